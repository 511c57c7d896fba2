import type { Day } from '../../domain/partial-date.ts';

/** `standing` of `domain/in-force.ts` in Cypher: whether something counts on `$asOf`; with no day everything does. */

/** A tie: its `until` is inclusive. */
export const tieCounts = (t: string): string =>
  `($asOf IS NULL OR ((${t}.sinceEarliest IS NULL OR ${t}.sinceEarliest <= $asOf) ` +
  `AND (${t}.untilLatest IS NULL OR ${t}.untilLatest >= $asOf)))`;

/** A Designation: its `endedOn` is exclusive. */
export const designationCounts = (d: string, day = '$asOf'): string =>
  `(${day} IS NULL OR ((${d}.countsFromEarliest IS NULL OR ${d}.countsFromEarliest <= ${day}) ` +
  `AND (${d}.endedOnLatest IS NULL OR ${d}.endedOnLatest > ${day})))`;

/**
 * The governments that list a party `p`, in the order of their codes: today as the party says itself, on a day those with a
 * Designation that stands on `$asOf`.
 */
export const listingGovernments = (p: string, asOf: Day | null): string =>
  asOf === null
    ? `${p}.listedBy`
    : `COLLECT { MATCH (${p})<-[:TARGETS]-(d:Designation) WHERE ${designationStands('d')}
        RETURN DISTINCT d.government AS code ORDER BY code }`;

/** Still on its list: counts on the day, or, without a day, has no end. */
export const designationStands = (d: string): string =>
  `(CASE WHEN $asOf IS NULL THEN ${d}.endedOn IS NULL ELSE ${designationCounts(d)} END)`;
