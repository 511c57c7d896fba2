import type { TimelineUnit } from '../graph-store.ts';
import { type DateColumn, UNKNOWN } from './columns.ts';

/**
 * The bucket of each row's date: `2021-12-10`, `2021-12`, `2021-Q4`, `2021`. Null when the date is unknown, or not known to the unit: its first
 * and last day lie in different buckets.
 */
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
    const label = labelOf(day, unit);
    labels.set(day, label);
    return label;
  };
}

function labelOf(dayNumber: number, unit: TimelineUnit): string {
  const iso = new Date(dayNumber * 86_400_000).toISOString();
  switch (unit) {
    case 'DAY':
      return iso.slice(0, 10);
    case 'MONTH':
      return iso.slice(0, 7);
    case 'QUARTER':
      return `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
    case 'YEAR':
      return iso.slice(0, 4);
  }
}
