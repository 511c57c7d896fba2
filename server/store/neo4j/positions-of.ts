import type { Position } from '../../domain/relation.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';
import { PARTIES_ASKED } from './party-ids.ts';

export async function positionsOf(reading: Reading, parties: readonly string[]): Promise<Position[][]> {
  const rows = await reading.run<DocumentRow & { place: number }>(
    `${PARTIES_ASKED}
     MATCH (p)-[t:HOLDS_POSITION]-()
     WITH DISTINCT place, t
     RETURN place, t.document AS document ORDER BY place, t.sinceEarliest, t.id`,
    { ids: parties },
  );
  return byPlace(parties.length, rows, ({ document }) => documentOf<Position>(document));
}
