import type { Claim } from '../../domain/relation.ts';
import type { InProcessGraph } from './graph.ts';

export function claimsOf(graph: InProcessGraph, ids: readonly string[]): Claim[][] {
  return ids.map((id) => {
    const asked = graph.parties.aliases.get(id) ?? id;
    return graph.claims.filter((claim) => claim.organisation === asked || claim.work === asked);
  });
}
