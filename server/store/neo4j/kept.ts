import type { Reading } from './database.ts';

const MOST_KEPT = 100;

/** Small answers over the whole graph, which it takes long to count: those of the last questions are kept while it stands. */
export class Kept<Value> {
  #version: string | null = null;
  readonly #kept = new Map<string, Value>();

  /** @param question all that the answer depends on beside the graph */
  async of(reading: Reading, question: unknown, ask: () => Promise<Value>): Promise<Value> {
    const key = JSON.stringify(question);
    const kept = reading.version === this.#version ? this.#kept.get(key) : undefined;
    if (kept !== undefined) return kept;
    const value = await ask();
    reading.onceSure(() => this.#keep(reading.version, key, value));
    return value;
  }

  #keep(version: string, key: string, value: Value): void {
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}
