import { DATE_OF_BASIS, type LagBasis } from '../../domain/lags.ts';

/** When a government listed a party, in Cypher: the words of `domain/day-span.ts` over the properties of a Designation. */

/** The order of `bySpan`, unknown last, then by id: the first of it is the one whose date counts. */
export function earliestFirst(d: string, basis: LagBasis): string {
  const date = `${d}.${DATE_OF_BASIS[basis]}`;
  return `${date}Earliest, ${date}Latest, size(${date}), ${d}.id`;
}

/** Known to the day: no range and no *circa*, which are longer. */
export function isExactDay(d: string, basis: LagBasis): string {
  const date = `${d}.${DATE_OF_BASIS[basis]}`;
  return `(${date}Earliest = ${date}Latest AND size(${date}) = 10)`;
}

/** How the listing of `p` by `$followedLeader` was followed by that of `$followedFollower`: `followOutcome` in Cypher. */
export function followOutcomeOf(basis: LagBasis): string {
  const date = DATE_OF_BASIS[basis];
  return `COLLECT {
    MATCH (p)<-[:TARGETS]-(a:Designation) WHERE a.government = $followedLeader
    WITH p, a ORDER BY ${earliestFirst('a', basis)} LIMIT 1
    OPTIONAL MATCH (p)<-[:TARGETS]-(b:Designation) WHERE b.government = $followedFollower
    WITH a, b ORDER BY ${earliestFirst('b', basis)} LIMIT 1
    RETURN CASE
      WHEN b IS NULL THEN 'NOT_YET'
      WHEN a.${date} IS NULL OR b.${date} IS NULL THEN 'UNDATED'
      WHEN a.${date}Latest < b.${date}Earliest THEN 'FOLLOWED'
      WHEN b.${date}Latest < a.${date}Earliest THEN 'BEFORE'
      WHEN ${isExactDay('a', basis)} AND ${isExactDay('b', basis)} THEN 'SAME_DAY'
      ELSE 'UNDATED' END
  }[0]`;
}
