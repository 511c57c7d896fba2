import { type Brought, type ExploredEdge, isParty, type PartyNode } from './explored-network.ts';
import { isWalked, isWalkedType } from './on-day.ts';

/** A party with more ties than this keeps them folded: it is drawn, and its ties are asked for. */
export const HUB_TIES = 60;

export function tiesOf(party: PartyNode): number {
  return party.tieCounts.reduce((sum, ties) => sum + (isWalkedType(ties.type) ? ties.count : 0), 0);
}

export const isHub = (party: PartyNode): boolean => tiesOf(party) > HUB_TIES;

/**
 * A first answer without the parties that only a walk through a hub reaches. What was left out is counted on the hub,
 * as are all ties that are not drawn, and an expand brings it. For the same reason a cut is no longer told: most of what
 * it counts may be folded, and every tie to a party that was cut off is in the count of its drawn end.
 */
export function foldHubs(answer: Brought): Brought {
  const parties = new Map(answer.nodes.filter(isParty).map((party) => [party.id, party]));
  if (![...parties.values()].some(isHub)) return answer;
  const kept = reachedWithoutHubs(answer, parties);
  const edges = answer.edges.filter(({ from, to }) => [from, to].every((id) => !parties.has(id) || kept.has(id)));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = answer.nodes.filter((node) => (isParty(node) ? kept.has(node.id) : ends.has(node.id)));
  return { ...answer, nodes, edges, omitted: [] };
}

function reachedWithoutHubs(answer: Brought, parties: ReadonlyMap<string, PartyNode>): ReadonlySet<string> {
  const ties = new Map<string, string[]>();
  const put = (id: string, other: string): void => {
    const others = ties.get(id);
    if (others === undefined) ties.set(id, [other]);
    else others.push(other);
  };
  for (const { from, to } of answer.edges.filter((edge: ExploredEdge) => isWalked(edge))) {
    put(from, to);
    put(to, from);
  }
  const kept = new Set(answer.seeds);
  for (const id of kept) {
    const party = parties.get(id);
    if (party === undefined || isHub(party)) continue;
    for (const other of ties.get(id) ?? []) if (parties.has(other)) kept.add(other);
  }
  return kept;
}
