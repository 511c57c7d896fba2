import { type Day, earliestDay, isDay, latestDay, type PartialDate } from './dates.ts';

/** The dates of a Designation that say when it counts. */
export interface DesignationDates {
  readonly announcedOn: PartialDate | null;
  readonly listedOn: PartialDate | null;
  readonly effectiveOn: PartialDate | null;
  /** Exclusive: on that day it no longer counts. */
  readonly endedOn: PartialDate | null;
}

/** How a thing with a start and an end stands on a day. */
export interface Standing {
  readonly counts: boolean;
  /** Why it does not: it starts later, or it is over. Null when it counts. */
  readonly missing: 'not-yet' | 'ended' | null;
  /** Counts although its start is not known. */
  readonly dateUnknown: boolean;
  /** Decided by the widest reading of a partial date. */
  readonly imprecise: boolean;
}

const ALWAYS: Standing = { counts: true, missing: null, dateUnknown: false, imprecise: false };

/**
 * Whether something counts on a day; with no day everything does. A partial start counts from its earliest possible day,
 * a partial end until its latest. `end` says whether the end day itself still counts (a tie's `until`: inclusive) or not
 * (a Designation's `endedOn`: exclusive).
 */
export function standing(
  since: PartialDate | null,
  until: PartialDate | null,
  asOf: Day | null,
  end: 'inclusive' | 'exclusive',
): Standing {
  if (asOf === null) return ALWAYS;
  const started = since === null || earliestDay(since) <= asOf;
  const last = until === null ? null : latestDay(until);
  const ended = last !== null && (end === 'inclusive' ? last < asOf : last <= asOf);
  const byWideStart = since !== null && !isDay(since) && asOf < latestDay(since);
  const byWideEnd = until !== null && !isDay(until) && asOf >= earliestDay(until);
  const counts = started && !ended;
  return {
    counts,
    missing: counts ? null : ended ? 'ended' : 'not-yet',
    dateUnknown: counts && since === null,
    imprecise: counts && (byWideStart || byWideEnd),
  };
}

/** The date a Designation counts from: `listedOn`, else `announcedOn`, else `effectiveOn`; null when none is known. */
export function countsFrom(dates: Omit<DesignationDates, 'endedOn'>): PartialDate | null {
  return dates.listedOn ?? dates.announcedOn ?? dates.effectiveOn;
}

/** What the lists said of a Designation on a day. */
export function designationStanding(dates: DesignationDates, asOf: Day | null): Standing {
  return standing(countsFrom(dates), dates.endedOn, asOf, 'exclusive');
}

export type InForce = 'NOT_YET' | 'LISTED_NOT_EFFECTIVE' | 'IN_FORCE' | 'ENDED' | 'DATE_UNKNOWN';

/** What the Designation was on the day: the same answer as the API's `inForce(on)`. */
export function inForce(dates: DesignationDates, on: Day): InForce {
  if (dates.endedOn !== null && latestDay(dates.endedOn) <= on) return 'ENDED';
  const from = countsFrom(dates);
  if (from === null) return 'DATE_UNKNOWN';
  if (on < earliestDay(from)) return 'NOT_YET';
  if (dates.effectiveOn !== null && on < earliestDay(dates.effectiveOn)) return 'LISTED_NOT_EFFECTIVE';
  return 'IN_FORCE';
}
