import type { EditionChange } from '../../domain/edition-change.ts';
import type { RecordRef } from '../../domain/party.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';

/** The id of a step begins with its list and record, and ids are indexed. */
export async function historyOf(reading: Reading, records: readonly RecordRef[]): Promise<EditionChange[][]> {
  const rows = await reading.run<DocumentRow & { place: number }>(
    `UNWIND range(0, size($beginnings) - 1) AS place
     MATCH (c:EditionChange) WHERE c.id STARTS WITH $beginnings[place]
     RETURN place, c.document AS document ORDER BY place, c.id`,
    { beginnings: records.map(({ id, list }) => `${list} ${id} `) },
  );
  return byPlace(records.length, rows, ({ document }) => documentOf<EditionChange>(document));
}
