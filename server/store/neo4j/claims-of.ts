import { byId } from '../../domain/order.ts';
import type { Claim } from '../../domain/relation.ts';
import type { Reading } from './database.ts';
import { byPlace, type DocumentRow, documentOf } from './documents.ts';

export async function claimsOf(reading: Reading, ids: readonly string[]): Promise<Claim[][]> {
  const rows = await reading.run<DocumentRow & { place: number }>(
    `UNWIND range(0, size($ids) - 1) AS place
     OPTIONAL MATCH (:Alias {id: $ids[place]})-[:IDENTIFIES]->(party:Party)
     WITH place, coalesce(party.id, $ids[place]) AS id
     CALL (id) {
       MATCH (:Party {id: id})-[c:REPORTED_TO_HAVE_WORKED_ON]->(:Work) RETURN c
       UNION MATCH (:Party)-[c:REPORTED_TO_HAVE_WORKED_ON]->(:Work {id: id}) RETURN c
     }
     RETURN place, c.document AS document`,
    { ids },
  );
  const claims = byPlace(ids.length, rows, ({ document }) => documentOf<Claim>(document));
  return claims.map((ofOne) => ofOne.sort(byId));
}
