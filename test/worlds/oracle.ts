import type { Graph } from '../../server/domain/graph.ts';
import { designationStanding, standing } from '../../server/domain/in-force.ts';
import type { Day } from '../../server/domain/partial-date.ts';

/** What a network must be, said as plainly as the rules of the domain are, over the Graph value. Slow on purpose. */

interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

function tiesOn(graph: Graph, asOf: Day | null): Tie[] {
  const held = graph.positions.map((p) => ({ ...p, from: p.person, to: p.at }));
  return [...graph.relations, ...held].filter((tie) => standing(tie.since, tie.until, asOf, 'inclusive').counts);
}

/** Ids of the parties within `depth` steps, and of the ties among them. */
export function oracleNetwork(graph: Graph, seeds: readonly string[], depth: number, asOf: Day | null) {
  const ties = tiesOn(graph, asOf);
  const parties = new Set<string>(seeds);
  for (let step = 0; step < depth; step++) {
    const reached = ties.flatMap(({ from, to }) => (parties.has(from) ? [to] : parties.has(to) ? [from] : []));
    for (const id of reached) parties.add(id);
  }
  return { parties, ties: new Set(ties.filter((t) => parties.has(t.from) && parties.has(t.to)).map((t) => t.id)) };
}

/** Ids of the Designations of a party that count on the day. */
export function oracleListings(graph: Graph, party: string, asOf: Day | null): Set<string> {
  const counting = graph.designations.filter((d) => d.party === party && designationStanding(d, asOf).counts);
  return new Set(counting.map((d) => d.id));
}
