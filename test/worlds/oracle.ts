import type { Graph } from '../../server/domain/graph.ts';
import { designationStanding, standing } from '../../server/domain/in-force.ts';
import type { Day } from '../../server/domain/partial-date.ts';

/** What a network must be, said as plainly as the rules of the domain are, over the Graph value. Slow on purpose. */

interface Tie {
  readonly id: string;
  readonly type: string;
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

/** Every way from one party to another along ties that count on the day, no party twice, in the order of the rule. */
export function oraclePaths(
  graph: Graph,
  from: string,
  to: string,
  maxHops: number,
  asOf: Day | null,
  walked: (type: string) => boolean,
  between: (party: string) => boolean,
): string[] {
  const ties = tiesOn(graph, asOf).filter(({ type }) => walked(type));
  const ways: string[][] = [];
  const extend = (way: string[]): void => {
    const here = way.at(-1);
    if (here === to) ways.push(way);
    else if (way.length <= maxHops) {
      for (const { id } of graph.parties) {
        const tied = ties.some((t) => (t.from === here && t.to === id) || (t.to === here && t.from === id));
        if (tied && !way.includes(id) && (id === to || between(id))) extend([...way, id]);
      }
    }
  };
  extend([from]);
  const less = (a: string[], b: string[]): number => {
    const place = a.findIndex((id, i) => id !== b[i]);
    return a.length - b.length || ((a[place] ?? '') < (b[place] ?? '') ? -1 : 1);
  };
  return ways.sort(less).map((way) => way.join(' '));
}
