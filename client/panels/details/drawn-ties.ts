import type { Day } from '../../model/dates.ts';
import type { ExploredNetwork } from '../../model/explored-network.ts';
import { standing } from '../../model/standing.ts';
import type { Direction, EdgeType } from '../../model/vocabulary.ts';

/** How many edges of this type and direction the network has at the party, counting on the day. */
export function drawnTies(
  network: ExploredNetwork,
  party: string,
  type: EdgeType,
  direction: Direction,
  asOf: Day | null,
): number {
  let count = 0;
  for (const edge of network.edges.values()) {
    if (edge.type !== type || (direction === 'OUT' ? edge.from : edge.to) !== party) continue;
    if (standing(edge.since, edge.until, asOf, 'inclusive').counts) count += 1;
  }
  return count;
}
