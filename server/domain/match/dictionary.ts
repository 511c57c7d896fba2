import { compareWords, type WordScore } from './compare-words.ts';
import { editDistance, editsAllowed } from './edit-distance.ts';
import { abjadSound, greekSound, isSyllabic, koreanSound } from './sound.ts';
import { particleOf } from './word-weight.ts';
import { type Word, wordOf } from './words.ts';

/** The words of all names, for finding those that a typed word agrees with. */
export interface IndexedWord extends Word {
  /** One bit for each letter that occurs: two words that differ in many letters cannot be near. */
  readonly letters: number;
}

/** A word as an index keeps it: its own script and its ASCII form apart by a tab. */
export const wordKey = (word: Pick<Word, 'own' | 'ascii'>): string => `${word.own}\t${word.ascii}`;

export function indexedWord(key: string): IndexedWord {
  const [own = '', ascii = own] = key.split('\t');
  return { ...wordOf(own, own, ascii), letters: letterBits(ascii) };
}

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** Set bits of 32, by adding neighbours up in parallel (Warren 2012, section 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The places of an index by what `compareWords` can agree on, so that a typed word is compared with a few hundred. */
type Places = ReadonlyMap<string, readonly number[]>;
interface Sorted {
  readonly byKey: Places;
  readonly byLength: readonly (readonly number[])[];
  readonly letters: Int32Array;
}

const sorted = new WeakMap<readonly IndexedWord[], Sorted>();

function sortedOf(index: readonly IndexedWord[]): Sorted {
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
  const made = { byKey, byLength, letters: Int32Array.from(index, ({ letters }) => letters) };
  sorted.set(index, made);
  return made;
}

/** Two words that agree by anything but spelling share a key. */
function keysOf({ own, ascii, sound }: Word): readonly string[] {
  const keys = [`begins ${ascii.slice(0, 3)}`, `ends ${ascii.slice(-3)}`, `first ${ascii.slice(0, 1)}`];
  if (ascii.length < 3) keys.push(`is ${ascii}`);
  if (ascii.length === 1) keys.push(`initial ${ascii}`);
  if (sound.length > 1) keys.push(`sounds ${sound}`);
  const particle = particleOf(ascii);
  if (particle !== undefined) keys.push(`particle ${particle}`);
  if (isSyllabic(own)) keys.push('syllabic');
  if (sound !== '')
    keys.push(`abjad ${abjadSound(sound)}`, `greek ${greekSound(sound)}`, `korean ${koreanSound(sound)}`);
  return keys;
}

/** Every indexed word that the typed one agrees with, by its place in the index, and how well. */
export function agreeingWords(index: readonly IndexedWord[], typed: Word): Map<number, WordScore> {
  const found = new Map<number, WordScore>();
  for (const place of possible(index, typed)) {
    const word = index[place];
    if (word === undefined) continue;
    const agreed = compareWords(typed, word);
    if (agreed.score > 0) found.set(place, agreed);
  }
  return found;
}

function possible(index: readonly IndexedWord[], typed: Word): ReadonlySet<number> {
  const { byKey, byLength, letters } = sortedOf(index);
  const places = new Set<number>();
  const add = (key: string): void => {
    for (const place of byKey.get(key) ?? []) places.add(place);
  };
  // All words with one first letter only for an initial; otherwise the initials among them.
  for (const key of keysOf(typed)) if (!key.startsWith('first ')) add(key);
  add(typed.ascii.length === 1 ? `first ${typed.ascii}` : `initial ${typed.ascii.slice(0, 1)}`);
  const [bits, edits, length] = [letterBits(typed.ascii), editsAllowed(typed.ascii.length), typed.ascii.length];
  if (edits === 0) return places;
  for (let near = Math.max(0, length - edits); near <= length + edits; near++) {
    for (const place of byLength[near] ?? []) {
      if (bitCount(bits ^ (letters[place] ?? 0)) > 2 * edits) continue;
      if (editDistance(typed.ascii, index[place]?.ascii ?? '', edits) <= edits) places.add(place);
    }
  }
  return places;
}
