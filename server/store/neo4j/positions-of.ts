import type { Position } from '../../domain/relation.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';
import { partyIds } from './party-ids.ts';

export async function positionsOf(reading: Reading, parties: readonly string[]): Promise<Position[][]> {
  const ids = await partyIds(reading, parties);
  const rows = await reading.run<DocumentRow & { place: number }>(
    `UNWIND range(0, size($ids) - 1) AS place
     MATCH (:Party {id: $ids[place]})-[t:HOLDS_POSITION]-()
     WITH DISTINCT place, t
     RETURN place, t.document AS document ORDER BY place, t.sinceEarliest, t.id`,
    { ids },
  );
  return byPlace(parties.length, rows, ({ document }) => documentOf<Position>(document));
}
