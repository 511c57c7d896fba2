/**
 * Nothing is loaded from anywhere else, nothing inline runs, nobody frames us but for an embedded view. Cytoscape and React Aria leave their
 * inline styles out because index.html holds elements with their ids.
 */
const STRICT = {
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

export const strictPolicy = { useDefaults: false, directives: STRICT };

/** GraphiQL's editor writes style elements and carries a font in its style sheet; scripts stay as strict as elsewhere. */
export const apiPagePolicy = {
  useDefaults: false,
  directives: { ...STRICT, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] },
};

/** For an embedded view: as strict, but that pages of these origins may frame it. Not empty. */
export const framedPolicy = (origins: readonly string[]) => ({
  useDefaults: false,
  directives: { ...STRICT, frameAncestors: [...origins] },
});
