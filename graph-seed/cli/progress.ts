import type { CliIo } from './io.ts';

/** How often a line is drawn: on a terminal over the last one, elsewhere as a line of its own. */
const TERMINAL_MS = 100;
const LOG_MS = 3000;
/** Before that nobody can say how long it will take. */
const FIRST_GUESS_MS = 1000;

/** Tells how one piece of long work goes, on standard error. */
export class Progress {
  readonly #io: CliIo;
  readonly #what: string;
  readonly #began: number;
  #drawn: number;
  #onScreen = false;

  /** @param what stands before every line: `us-ofac-sdn` */
  constructor(io: CliIo, what: string) {
    this.#io = io;
    this.#what = what;
    this.#began = io.now().getTime();
    this.#drawn = this.#began;
  }

  /** @param share of the main file, 0 to 1 */
  records(records: number, share: number): void {
    const rate = (records * 1000) / this.#elapsed();
    const read = records === 0 ? '' : `${whole(records)} records, ${whole(rate)} a second, `;
    this.#show(`${read}${whole(Math.min(1, share) * 100)} % read${this.#left(share)}`);
  }

  /** @param total null: not known */
  bytes(bytes: number, total: number | null): void {
    const rate = `${megabytes((bytes * 1000) / this.#elapsed())} MB a second`;
    if (total === null) this.#show(`${megabytes(bytes)} MB fetched, ${rate}`);
    else this.#show(`${megabytes(bytes)} of ${megabytes(total)} MB fetched, ${rate}${this.#left(bytes / total)}`);
  }

  /** @param total nodes and relationships that Neo4j is to be told of */
  written(done: number, total: number): void {
    const rate = (done * 1000) / this.#elapsed();
    const share = total === 0 ? 1 : done / total;
    const of = `${whole(done)} of ${whole(total)} nodes and relationships written, ${whole(rate)} a second`;
    this.#show(`${of}, ${whole(share * 100)} %${this.#left(share)}`);
  }

  /** One of a few pieces of work of which none says how far it is. A terminal is told at once: the thread is kept busy after it. */
  step(what: string, number: number, of: number): void {
    if (this.#io.errIsTerminal) this.#drawn = Number.NEGATIVE_INFINITY;
    this.#show(`${what} (${number} of ${of})`);
  }

  #elapsed(): number {
    return Math.max(1, this.#io.now().getTime() - this.#began);
  }

  #left(share: number): string {
    const elapsed = this.#elapsed();
    if (share <= 0 || share >= 1 || elapsed < FIRST_GUESS_MS) return '';
    const seconds = Math.ceil((elapsed * (1 - share)) / share / 1000);
    return seconds < 120 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
  }

  #show(line: string): void {
    const now = this.#io.now().getTime();
    if (now - this.#drawn < (this.#io.errIsTerminal ? TERMINAL_MS : LOG_MS)) return;
    this.#drawn = now;
    if (this.#io.errIsTerminal) {
      this.#io.err(`\r\u001b[2K${this.#what}: ${line}`);
      this.#onScreen = true;
    } else {
      this.#io.err(`${this.#what}: ${line}\n`);
    }
  }

  /** Takes the last line off the terminal. */
  clear(): void {
    if (this.#onScreen) this.#io.err('\r\u001b[2K');
    this.#onScreen = false;
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
