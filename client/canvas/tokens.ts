/**
 * The colours of the page, read from its CSS custom properties. There is no fallback on purpose: a colour that is missing from
 * `client/tokens.css` is an error in ours, and a guessed one would hide it.
 */
export const TOKEN_NAMES = [
  'ground',
  'panel',
  'sunken',
  'ink',
  'ink2',
  'ink3',
  'ctl',
  'edge',
  'edge2',
  'hair',
  'line',
  'hover',
  'ctx',
  'mark',
  'markline',
  'us',
  'gb',
  'ca',
  'bad',
  'ok',
] as const;

export type TokenName = (typeof TOKEN_NAMES)[number];
export type Tokens = Readonly<Record<TokenName, string>>;

export class MissingTokenError extends Error {
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super(`The page defines no ${missing.map((name) => `--${name}`).join(', ')}; client/tokens.css must.`);
    this.name = 'MissingTokenError';
    this.missing = missing;
  }
}

/** @param read the value of one custom property, for example `(name) => style.getPropertyValue(name)`. @throws MissingTokenError */
export function tokensFrom(read: (customProperty: string) => string): Tokens {
  const found = TOKEN_NAMES.map((name) => [name, read(`--${name}`).trim()] as const);
  const missing = found.filter(([, value]) => value === '').map(([name]) => name);
  if (missing.length > 0) throw new MissingTokenError(missing);
  return Object.fromEntries(found) as Record<TokenName, string>;
}

/** Reads the tokens as they hold for `element` now; read again when the theme changes. @throws MissingTokenError */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  return tokensFrom((name) => style.getPropertyValue(name));
}

/** The hue of a Government. */
export function hueOf(tokens: Tokens, government: 'US' | 'GB' | 'CA'): string {
  switch (government) {
    case 'US':
      return tokens.us;
    case 'GB':
      return tokens.gb;
    case 'CA':
      return tokens.ca;
  }
}
