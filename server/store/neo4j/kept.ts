import { LRUCache } from 'lru-cache';
import type { Reading } from './database.ts';

/** So many values, or values of so many characters together: of documents, which take three to four times as many bytes when read. */
export type Room<Value> = { readonly values: number } | { readonly characters: number; of(value: Value): number };

/** What was read of a graph lately, kept while it stands. What was not asked for longest goes first. */
export class Kept<Value extends object> {
  #version: string | null = null;
  readonly #kept: LRUCache<string, Value>;

  constructor(room: Room<Value>) {
    this.#kept = new LRUCache<string, Value>(
      'values' in room
        ? { max: room.values }
        : { maxSize: room.characters, sizeCalculation: (value) => Math.max(1, room.of(value)) },
    );
  }

  get(version: string | null, key: string): Value | undefined {
    return version !== null && version === this.#version ? this.#kept.get(key) : undefined;
  }

  /** Of a graph that is known to be the one that stands: `Reading.onceSure`. */
  keep(version: string, key: string, value: Value): void {
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    this.#kept.set(key, value);
  }

  /**
   * An answer over the whole graph, which it takes long to count.
   * @param question all that the answer depends on beside the graph
   */
  async of(reading: Reading, question: unknown, ask: () => Promise<Value>): Promise<Value> {
    const key = JSON.stringify(question);
    const kept = this.get(reading.version, key);
    if (kept !== undefined) return kept;
    const value = await ask();
    reading.onceSure(() => this.keep(reading.version, key, value));
    return value;
  }
}
