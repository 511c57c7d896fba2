import { LRUCache } from 'lru-cache';
import type { PlacedWord } from '../../domain/match/dictionary.ts';
import type { Reading } from './database.ts';

/** What a search looks at of a party. */
export interface SearchedParty {
  readonly id: string;
  /** The words of each of its names, in their order. */
  readonly names: readonly (readonly PlacedWord[])[];
  /** Where its words stand in the dictionary, each once. */
  readonly places: readonly number[];
  readonly ties: number;
}

/** How the words of a graph are read: see Dictionary. */
interface Words {
  readonly placeOf: ReadonlyMap<string, number>;
  wordsOf(name: string): readonly PlacedWord[];
}

interface PartyRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly ties: number;
}

const SEARCHED = `UNWIND $ids AS id
  MATCH (p:Party {id: id}) RETURN id, p.words AS words, p.names AS names, p.ties AS ties`;

/** All parties of three governments' lists twice over; 20 MB. */
const MOST_PARTIES = 50_000;

/**
 * The names of the parties that searches have looked at lately, read into words: to send and read a thousand candidates'
 * names again took longer than to find and score them. Of one graph; whoever keeps it lets it go with the graph.
 */
export class SearchedParties {
  readonly #words: Words;
  readonly #kept = new LRUCache<string, SearchedParty>({ max: MOST_PARTIES });

  constructor(words: Words) {
    this.#words = words;
  }

  /** Parties by their own ids, in this order; what the graph does not hold is left out. */
  async of(reading: Reading, ids: readonly string[]): Promise<SearchedParty[]> {
    const found = new Map<string, SearchedParty>();
    const missing: string[] = [];
    for (const id of ids) {
      const kept = this.#kept.get(id);
      if (kept === undefined) missing.push(id);
      else found.set(id, kept);
    }
    if (missing.length > 0) {
      const read = (await reading.run<PartyRow>(SEARCHED, { ids: missing })).map((row) => this.#read(row));
      for (const party of read) found.set(party.id, party);
      reading.onceSure(() => {
        for (const party of read) this.#kept.set(party.id, party);
      });
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  #read({ id, words, names, ties }: PartyRow): SearchedParty {
    const { placeOf, wordsOf } = this.#words;
    return { id, ties, names: names.map(wordsOf), places: words.flatMap((key) => placeOf.get(key) ?? []) };
  }
}
