import type { Designation } from '../../domain/designation.ts';
import type { DesignationFilter, DesignationOrder, DesignationsQuestion, Page } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { designationConditions } from './filters.ts';
import { BY_ID, type OrderPart, orderedPage } from './ordered-page.ts';
import { partyIds } from './party-ids.ts';

const ORDER: Readonly<Record<DesignationOrder, OrderPart>> = {
  LISTED_ON_ASC: { of: (d) => `${d}.listedOnEarliest`, descending: false },
  LISTED_ON_DESC: { of: (d) => `${d}.listedOnEarliest`, descending: true },
};

export async function designations(reading: Reading, question: DesignationsQuestion): Promise<Page<Designation>> {
  const { match, parameters } = await designationsAsked(reading, question.where);
  const order = [...question.orderBy.map((part) => ORDER[part]), BY_ID];
  return orderedPage(reading, { match: () => match, item: 'd', order, parameters }, question);
}

/** The Designations `d` that a filter leaves. */
export async function designationsAsked(
  reading: Reading,
  filter: DesignationFilter,
): Promise<{ readonly match: string; readonly parameters: Readonly<Record<string, unknown>> }> {
  const parties = filter.party === null ? null : await partyIds(reading, filter.party);
  const { where, parameters } = designationConditions(
    filter,
    parties === null ? null : parties.filter((id) => id !== null),
  );
  // Without a question about the party its tie, which every Designation has, need not be looked at.
  const pattern =
    parties === null && filter.country === null ? '(d:Designation)' : '(d:Designation)-[:TARGETS]->(p:Party)';
  return { match: `MATCH ${pattern} WHERE ${where}`, parameters };
}
