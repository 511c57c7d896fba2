import { indexedWord, type PlacedWord, placedWord, wordKey } from '../../domain/match/dictionary.ts';
import { type Word, words } from '../../domain/match/words.ts';
import type { Reading } from './database.ts';
import { SearchedParties } from './searched-parties.ts';

/** Every word of the names of a graph: what a typed word is compared with. */
export interface Dictionary {
  readonly words: readonly Word[];
  /** Of each word, how many parties have it. */
  readonly parties: readonly number[];
  /** How many parties the graph has. */
  readonly total: number;
  /** 0 for each word: room in which a search marks those that agree, in one go, and which it leaves as it was. */
  readonly agrees: Uint8Array;
  /** The parties that were looked at lately. */
  readonly searched: SearchedParties;
}

async function readDictionary(reading: Reading): Promise<Dictionary> {
  const [rows, [counted]] = await Promise.all([
    reading.run<{ word: string; parties: number }>(
      'MATCH (p:Party) UNWIND p.words AS word RETURN word, count(*) AS parties',
    ),
    reading.run<{ total: number }>('MATCH (p:Party) RETURN count(p) AS total'),
  ]);
  const placeOf = new Map(rows.map(({ word }, place) => [word, place]));
  const read = new Map<string, PlacedWord>();
  const placed = (word: Word): PlacedWord => {
    const key = wordKey(word);
    const before = read.get(key);
    if (before !== undefined) return before;
    const found = placedWord(word, placeOf.get(key) ?? null);
    read.set(key, found);
    return found;
  };
  // Each word is held once, however many names have it. Of names of the graph only: they are what bounds it.
  const wordsOf = (name: string): PlacedWord[] => words(name).map(placed);
  return {
    words: rows.map(({ word }) => indexedWord(word)),
    parties: rows.map(({ parties }) => parties),
    total: counted?.total ?? 0,
    agrees: new Uint8Array(rows.length),
    searched: new SearchedParties({ placeOf, wordsOf }),
  };
}

/** The dictionary of the newest graph that was searched: read once, about 40,000 words for all lists. */
export class DictionaryCache {
  #kept: { readonly version: string; readonly dictionary: Promise<Dictionary> } | null = null;

  async of(reading: Reading): Promise<Dictionary> {
    if (this.#kept?.version === reading.version) {
      // The one who reads it may go away before it is read: then it is read here.
      return this.#kept.dictionary.catch(() => readDictionary(reading));
    }
    const kept = { version: reading.version, dictionary: readDictionary(reading) };
    this.#kept = kept;
    kept.dictionary.catch(() => {
      if (this.#kept === kept) this.#kept = null;
    });
    return kept.dictionary;
  }
}
