import type { Word } from '../../server/domain/match/words.ts';
import { isDay } from '../../server/domain/partial-date.ts';
import type { Profile, ProfileName } from './profile.ts';

/** Two profiles, by their places, and two of their names that have something in common; or a number, and then no names. */
export interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly names: readonly [ProfileName, ProfileName] | null;
}

/** Two words that as many names have in common say nothing; a third word or a day of birth then must. */
const MOST_OF_A_BLOCK = 60;
/** Of a longer name, the rarest words. */
const MOST_WORDS = 6;

/**
 * Pairs of different publishers that are worth comparing, found by what they share and never by comparing all with all:
 * two words that sound alike; one word, where a name has no more; one word and the day of birth; or a number.
 */
export function* candidates(profiles: readonly Profile[]): Generator<Candidate> {
  const names = profiles.flatMap((profile, place) =>
    profile.names
      .filter(({ kind }) => kind !== 'WEAK_ALIAS')
      .map((name) => ({ place, name, keys: keysOf(name.words) })),
  );
  const blocks = new Blocks(names.length);
  const frequency = new Map<string, number>();
  for (const { keys } of names) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  names.forEach(({ place, keys }, name) => {
    // What one name alone has brings nobody.
    const shared = keys.filter((key) => (frequency.get(key) ?? 0) > 1);
    const rarest = shared.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, MOST_WORDS);
    if (keys.length === 1) for (const key of rarest) blocks.put(name, key, '');
    rarest.forEach((one, at) => {
      for (const other of rarest.slice(at + 1))
        blocks.put(name, ...(one < other ? ([one, other] as const) : ([other, one] as const)));
      for (const birth of profiles[place]?.births ?? []) if (isDay(birth)) blocks.put(name, one, birth);
    });
  });
  const seen = new Set<number>();
  for (const block of blocks.all()) {
    if (block.length > MOST_OF_A_BLOCK) continue;
    for (const [a, b] of inPairs(block)) {
      const [one, other] = [names[a], names[b]];
      if (one === undefined || other === undefined || !mayMeet(profiles, one.place, other.place)) continue;
      if (!mayAgree(one.keys, other.keys) || seen.has(a * names.length + b)) continue;
      seen.add(a * names.length + b);
      yield one.place < other.place
        ? { one: one.place, other: other.place, names: [one.name, other.name] }
        : { one: other.place, other: one.place, names: [other.name, one.name] };
    }
  }
  yield* byNumber(profiles);
}

/** Names that sound alike in less than this never reach a score that is kept. */
function mayAgree(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((key) => other.includes(key)).length;
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return 3 * shared >= 2 * longer || (shared > 1 && shared === shorter && 2 * shared >= longer);
}

function* byNumber(profiles: readonly Profile[]): Generator<Candidate> {
  const holders = new Map<string, number[]>();
  profiles.forEach(({ numbers }, place) => {
    for (const key of new Set(numbers.map(({ key }) => key))) {
      const there = holders.get(key);
      if (there === undefined) holders.set(key, [place]);
      else there.push(place);
    }
  });
  for (const places of holders.values()) {
    if (places.length > MOST_OF_A_BLOCK) continue;
    for (const [one, other] of inPairs(places)) if (mayMeet(profiles, one, other)) yield { one, other, names: null };
  }
}

/** Of different publishers: each keeps its own records apart. */
function mayMeet(profiles: readonly Profile[], one: number, other: number): boolean {
  const [a, b] = [profiles[one]?.publishers, profiles[other]?.publishers];
  if (one === other || a === undefined || b === undefined) return false;
  return a.length > 1 || b.length > 1 || a[0] !== b[0];
}

/** What is heard of each word that tells, or how it is written where nothing is heard of it. */
function keysOf(words: readonly Word[]): string[] {
  const telling = words.filter(({ weak }) => !weak);
  const used = telling.length > 0 ? telling : words;
  return [...new Set(used.map(({ sound, ascii }) => (sound.length > 1 ? sound : ascii)))];
}

function* inPairs(places: ArrayLike<number>): Generator<[number, number]> {
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) yield [places[a] ?? 0, places[b] ?? 0];
  }
}

/** Names by what they share, kept as numbers that sort: a map of arrays would take ten times the memory. */
class Blocks {
  readonly #numbers = new Map<string, number>();
  readonly #entries: number[] = [];
  readonly #names: number;

  constructor(names: number) {
    this.#names = Math.max(1, names);
  }

  put(name: number, first: string, second: string): void {
    const block = this.#numberOf(first) * MOST_KEYS + this.#numberOf(second);
    this.#entries.push(block * this.#names + name);
  }

  *all(): Generator<Uint32Array> {
    const sorted = Float64Array.from(this.#entries).sort();
    for (let from = 0; from < sorted.length; ) {
      const block = Math.floor((sorted[from] ?? 0) / this.#names);
      let to = from + 1;
      while (to < sorted.length && Math.floor((sorted[to] ?? 0) / this.#names) === block) to++;
      if (to - from > 1) yield Uint32Array.from(sorted.subarray(from, to), (entry) => entry - block * this.#names);
      from = to;
    }
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    if (number >= MOST_KEYS)
      throw new RangeError(`more than ${MOST_KEYS} different words: blocks can no longer be numbered`);
    this.#numbers.set(key, number);
    return number;
  }
}

/** With 500,000 names, the largest entry is still a number that JavaScript holds exactly. */
const MOST_KEYS = 130_000;
