import type { Network } from '../../domain/network.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { NetworkQuestion } from '../graph-store.ts';
import { asOfNumber } from './counting.ts';
import { draw } from './draw.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';
import { broughtPredicate, inOrderOfWeight, omissions, type Reached, tiePredicate, walk } from './walk.ts';

export function network(graph: InProcessGraph, question: NetworkQuestion): Network {
  const day = asOfNumber(question.asOf);
  const { rows, unknown } = seedRows(graph, question.seeds);
  const reached = walk(
    graph,
    rows,
    question.depth,
    tiePredicate(graph, question.where, day),
    broughtPredicate(graph, question.where, day),
  );
  return cutAndDrawn(graph, { rows, unknown }, reached, question.limit, new Set(), question.asOf);
}

/** Each party once, in the order asked; what names no party apart. */
export function seedRows(graph: InProcessGraph, ids: readonly string[]): { rows: number[]; unknown: string[] } {
  const rows = new Set<number>();
  const unknown: string[] = [];
  for (const id of ids) {
    const row = partyRow(graph, id);
    if (row === undefined) unknown.push(id);
    else rows.add(row);
  }
  return { rows: [...rows], unknown };
}

/**
 * What was reached, as a network: at most `most` parties, the rest counted.
 * @param known parties that are on screen already: edges to them come along, they themselves do not
 */
export function cutAndDrawn(
  graph: InProcessGraph,
  seeds: { readonly rows: readonly number[]; readonly unknown: readonly string[] },
  reached: readonly Reached[],
  most: number,
  known: ReadonlySet<number>,
  asOf: Day | null,
): Network {
  const ordered = inOrderOfWeight(graph, reached, asOfNumber(asOf));
  const cut = ordered.slice(most);
  const kept = ordered.slice(0, most).map(({ row }) => row);
  return {
    ...draw(graph, kept, known, asOf),
    seeds: seeds.rows.map((row) => graph.parties.documents.get(row).id),
    unknownSeeds: seeds.unknown,
    truncated: cut.length > 0,
    omitted: omissions(cut),
    asOf,
  };
}
