import { readCursor, writeCursor } from './cursor.ts';

export interface PageQuestion {
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null;
}

/** One page of a stable order. Each item has a cursor that a later page starts after. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursors: readonly string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A cursor of an older graph, or of no graph of ours. */
export class StaleCursor extends Error {
  override readonly name = 'StaleCursor';
}

/**
 * Keyset pages: a cursor holds the graph and the id of the last item, so a page never repeats or skips while the graph
 * stands, and a cursor of an older graph says so.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  question: PageQuestion,
  graphHash: string,
  idOf: (row: Row) => string,
  read: (row: Row) => Item,
): Page<Item> {
  const start = question.after === null ? 0 : placeAfter(rows, question.after, graphHash, idOf);
  const page = rows.slice(start, start + question.first);
  return {
    items: page.map(read),
    cursors: page.map((row) => writeCursor(graphHash, idOf(row))),
    totalCount: rows.length,
    hasNextPage: start + page.length < rows.length,
    hasPreviousPage: start > 0,
  };
}

function placeAfter<Row>(rows: readonly Row[], cursor: string, graphHash: string, idOf: (row: Row) => string): number {
  const id = readCursor(cursor, graphHash);
  if (id === null) {
    throw new StaleCursor('the cursor belongs to an older graph, or is none: start again without `after`');
  }
  const place = rows.findIndex((row) => idOf(row) === id);
  if (place === -1) throw new StaleCursor('the cursor belongs to another question: start again without `after`');
  return place + 1;
}
