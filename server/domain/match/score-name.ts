import { NO_MATCH, type WordScore } from './compare-words.ts';
import type { LoweredBy, WordMatch } from './match.ts';
import { type Pairing, pairWords } from './pair-words.ts';
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

type Compare<Written extends Word> = (typed: Word, written: Written, q: number) => WordScore;

/**
 * How well a name agrees with a query, word for word and in any order: 0 to 1.
 *
 * Words are paired (`pairWords`). The score is the share of the query that agrees, by the weight of its words, lowered by up
 * to 35 % for the share of the name that nobody typed. When the whole name was typed and at least two words of it say who is
 * meant, the rest of the query counts like the rest of a name: a middle name more or less. When both sides have a word left
 * over, a quarter is taken off. What differs between the words that agree counts more where there are several (`DOUBT`):
 * one common given name and a family name that only sounds alike make nobody likely.
 * Equal words in another order score 1; a word that nothing agrees with counts as 0.
 *
 * @param compare how two words agree, told the place of the typed one in the query; a store passes a memoised one
 */
export function scoreName<Written extends Word>(
  query: readonly Word[],
  name: readonly Written[],
  compare: Compare<Written>,
): number {
  return product(lowering(query, name, pairWords(query, name, compare)));
}

/** The same score with its reasons: word by word, and what lowered it; their product is the score. */
export function explainName<Written extends Word>(
  query: readonly Word[],
  name: readonly Written[],
  compare: Compare<Written>,
): { readonly score: number; readonly words: readonly WordMatch[]; readonly lowered: readonly LoweredBy[] } {
  const pairing = pairWords(query, name, compare);
  const left = lowering(query, name, pairing);
  const words = query.map((typed, q): WordMatch => {
    const places = pairing.places[q] ?? [];
    const matched = places.length === 0 ? null : places.map((n) => name[n]?.written ?? '').join(' ');
    return { query: typed.written, matched, ...(pairing.agreed[q] ?? NO_MATCH) };
  });
  return { score: product(left), words, lowered: reasons(left) };
}

/** What each reason leaves of the score: 1 where it takes nothing. */
interface Left {
  differ: number;
  queryHasMore: number;
  nameHasMore: number;
  bothHaveMore: number;
  onlyAlike: number;
  onlyCommon: number;
}

const product = (left: Left): number =>
  left.differ * left.queryHasMore * left.nameHasMore * left.bothHaveMore * left.onlyAlike * left.onlyCommon;

function reasons(left: Left): readonly LoweredBy[] {
  const all: readonly LoweredBy[] = [
    { reason: 'WORDS_DIFFER', left: left.differ },
    { reason: 'QUERY_HAS_MORE', left: left.queryHasMore },
    { reason: 'NAME_HAS_MORE', left: left.nameHasMore },
    { reason: 'BOTH_HAVE_MORE', left: left.bothHaveMore },
    { reason: 'ONLY_ALIKE', left: left.onlyAlike },
    { reason: 'ONLY_COMMON_WORDS', left: left.onlyCommon },
  ];
  return all.filter((one) => one.left < 1);
}

/** A word typed twice tells once who is meant: John John Smith is not a John of one name. */
function isTypedBefore(query: readonly Word[], q: number): boolean {
  for (let before = 0; before < q; before++) if (query[before]?.own === query[q]?.own) return true;
  return false;
}

/** Loops, and no functions of arrays: it is asked of every name of two thousand parties. */
function lowering(query: readonly Word[], name: readonly Word[], { agreed, taken }: Pairing): Left {
  let [typedWeight, chosenWeight, agreedWeight] = [0, 0, 0];
  let [telling, tellingChosen, letters, same, alike, joinedAlike, lettersCompared] = [0, 0, 0, 0, 0, 0, 0];
  let [allCommon, foreign] = [true, false];
  for (let q = 0; q < query.length; q++) {
    const word = query[q];
    if (word === undefined) continue;
    const how = agreed[q] ?? null;
    typedWeight += word.weight;
    if (word.own !== word.ascii) foreign = true;
    const again = isTypedBefore(query, q);
    if (!word.weak && !again) telling += 1;
    if (how === null) continue;
    chosenWeight += word.weight;
    agreedWeight += word.weight * how.score;
    if (word.weak || again) continue;
    tellingChosen += 1;
    letters += word.ascii.length;
    if (word.common !== true) allCommon = false;
    if (how.rule === 'JOINED' && how.score < NOT_ALIKE_BUT_SAME) joinedAlike += 1;
    if (how.rule === 'INITIAL' || how.rule === 'JOINED') continue;
    lettersCompared += word.ascii.length;
    if (how.score < NOT_ALIKE_BUT_SAME) alike += 1;
    else same += 1;
  }
  let [nameWeight, takenWeight] = [0, 0];
  let wholeName = true;
  for (let n = 0; n < name.length; n++) {
    const word = name[n];
    if (word === undefined) continue;
    nameWeight += word.weight;
    if (word.own !== word.ascii) foreign = true;
    if (taken[n]) takenWeight += word.weight;
    else if (!word.weak) wholeName = false;
  }
  const left: Left = {
    differ: 1,
    queryHasMore: 1,
    nameHasMore: 1,
    bothHaveMore: 1,
    onlyAlike: 1,
    onlyCommon: 1,
  };
  if (chosenWeight === 0 || nameWeight === 0) return { ...left, queryHasMore: 0 };
  const wholeQuery = tellingChosen === telling;
  const restOfQuery = 1 - chosenWeight / typedWeight;
  const restOfName = 1 - takenWeight / nameWeight;
  const doubt = telling < 2 ? 1 : foreign ? DOUBT_ACROSS_SCRIPTS : DOUBT;
  const doubted = (share: number): number => Math.max(0, 1 - doubt * (1 - share));
  if (wholeName && tellingChosen > 1 && (wholeQuery || letters >= LETTERS_OF_WHOLE_NAME)) {
    left.differ = doubted(agreedWeight / chosenWeight);
    left.nameHasMore = 1 - WEIGHT_OF_REST * restOfName;
    left.queryHasMore = (1 - WEIGHT_OF_REST * Math.min(1, restOfQuery + restOfName)) / left.nameHasMore;
  } else {
    const share = (weight: number): number => (wholeQuery ? doubted(weight / typedWeight) : weight / typedWeight);
    left.queryHasMore = share(chosenWeight);
    left.differ = left.queryHasMore === 0 ? 0 : share(agreedWeight) / left.queryHasMore;
    left.nameHasMore = 1 - WEIGHT_OF_REST * restOfName;
    if (!wholeName && !wholeQuery) left.bothHaveMore = CONTRADICTION;
  }
  if (!foreign && !wholeName && joinedAlike > 1 && joinedAlike === tellingChosen) left.onlyAlike = DOUBT_WITH_REST;
  if (!foreign && alike > 0 && alike + same > 1) {
    if (!wholeName || !wholeQuery) left.onlyAlike = DOUBT_WITH_REST;
    else if (same === 0 && lettersCompared / alike <= SHORT_NAME) left.onlyAlike = ALL_SHORT_AND_ALIKE;
  }
  if (!wholeQuery && allCommon) left.onlyCommon = COMMON_WITH_REST;
  const rest = agreed.includes(null) ? 'queryHasMore' : taken.includes(false) ? 'nameHasMore' : null;
  const score = product(left);
  if (rest !== null && score > MOST_WITH_REST) left[rest] *= MOST_WITH_REST / score;
  return left;
}
