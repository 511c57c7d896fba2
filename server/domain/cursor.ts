/**
 * A cursor is a place within a page: the start of its graph's hash and the id of the item before, so that a page never repeats
 * or skips while the graph stands.
 */
const partOf = (graphHash: string): string => graphHash.slice(0, 16);

export const writeCursor = (graphHash: string, id: string): string =>
  Buffer.from(`${partOf(graphHash)} ${id}`).toString('base64url');

/** @returns the id that the cursor stands behind; null when it belongs to another graph, or is none of ours */
export function readCursor(cursor: string, graphHash: string): string | null {
  const [graph, id] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  return graph === partOf(graphHash) && id !== undefined ? id : null;
}
