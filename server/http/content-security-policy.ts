/** Nothing is loaded from anywhere else, nothing inline runs, nobody frames us. */
const ANY_PAGE = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * No text becomes HTML or script either, and one policy alone says which scripts may be started by their address: that of
 * client/canvas/layouts/own-scripts.ts. Cytoscape and React Aria leave their inline styles out because index.html holds
 * elements with their ids.
 */
const STRICT = { ...ANY_PAGE, requireTrustedTypesFor: ["'script'"], trustedTypes: ['default'] };

export const strictPolicy = { useDefaults: false, directives: STRICT };

/**
 * GraphiQL's editor writes style elements and carries a font in its style sheet, and it writes descriptions of the schema as
 * HTML; which scripts run is as strict as elsewhere.
 */
export const apiPagePolicy = {
  useDefaults: false,
  directives: { ...ANY_PAGE, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] },
};

/** For an embedded view: as strict, but that pages of these origins may frame it. Not empty. */
export const framedPolicy = (origins: readonly string[]) => ({
  useDefaults: false,
  directives: { ...STRICT, frameAncestors: [...origins] },
});
