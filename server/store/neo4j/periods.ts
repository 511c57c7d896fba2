import type { TimelineUnit } from '../../domain/period.ts';

/** The bucket of a day `x`, as text: `2021-12-10`, `2021-12`, `2021-Q4`, `2021`. */
const LABEL: Readonly<Record<TimelineUnit, (x: string) => string>> = {
  DAY: (x) => `toString(${x})`,
  MONTH: (x) => `substring(toString(${x}), 0, 7)`,
  QUARTER: (x) => `substring(toString(${x}), 0, 4) + '-Q' + ${x}.quarter`,
  YEAR: (x) => `substring(toString(${x}), 0, 4)`,
};

/** `bucketOf` of the listing date of a Designation, in Cypher. */
export function periodOf(d: string, unit: TimelineUnit): string {
  const [first, last] = [LABEL[unit](`${d}.listedOnEarliest`), LABEL[unit](`${d}.listedOnLatest`)];
  return `(CASE WHEN ${first} = ${last} THEN ${first} END)`;
}
