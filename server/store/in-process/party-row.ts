import type { InProcessGraph } from './graph.ts';

/** The row of a party by its id or by the id of any record that describes it; undefined where there is none. */
export function partyRow(graph: InProcessGraph, id: string): number | undefined {
  return graph.parties.rowOf.get(id) ?? graph.parties.rowOf.get(graph.parties.aliases.get(id) ?? '');
}
