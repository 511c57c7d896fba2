import type { Reading } from './database.ts';
import type { WholeParties } from './whole-parties.ts';

/** The beginning of a question about `$ids`: the `place` of each that leads to a party `p`, by its own or a record's id. */
export const PARTIES_ASKED = `UNWIND range(0, size($ids) - 1) AS place
  OPTIONAL MATCH (own:Party {id: $ids[place]})
  OPTIONAL MATCH (:Alias {id: $ids[place]})-[:IDENTIFIES]->(other:Party)
  WITH place, coalesce(own, other) AS p WHERE p IS NOT NULL`;

/**
 * The ids of parties by their own or any record's id, in the order asked; null where there is none.
 * @param kept parties whose own ids need no question
 */
export async function partyIds(
  reading: Reading,
  ids: readonly string[],
  kept: WholeParties | null = null,
): Promise<(string | null)[]> {
  const asked = kept === null ? ids : ids.filter((id) => !kept.holds(reading.version, id));
  if (asked.length === 0) return [...ids];
  const rows = await reading.run<{ place: number; id: string }>(`${PARTIES_ASKED} RETURN place, p.id AS id`, {
    ids: asked,
  });
  const answers = new Map<string, string | null>(asked.map((id) => [id, null]));
  for (const { place, id } of rows) answers.set(asked[place] ?? id, id);
  // What was not asked is a party's own id.
  return ids.map((id) => {
    const answer = answers.get(id);
    return answer === undefined ? id : answer;
  });
}
