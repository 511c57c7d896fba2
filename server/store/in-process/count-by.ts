import { type Counts, inKeyOrder } from '../../domain/counts.ts';

/** The values of one row in one dimension. A row without one is in no cell. */
export type KeysOf = (row: number) => readonly (string | null)[];

interface Cell {
  readonly keys: readonly (string | null)[];
  count: number;
}

/** Rows counted by several dimensions: a row counts once in each combination of its values. */
export function countBy(rows: readonly number[], dimensions: readonly KeysOf[], limit: number): Counts {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    let combinations: readonly (string | null)[][] = [[]];
    for (const keysOf of dimensions) {
      const keys = new Set(keysOf(row));
      combinations = combinations.flatMap((before) => [...keys].map((key) => [...before, key]));
    }
    for (const keys of combinations) {
      const name = keys.join('\t');
      const cell = cells.get(name);
      if (cell === undefined) cells.set(name, { keys, count: 1 });
      else cell.count++;
    }
  }
  return inKeyOrder([...cells.values()], limit);
}
