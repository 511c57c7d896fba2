import type { Designation } from '../../domain/designation.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';
import { PARTIES_ASKED } from './party-ids.ts';

export async function designationsOf(reading: Reading, parties: readonly string[]): Promise<Designation[][]> {
  const rows = await reading.run<DocumentRow & { place: number }>(
    `${PARTIES_ASKED}
     MATCH (p)<-[:TARGETS]-(d:Designation)
     RETURN place, d.document AS document ORDER BY place, d.countsFromEarliest, d.id`,
    { ids: parties },
  );
  return byPlace(parties.length, rows, ({ document }) => documentOf<Designation>(document));
}
