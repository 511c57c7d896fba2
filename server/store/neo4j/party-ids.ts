import type { Reading } from './database.ts';

/** The beginning of a question about `$ids`: the `place` of each that leads to a party `p`, by its own or a record's id. */
export const PARTIES_ASKED = `UNWIND range(0, size($ids) - 1) AS place
  OPTIONAL MATCH (own:Party {id: $ids[place]})
  OPTIONAL MATCH (:Alias {id: $ids[place]})-[:IDENTIFIES]->(other:Party)
  WITH place, coalesce(own, other) AS p WHERE p IS NOT NULL`;

/** The ids of parties by their own or any record's id, in the order asked; null where there is none. */
export async function partyIds(reading: Reading, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length === 0) return [];
  const rows = await reading.run<{ place: number; id: string }>(`${PARTIES_ASKED} RETURN place, p.id AS id`, { ids });
  const found = new Map(rows.map(({ place, id }) => [place, id]));
  return ids.map((_, place) => found.get(place) ?? null);
}
