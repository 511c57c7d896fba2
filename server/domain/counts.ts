/** Only counts above zero, in the order of the keys by JavaScript's `<`, unknown last. */
export interface Counts {
  readonly cells: readonly CountCell[];
  /** How many cells there are in all. */
  readonly totalCells: number;
}

export interface CountCell {
  /** One for each property that was asked for, in the order asked: a code, an id, a label of a bucket; null is undated. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

/** Cells in the order of their keys, cut at a limit. */
export function inKeyOrder(cells: readonly CountCell[], limit: number): Counts {
  return { cells: [...cells].sort(byKeys).slice(0, limit), totalCells: cells.length };
}

function byKeys(a: CountCell, b: CountCell): number {
  const place = a.keys.findIndex((key, i) => key !== b.keys[i]);
  const [x, y] = [a.keys[place], b.keys[place]];
  if (x === undefined || y === undefined) return 0;
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return x < y ? -1 : 1;
}
