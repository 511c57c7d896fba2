/**
 * Dates as their publisher knows them. A date is written in EDTF (ISO 8601-2): `1962`, `1962-03`, `1962-03-04`,
 * a range `1962/1965`, *circa* `1962~`. An unknown part is never padded.
 */
declare const brand: unique symbol;
export type PartialDate = string & { readonly [brand]: 'PartialDate' };
/** A full day, `2021-12-10`. */
export type Day = string & { readonly [brand]: 'Day' };

const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?`;
const PARTIAL = new RegExp(`^${POINT}(?:/${POINT})?$`);
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isRealPoint(point: string): boolean {
  const [year, month, day] = point.replace('~', '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= lastDayOf(year, month);
}

export function isPartialDate(text: string): text is PartialDate {
  if (!PARTIAL.test(text)) return false;
  const points = text.split('/');
  if (!points.every(isRealPoint)) return false;
  return points.length === 1 || earliestOf(points[0] ?? '') <= latestOf(points[1] ?? '');
}

export function isDay(text: string): text is Day {
  return DAY.test(text) && isRealPoint(text);
}

/** @throws {RangeError} when the text is no date of the accepted forms */
export function partialDate(text: string): PartialDate {
  if (!isPartialDate(text)) throw new RangeError(`not a date: ${JSON.stringify(text)}`);
  return text;
}

/** @throws {RangeError} when the text is no day `YYYY-MM-DD` of the calendar */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}

function earliestOf(point: string): string {
  const text = point.replace('~', '');
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

function latestOf(point: string): string {
  const text = point.replace('~', '');
  if (text.length === 4) return `${text}-12-31`;
  if (text.length === 7)
    return `${text}-${String(lastDayOf(Number(text.slice(0, 4)), Number(text.slice(5)))).padStart(2, '0')}`;
  return text;
}

/** The first day that the date can mean. Days compare as strings. */
export function earliestDay(date: PartialDate): Day {
  return earliestOf(date.split('/')[0] ?? date) as Day;
}

/** The last day that the date can mean. */
export function latestDay(date: PartialDate): Day {
  return latestOf(date.split('/').at(-1) ?? date) as Day;
}

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Known to the day, and not *circa*. */
export function isExact(date: PartialDate): boolean {
  return isDay(date);
}
