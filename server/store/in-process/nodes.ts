import type { AnyNode } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function nodes(graph: InProcessGraph, ids: readonly string[]): (AnyNode | null)[] {
  return ids.map((id) => nodeOf(graph, id));
}

function nodeOf(graph: InProcessGraph, id: string): AnyNode | null {
  const party = partyRow(graph, id);
  if (party !== undefined) return graph.parties.documents.get(party);
  const designation = graph.designations.rowOf.get(id);
  if (designation !== undefined) return graph.designations.documents.get(designation);
  const relation = graph.relations.rowOf.get(id);
  if (relation !== undefined) return graph.relations.documents.get(relation);
  const position = graph.positions.rowOf.get(id);
  if (position !== undefined) return graph.positions.documents.get(position);
  const match = graph.matches.rowOf.get(id);
  if (match !== undefined) return graph.matches.documents.get(match);
  const { countries, governments, agencies, programmes, works, lists } = graph.catalogue;
  for (const kind of [countries, governments, agencies, programmes, works, lists, graph.claims]) {
    const found = kind.find((node) => node.id === id);
    if (found !== undefined) return found;
  }
  return countryTie(graph, id);
}

/** `tie-located-in-us-ofac-34022-country-kp`: the party that has it is named in it. */
function countryTie(graph: InProcessGraph, id: string): AnyNode | null {
  const party = partyInTie(id);
  const row = party === null ? undefined : partyRow(graph, party);
  if (row === undefined) return null;
  return graph.parties.documents.get(row).countries.find((tie) => tie.id === id) ?? null;
}

function partyInTie(id: string): string | null {
  const begun = /^tie-[a-z]+-(?:in|of)-/.exec(id)?.[0];
  const country = id.lastIndexOf('-country-');
  return begun === undefined || country < 0 ? null : id.slice(begun.length, country);
}
