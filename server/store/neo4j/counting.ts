/** `standing` of `domain/in-force.ts` in Cypher: whether something counts on `$asOf`; with no day everything does. */

/** A tie: its `until` is inclusive. */
export const tieCounts = (t: string): string =>
  `($asOf IS NULL OR ((${t}.sinceEarliest IS NULL OR ${t}.sinceEarliest <= $asOf) ` +
  `AND (${t}.untilLatest IS NULL OR ${t}.untilLatest >= $asOf)))`;

/** A Designation: its `endedOn` is exclusive. */
export const designationCounts = (d: string, day = '$asOf'): string =>
  `(${day} IS NULL OR ((${d}.countsFromEarliest IS NULL OR ${d}.countsFromEarliest <= ${day}) ` +
  `AND (${d}.endedOnLatest IS NULL OR ${d}.endedOnLatest > ${day})))`;

/** Still on its list: counts on the day, or, without a day, has no end. */
export const designationStands = (d: string): string =>
  `(CASE WHEN $asOf IS NULL THEN ${d}.endedOn IS NULL ELSE ${designationCounts(d)} END)`;
