import { type Day, isDay, isPartialDate, type PartialDate } from '../../../../server/domain/partial-date.ts';
import type { XmlElement } from '../../xml.ts';
import { attribute, childOf, textOf } from './form.ts';

/** A date of the file: its words, joined from Year, Month and Day as published, and what they say. */
export interface Period {
  readonly words: string;
  /** Null when the parts make no date that a partial date can hold. */
  readonly date: PartialDate | null;
}

const GREGORIAN = '1';

/**
 * A `DatePeriod`. OFAC writes every date as two boundaries, each a span: a year alone is 1 January to 31 December, a
 * range has other years at its ends, *circa* is `Approximate`. Words: `1951-1-1/1951-12-31`, one day only once.
 * Null: the period is empty, which for a measure is for ever.
 */
export function periodOf(element: XmlElement | undefined): Period | null {
  const [start, end] = element === undefined ? [] : [childOf(element, 'Start'), childOf(element, 'End')];
  if (element === undefined || (start === undefined && end === undefined)) return null;
  const corners = [start, end].flatMap((edge) =>
    edge === undefined ? [] : ['From', 'To'].map((name) => childOf(edge, name)),
  );
  const words = [...new Set(corners.map((corner) => (corner === undefined ? '' : wordsOf(corner))))].join('/');
  const days = corners.map((corner) => (corner === undefined ? null : dayOf(corner)));
  const circa = [start, end].some((edge) => edge !== undefined && attribute(edge, 'Approximate') === 'true');
  const isKnownCalendar = attribute(element, 'CalendarTypeID') === GREGORIAN;
  return { words: circa ? `circa ${words}` : words, date: isKnownCalendar ? dateOf(days, circa) : null };
}

/** Year, Month and Day of a `Date`, joined as published. */
export function wordsOf(element: XmlElement): string {
  return ['Year', 'Month', 'Day']
    .map((part) => textOf(element, part))
    .filter((part) => part !== '')
    .join('-');
}

/** The day of a `Date`; null when it is none of the calendar. */
export function dayOf(element: XmlElement): Day | null {
  const [year = '', month = '', day = ''] = ['Year', 'Month', 'Day'].map((part) => textOf(element, part));
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function dateOf(days: readonly (Day | null)[], circa: boolean): PartialDate | null {
  const [from, fromEnd, to, toEnd] = days;
  if (days.length !== 4 || from == null || fromEnd == null || to == null || toEnd == null) return null;
  const isSpan = from !== fromEnd || to !== toEnd;
  const points = isSpan ? [span(from, fromEnd), span(to, toEnd)] : wholes(from, toEnd);
  const [first, last] = points.map((point) => (circa ? `${point}~` : point));
  const text = first === last ? (first ?? '') : `${first}/${last}`;
  return isPartialDate(text) ? text : null;
}

const isFirst = (day: Day): boolean => day.endsWith('-01');
const isLast = (day: Day): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
};

/** One boundary: the year, month or day that its span is; the first day of an odd one. */
function span(from: Day, to: Day): string {
  if (from === to) return from;
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) return from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7) && isFirst(from) && isLast(to)) return from.slice(0, 7);
  return from;
}

/** Two exact boundaries: whole years, whole months, or days. */
function wholes(from: Day, to: Day): [string, string] {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return [from.slice(0, 4), to.slice(0, 4)];
  if (from !== to && isFirst(from) && isLast(to)) return [from.slice(0, 7), to.slice(0, 7)];
  return [from, to];
}
