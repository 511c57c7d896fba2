import { type Day, dayNumber } from '../../domain/partial-date.ts';
import { type DateColumn, UNKNOWN } from './columns.ts';
import type { InProcessGraph } from './graph.ts';

/**
 * `standing` of `domain/in-force.ts` over columns: whether a row counts on a day. A test holds the two equal.
 * An unknown start counts, an unknown end has not come.
 */
function counts(
  since: DateColumn,
  until: DateColumn,
  row: number,
  asOf: number | null,
  end: 'inclusive' | 'exclusive',
): boolean {
  if (asOf === null) return true;
  const start = since.earliest[row] ?? UNKNOWN;
  if (start !== UNKNOWN && start > asOf) return false;
  const last = until.latest[row] ?? UNKNOWN;
  if (last === UNKNOWN) return true;
  return end === 'inclusive' ? last >= asOf : last > asOf;
}

/** A day as the columns hold it; null: no day was asked for, everything counts. */
export const asOfNumber = (asOf: Day | null): number | null => (asOf === null ? null : dayNumber(asOf));

export function tieCounts(graph: InProcessGraph, row: number, asOf: number | null): boolean {
  return counts(graph.ties.since, graph.ties.until, row, asOf, 'inclusive');
}

export function designationCounts(graph: InProcessGraph, row: number, asOf: number | null): boolean {
  return counts(graph.designations.from, graph.designations.ended, row, asOf, 'exclusive');
}

/** Still on its list: counts on the day, or, without a day, has no end. */
export function designationStands(graph: InProcessGraph, row: number, asOf: number | null): boolean {
  return asOf === null
    ? (graph.designations.ended.latest[row] ?? UNKNOWN) === UNKNOWN
    : designationCounts(graph, row, asOf);
}
