import { type ExploredNetwork, isParty, type PartyNode } from '../../model/explored-network.ts';

/** The parties of the network with an edge to a country, government or programme, each once, in the network's order. */
export function tiedParties(network: ExploredNetwork, id: string): readonly PartyNode[] {
  const ends = new Set<string>();
  for (const { from, to } of network.edges.values()) {
    if (to === id) ends.add(from);
    if (from === id) ends.add(to);
  }
  return [...network.nodes.values()].filter(isParty).filter((party) => ends.has(party.id));
}
