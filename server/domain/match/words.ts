import anyAscii from 'any-ascii';

/**
 * How a text becomes words that can be compared. Accents, case, invisible characters and full-width forms never
 * tell two words apart; a script does, until its transliteration is compared.
 */
export interface Word {
  /** As written. */
  readonly written: string;
  /** Folded, in its own script. */
  readonly own: string;
  /** Folded and transliterated to ASCII; equal to `own` for a Latin word. */
  readonly ascii: string;
}

const INVISIBLE = /\p{Cf}/gu;
const ACCENTS = /[\u0300-\u036f]/g;
/** Signs that stand inside a word and do not split it: Yi'an, O’Neill, Shi`a. */
const WITHIN = /['’‘`ʼʻ]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * NFKD, without Latin accents, back to NFC, lower case. Vowel signs of other scripts (Devanagari, Burmese, Arabic
 * marks apart from the common range) stay: they are letters there, not decoration.
 */
function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(WITHIN, '');
}

/** `SEK STUDIO, Pyongyang` → three words. Punctuation splits; signs within a word do not. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const [written] of text.replace(WITHIN, '').matchAll(WORD)) {
    const own = fold(written);
    if (own === '') continue;
    const ascii = anyAscii(own)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '');
    found.push({ written, own, ascii: ascii === '' ? own : ascii });
  }
  return found;
}

/** A number as it is compared: letters and digits only, upper case. */
export function foldIdentifier(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
