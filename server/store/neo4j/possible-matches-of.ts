import type { PossibleMatch } from '../../domain/identity.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';
import { partyIds } from './party-ids.ts';

export async function possibleMatchesOf(reading: Reading, parties: readonly string[]): Promise<PossibleMatch[][]> {
  const ids = await partyIds(reading, parties);
  const rows = await reading.run<DocumentRow & { place: number }>(
    `UNWIND range(0, size($ids) - 1) AS place
     MATCH (:Party {id: $ids[place]})-[m:POSSIBLE_MATCH]-(:Party)
     RETURN place, m.document AS document ORDER BY place, m.score DESC, m.id`,
    { ids },
  );
  return byPlace(parties.length, rows, ({ document }) => documentOf<PossibleMatch>(document));
}
