/** The faces of the canvas; `client/` bundles them, and nothing is fetched from elsewhere. */
const LATIN = '"IBM Plex Sans Variable"';
const KOREAN = '"Noto Sans KR Variable"';
const HAN = '"Noto Sans SC Variable"';
const ARABIC = '"Noto Sans Arabic Variable"';
const BURMESE = '"Noto Sans Myanmar"';
const REST = 'sans-serif';

/** Latin first: its digits and letters stay in one voice; the script's own face comes next, by the language of the text. */
export function familyFor(lang: string): string {
  const base = lang.split('-')[0];
  switch (base) {
    case 'zh':
    case 'ja':
      return [LATIN, HAN, KOREAN, ARABIC, BURMESE, REST].join(', ');
    case 'ar':
    case 'fa':
    case 'ur':
      return [LATIN, ARABIC, KOREAN, HAN, BURMESE, REST].join(', ');
    case 'my':
      return [LATIN, BURMESE, KOREAN, HAN, ARABIC, REST].join(', ');
    default:
      return [LATIN, KOREAN, HAN, ARABIC, BURMESE, REST].join(', ');
  }
}

/** @param size in px @returns the value of `CanvasRenderingContext2D.font` */
export function fontOf(weight: number, size: number, lang: string): string {
  return `${weight} ${size}px ${familyFor(lang)}`;
}

export function isRightToLeft(lang: string): boolean {
  return ['ar', 'fa', 'ur', 'he'].includes(lang.split('-')[0] ?? '');
}

/** The first character after the Latin blocks. */
const AFTER_LATIN = '\u0250';

export interface FontText {
  readonly weight: number;
  readonly lang: string;
  readonly text: string;
}

/**
 * Fetches the faces that these very texts need: a variable font comes in slices by character, and a canvas never asks for a
 * slice by itself. Resolves to true when something new was loaded. A face that does not load leaves the fallback face, which
 * is still readable; the browser reports the failed request.
 */
export async function loadFonts(texts: readonly FontText[], fonts: FontFaceSet): Promise<boolean> {
  const letters = new Map<string, Set<string>>();
  const need = (font: string, letter: string): void => {
    const seen = letters.get(font);
    if (seen === undefined) letters.set(font, new Set(letter));
    else seen.add(letter);
  };
  for (const { weight, lang, text } of texts) {
    const [latin, own] = [`${weight} 16px ${LATIN}`, fontOf(weight, 16, lang)];
    // Every face has Latin letters; only the first in the list is ever used for them.
    for (const letter of text) need(letter < AFTER_LATIN ? latin : own, letter);
  }
  const missing = [...letters].filter(([font, seen]) => !fonts.check(font, [...seen].join('')));
  if (missing.length === 0) return false;
  await Promise.allSettled(missing.map(([font, seen]) => fonts.load(font, [...seen].join(''))));
  return true;
}
