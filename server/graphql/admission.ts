import { Overloaded } from './errors.ts';

/**
 * How many of a kind are worked on at once, and how many more wait in line: past that, who comes is turned away at once
 * instead of making everybody slow. First come, first served.
 */
export class Admission {
  readonly #what: string;
  readonly #atOnce: number;
  readonly #inLine: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(what: string, { atOnce, inLine }: { readonly atOnce: number; readonly inLine: number }) {
    this.#what = what;
    this.#atOnce = atOnce;
    this.#inLine = inLine;
  }

  /**
   * @returns what to call at the end; a second call changes nothing
   * @throws {Overloaded} when the line is full @throws the signal's reason, when it fires in line
   */
  async enter(signal?: AbortSignal): Promise<() => void> {
    if (this.#running < this.#atOnce) this.#running += 1;
    else await this.#wait(signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#next();
    };
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.length >= this.#inLine) {
      throw new Overloaded(
        `${this.#what}: ${this.#running} under way and ${this.#waiting.length} in line, as many as there may be. ` +
          'Ask again a little later, or for less.',
      );
    }
    return new Promise((resolve, reject) => {
      const gone = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        reject(signal?.reason);
      };
      const turn = (): void => {
        signal?.removeEventListener('abort', gone);
        resolve();
      };
      this.#waiting.push(turn);
      signal?.addEventListener('abort', gone, { once: true });
    });
  }

  /** The place passes to the next in line; not in this very turn, so that small questions are answered in between. */
  #next(): void {
    const turn = this.#waiting.shift();
    if (turn === undefined) this.#running -= 1;
    else setImmediate(turn);
  }
}
