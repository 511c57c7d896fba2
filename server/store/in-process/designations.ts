import type { Designation } from '../../domain/designation.ts';
import { pageOf } from '../../domain/page.ts';
import type { DesignationFilter, DesignationsQuestion, Page } from '../graph-store.ts';
import { asOfNumber, designationCounts } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { unknownLast } from './parties.ts';
import { all, designationParts, inCountry, type RowPredicate } from './party-filter.ts';
import { partyRow } from './party-row.ts';

export function designations(graph: InProcessGraph, question: DesignationsQuestion): Page<Designation> {
  const rows = designationRows(graph, question.where);
  const { listed, documents } = graph.designations;
  for (const order of [...question.orderBy].reverse()) {
    rows.sort(unknownLast(listed.earliest, order === 'LISTED_ON_ASC' ? 1 : -1));
  }
  const read = (row: number): Designation => documents.get(row);
  return pageOf(rows, question, graph.header.graph, (row) => read(row).id, read);
}

/** The rows that a filter leaves, in the order of the ids. */
export function designationRows(graph: InProcessGraph, filter: DesignationFilter): number[] {
  const holds = designationPredicate(graph, filter);
  const rows: number[] = [];
  for (let row = 0; row < graph.designations.documents.length; row++) if (holds(row)) rows.push(row);
  return rows;
}

function designationPredicate(graph: InProcessGraph, filter: DesignationFilter): RowPredicate {
  const { designations: columns } = graph;
  const parts: RowPredicate[] = [];
  if (filter.party !== null) {
    const wanted = new Set(filter.party.map((id) => partyRow(graph, id)));
    parts.push((d) => wanted.has(columns.party[d]));
  }
  const one = designationParts(graph, filter);
  if (one !== null) parts.push(one);
  if (filter.country !== null) {
    const inside = inCountry(graph, filter.country);
    parts.push((d) => inside(columns.party[d] ?? -1));
  }
  if (filter.activeOn !== null) {
    const day = asOfNumber(filter.activeOn);
    parts.push((d) => designationCounts(graph, d, day));
  }
  return all(parts);
}
