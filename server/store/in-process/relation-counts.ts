import type { Day } from '../../domain/partial-date.ts';
import { EDGE_TYPES } from '../../domain/vocabulary.ts';
import type { Direction, RelationCount } from '../graph-store.ts';
import { claimsOf } from './claims-of.ts';
import { asOfNumber, tieCounts } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function relationCounts(graph: InProcessGraph, parties: readonly string[], asOf: Day | null): RelationCount[][] {
  const day = asOfNumber(asOf);
  return parties.map((id) => {
    const party = partyRow(graph, id);
    if (party === undefined) return [];
    const counts = { OUT: EDGE_TYPES.map(() => 0), IN: EDGE_TYPES.map(() => 0) };
    const add = (direction: Direction, type: number): void => {
      counts[direction][type] = (counts[direction][type] ?? 0) + 1;
    };
    for (const tie of graph.parties.ties.of(party)) {
      if (!tieCounts(graph, tie, day)) continue;
      add(graph.ties.from[tie] === party ? 'OUT' : 'IN', graph.ties.type[tie] ?? 0);
    }
    for (const _ of claimsOf(graph, [id])[0] ?? []) add('OUT', EDGE_TYPES.indexOf('REPORTED_TO_HAVE_WORKED_ON'));
    return EDGE_TYPES.flatMap((type, i) =>
      (['OUT', 'IN'] as const).flatMap((direction) => {
        const count = counts[direction][i] ?? 0;
        return count === 0 ? [] : [{ type, direction, count }];
      }),
    );
  });
}
