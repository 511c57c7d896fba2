import type { Party } from '../../domain/party.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';

/** Parties by their own ids; what the graph does not hold is not there. */
export async function partyDocuments(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Party>> {
  const rows = await reading.run<{ id: string; document: string }>(
    'UNWIND $ids AS id MATCH (p:Party {id: id}) RETURN id, p.document AS document',
    { ids },
  );
  return new Map(rows.map(({ id, document }) => [id, documentOf<Party>(document)]));
}
