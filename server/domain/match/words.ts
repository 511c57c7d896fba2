import anyAscii from 'any-ascii';
import { letterBits } from './letters.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { skeleton } from './sound.ts';
import { isWeak, weightOf } from './word-weight.ts';

/**
 * How a text becomes words that can be compared. Accents, case, invisible characters, full-width forms and letters of
 * another script that look the same never tell two words apart; a script does, until its transliteration is compared.
 */
export interface Word {
  /** As written. */
  readonly written: string;
  /** Folded, in its own script. */
  readonly own: string;
  /** Folded and transliterated to ASCII; equal to `own` for a Latin word. */
  readonly ascii: string;
  /** What is heard of it, see `skeleton`. */
  readonly sound: string;
  /** Which letters `ascii` holds, see `letterBits`. */
  readonly letters: number;
  /** Says little of who is meant: a legal form, a title, a particle. */
  readonly weak: boolean;
  /** It may hold several words: its script writes them without spaces, or an abjad joins some of them. */
  readonly unspaced: boolean;
  /** What it counts for in the score of a name; above 0. */
  readonly weight: number;
  /** Set for a typed word that many of the loaded names hold, see `markCommon`. */
  readonly common?: boolean;
}

/** What fills no place on a screen: zero-width characters, soft hyphens, variation selectors, marks of direction. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const ACCENTS = /[\u0300-\u036f]/g;
/** Signs that stand inside a word and do not split it: Yi'an, O’Neill, Shi`a. */
const WITHIN = /['’‘`ʼʻʹʾʿ＇]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
/** Letters with a full stop after each are one abbreviation: A.B.C., S.a.r.l. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/**
 * NFKD, without Latin accents, back to NFC, lower case. Vowel signs of other scripts (Devanagari, Burmese, Arabic
 * marks apart from the common range) stay: they are letters there, not decoration.
 */
function fold(text: string, within = text): string {
  return foldLookAlikes(
    text
      .replace(INVISIBLE, '')
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(ACCENTS, '')
      .replace(WITHIN, ''),
    within,
  );
}

/** Of the scripts that always set a space between the words of a name. */
const SPACED = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;

/** A word by its two forms; `written` is what a screen shows of it. */
export function wordOf(written: string, own: string, ascii: string): Word {
  const weak = isWeak(own, ascii);
  const unspaced = own !== ascii && !SPACED.test(own);
  const [sound, letters, weight] = [skeleton(ascii), letterBits(ascii), weightOf(ascii, weak)];
  return { written, own, ascii, sound, letters, weak, unspaced, weight };
}

/** `SEK STUDIO, Pyongyang` → three words. Punctuation splits; signs within a word do not. */
export function words(text: string): Word[] {
  return writtenWords(text).flatMap((written) => readWord(written, text) ?? []);
}

/** A text in pieces, each of which `readWord` makes a word of, or nothing. */
export function writtenWords(text: string): string[] {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(WITHIN, '')
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  return plain.match(WORD) ?? [];
}

/**
 * @param text what it stands in, which tells the script of a word that can be read in two
 * @returns null when nothing is left of it once it is folded
 */
export function readWord(written: string, text = written): Word | null {
  const own = fold(written, text).replace(BETWEEN_WORDS, '');
  if (own === '') return null;
  const ascii = anyAscii(own)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return wordOf(written, own, ascii === '' ? own : ascii);
}

/**
 * A number as it is compared: letters and digits only, upper case. The seven digits of a ship are the same number with the
 * letters IMO before them and without (IMO resolution A.1117(30)).
 */
export function foldIdentifier(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^IMO(?=\d{7}$)/, '');
}
