import { UNKNOWN } from './columns.ts';

/** Wider than any key of ours: days of the calendar, lags, ranks of names. */
const MIDDLE = 2 ** 22;
const LAST = 2 ** 24;
/** More rows than a graph has; a key and a place fit into one exact number. */
const PLACES = 2 ** 25;

/**
 * Rows by a whole number below 2^22 either way, UNKNOWN last; rows that agree stay as they were. One typed array of numbers is sorted,
 * which takes a tenth of the time of a comparison by functions.
 */
export function sortedByKey(rows: readonly number[], keyOf: (row: number) => number, descending: boolean): number[] {
  const keys = new Float64Array(rows.length);
  rows.forEach((row, place) => {
    const key = keyOf(row);
    const rank = key === UNKNOWN ? LAST : descending ? MIDDLE - key : MIDDLE + key;
    keys[place] = rank * PLACES + place;
  });
  return Array.from(keys.sort(), (key) => rows[key % PLACES] ?? 0);
}
