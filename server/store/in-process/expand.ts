import type { Network } from '../../domain/network.ts';
import type { ExpandQuestion } from '../graph-store.ts';
import { asOfNumber } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { cutAndDrawn, seedRows } from './network.ts';
import { broughtPredicate, tiePredicate, walk } from './walk.ts';

/**
 * The party and its neighbours that are not known yet, with every edge among them and to the known ones.
 * `limit` counts new parties.
 */
export function expand(graph: InProcessGraph, question: ExpandQuestion): Network {
  const day = asOfNumber(question.asOf);
  const { rows, unknown } = seedRows(graph, [question.id]);
  const known = new Set(seedRows(graph, question.known).rows);
  const centre = rows[0];
  const alongType = tiePredicate(graph, question.where, day);
  const { direction } = question.where;
  const along = (tie: number): boolean =>
    alongType(tie) &&
    (direction === null || (direction === 'OUT' ? graph.ties.from[tie] : graph.ties.to[tie]) === centre);
  const brings = broughtPredicate(graph, question.where, day);
  const reached = walk(graph, rows, 1, along, (row) => !known.has(row) && brings(row));
  return cutAndDrawn(graph, { rows, unknown }, reached, question.limit + rows.length, known, question.asOf);
}
