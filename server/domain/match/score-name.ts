import { NO_MATCH, type WordScore } from './compare-words.ts';
import type { WordMatch } from './match.ts';
import type { Word } from './words.ts';

/** The typed words cover the name by this share of their letters; what the name has beyond them lowers the score less. */
const WEIGHT_OF_NAME = 0.35;

/**
 * How well a name agrees with a query, word for word and in any order.
 *
 * Each typed word takes the free written word that it agrees with best; longer words weigh more. The score is the
 * share of the query that agrees, lowered by up to 35 % for the share of the name that nobody typed. Equal words in
 * another order score 1; a word that nothing agrees with counts as 0.
 *
 * @param compare how two words agree; a store passes a memoised one
 */
export function scoreName(
  query: readonly Word[],
  name: readonly Word[],
  compare: (typed: Word, written: Word) => WordScore,
): { readonly score: number; readonly words: readonly WordMatch[] } {
  const taken = new Array<boolean>(name.length).fill(false);
  const pairs: { q: number; n: number; agreed: WordScore }[] = [];
  query.forEach((typed, q) => {
    name.forEach((written, n) => {
      const agreed = compare(typed, written);
      if (agreed.score > 0) pairs.push({ q, n, agreed });
    });
  });
  pairs.sort((a, b) => b.agreed.score - a.agreed.score || a.q - b.q || a.n - b.n);
  const chosen = new Map<number, { n: number; agreed: WordScore }>();
  for (const { q, n, agreed } of pairs) {
    if (chosen.has(q) || taken[n]) continue;
    chosen.set(q, { n, agreed });
    taken[n] = true;
  }
  let typedLength = 0;
  let agreedLength = 0;
  const matches = query.map((typed, q): WordMatch => {
    const choice = chosen.get(q);
    const { score, rule } = choice?.agreed ?? NO_MATCH;
    typedLength += typed.ascii.length;
    agreedLength += typed.ascii.length * score;
    return { query: typed.written, matched: choice ? (name[choice.n]?.written ?? null) : null, score, rule };
  });
  const nameLength = name.reduce((sum, word) => sum + word.ascii.length, 0);
  const covered = name.reduce((sum, word, n) => sum + (taken[n] ? word.ascii.length : 0), 0);
  if (typedLength === 0 || nameLength === 0) return { score: 0, words: matches };
  const score = (agreedLength / typedLength) * (1 - WEIGHT_OF_NAME * (1 - covered / nameLength));
  return { score: Math.min(1, score), words: matches };
}
