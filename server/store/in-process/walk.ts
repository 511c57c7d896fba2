import type { Omission } from '../../domain/network.ts';
import { EDGE_TYPES, PARTY_KINDS } from '../../domain/vocabulary.ts';
import type { NetworkFilter } from '../graph-store.ts';
import { tieCounts } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { listedBy, type RowPredicate } from './party-filter.ts';

/** A party that a walk reached: how far from the seeds, and by which type of tie it was first reached. */
export interface Reached {
  readonly row: number;
  readonly distance: number;
  readonly type: number;
}

/** Which ties a walk goes along, on the day. */
export function tiePredicate(graph: InProcessGraph, where: NetworkFilter, asOf: number | null): RowPredicate {
  const relations = where.relation;
  const wanted = relations === null ? null : new Set(relations.map((type) => EDGE_TYPES.indexOf(type)));
  return (tie) => tieCounts(graph, tie, asOf) && (wanted === null || wanted.has(graph.ties.type[tie] ?? -1));
}

/** Which parties a walk may bring. Seeds always are. */
export function broughtPredicate(graph: InProcessGraph, where: NetworkFilter, asOf: number | null): RowPredicate {
  const kinds = where.kind === null ? null : new Set(where.kind.map((kind) => PARTY_KINDS.indexOf(kind)));
  const listed = where.listedBy === null ? null : listedBy(graph, where.listedBy, asOf, false);
  return (row) => (kinds === null || kinds.has(graph.parties.kind[row] ?? -1)) && (listed === null || listed(row));
}

/** Breadth first, in either direction, along ties that hold; at one distance the smaller edge type wins. */
export function walk(
  graph: InProcessGraph,
  seeds: readonly number[],
  depth: number,
  along: RowPredicate,
  brings: RowPredicate,
): Reached[] {
  const reached = new Map<number, Reached>();
  for (const row of seeds) reached.set(row, { row, distance: 0, type: -1 });
  let edge = [...reached.keys()];
  for (let distance = 1; distance <= depth && edge.length > 0; distance++) {
    const next = new Map<number, Reached>();
    for (const row of edge) {
      for (const tie of graph.parties.ties.of(row)) {
        const other = otherEnd(graph, tie, row);
        if (reached.has(other) || !along(tie) || !brings(other)) continue;
        const type = graph.ties.type[tie] ?? 0;
        const before = next.get(other);
        if (before === undefined || type < before.type) next.set(other, { row: other, distance, type });
      }
    }
    for (const [row, found] of next) reached.set(row, found);
    edge = [...next.keys()];
  }
  return [...reached.values()];
}

export function otherEnd(graph: InProcessGraph, tie: number, row: number): number {
  const from = graph.ties.from[tie] ?? 0;
  return from === row ? (graph.ties.to[tie] ?? 0) : from;
}

/** Seeds in their order, then distance, then more ties that count on the day, then id. */
export function inOrderOfWeight(graph: InProcessGraph, reached: readonly Reached[], asOf: number | null): Reached[] {
  const weight = new Map<number, number>();
  for (const { row } of reached) {
    let ties = 0;
    for (const tie of graph.parties.ties.of(row)) if (tieCounts(graph, tie, asOf)) ties++;
    weight.set(row, ties);
  }
  return [...reached].sort((a, b) => {
    if (a.distance !== b.distance) return a.distance - b.distance;
    if (a.distance === 0) return 0;
    return (weight.get(b.row) ?? 0) - (weight.get(a.row) ?? 0) || a.row - b.row;
  });
}

/** What was left out, counted by distance and the type of tie that leads there. */
export function omissions(cut: readonly Reached[]): Omission[] {
  const counts = new Map<string, { distance: number; type: number; parties: number }>();
  for (const { distance, type } of cut) {
    const key = `${distance} ${type}`;
    const count = counts.get(key) ?? { distance, type, parties: 0 };
    count.parties++;
    counts.set(key, count);
  }
  return [...counts.values()]
    .sort((a, b) => a.distance - b.distance || a.type - b.type)
    .flatMap(({ distance, type, parties }) => {
      const name = EDGE_TYPES[type];
      return name === undefined ? [] : [{ distance, type: name, parties }];
    });
}
