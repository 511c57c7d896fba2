import type { Reading } from './database.ts';

/** The ids of parties by their own or any record's id, in the order asked; null where there is none. */
export async function partyIds(reading: Reading, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length === 0) return [];
  const rows = await reading.run<{ id: string | null }>(
    `UNWIND range(0, size($ids) - 1) AS place
     OPTIONAL MATCH (own:Party {id: $ids[place]})
     OPTIONAL MATCH (:Alias {id: $ids[place]})-[:IDENTIFIES]->(other:Party)
     RETURN place, coalesce(own.id, other.id) AS id ORDER BY place`,
    { ids },
  );
  return rows.map(({ id }) => id);
}
