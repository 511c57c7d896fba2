import { LRUCache } from 'lru-cache';
import { inFull } from './abbreviations.ts';
import { compareWords, type WordScore } from './compare-words.ts';
import { editDistance, editsAllowed } from './edit-distance.ts';
import { mayBeNear } from './letters.ts';
import { FOREIGN_SOUNDS, foreignSound, isSyllabic } from './sound.ts';
import { particleOf } from './word-weight.ts';
import { type Word, wordOf } from './words.ts';

/** A word as an index keeps it: its own script and its ASCII form apart by a tab. */
export const wordKey = (word: Pick<Word, 'own' | 'ascii'>): string => `${word.own}\t${word.ascii}`;

export function indexedWord(key: string): Word {
  const [own = '', ascii = own] = key.split('\t');
  return wordOf(own, own, ascii);
}

/** A word of a name of the graph, and where it stands in the index; null of a word that the index does not hold. */
export interface PlacedWord<Place extends number | null = number | null> extends Word {
  readonly place: Place;
}

/** Written out, and not spread: V8 leaves a spread object of so many fields no room for them, and a search reads millions. */
export function placedWord<Place extends number | null>(word: Word, place: Place): PlacedWord<Place> {
  const { written, own, ascii, sound, letters, weak, unspaced, weight } = word;
  return { written, own, ascii, sound, letters, weak, unspaced, weight, place };
}

/** Words of an index that a typed one agrees with, by their places, and how well. */
export type Agreeing = ReadonlyMap<number, WordScore>;

/** Of those that were looked up lately, 10 MB. */
const MOST_KEPT = 60_000;

/** The places of an index by what `compareWords` can agree on, so that a typed word is compared with a few hundred. */
type Places = ReadonlyMap<string, readonly number[]>;
interface Sorted {
  /** What was looked up lately: people type names of few words, and mostly the same ones. */
  readonly agreeing: LRUCache<string, Agreeing>;
  readonly byKey: Places;
  readonly byLength: readonly (readonly number[])[];
  readonly letters: Int32Array;
}

const sorted = new WeakMap<readonly Word[], Sorted>();

function sortedOf(index: readonly Word[]): Sorted {
  const known = sorted.get(index);
  if (known !== undefined) return known;
  const byKey = new Map<string, number[]>();
  const byLength: number[][] = [];
  index.forEach((word, place) => {
    for (const key of keysOf(word)) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [place]);
      else places.push(place);
    }
    while (byLength.length <= word.ascii.length) byLength.push([]);
    byLength[word.ascii.length]?.push(place);
  });
  const agreeing = new LRUCache<string, Agreeing>({ maxSize: MOST_KEPT, sizeCalculation: ({ size }) => size + 1 });
  const made = { agreeing, byKey, byLength, letters: Int32Array.from(index, ({ letters }) => letters) };
  sorted.set(index, made);
  return made;
}

/** Under which keys a word of the index is found: two words that agree by anything but spelling share one. */
function keysOf(word: Word): readonly string[] {
  const { ascii, sound } = word;
  const keys = [...sharedKeys(word), `begins ${ascii.slice(0, 3)}`, `ends ${ascii.slice(-3)}`];
  keys.push(`first ${ascii.slice(0, 1)}`);
  if (ascii.length === 1) keys.push(`initial ${ascii}`);
  if (sound === '') return keys;
  const own = foreignSound(word.own);
  FOREIGN_SOUNDS.forEach((heard, place) => {
    keys.push(`heard ${place} ${heard(sound)}`);
    if (heard === own) keys.push(`written ${place} ${heard(sound)}`);
  });
  return keys;
}

/** The keys that are the same for a typed word and a word of the index. */
function sharedKeys({ own, ascii, sound }: Word): string[] {
  const keys: string[] = [];
  if (ascii.length < 3) keys.push(`is ${ascii}`);
  if (sound.length > 1) keys.push(`sounds ${sound}`);
  const particle = particleOf(ascii);
  if (particle !== undefined) keys.push(`particle ${particle}`);
  if (isSyllabic(own)) keys.push('syllabic');
  const full = inFull(ascii);
  if (full !== undefined) keys.push(`full ${full}`);
  return keys;
}

/** A word of a script that is heard otherwise is compared with all words as it hears them, any other with those of that script. */
function soundKeys({ own, sound }: Word): readonly string[] {
  if (sound === '') return [];
  const heard = foreignSound(own);
  if (heard !== null) return [`heard ${FOREIGN_SOUNDS.indexOf(heard)} ${heard(sound)}`];
  return FOREIGN_SOUNDS.map((one, place) => `written ${place} ${one(sound)}`);
}

/** Every indexed word that the typed one agrees with, by its place in the index, and how well. */
export function agreeingWords(index: readonly Word[], typed: Word): Agreeing {
  const { agreeing } = sortedOf(index);
  const key = wordKey(typed);
  const known = agreeing.get(key);
  if (known !== undefined) return known;
  const found = new Map<number, WordScore>();
  for (const place of possible(index, typed)) {
    const word = index[place];
    if (word === undefined) continue;
    const agreed = compareWords(typed, word);
    if (agreed.score > 0) found.set(place, agreed);
  }
  agreeing.set(key, found);
  return found;
}

function possible(index: readonly Word[], typed: Word): ReadonlySet<number> {
  const { byKey, byLength, letters } = sortedOf(index);
  const places = new Set<number>();
  const { ascii } = typed;
  const add = (key: string, agrees: (place: number) => boolean = () => true): void => {
    for (const place of byKey.get(key) ?? []) if (agrees(place)) places.add(place);
  };
  for (const key of [...sharedKeys(typed), ...soundKeys(typed)]) add(key);
  // Of the many that begin or end alike only those agree of which one is a part of the other.
  add(`begins ${ascii.slice(0, 3)}`, (place) => isPart(ascii, index[place]?.ascii ?? '', 'startsWith'));
  add(`ends ${ascii.slice(-3)}`, (place) => isPart(ascii, index[place]?.ascii ?? '', 'endsWith'));
  // All words with one first letter only for an initial; otherwise the initials among them.
  add(ascii.length === 1 ? `first ${ascii}` : `initial ${ascii.slice(0, 1)}`);
  const [edits, length] = [editsAllowed(ascii.length), ascii.length];
  if (edits === 0) return places;
  for (let near = Math.max(0, length - edits); near <= length + edits; near++) {
    for (const place of byLength[near] ?? []) {
      if (!mayBeNear(typed.letters, letters[place] ?? 0, edits)) continue;
      if (editDistance(ascii, index[place]?.ascii ?? '', edits) <= edits) places.add(place);
    }
  }
  return places;
}

const isPart = (one: string, other: string, how: 'startsWith' | 'endsWith'): boolean =>
  one.length < other.length ? other[how](one) : one[how](other);
