import { type Column, GROUP_OF, GROUPS } from './columns.ts';

/** The cells of one group in one row. */
export type Values = Readonly<Partial<Record<Column, string>>>;

/**
 * One designation, put together from all that the file says under its Unique ID: the csv file has a row for each name ×
 * address × birth date × … (AFG0001 has 1,215), so every group is a set of values in the order of the file.
 */
export class UkEntry {
  readonly file: string;
  /** Where the file first names it. */
  readonly line: number;
  readonly id: string;
  readonly #groups: Values[][] = GROUPS.map(() => []);
  readonly #seen = new Set<string>();

  constructor(file: string, line: number, id: string) {
    this.file = file;
    this.line = line;
    this.id = id;
  }

  /** Takes in the values of one group, as published; a blank or known set is passed over. @returns how many are new */
  add(group: number, values: Values): number {
    const key = JSON.stringify([group, values]);
    if (this.#seen.has(key)) return 0;
    this.#seen.add(key);
    const filled = Object.values(values).filter((value) => value.trim() !== '').length;
    if (filled > 0) this.#groups[group]?.push(values);
    return filled;
  }

  /** Every set of values of the group that the column belongs to. */
  of(column: Column): readonly Values[] {
    return this.#groups[GROUP_OF.get(column) ?? -1] ?? [];
  }

  /** The record as published, under the csv file's names: `Title`, or `Title[2]` where there are several. */
  published(): { name: string; value: string }[] {
    return GROUPS.flatMap((columns, group) =>
      (this.#groups[group] ?? []).flatMap((values, at) =>
        columns.flatMap((column) => {
          const value = values[column];
          return value === undefined ? [] : [{ name: this.fieldOf(column, at), value }];
        }),
      ),
    );
  }

  /** The published field that holds the column's value of the set at this place. */
  fieldOf(column: Column, at: number): string {
    return this.of(column).length === 1 ? column : `${column}[${at + 1}]`;
  }
}

/** Entries by Unique ID, in the order in which the file first names them. */
export class UkEntries {
  readonly #byId = new Map<string, UkEntry>();

  of(file: string, line: number, id: string): UkEntry {
    const there = this.#byId.get(id);
    if (there !== undefined) return there;
    const made = new UkEntry(file, line, id);
    this.#byId.set(id, made);
    return made;
  }

  all(): Iterable<UkEntry> {
    return this.#byId.values();
  }
}
