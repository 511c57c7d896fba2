/** Three rows of the table, used again by every call: a search compares some ten thousand words. */
let rows: [Uint32Array, Uint32Array, Uint32Array] = [new Uint32Array(64), new Uint32Array(64), new Uint32Array(64)];

/**
 * Optimal string alignment distance (Damerau-Levenshtein with adjacent transpositions; Boytsov 2011, section 2.2),
 * given up as soon as it must be more than `most`. Only the cells within `most` of the diagonal are filled: a cell farther
 * off is a larger distance already (Ukkonen 1985).
 *
 * @returns the distance in single-character edits, or `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const size = b.length + 1;
  if (rows[0].length <= size) rows = [new Uint32Array(size + 1), new Uint32Array(size + 1), new Uint32Array(size + 1)];
  let [beforeLast, last, row] = rows;
  for (let j = 0; j < size; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    const letter = a.charCodeAt(i - 1);
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    if (from > 1) row[from - 1] = most + 1;
    for (let j = from; j <= to; j++) {
      const same = letter === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    row[to + 1] = most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

export const MOST_EDITS = 2;

/** How many edits a word of this length may differ by and still be the same word spelt otherwise. */
export function editsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : MOST_EDITS;
}
