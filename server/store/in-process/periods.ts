import { day as dayOf } from '../../domain/partial-date.ts';
import { bucketOfDay, type TimelineUnit } from '../../domain/period.ts';
import { type DateColumn, UNKNOWN } from './columns.ts';

/** `bucketOf` of the date of each row. */
export function periodOf(dates: DateColumn, unit: TimelineUnit): (row: number) => string | null {
  const label = remembered(unit);
  return (row) => {
    const [first, last] = [dates.earliest[row] ?? UNKNOWN, dates.latest[row] ?? UNKNOWN];
    if (first === UNKNOWN) return null;
    const bucket = label(first);
    return last === first || label(last) === bucket ? bucket : null;
  };
}

/** Most designations share their days with others: a day is written out once. */
function remembered(unit: TimelineUnit): (day: number) => string {
  const labels = new Map<number, string>();
  return (day) => {
    const known = labels.get(day);
    if (known !== undefined) return known;
    const label = bucketOfDay(dayOf(new Date(day * 86_400_000).toISOString().slice(0, 10)), unit);
    labels.set(day, label);
    return label;
  };
}
