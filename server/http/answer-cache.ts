/** An answer as it is sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * Answers that were asked for lately, by the hash of everything that they depend on, so that one graph's answer is never
 * given for another's. Bounded in bytes: the one that was not asked for longest goes first.
 */
export class AnswerCache {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #mostBytes: number;
  #bytes = 0;
  #hits = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get(key: string): KeptAnswer | undefined {
    const answer = this.#kept.get(key);
    if (answer === undefined) return undefined;
    this.#hits += 1;
    // A Map keeps the order of insertion: what is asked for goes to the end.
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    return answer;
  }

  /** An answer larger than an eighth of all there is room for would drive out too many others, and is not kept. */
  keep(key: string, answer: KeptAnswer): void {
    if (sizeOf(key, answer) > this.#mostBytes / 8) return;
    this.#forget(key);
    this.#kept.set(key, answer);
    this.#bytes += sizeOf(key, answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const answer = this.#kept.get(key);
    if (answer === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }

  /** How many questions were answered from here. */
  get hits(): number {
    return this.#hits;
  }

  get bytes(): number {
    return this.#bytes;
  }
}

/** With what a Map, a Buffer and three short strings take, roughly. */
const sizeOf = (key: string, { body, contentType }: KeptAnswer): number =>
  body.byteLength + key.length + contentType.length + 200;
