/**
 * Declares the faces of other scripts. Their ranges of characters take 190 kB of style sheet, for which the first paint does not
 * wait: until then a name in its own script stands in a face of the system. Settles in any case; what does not arrive, the
 * browser reports.
 */
export const ownScriptFaces: Promise<void> = import('./own-script-faces.css').then(
  () => {},
  () => {},
);
