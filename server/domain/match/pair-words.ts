import { spelledOut } from './abbreviations.ts';
import { ABBREVIATED, compareRest, type WordScore } from './compare-words.ts';
import { type Joined, joins } from './joined.ts';
import type { Word } from './words.ts';

/** Which written words each typed one agrees with. Arrays by the places of the words, because thousands are made for one search. */
export interface Pairing {
  /** By the place of a typed word: how well it agrees; null where nothing does. */
  readonly agreed: readonly (WordScore | null)[];
  /** By the place of a typed word: the places of the written ones; none where nothing agrees. */
  readonly places: readonly (readonly number[])[];
  /** By the place of a written word: whether a typed one agrees with it. */
  readonly taken: readonly boolean[];
}

/** A pairing while it is made. */
interface Pairs {
  readonly agreed: (WordScore | null)[];
  readonly places: (readonly number[])[];
  readonly taken: boolean[];
}

const NONE: readonly number[] = [];

/**
 * Each typed word takes the free written word that it agrees with best, the best pair of all first; then words are joined, on
 * either side; then legal forms are spelled out; then what is left is looked at more kindly.
 *
 * @param compare how two words agree, told the place of the typed one in the query
 */
export function pairWords<Written extends Word>(
  query: readonly Word[],
  name: readonly Written[],
  compare: (typed: Word, written: Written, q: number) => WordScore,
): Pairing {
  const pairs: Pairs = {
    agreed: new Array<WordScore | null>(query.length).fill(null),
    places: new Array<readonly number[]>(query.length).fill(NONE),
    taken: new Array<boolean>(name.length).fill(false),
  };
  const wholes = pairBest(query, name, compare, pairs);
  if (isOpen(pairs) && (wholes.typed !== 0 || wholes.written !== 0)) join(query, name, pairs, wholes);
  moveSpace(query, name, pairs);
  if (isOpen(pairs)) abbreviate(query, name, pairs);
  if (isOpen(pairs)) agreeRest(query, name, pairs);
  repeat(query, pairs);
  return pairs;
}

const isUnspaced = ({ unspaced }: Word): boolean => unspaced;
const isOpen = ({ agreed, taken }: Pairs): boolean => agreed.includes(null) || taken.includes(false);

/** Words that others may be parts of: one bit for each place, the last for all from there on. */
interface Wholes {
  readonly typed: number;
  readonly written: number;
}

const bitOf = (place: number): number => 1 << Math.min(place, 30);
const ALL: Wholes = { typed: -1, written: -1 };

/** A beginning of few letters is typed last, while the rest is still to come; before other words it is a name: Wei Wu. */
const SHORT_BEGINNING = 4;
const SHORT_AND_NOT_LAST = 0.75;
const begun = (agreed: WordScore, typed: Word, isLast: boolean): WordScore =>
  agreed.rule === 'PREFIX' && !isLast && typed.ascii.length <= SHORT_BEGINNING
    ? { ...agreed, score: SHORT_AND_NOT_LAST * agreed.score }
    : agreed;

/** @returns the words that begin or end with one of the other side; all of them, where a script sets no spaces */
function pairBest<Written extends Word>(
  query: readonly Word[],
  name: readonly Written[],
  compare: (typed: Word, written: Written, q: number) => WordScore,
  pairs: Pairs,
): Wholes {
  let [typedWholes, writtenWholes] = [0, 0];
  const found: { readonly q: number; readonly n: number; readonly agreed: WordScore }[] = [];
  for (let q = 0; q < query.length; q++) {
    for (let n = 0; n < name.length; n++) {
      const [typed, written] = [query[q], name[n]];
      if (typed === undefined || written === undefined) continue;
      const agreed = begun(compare(typed, written, q), typed, q === query.length - 1);
      if (agreed.rule === 'JOINED' || agreed.rule === 'PREFIX') {
        if (typed.ascii.length > written.ascii.length) typedWholes |= bitOf(q);
        else writtenWholes |= bitOf(n);
      }
      if (agreed.rule !== 'JOINED' && agreed.score > 0) found.push({ q, n, agreed });
    }
  }
  if (found.length > 1) found.sort((a, b) => b.agreed.score - a.agreed.score || a.q - b.q || a.n - b.n);
  for (const { q, n, agreed } of found) if (pairs.agreed[q] === null && !pairs.taken[n]) pair(pairs, q, [n], agreed);
  if (query.some(isUnspaced) || name.some(isUnspaced)) return ALL;
  return { typed: typedWholes, written: writtenWholes };
}

function pair({ agreed, places, taken }: Pairs, q: number, written: readonly number[], how: WordScore): void {
  agreed[q] = how;
  places[q] = written;
  for (const n of written) taken[n] = true;
}

/** From this score on a word is not taken out of its pair to be joined with another one. */
const FIRM = 0.95;

/**
 * A word that agrees loosely may be taken out of its pair, to be joined with its neighbour: Mac has begun MacDonald and taken
 * it, and Mac and Donald together are more than that.
 */
function join(query: readonly Word[], name: readonly Word[], pairs: Pairs, wholes: Wholes): void {
  const isLoose = (q: number): boolean => (pairs.agreed[q]?.score ?? 0) < FIRM;
  const holderOf = (n: number): number => pairs.places.findIndex((places) => places.includes(n));
  const isFree = (n: number, by: readonly number[]): boolean => !pairs.taken[n] || by.includes(holderOf(n));
  for (const { whole, agreed, ...ends } of joins(query, name, {
    whole: (q) => (wholes.typed & bitOf(q)) !== 0 && isLoose(q),
    part: (n, whole) => isFree(n, [whole]),
  })) {
    const places = run(ends);
    if (agreed.score > (pairs.agreed[whole]?.score ?? 0) && places.every((n) => isFree(n, [whole]))) {
      pair(pairs, whole, places, agreed);
    }
  }
  for (const { whole, agreed, ...ends } of joins(name, query, {
    whole: (n) => (wholes.written & bitOf(n)) !== 0 && (!pairs.taken[n] || isLoose(holderOf(n))),
    part: isLoose,
  })) {
    const typed = run(ends);
    if (!typed.some((q) => pairs.agreed[q] === null) || !isFree(whole, typed)) continue;
    for (const q of typed) pair(pairs, q, [whole], agreed);
  }
}

const run = ({ from, to }: Pick<Joined, 'from' | 'to'>): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const SPACE_MOVED: WordScore = { score: 0.92, rule: 'JOINED' };

/**
 * Two typed words that are two of the name, in any order, once the space between them moves by a letter: SergeyS hoigu. One of
 * them must agree with something already, as no index knows of the other.
 */
function moveSpace(query: readonly Word[], name: readonly Word[], pairs: Pairs): void {
  for (let q = 0; q + 1 < query.length; q++) {
    const [before, after] = [pairs.agreed[q], pairs.agreed[q + 1]];
    if (!before && !after) continue;
    if ((before?.score ?? 0) >= SPACE_MOVED.score && (after?.score ?? 0) >= SPACE_MOVED.score) continue;
    const found = withSpaceMoved(query[q]?.ascii ?? '', query[q + 1]?.ascii ?? '', name, (place) => {
      const holder = pairs.places.findIndex((places) => places.includes(place));
      return !pairs.taken[place] || holder === q || holder === q + 1;
    });
    if (found === null) continue;
    for (const place of [...(pairs.places[q] ?? []), ...(pairs.places[q + 1] ?? [])]) pairs.taken[place] = false;
    pair(pairs, q, [found.first], SPACE_MOVED);
    pair(pairs, q + 1, [found.second], SPACE_MOVED);
  }
}

/** The two written words that say the same letters with the space one letter off. */
function withSpaceMoved(
  before: string,
  after: string,
  name: readonly Word[],
  isFree: (place: number) => boolean,
): { readonly first: number; readonly second: number } | null {
  for (let first = 0; first < name.length; first++) {
    const begins = name[first]?.ascii ?? '';
    if (Math.abs(begins.length - before.length) !== 1 || !isFree(first)) continue;
    const rest = (before + after).slice(begins.length);
    if (!(before + after).startsWith(begins)) continue;
    const second = name.findIndex(({ ascii }, place) => place !== first && ascii === rest && isFree(place));
    if (second >= 0) return { first, second };
  }
  return null;
}

function abbreviate(query: readonly Word[], name: readonly Word[], pairs: Pairs): void {
  const freeQuery = (q: number): boolean => pairs.agreed[q] === null;
  const freeName = (n: number): boolean => !pairs.taken[n];
  for (let q = 0; q < query.length; q++) {
    const typed = query[q];
    const places = typed !== undefined && freeQuery(q) ? spelledOut(typed, name, freeName) : null;
    if (places !== null) pair(pairs, q, places, ABBREVIATED);
  }
  for (let n = 0; n < name.length; n++) {
    const written = name[n];
    const places = written !== undefined && freeName(n) ? spelledOut(written, query, freeQuery) : null;
    for (const q of places ?? []) pair(pairs, q, [n], ABBREVIATED);
  }
}

/** Letters of a name that must agree before its other words are looked at more kindly. */
const LETTERS_AGREED = 6;

function agreeRest(query: readonly Word[], name: readonly Word[], pairs: Pairs): void {
  let letters = 0;
  query.forEach(({ weak, ascii }, q) => {
    if (!weak && (pairs.agreed[q]?.score ?? 0) > 0.8) letters += ascii.length;
  });
  if (letters < LETTERS_AGREED) return;
  query.forEach((typed, q) => {
    if (pairs.agreed[q] !== null) return;
    for (let n = 0; n < name.length; n++) {
      const written = name[n];
      if (written === undefined || pairs.taken[n]) continue;
      const agreed = compareRest(typed, written);
      if (agreed.score === 0) continue;
      pair(pairs, q, [n], agreed);
      return;
    }
  });
}

/** A word typed twice says nothing new the second time. */
function repeat(query: readonly Word[], pairs: Pairs): void {
  query.forEach(({ own }, q) => {
    if (pairs.agreed[q] !== null) return;
    const before = query.findIndex((word, i) => word.own === own && pairs.agreed[i] !== null);
    const agreed = pairs.agreed[before];
    if (agreed) pair(pairs, q, pairs.places[before] ?? NONE, { ...agreed, score: 0.98 * agreed.score });
  });
}
