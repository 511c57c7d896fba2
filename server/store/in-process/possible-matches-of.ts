import type { PossibleMatch } from '../../domain/identity.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function possibleMatchesOf(graph: InProcessGraph, parties: readonly string[]): PossibleMatch[][] {
  return parties.map((id) => {
    const row = partyRow(graph, id);
    const rows = row === undefined ? [] : [...graph.parties.matches.of(row)];
    return rows.map((match) => graph.matches.documents.get(match));
  });
}
