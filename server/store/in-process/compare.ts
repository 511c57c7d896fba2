import { type Comparison, comparisonOf, setsOf } from '../../domain/comparison.ts';
import { earliestSpan } from '../../domain/day-span.ts';
import { lagsOf } from '../../domain/lags.ts';
import { pageOf } from '../../domain/page.ts';
import type { CompareQuestion, ComparisonOrder, Overlap, Page } from '../graph-store.ts';
import { UNKNOWN } from './columns.ts';
import { asOfNumber, designationStands } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { listedSpans } from './listed-spans.ts';
import { governmentBits, listingGovernments, partyRows } from './party-filter.ts';
import { sortedByKey } from './sort-rows.ts';

export function compare(
  graph: InProcessGraph,
  question: CompareQuestion,
): Page<Comparison> & { overlaps: readonly Overlap[] } {
  const { governments, where, basis } = question;
  const asOf = asOfNumber(where.asOf);
  const asked = governmentBits(governments);
  const sets = new Map<number, number>();
  const rows = partyRows(graph, where).filter((row) => {
    const set = listingGovernments(graph, row, asOf, false) & asked;
    if (set !== 0) sets.set(set, (sets.get(set) ?? 0) + 1);
    return set !== 0;
  });
  const read = (row: number): Comparison => {
    const standing = [...graph.parties.designations.of(row)].filter((d) => designationStands(graph, d, asOf));
    const designations = standing.map((d) => graph.designations.documents.get(d));
    return comparisonOf(graph.parties.documents.get(row), designations, governments, basis);
  };
  const page = pageOf(
    ordered(graph, rows, question),
    question,
    graph.header.graph,
    (row) => graph.parties.ids[row] ?? '',
    read,
  );
  const overlaps = setsOf(governments).map((set) => ({
    governments: set,
    parties: sets.get(governmentBits(set)) ?? 0,
  }));
  return { ...page, overlaps };
}

/** By the last order first: each sort keeps what it finds alike as it was, and the rows begin in the order of the ids. */
function ordered(graph: InProcessGraph, rows: readonly number[], question: CompareQuestion): readonly number[] {
  return [...question.orderBy]
    .reverse()
    .reduce((before, order) => sortedByKey(before, keyOf(graph, question, order), order.endsWith('_DESC')), rows);
}

function keyOf(
  graph: InProcessGraph,
  { governments, where, basis }: CompareQuestion,
  order: ComparisonOrder,
): (row: number) => number {
  const asOf = asOfNumber(where.asOf);
  const spansOf = listedSpans(graph, governments, basis, (d) => designationStands(graph, d, asOf));
  switch (order) {
    case 'NAME_ASC':
    case 'NAME_DESC':
      return (row) => graph.parties.nameRank[row] ?? 0;
    case 'FIRST_ASC':
    case 'FIRST_DESC':
      return (row) => {
        const first = earliestSpan(spansOf(row).map((span) => (span === 'UNDATED' ? null : span)));
        return first === 'UNDATED' ? UNKNOWN : first.earliest;
      };
    case 'LAG_ASC':
    case 'LAG_DESC':
      return (row) =>
        lagsOf(spansOf(row)).days.reduce<number>((most, lag) => (lag === null ? most : Math.max(most, lag)), UNKNOWN);
  }
}
