import { earliestDay } from '../../domain/partial-date.ts';
import type { Position } from '../../domain/relation.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function positionsOf(graph: InProcessGraph, parties: readonly string[]): Position[][] {
  return parties.map((id) => {
    const row = partyRow(graph, id);
    const rows = row === undefined ? [] : [...graph.parties.positions.of(row)];
    return rows.map((p) => graph.positions.documents.get(p)).sort(bySince);
  });
}

/** By since, unknown last, then id. */
function bySince(a: Position, b: Position): number {
  const [x, y] = [a.since, b.since].map((date) => (date === null ? '9999-99-99' : earliestDay(date)));
  if (x !== y && x !== undefined && y !== undefined) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
