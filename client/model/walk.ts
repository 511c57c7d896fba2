import { type ExploredEdge, type ExploredNetwork, isParty } from './explored-network.ts';
import { isWalked, neighbours, type Tie } from './on-day.ts';
import { FAMILIES, FAMILY_OF_TYPE } from './vocabulary.ts';

/** How a node was reached from the start of the network. */
export interface Reach {
  readonly distance: number;
  /** The edge towards the start, and the node at its other end; null for a start. */
  readonly by: { readonly edge: ExploredEdge; readonly towards: string } | null;
}

/**
 * How each party and work is tied to the start, by the fewest steps; among equals by the order of the legend, so that
 * "acts for" is said before "linked to".
 */
export function reachOf(network: ExploredNetwork): ReadonlyMap<string, Reach> {
  const ties = neighbours(network, (edge) => isWalked(edge) || edge.type === 'REPORTED_TO_HAVE_WORKED_ON');
  const reach = new Map<string, Reach>(network.seeds.map((id) => [id, { distance: 0, by: null }]));
  let ring: readonly string[] = network.seeds;
  for (let distance = 1; ring.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of ring) {
      const node = network.nodes.get(id);
      // What hangs on a party is reached and never walked through.
      if (node === undefined || !isParty(node)) continue;
      for (const { other, edge } of sorted(ties.get(id) ?? [])) {
        const known = reach.get(other);
        if (known === undefined) next.push(other);
        if (known === undefined || (known.distance === distance && better(edge, known))) {
          reach.set(other, { distance, by: { edge, towards: id } });
        }
      }
    }
    ring = next;
  }
  return reach;
}

const rank = (edge: ExploredEdge): number => FAMILIES.indexOf(FAMILY_OF_TYPE[edge.type]);

const sorted = (ties: readonly Tie[]): readonly Tie[] =>
  [...ties].sort((one, other) => rank(one.edge) - rank(other.edge));

const better = (edge: ExploredEdge, known: Reach): boolean => known.by !== null && rank(edge) < rank(known.by.edge);
