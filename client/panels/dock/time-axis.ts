import type { Day } from '../../model/dates.ts';
import type { Stop } from '../../model/derived.ts';

/** A day as the number of days since 1970-01-01, to place and to slide. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The stretch of time that the dock shows, both ends as day numbers. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Where a year begins. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** Years that are shown at least, so that the lanes give a setting and not one bar. */
const YEARS_AT_LEAST = 4;

/**
 * From the first of January of the year before the first stop's quarter to the newest day that matters: the last stop,
 * the date of the data or a day that is asked for. Without any stop, the last years.
 */
export function axisOf(stops: readonly Stop[], dataDate: Day | null, asked: readonly (Day | null)[], today: Day): Axis {
  const days = [stops[0]?.day, stops.at(-1)?.day, ...asked].filter((day) => day != null);
  const newest = [...days, dataDate ?? today].sort().at(-1) ?? today;
  const oldest = days.sort()[0] ?? newest;
  const lastYear = Number(newest.slice(0, 4));
  const firstYear = Math.min(yearBefore(oldest), lastYear - YEARS_AT_LEAST + 1);
  const from = dayNumber(`${firstYear}-01-01`);
  const to = Math.max(dayNumber(newest), from + 1);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return { from, to, years: years.map((year) => ({ year, at: dayNumber(`${year}-01-01`) })) };
}

/** A stop in the first quarter would stand at the very edge: the year before gives it room. */
function yearBefore(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) <= '03' ? year - 1 : year;
}

/** Where a day stands, 0 to 1 within the axis and beyond it outside. */
export function placeOf(axis: Axis, number: number): number {
  return (number - axis.from) / (axis.to - axis.from);
}

/** First day, and the day after the last, of a quarter labelled `2021-Q4`; null for another label. */
export function quarterSpan(label: string): { readonly from: number; readonly to: number } | null {
  const parts = /^(\d{4})-Q([1-4])$/.exec(label);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = (Number(parts[2]) - 1) * 3;
  return { from: Date.UTC(year, month, 1) / 86_400_000, to: Date.UTC(year, month + 3, 1) / 86_400_000 };
}

/** The quarter of a day, `2021-Q4`. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
}

/** A thumb that is let go within so many pixels of a stop goes to it. */
const SNAP_WITHIN = 8;

/**
 * The day of a dragged thumb: the nearest stop when it is within 8 px, else the day under the thumb.
 * @param width of the track in CSS pixels
 */
export function snapped(number: number, axis: Axis, stops: readonly Stop[], width: number): Day {
  const perDay = width / (axis.to - axis.from);
  let best: { readonly day: Day; readonly away: number } | null = null;
  for (const { day } of stops) {
    const away = Math.abs(dayNumber(day) - number) * perDay;
    if (away <= SNAP_WITHIN && (best === null || away < best.away)) best = { day, away };
  }
  return best?.day ?? dayOf(number);
}

/** The same day so many months later; a day that the month does not have becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
