import type { Word } from './words.ts';

/**
 * Short forms and what they stand for: legal forms (ISO 20275, the abbreviations that GLEIF's list gives), ranks and titles as the
 * lists abbreviate them, and words of company names.
 */
const SHORT =
  'ltd limited, co company, corp corporation, inc incorporated, pvt private, pte private, gen general, col colonel, ' +
  'lt lieutenant, maj major, capt captain, brig brigadier, adm admiral, prof professor, dr doctor, intl international, ' +
  'bros brothers, mfg manufacturing, univ university, govt government, natl national, assn association, engg engineering';

const LONG_FORM: ReadonlyMap<string, string> = new Map(
  SHORT.split(', ').map((pair) => pair.split(' ') as [short: string, long: string]),
);

const LONG_FORMS: ReadonlySet<string> = new Set(LONG_FORM.values());

/** What a short form stands for, and a long one itself; undefined of all other words. */
export const inFull = (ascii: string): string | undefined =>
  LONG_FORM.get(ascii) ?? (LONG_FORMS.has(ascii) ? ascii : undefined);

const LEAST_LETTERS = 3;
const MOST_LETTERS = 5;
/** Letters of a word between that an abbreviation leaves out: of, and, s. */
const LEFT_OUT = 3;

/**
 * Where the words begin and end whose first letters make a legal form: JSC, Joint Stock Company; OOO, Obshchestvo s Ogranichennoy
 * Otvetstvennostyu. Of other words none is an abbreviation: Ali is not Ahmad L. Ibrahim.
 *
 * @returns the places of the first run of free words; null where there is none
 */
export function spelledOut(
  short: Word,
  words: readonly Word[],
  isFree: (place: number) => boolean,
): readonly number[] | null {
  const letters = short.ascii;
  if (!short.weak || letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return null;
  for (let from = 0; from + letters.length <= words.length; from++) {
    const places: number[] = [];
    let letter = 0;
    for (let at = from; at < words.length && letter < letters.length && isFree(at); at++) {
      const word = words[at];
      if (word === undefined) break;
      if (word.ascii.length > 1 && word.ascii[0] === letters[letter]) letter += 1;
      else if (letter === 0 || !word.weak || word.ascii.length > LEFT_OUT) break;
      places.push(at);
    }
    if (letter === letters.length) return places;
  }
  return null;
}
