import type { Relation } from '../../domain/relation.ts';
import { RELATION_TYPES } from '../../domain/vocabulary.ts';
import type { Page, RelationsQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { typesPattern } from './model.ts';
import { type OrderPart, orderedPage } from './ordered-page.ts';
import { partyIds } from './party-ids.ts';

/** By type, the other end's id, then id. */
const ORDER: readonly OrderPart[] = [
  { of: (r) => `$placeOfType[type(${r})]`, descending: false },
  {
    of: (r) => `CASE WHEN startNode(${r}).id = $party THEN endNode(${r}).id ELSE startNode(${r}).id END`,
    descending: false,
  },
  { of: (r) => `${r}.id`, descending: false },
];

export const PLACE_OF_TYPE = Object.fromEntries(RELATION_TYPES.map((type, place) => [type, place]));

/** Seen from `p`. */
const PATTERN = {
  OUT: (types: string) => `(p)-[r:${types}]->(:Party)`,
  IN: (types: string) => `(p)<-[r:${types}]-(:Party)`,
  BOTH: (types: string) => `(p)-[r:${types}]-(:Party)`,
};

/** Each question's pages in the one transaction that a request has anyway. */
export function relations(reading: Reading, questions: readonly RelationsQuestion[]): Promise<Page<Relation>[]> {
  return Promise.all(questions.map((question) => relationsOfOne(reading, question)));
}

async function relationsOfOne(reading: Reading, question: RelationsQuestion): Promise<Page<Relation>> {
  const [party = null] = await partyIds(reading, [question.party]);
  const types = RELATION_TYPES.filter((type) => question.types?.includes(type) ?? true);
  // A pattern without a type would take all: nothing asked for is nothing found.
  const wanted = types.length === 0 ? 'false' : 'true';
  const pattern = PATTERN[question.direction ?? 'BOTH'](typesPattern(types.length === 0 ? RELATION_TYPES : types));
  const match = (carried: string): string =>
    `MATCH (p:Party {id: $party}) MATCH ${pattern} WITH DISTINCT r${carried} WHERE ${wanted}`;
  return orderedPage(
    reading,
    { match, item: 'r', order: ORDER, parameters: { party, placeOfType: PLACE_OF_TYPE } },
    question,
  );
}
