import { dayNumber, earliestDay, isExact, latestDay, type PartialDate } from './partial-date.ts';

/** A date as the days that it can mean, both inclusive, in days since 1970-01-01. */
export interface DaySpan {
  readonly earliest: number;
  readonly latest: number;
  /** Known to the day, and not *circa*. */
  readonly exact: boolean;
}

/** When a government listed a party: a span, not known, or not at all (null). */
export type ListedSpan = DaySpan | 'UNDATED' | null;

export const spanOf = (date: PartialDate): DaySpan => ({
  earliest: dayNumber(earliestDay(date)),
  latest: dayNumber(latestDay(date)),
  exact: isExact(date),
});

/** By the first day that each can mean, then by the last; of two alike the exact one first. */
export const bySpan = (a: DaySpan, b: DaySpan): number =>
  a.earliest - b.earliest || a.latest - b.latest || Number(b.exact) - Number(a.exact);

/** The earliest of several dates of one government's Designations; there is at least one. */
export function earliestSpan(spans: readonly (DaySpan | null)[]): DaySpan | 'UNDATED' {
  const dated = spans.filter((span) => span !== null);
  return dated.sort(bySpan)[0] ?? 'UNDATED';
}
