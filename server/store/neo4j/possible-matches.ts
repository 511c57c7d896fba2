import type { PossibleMatch } from '../../domain/identity.ts';
import type { Page, PossibleMatchesQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { type OrderPart, orderedPage } from './ordered-page.ts';

const ORDER: readonly OrderPart[] = [
  { of: (m) => `${m}.score`, descending: true },
  { of: (m) => `${m}.id`, descending: false },
];

export function possibleMatches(reading: Reading, question: PossibleMatchesQuestion): Promise<Page<PossibleMatch>> {
  const { minScore, kind } = question;
  const match = (carried: string): string =>
    `MATCH (a:Party)-[m:POSSIBLE_MATCH]->(b:Party)
     WITH m, a, b${carried} WHERE m.score >= $minScore AND ($kind IS NULL OR a.kind IN $kind OR b.kind IN $kind)`;
  return orderedPage(reading, { match, item: 'm', order: ORDER, parameters: { minScore, kind } }, question);
}
