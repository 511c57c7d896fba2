import type { CliIo } from './io.ts';

/** How often a line is drawn: on a terminal over the last one, elsewhere as a line of its own. */
const TERMINAL_MS = 100;
const LOG_MS = 3000;

/** Tells how an import goes on standard error. */
export class Progress {
  readonly #io: CliIo;
  readonly #began: number;
  #drawn: number;
  #onScreen = false;

  constructor(io: CliIo) {
    this.#io = io;
    this.#began = io.now().getTime();
    this.#drawn = this.#began;
  }

  /** @param share of the main file, 0 to 1 */
  show(records: number, share: number): void {
    const now = this.#io.now().getTime();
    if (now - this.#drawn < (this.#io.errIsTerminal ? TERMINAL_MS : LOG_MS)) return;
    this.#drawn = now;
    const rate = Math.round((records * 1000) / Math.max(1, now - this.#began));
    const line = `${records.toLocaleString('en')} records, ${rate.toLocaleString('en')} a second, ${Math.min(100, Math.round(share * 100))} %`;
    if (this.#io.errIsTerminal) {
      this.#io.err(`\r\u001b[2K${line}`);
      this.#onScreen = true;
    } else {
      this.#io.err(`${line}\n`);
    }
  }

  /** Takes the last line off the terminal. */
  clear(): void {
    if (this.#onScreen) this.#io.err('\r\u001b[2K');
    this.#onScreen = false;
  }
}
