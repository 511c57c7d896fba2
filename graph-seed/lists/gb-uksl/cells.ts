import { recordId } from '../../../server/domain/ids.ts';
import type { ReadReport } from '../../importer.ts';
import type { ListRecord, Quote } from '../../list-record.ts';
import type { Column } from './columns.ts';
import type { UkEntry } from './entry.ts';

/** A cell that says something, where it stands, and its words without outer spaces. */
export interface Cell {
  readonly quote: Quote;
  readonly text: string;
  /** Its place among the sets of its group. */
  readonly at: number;
}

/** What the parts of the mapping share: the entry's cells, and where to report what cannot be placed. */
export class UkCells {
  readonly #entry: UkEntry;
  readonly #report: ReadReport;
  readonly record: ListRecord['id'];

  constructor(entry: UkEntry, report: ReadReport) {
    this.#entry = entry;
    this.#report = report;
    this.record = recordId(`gb-uksl-${entry.id}`);
  }

  /** The cells of a column that are not blank. */
  of(column: Column): Cell[] {
    return this.#entry.of(column).flatMap((values, at) => {
      const text = (values[column] ?? '').trim();
      return text === '' ? [] : [{ quote: { field: this.#entry.fieldOf(column, at), quote: text }, text, at }];
    });
  }

  /** The first cell of a column that holds one value; more are reported. */
  only(column: Column): Cell | null {
    const [first, ...others] = this.of(column);
    for (const other of others) this.issue(other, 'a second value where one is expected: the first was taken');
    return first ?? null;
  }

  issue({ quote, text }: Cell, problem: string): void {
    this.#report.issue({ record: this.record, line: this.#entry.line, field: quote.field, value: text, problem });
  }

  count(what: string): void {
    this.#report.count(what);
  }

  get place(): { readonly file: string; readonly line: number } {
    return this.#entry;
  }
}
