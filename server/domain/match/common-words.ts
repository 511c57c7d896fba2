import type { WordScore } from './compare-words.ts';
import type { Word } from './words.ts';

/** Parties whose names hold a word, or one that is nearly it, from which on the word alone says little of who is meant. */
const COMMON = 12;
/** How well a listed word must agree to be counted for a typed one. */
const NEARLY_THE_SAME = 0.9;

/**
 * Marks the typed words that many listed names hold: Mohammad, Ali, Ivanov. A rare word says more of who is meant than a
 * common one (inverse document frequency, Spärck Jones 1972); `scoreName` lowers a name that shares common words only.
 *
 * @param agreeing for each typed word the places of the dictionary that it agrees with, see `agreeingWords`
 * @param partiesWithWord how many parties bear the word at this place
 * @returns the query in its order, with new words where one is common
 */
export function markCommon(
  query: readonly Word[],
  agreeing: readonly ReadonlyMap<number, WordScore>[],
  partiesWithWord: (place: number) => number,
): readonly Word[] {
  return query.map((typed, i) => {
    let parties = 0;
    for (const [place, { score }] of agreeing[i] ?? []) {
      if (score >= NEARLY_THE_SAME) parties += partiesWithWord(place);
    }
    return parties >= COMMON ? { ...typed, common: true } : typed;
  });
}
