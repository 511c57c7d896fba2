/** A `document` property back as the value that it was written from: the import wrote it from that very type. */
export const documentOf = <Value>(text: string): Value => JSON.parse(text) as Value;

export interface DocumentRow {
  readonly [key: string]: unknown;
  readonly document: string;
}

/** The rows of each place, for a question about several things at once: `place` counts them from 0. */
export function byPlace<Row extends { readonly place: number }, Value>(
  places: number,
  rows: readonly Row[],
  value: (row: Row) => Value,
): Value[][] {
  const lists: Value[][] = Array.from({ length: places }, () => []);
  for (const row of rows) lists[row.place]?.push(value(row));
  return lists;
}
