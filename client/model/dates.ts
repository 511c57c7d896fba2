/**
 * Dates as the API sends them. Days compare as strings. The client's own copy of the rules of the domain, because the
 * client never imports the server; `test/client/standing.test.ts` holds the two together.
 */

/** A full day, `2021-12-10`. */
export type Day = string;
/** EDTF: `1962`, `1962-03`, `1962-03-04`, a range `1962/1965`, *circa* `1962~`. */
export type PartialDate = string;

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day of the calendar: 2021-02-29 is none. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  return parts !== null && Number(parts[3]) <= lastDayOf(Number(parts[1]), Number(parts[2]));
}

/** The first day that the date can mean. */
export function earliestDay(date: PartialDate): Day {
  const point = (date.split('/')[0] ?? date).replace('~', '');
  if (point.length === 4) return `${point}-01-01`;
  return point.length === 7 ? `${point}-01` : point;
}

/** The last day that the date can mean. */
export function latestDay(date: PartialDate): Day {
  const point = (date.split('/').at(-1) ?? date).replace('~', '');
  if (point.length === 4) return `${point}-12-31`;
  if (point.length !== 7) return point;
  return `${point}-${String(lastDayOf(Number(point.slice(0, 4)), Number(point.slice(5)))).padStart(2, '0')}`;
}

/** The day after, in the calendar. */
export function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The day before, in the calendar. */
export function dayBefore(day: Day): Day {
  const previous = new Date(`${day}T00:00:00Z`);
  previous.setUTCDate(previous.getUTCDate() - 1);
  return previous.toISOString().slice(0, 10);
}

/** `10 December 2021`: for titles; everywhere else a date is written as ISO. */
export function dayInWords(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
