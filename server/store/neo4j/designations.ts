import type { Designation } from '../../domain/designation.ts';
import type { DesignationOrder, DesignationsQuestion, Page } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { designationsAsked } from './filters.ts';
import { BY_ID, type OrderPart, orderedPage } from './ordered-page.ts';

const ORDER: Readonly<Record<DesignationOrder, OrderPart>> = {
  LISTED_ON_ASC: { of: (d) => `${d}.listedOnEarliest`, descending: false },
  LISTED_ON_DESC: { of: (d) => `${d}.listedOnEarliest`, descending: true },
};

export async function designations(reading: Reading, question: DesignationsQuestion): Promise<Page<Designation>> {
  const { match, parameters } = await designationsAsked(reading, question.where);
  const order = [...question.orderBy.map((part) => ORDER[part]), BY_ID];
  return orderedPage(reading, { match: () => match, item: 'd', order, parameters }, question);
}
