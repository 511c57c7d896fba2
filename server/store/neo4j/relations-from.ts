import type { Relation } from '../../domain/relation.ts';
import { RELATION_TYPES } from '../../domain/vocabulary.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';
import { typesPattern } from './model.ts';
import { PARTIES_ASKED } from './party-ids.ts';
import { PLACE_OF_TYPE } from './relations.ts';

export async function relationsFrom(reading: Reading, parties: readonly string[]): Promise<Relation[][]> {
  const rows = await reading.run<DocumentRow & { place: number }>(
    `${PARTIES_ASKED}
     MATCH (p)-[r:${typesPattern(RELATION_TYPES)}]->(other:Party)
     RETURN place, r.document AS document ORDER BY place, $placeOfType[type(r)], other.id, r.id`,
    { ids: parties, placeOfType: PLACE_OF_TYPE },
  );
  return byPlace(parties.length, rows, ({ document }) => documentOf<Relation>(document));
}
