import { type Comparison, comparisonOf, setsOf } from '../../domain/comparison.ts';
import { lagsOf } from '../../domain/lags.ts';
import { pageOf } from '../../domain/page.ts';
import type { CompareQuestion, ComparisonOrder, Overlap, Page } from '../graph-store.ts';
import { UNKNOWN } from './columns.ts';
import { asOfNumber, designationStands } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { listedSpans } from './listed-spans.ts';
import { inOrder, unknownLast } from './parties.ts';
import { governmentBits, listingGovernments, partyRows } from './party-filter.ts';

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
  inOrder(rows, question.orderBy, (order) => comparator(graph, rows, question, order));
  const read = (row: number): Comparison => {
    const standing = [...graph.parties.designations.of(row)].filter((d) => designationStands(graph, d, asOf));
    const designations = standing.map((d) => graph.designations.documents.get(d));
    return comparisonOf(graph.parties.documents.get(row), designations, governments, basis);
  };
  const page = pageOf(rows, question, graph.header.graph, (row) => graph.parties.ids[row] ?? '', read);
  const overlaps = setsOf(governments).map((set) => ({
    governments: set,
    parties: sets.get(governmentBits(set)) ?? 0,
  }));
  return { ...page, overlaps };
}

function comparator(
  graph: InProcessGraph,
  rows: readonly number[],
  { governments, where, basis }: CompareQuestion,
  order: ComparisonOrder,
): (a: number, b: number) => number {
  const { nameRank } = graph.parties;
  if (order === 'NAME_ASC') return (a, b) => (nameRank[a] ?? 0) - (nameRank[b] ?? 0);
  if (order === 'NAME_DESC') return (a, b) => (nameRank[b] ?? 0) - (nameRank[a] ?? 0);
  const asOf = asOfNumber(where.asOf);
  const spansOf = listedSpans(graph, governments, basis, (d) => designationStands(graph, d, asOf));
  const keys = new Int32Array(graph.parties.ids.length);
  for (const row of rows) {
    const spans = spansOf(row);
    const { first, days } = lagsOf(spans);
    if (order === 'LAG_ASC' || order === 'LAG_DESC') {
      keys[row] = days.reduce<number>((most, lag) => (lag === null ? most : Math.max(most, lag)), UNKNOWN);
    } else {
      const span = first === null ? undefined : spans[first];
      keys[row] = span === undefined || span === null || span === 'UNDATED' ? UNKNOWN : span.earliest;
    }
  }
  return unknownLast(keys, order.endsWith('_ASC') ? 1 : -1);
}
