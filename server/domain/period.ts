import { type Day, earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** What a timeline counts by. */
export type TimelineUnit = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** The bucket of a day: `2021-12-10`, `2021-12`, `2021-Q4`, `2021`. */
export function bucketOfDay(day: Day, unit: TimelineUnit): string {
  switch (unit) {
    case 'DAY':
      return day;
    case 'MONTH':
      return day.slice(0, 7);
    case 'QUARTER':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'YEAR':
      return day.slice(0, 4);
  }
}

/** The bucket of a date; null when it is unknown, or not known to the unit: its first and last day lie in different buckets. */
export function bucketOf(date: PartialDate | null, unit: TimelineUnit): string | null {
  if (date === null) return null;
  const bucket = bucketOfDay(earliestDay(date), unit);
  return bucketOfDay(latestDay(date), unit) === bucket ? bucket : null;
}
