import type { Designation } from '../../domain/designation.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function designationsOf(graph: InProcessGraph, parties: readonly string[]): Designation[][] {
  return parties.map((id) => {
    const row = partyRow(graph, id);
    const rows = row === undefined ? [] : [...graph.parties.designations.of(row)];
    return rows.map((d) => graph.designations.documents.get(d));
  });
}
