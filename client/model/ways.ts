import type { WaysBrought } from './asker.ts';
import { type Brought, type ExploredEdge, type ExploredNetwork, isParty, type Way } from './explored-network.ts';
import type { OnDay } from './on-day.ts';
import type { WaysStep } from './question.ts';

/** Ways between two parties: how they come into a network, and which of them count on a day. */

export const waysKey = ({ between, maxHops }: WaysStep): string => [...between, maxHops].join('~');

/** The parties along the ways that the network has not: their ties to everybody drawn are asked for as well. */
export function newAlong(network: ExploredNetwork, { nodes }: WaysBrought): readonly string[] {
  return [...new Set(nodes.filter((node) => isParty(node) && !network.nodes.has(node.id)).map(({ id }) => id))];
}

/**
 * The network with the parties along the ways in it. `around` are expands of the new ones, from which only what lies
 * between drawn parties is taken, and what hangs on them: no drawn party lacks an edge to another.
 */
export function withWays(
  network: ExploredNetwork,
  step: WaysStep,
  answer: WaysBrought,
  around: readonly Brought[],
): ExploredNetwork {
  const nodes = new Map(network.nodes);
  for (const node of answer.nodes) nodes.set(node.id, node);
  const edges = new Map(network.edges);
  for (const edge of answer.edges) edges.set(edge.id, edge);
  for (const brought of around) {
    const hanging = new Map(brought.nodes.filter((node) => !isParty(node)).map((node) => [node.id, node]));
    const isHere = (id: string): boolean => nodes.has(id) || hanging.has(id);
    for (const edge of brought.edges) {
      if (!isHere(edge.from) || !isHere(edge.to)) continue;
      edges.set(edge.id, edge);
      for (const id of [edge.from, edge.to]) {
        const node = hanging.get(id);
        if (node !== undefined) nodes.set(id, node);
      }
    }
  }
  const ways = new Map(network.ways).set(waysKey(step), answer.found);
  return { ...network, nodes, edges, ways, graph: answer.graph };
}

export interface ShownWay {
  readonly way: Way;
  /** Each hop's edges that count on the day, else all of it: how it will be, or was, tied. */
  readonly hops: readonly (readonly ExploredEdge[])[];
  readonly counts: boolean;
}

/** The ways of a step on the day, those that count first; null: they are not here (yet). */
export function waysOn(network: ExploredNetwork, step: WaysStep, day: OnDay): readonly ShownWay[] | null {
  const found = network.ways.get(waysKey(step));
  if (found === undefined) return null;
  const shown = found.ways.map((way): ShownWay => {
    const hops = way.hops.map((ids) => ids.flatMap((id) => network.edges.get(id) ?? []));
    const counting = hops.map((edges) => edges.filter((edge) => day.edgeStanding(edge).counts));
    return {
      way,
      hops: hops.map((edges, at) => (counting[at]?.length ? counting[at] : edges)),
      counts: counting.every((edges) => edges.length > 0),
    };
  });
  return [...shown.filter((one) => one.counts), ...shown.filter((one) => !one.counts)];
}

/** The parties and edges of all ways that count on the day; null when no way is shown. */
export function litUp(network: ExploredNetwork, steps: readonly WaysStep[], day: OnDay): ReadonlySet<string> | null {
  const ways = steps.flatMap((step) => waysOn(network, step, day) ?? []).filter((one) => one.counts);
  if (ways.length === 0) return null;
  return new Set(ways.flatMap(({ way, hops }) => [...way.parties, ...hops.flat().map((edge) => edge.id)]));
}
