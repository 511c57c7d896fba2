import { type Counts, inKeyOrder } from '../../domain/counts.ts';

type Key = string | null;
/** The values of one row in one dimension. A row without one is in no cell. */
export type KeysOf = (row: number) => readonly Key[];

interface Cell {
  readonly keys: readonly Key[];
  count: number;
}

const ONE: readonly (readonly Key[])[] = [[]];
/** More values than any dimension has: three of them fit into a number. */
const MOST_VALUES = 2 ** 16;

/** Rows counted by one to three dimensions: a row counts once in each combination of its values. */
export function countBy(rows: readonly number[], dimensions: readonly KeysOf[], limit: number): Counts {
  const numbers = dimensions.map(() => new Map<Key, number>());
  const cells = new Map<number, Cell>();
  const count = (keys: readonly Key[]): void => {
    let code = 0;
    for (let place = 0; place < keys.length; place++) {
      code = code * MOST_VALUES + numberOf(numbers[place], keys[place] ?? null);
    }
    const cell = cells.get(code);
    if (cell === undefined) cells.set(code, { keys, count: 1 });
    else cell.count++;
  };
  for (const row of rows) {
    let combinations: readonly (readonly Key[])[] = ONE;
    for (const keysOf of dimensions) {
      const keys = keysOf(row);
      const [only] = keys;
      // Most rows have one value in each dimension.
      if (keys.length === 1 && only !== undefined) combinations = combinations.map((before) => [...before, only]);
      else combinations = combinations.flatMap((before) => [...new Set(keys)].map((key) => [...before, key]));
    }
    for (const keys of combinations) count(keys);
  }
  return inKeyOrder([...cells.values()], limit);
}

function numberOf(numbers: Map<Key, number> | undefined, key: Key): number {
  const known = numbers?.get(key);
  if (known !== undefined) return known;
  const next = numbers?.size ?? 0;
  numbers?.set(key, next);
  return next;
}
