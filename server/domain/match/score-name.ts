import { compareRest, NO_MATCH, type WordScore } from './compare-words.ts';
import { type Joined, joins } from './joined.ts';
import type { WordMatch } from './match.ts';
import type { Word } from './words.ts';

/** What one side has beyond the other lowers the score by up to this, where nothing speaks against it. */
const WEIGHT_OF_REST = 0.35;
/** A word of each side that answers none of the other: not a longer form of one name, but another name. */
const CONTRADICTION = 0.75;

/** A name with a word more or less is never the same name, however little the word says. */
const MOST_WITH_REST = 0.99;

/**
 * Of two words or more, what differs counts this much more than its letters: one letter in a name of two words is a slip, a
 * letter in each is another name. Across scripts a transliteration explains some of it. Measured by `npm run bench:match`:
 * more than this loses swapped letters, less lets through names that nobody has listed.
 */
const DOUBT = 1.8;
const DOUBT_ACROSS_SCRIPTS = 1.6;

/**
 * In one script, when a word that tells who is meant agrees by sound, spelling or beginning only and another such word is
 * left over on either side, the name rests on likeness alone: Paulo Oliveira is not a Paula of four family names.
 */
const DOUBT_WITH_REST = 0.85;

/** Every word agrees by likeness only and all are short: names of few letters are like many others. Juan Sun, Jun Sung. */
const ALL_SHORT_AND_ALIKE = 0.85;
/** In letters, on average. */
const SHORT_NAME = 4.5;
/** From this score on two words are the same and not merely alike. */
const NOT_ALIKE_BUT_SAME = 0.98;

/** Only common words agree, and one that was typed is left over: Sara Reza Jafari is not the Reza Jafari of a list. */
const COMMON_WITH_REST = 0.75;

/** Letters of a name that must have been typed before the rest of the query may be left aside. */
const LETTERS_OF_WHOLE_NAME = 9;

interface Choice {
  readonly places: readonly number[];
  readonly agreed: WordScore;
}

/**
 * How well a name agrees with a query, word for word and in any order.
 *
 * Each typed word takes the free written word that it agrees with best; then words are joined, on either side. The score is
 * the share of the query that agrees, by the weight of its words, lowered by up to 35 % for the share of the name that
 * nobody typed. When the whole name was typed and at least two words of it say who is meant, the rest of the query counts
 * like the rest of a name: a middle name more or less. When both sides have a word left over, a quarter is taken off.
 * What differs between the words that agree counts more where there are several (`DOUBT`): one common given name and a
 * family name that only sounds alike make nobody likely.
 * Equal words in another order score 1; a word that nothing agrees with counts as 0.
 *
 * @param compare how two words agree, told the place of the typed one in the query; a store passes a memoised one
 */
export function scoreName<Written extends Word>(
  query: readonly Word[],
  name: readonly Written[],
  compare: (typed: Word, written: Written, q: number) => WordScore,
): { readonly score: number; readonly words: readonly WordMatch[] } {
  const { chosen, taken } = pairUp(query, name, compare);
  const matches = query.map((typed, q): WordMatch => {
    const choice = chosen.get(q);
    const matched = choice?.places.map((n) => name[n]?.written ?? '').join(' ') ?? null;
    return { query: typed.written, matched, ...(choice?.agreed ?? NO_MATCH) };
  });
  const typedWeight = sum(query);
  const nameWeight = sum(name);
  if (typedWeight === 0 || nameWeight === 0) return { score: 0, words: matches };
  const typed = query.filter((_, q) => chosen.has(q));
  const agreed = query.reduce((total, word, q) => total + word.weight * (chosen.get(q)?.agreed.score ?? 0), 0);
  const restOfQuery = 1 - sum(typed) / typedWeight;
  const restOfName = 1 - sum(name.filter((_, n) => taken[n])) / nameWeight;
  const telling = typed.filter(({ weak }) => !weak);
  const oneScript = !query.some(isForeign) && !name.some(isForeign);
  const several = query.filter(({ weak }) => !weak).length > 1;
  const doubt = !several ? 1 : oneScript ? DOUBT : DOUBT_ACROSS_SCRIPTS;
  const agreement = (share: number): number => Math.max(0, 1 - doubt * (1 - share));
  const letters = telling.reduce((total, { ascii }) => total + ascii.length, 0);
  const wholeName = !name.some(({ weak }, n) => !weak && !taken[n]);
  const wholeQuery = !query.some(({ weak }, q) => !weak && !chosen.has(q));
  let score: number;
  if (wholeName && telling.length > 1 && (wholeQuery || letters >= LETTERS_OF_WHOLE_NAME)) {
    score = agreement(agreed / sum(typed)) * (1 - WEIGHT_OF_REST * Math.min(1, restOfQuery + restOfName));
  } else {
    score = (wholeQuery ? agreement(agreed / typedWeight) : agreed / typedWeight) * (1 - WEIGHT_OF_REST * restOfName);
    if (!wholeName && !wholeQuery) score *= CONTRADICTION;
  }
  if (oneScript) score *= likeness(query, chosen, !wholeName || !wholeQuery);
  if (!wholeQuery && telling.every(({ common }) => common === true)) score *= COMMON_WITH_REST;
  const same = chosen.size === query.length && !taken.includes(false);
  return { score: Math.max(0, Math.min(same ? 1 : MOST_WITH_REST, score)), words: matches };
}

/** What is left of a score when words that tell who is meant are only alike: a factor from 0 to 1. */
function likeness(query: readonly Word[], chosen: ReadonlyMap<number, Choice>, wordsLeft: boolean): number {
  const telling = query.flatMap(({ weak, ascii }, q) => {
    const agreed = chosen.get(q)?.agreed;
    if (weak || agreed === undefined || agreed.rule === 'INITIAL' || agreed.rule === 'JOINED') return [];
    return [{ letters: ascii.length, alike: agreed.score < NOT_ALIKE_BUT_SAME }];
  });
  if (telling.length < 2 || !telling.some(({ alike }) => alike)) return 1;
  if (wordsLeft) return DOUBT_WITH_REST;
  const letters = telling.reduce((all, word) => all + word.letters, 0) / telling.length;
  return telling.every(({ alike }) => alike) && letters <= SHORT_NAME ? ALL_SHORT_AND_ALIKE : 1;
}

const sum = (words: readonly Word[]): number => words.reduce((total, { weight }) => total + weight, 0);

function pairUp<Written extends Word>(
  query: readonly Word[],
  name: readonly Written[],
  compare: (typed: Word, written: Written, q: number) => WordScore,
): { chosen: ReadonlyMap<number, Choice>; taken: readonly boolean[] } {
  const taken = new Array<boolean>(name.length).fill(false);
  const pairs: { q: number; n: number; agreed: WordScore }[] = [];
  let joinable = false;
  query.forEach((typed, q) => {
    name.forEach((written, n) => {
      const agreed = compare(typed, written, q);
      if (agreed.rule === 'JOINED') joinable = true;
      else if (agreed.score > 0) pairs.push({ q, n, agreed });
    });
  });
  pairs.sort((a, b) => b.agreed.score - a.agreed.score || a.q - b.q || a.n - b.n);
  const chosen = new Map<number, Choice>();
  for (const { q, n, agreed } of pairs) {
    if (chosen.has(q) || taken[n]) continue;
    chosen.set(q, { places: [n], agreed });
    taken[n] = true;
  }
  const open = query.some((_, q) => !chosen.has(q)) || taken.includes(false);
  if (open && (joinable || query.some(({ unspaced }) => unspaced) || name.some(({ unspaced }) => unspaced)))
    join(query, name, chosen, taken);
  agreeRest(query, name, chosen, taken);
  repeat(query, chosen);
  return { chosen, taken };
}

const isForeign = ({ own, ascii }: Word): boolean => own !== ascii;

function join(query: readonly Word[], name: readonly Word[], chosen: Map<number, Choice>, taken: boolean[]): void {
  const freeQuery = (q: number): boolean => (chosen.get(q)?.agreed.score ?? 0) < 0.95;
  const freeName = (n: number): boolean => !taken[n];
  const takeBest = (found: readonly Joined[], take: (joined: Joined, parts: readonly number[]) => void): void => {
    for (const joined of found) {
      take(
        joined,
        Array.from({ length: joined.to - joined.from + 1 }, (_, i) => joined.from + i),
      );
    }
  };
  takeBest(joins(query, name, { whole: (q) => !chosen.has(q), part: freeName }), ({ whole, agreed }, places) => {
    if (!places.every(freeName)) return;
    chosen.set(whole, { places, agreed });
    for (const n of places) taken[n] = true;
  });
  takeBest(joins(name, query, { whole: freeName, part: freeQuery }), ({ whole, agreed }, places) => {
    if (!places.some((q) => !chosen.has(q)) || !freeName(whole)) return;
    for (const q of places) chosen.set(q, { places: [whole], agreed });
    taken[whole] = true;
  });
}

/** Letters of a name that must agree before its other words are looked at more kindly. */
const LETTERS_AGREED = 6;

function agreeRest(query: readonly Word[], name: readonly Word[], chosen: Map<number, Choice>, taken: boolean[]): void {
  const agreed = query.filter(({ weak }, q) => !weak && (chosen.get(q)?.agreed.score ?? 0) > 0.8);
  if (agreed.reduce((total, { ascii }) => total + ascii.length, 0) < LETTERS_AGREED) return;
  query.forEach((typed, q) => {
    if (chosen.has(q)) return;
    const n = name.findIndex((written, place) => !taken[place] && compareRest(typed, written).score > 0);
    const written = name[n];
    if (written === undefined) return;
    chosen.set(q, { places: [n], agreed: compareRest(typed, written) });
    taken[n] = true;
  });
}

/** A word typed twice says nothing new the second time. */
function repeat(query: readonly Word[], chosen: Map<number, Choice>): void {
  query.forEach(({ own }, q) => {
    if (chosen.has(q)) return;
    const before = query.findIndex((word, i) => word.own === own && chosen.has(i));
    const choice = chosen.get(before);
    if (choice !== undefined)
      chosen.set(q, { ...choice, agreed: { ...choice.agreed, score: 0.98 * choice.agreed.score } });
  });
}
