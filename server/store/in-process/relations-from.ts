import type { Relation } from '../../domain/relation.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function relationsFrom(graph: InProcessGraph, parties: readonly string[]): Relation[][] {
  const { ties, relations: table } = graph;
  return parties.map((id) => {
    const party = partyRow(graph, id);
    if (party === undefined) return [];
    const rows = [...graph.parties.ties.of(party)].filter(
      (tie) => ties.from[tie] === party && (ties.document[tie] ?? 0) < table.documents.length,
    );
    // Rows of parties are in the order of their ids, and a type, a direction and a pair are one relation.
    rows.sort((a, b) => (ties.type[a] ?? 0) - (ties.type[b] ?? 0) || (ties.to[a] ?? 0) - (ties.to[b] ?? 0) || a - b);
    return rows.map((tie) => table.documents.get(ties.document[tie] ?? -1));
  });
}
