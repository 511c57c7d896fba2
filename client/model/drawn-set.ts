import { type ExploredEdge, type ExploredNetwork, isParty, type PartyNode } from './explored-network.ts';
import { isOff } from './filter-rows.ts';
import { evidenceIsOn, familyIsOn, letsThrough } from './let-through.ts';
import { type OnDay, onDay } from './on-day.ts';
import type { Question } from './question.ts';

/** What the day, the filters and what was hidden one by one leave of a network: the one choice that every view shows. */
export interface DrawnSet {
  /** In the network's order; those of a later day too, while they are shown dotted. */
  readonly parties: readonly PartyNode[];
  /** Parties that do not belong to the network on the day and that no filter hides, drawn or not. */
  readonly ghosts: readonly PartyNode[];
  /** Both ends are drawn. */
  readonly edges: readonly ExploredEdge[];
}

/** Canvas, table, timeline and exports all show this set and no other. */
export function drawnSet(
  network: ExploredNetwork,
  { filters, hidden, ghosts: later }: Pick<Question, 'filters' | 'hidden' | 'ghosts'>,
  day: OnDay,
): DrawnSet {
  const anyDay = onDay(network, null);
  const isHidden = new Set(hidden);
  const all = [...network.nodes.values()].filter(isParty).filter((party) => !isHidden.has(party.id));
  // A party of a later day has no government on this one: it is filtered by what it will have.
  const through = all.filter((party) => letsThrough(filters, party, day.present.has(party.id) ? day : anyDay));
  const parties = later === 'shown' ? through : through.filter((party) => day.present.has(party.id));
  const drawn = new Set(parties.map(({ id }) => id));
  const canBeEnd = (id: string): boolean => {
    const node = network.nodes.get(id);
    if (node === undefined || isHidden.has(id)) return false;
    if (isParty(node)) return drawn.has(id);
    return node.kind !== 'Work' || !isOff(filters, 'kind:Work');
  };
  return {
    parties,
    ghosts: through.filter((party) => !day.present.has(party.id)),
    edges: [...network.edges.values()].filter(
      (edge) =>
        familyIsOn(filters, edge) &&
        evidenceIsOn(filters, edge) &&
        canBeEnd(edge.from) &&
        canBeEnd(edge.to) &&
        (later === 'shown' || day.edgeStanding(edge).counts),
    ),
  };
}
