import type { PartyId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { NetworkQuestion } from '../graph-store.ts';
import { asOfNumber } from './counting.ts';
import { draw } from './draw.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';
import { broughtPredicate, inOrderOfWeight, omissions, tiePredicate, walk } from './walk.ts';

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
  const ordered = inOrderOfWeight(graph, reached, day);
  const cut = ordered.slice(question.limit);
  const drawn = draw(
    graph,
    ordered.slice(0, question.limit).map(({ row }) => row),
    new Set(),
    question.asOf,
  );
  return {
    nodes: drawn.nodes,
    edges: drawn.edges,
    seeds: rows.map((row) => idOfRow(graph, row)),
    unknownSeeds: unknown,
    truncated: cut.length > 0,
    omitted: omissions(cut),
    asOf: question.asOf,
    unlisted: drawn.unlisted,
  };
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

export function idOfRow(graph: InProcessGraph, row: number): PartyId {
  return graph.parties.documents.get(row).id;
}
