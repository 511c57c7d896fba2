import type { ExploredNetwork, PartyNode, TieCount } from './explored-network.ts';
import { isWalked, isWalkedType } from './on-day.ts';

/** The ties of a party that are not drawn, by relation and direction; what is drawn whole is left out. */
export function undrawnTies(network: ExploredNetwork, party: PartyNode): readonly TieCount[] {
  const drawn = new Map<string, number>();
  const tally = (key: string): void => void drawn.set(key, (drawn.get(key) ?? 0) + 1);
  for (const edge of network.edges.values()) {
    if (!isWalked(edge)) continue;
    if (edge.from === party.id) tally(`${edge.type} OUT`);
    if (edge.to === party.id) tally(`${edge.type} IN`);
  }
  return party.tieCounts
    .map((ties) => ({ ...ties, count: Math.max(0, ties.count - (drawn.get(`${ties.type} ${ties.direction}`) ?? 0)) }))
    .filter((ties) => ties.count > 0 && isWalkedType(ties.type));
}
