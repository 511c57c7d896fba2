import { LRUCache } from 'lru-cache';

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
  readonly #kept: LRUCache<string, KeptAnswer>;
  #hits = 0;

  constructor(mostBytes: number) {
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      // A larger one would drive out too many others.
      maxEntrySize: Math.floor(mostBytes / 8),
      sizeCalculation: sizeOf,
    });
  }

  get(key: string): KeptAnswer | undefined {
    const answer = this.#kept.get(key);
    if (answer !== undefined) this.#hits += 1;
    return answer;
  }

  /** One that takes more than an eighth of all there is room for is not kept. */
  keep(key: string, answer: KeptAnswer): void {
    this.#kept.set(key, answer);
  }

  /** How many questions were answered from here. */
  get hits(): number {
    return this.#hits;
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }
}

/** With what a Map, a Buffer and three short strings take, roughly. */
const sizeOf = ({ body, contentType }: KeptAnswer, key: string): number =>
  body.byteLength + key.length + contentType.length + 200;
