import type { Expectations } from './importer.ts';
import type { ListRecord } from './list-record.ts';
import { Refused } from './refusal.ts';
import type { Differences } from './snapshots/differences.ts';

/** Gathers what the expectations of a list ask about, record by record. */
export class EditionCheck {
  readonly #expectations: Expectations;
  readonly #programmes = new Map<string, number>();
  readonly #filled: number[];
  #records = 0;

  constructor(expectations: Expectations) {
    this.#expectations = expectations;
    this.#filled = expectations.filled.map(() => 0);
  }

  add(record: ListRecord): void {
    this.#records += 1;
    const codes = new Set(record.designations.flatMap(({ programmes }) => programmes.map(({ code }) => code)));
    for (const code of codes) this.#programmes.set(code, (this.#programmes.get(code) ?? 0) + 1);
    for (const [at, { has }] of this.#expectations.filled.entries()) {
      if (has(record)) this.#filled[at] = (this.#filled[at] ?? 0) + 1;
    }
  }

  /**
   * @param before how many records the last older edition has, and how this one differs from it; null: there is none
   * @throws {Refused} when the whole is not an edition of this list
   */
  verdict(
    file: string,
    before: { readonly edition: string; readonly records: number; readonly differences: Differences } | null,
    acceptShrink: boolean,
  ): void {
    const { fewest, mayLose, filled, isOtherList } = this.#expectations;
    if (this.#records < fewest)
      throw new Refused(`${file}: ${this.#records} records, and an edition has at least ${fewest}`);
    const other = isOtherList(this.#programmes, this.#records);
    if (other !== null) throw new Refused(`${file}: this is ${other}`);
    for (const [at, { what, share }] of filled.entries()) {
      const have = this.#filled[at] ?? 0;
      if (have < share * this.#records) {
        throw new Refused(`${file}: only ${have} of ${this.#records} records have ${what}, and ${percent(share)} must`);
      }
    }
    if (before === null || acceptShrink) return;
    const lost = before.differences.removed.length;
    if (lost > mayLose * before.records) {
      throw new Refused(
        `${file}: ${lost} of the ${before.records} records of the edition of ${before.edition} are missing, ` +
          `more than the ${percent(mayLose)} that may be. If the list has really shrunk so, import it with --accept-shrink`,
      );
    }
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
