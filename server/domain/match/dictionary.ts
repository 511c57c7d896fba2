import { compareWords, type WordScore } from './compare-words.ts';
import { editDistance, editsAllowed } from './edit-distance.ts';
import type { Word } from './words.ts';

/** The words of all names, for finding those that a typed word agrees with. */
export interface IndexedWord extends Word {
  /** One bit for each letter that occurs: two words that differ in many letters cannot be near. */
  readonly letters: number;
}

/** A word as an index keeps it: its own script and its ASCII form apart by a tab. */
export const wordKey = (word: Pick<Word, 'own' | 'ascii'>): string => `${word.own}\t${word.ascii}`;

export function indexedWord(key: string): IndexedWord {
  const [own = '', ascii = own] = key.split('\t');
  return { written: own, own, ascii, letters: letterBits(ascii) };
}

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Every indexed word that the typed one agrees with, by its place in the index, and how well. */
export function agreeingWords(index: readonly IndexedWord[], typed: Word): Map<number, WordScore> {
  const found = new Map<number, WordScore>();
  const bits = letterBits(typed.ascii);
  const longest = typed.ascii.length;
  const edits = editsAllowed(longest);
  index.forEach((word, number) => {
    const begins = longest >= 3 && word.ascii.startsWith(typed.ascii);
    const initial = word.ascii.length === 1 || longest === 1;
    const exact = word.ascii === typed.ascii || word.own === typed.own;
    if (!begins && !initial && !exact) {
      if (edits === 0 || Math.abs(word.ascii.length - longest) > edits) return;
      if (bitCount(bits ^ word.letters) > 2 * edits) return;
      if (editDistance(typed.ascii, word.ascii, edits) > edits) return;
    }
    const agreed = compareWords(typed, word);
    if (agreed.score > 0) found.set(number, agreed);
  });
  return found;
}
