import { indexedWord, type PlacedWord, placedWord, wordKey } from '../../domain/match/dictionary.ts';
import { readWord, type Word, writtenWords } from '../../domain/match/words.ts';
import type { Reading } from './database.ts';

/** Every word of the names of a graph, and how many parties have it: what a typed word is compared with. */
export interface Dictionary {
  readonly words: readonly Word[];
  /** The place of a word by its key. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly parties: readonly number[];
  /**
   * The words of a name of this graph, each read once however many names have it, and where it stands in `words`.
   * For names of the graph only: they are what bounds it.
   */
  wordsOf(name: string): readonly PlacedWord[];
}

async function readDictionary(reading: Reading): Promise<Dictionary> {
  const rows = await reading.run<{ word: string; parties: number }>(
    'MATCH (p:Party) UNWIND p.words AS word RETURN word, count(*) AS parties',
  );
  const placeOf = new Map(rows.map(({ word }, place) => [word, place]));
  const read = new Map<string, PlacedWord | null>();
  const placed = (written: string): PlacedWord | null => {
    const before = read.get(written);
    if (before !== undefined) return before;
    const word = readWord(written);
    const found = word === null ? null : placedWord(word, placeOf.get(wordKey(word)) ?? null);
    read.set(written, found);
    return found;
  };
  return {
    words: rows.map(({ word }) => indexedWord(word)),
    placeOf,
    parties: rows.map(({ parties }) => parties),
    wordsOf: (name) => writtenWords(name).flatMap((written) => placed(written) ?? []),
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
