import type { Designation } from '../../domain/designation.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';
import { partyIds } from './party-ids.ts';

export async function designationsOf(reading: Reading, parties: readonly string[]): Promise<Designation[][]> {
  const ids = await partyIds(reading, parties);
  const rows = await reading.run<DocumentRow & { place: number }>(
    `UNWIND range(0, size($ids) - 1) AS place
     MATCH (:Party {id: $ids[place]})<-[:TARGETS]-(d:Designation)
     RETURN place, d.document AS document ORDER BY place, d.countsFromEarliest, d.id`,
    { ids },
  );
  return byPlace(parties.length, rows, ({ document }) => documentOf<Designation>(document));
}
