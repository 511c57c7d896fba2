import { setImmediate as nextTurn, setTimeout as rest } from 'node:timers/promises';
import { Overloaded } from './errors.ts';

/**
 * The part of its time, and the most milliseconds, that are left to everybody else behind a query of this kind. A store in
 * this process holds the only thread, and Node takes one new connection in a turn of its loop: were a query begun in each
 * turn, of thirty that come at once each would be answered before the next is seen, none turned away, and a small question
 * would wait for all.
 */
const REST = { share: 0.05, mostMs: 20 };

export interface AdmissionBounds {
  readonly atOnce: number;
  readonly inLine: number;
  /** The longest that somebody waits in line. */
  readonly patienceMs: number;
}

/**
 * How many of a kind are worked on at once, and how many more wait in line: past that, who comes is turned away at once
 * instead of making everybody slow, and so is who has waited too long. First come, first served.
 */
export class Admission {
  readonly #what: string;
  readonly #atOnce: number;
  readonly #inLine: number;
  readonly #patienceMs: number;
  #running = 0;
  #restUntil = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(what: string, { atOnce, inLine, patienceMs }: AdmissionBounds) {
    this.#what = what;
    this.#atOnce = atOnce;
    this.#inLine = inLine;
    this.#patienceMs = patienceMs;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * @returns what to call at the end; a second call changes nothing
   * @throws {Overloaded} when the line is full, or did not move @throws the signal's reason, when it fires in line
   */
  async enter(signal?: AbortSignal): Promise<() => void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1;
      await this.#othersTurn();
    } else await this.#wait(signal);
    const began = performance.now();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const ended = performance.now();
      this.#restUntil = ended + Math.min(REST.mostMs, (ended - began) * REST.share);
      this.#next();
    };
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.length >= this.#inLine) throw this.#full();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', gone);
        act();
      };
      const leave = (reason: unknown): void => {
        const place = this.#waiting.indexOf(turn);
        // Whose turn has come already goes in, and finds there that nobody waits for the answer.
        if (place === -1) return;
        this.#waiting.splice(place, 1);
        settle(() => reject(reason));
      };
      const turn = (): void => settle(resolve);
      const gone = (): void => leave(signal?.reason);
      const timer = setTimeout(() => leave(this.#full()), this.#patienceMs);
      this.#waiting.push(turn);
      signal?.addEventListener('abort', gone, { once: true });
    });
  }

  #full(): Overloaded {
    return new Overloaded(
      `${this.#what}: ${this.#running} under way and ${this.#waiting.length} in line, as many as there may be. ` +
        'Ask again a little later, or for less.',
    );
  }

  /** The place passes to the next in line; not in this very turn, so that small questions are answered in between. */
  #next(): void {
    const turn = this.#waiting.shift();
    if (turn === undefined) this.#running -= 1;
    else this.#othersTurn().then(turn);
  }

  async #othersTurn(): Promise<void> {
    const ms = this.#restUntil - performance.now();
    await (ms < 1 ? nextTurn() : rest(ms));
  }
}
