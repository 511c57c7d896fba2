/// <reference types="trusted-types" />

/** Where the server keeps the scripts of the built client. */
const SCRIPTS = '/assets/';

/**
 * Under `require-trusted-types-for 'script'` a browser starts no worker by a plain address. This policy lets through the
 * scripts of this very server; for HTML and for the text of scripts there is none, so those are refused everywhere.
 */
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, window.location.href);
    if (origin === window.location.origin && pathname.startsWith(SCRIPTS)) return address;
    throw new TypeError(`${address} is no script of this server`);
  },
});
