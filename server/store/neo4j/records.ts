import type { PublishedRecord } from '../../domain/source.ts';
import { LIST_IDS } from '../../domain/vocabulary.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';

export async function records(reading: Reading, ids: readonly string[]): Promise<PublishedRecord[][]> {
  const rows = await reading.run<DocumentRow & { place: number }>(
    `UNWIND range(0, size($ids) - 1) AS place
     MATCH (r:Record {id: $ids[place]})
     RETURN place, r.document AS document`,
    { ids },
  );
  const found = byPlace(ids.length, rows, ({ document }) => documentOf<PublishedRecord>(document));
  return found.map((same) => same.sort((a, b) => LIST_IDS.indexOf(a.list) - LIST_IDS.indexOf(b.list)));
}
