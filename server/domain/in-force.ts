import type { Designation } from './designation.ts';
import { type Day, earliestDay, isExact, latestDay, type PartialDate } from './partial-date.ts';

/** What a Designation was on a day. */
export type InForce = 'NOT_YET' | 'LISTED_NOT_EFFECTIVE' | 'IN_FORCE' | 'ENDED' | 'DATE_UNKNOWN';

type DesignationDates = Pick<Designation, 'listedOn' | 'announcedOn' | 'effectiveOn' | 'endedOn'>;

/** The day it counts from: `listedOn`, else `announcedOn`, else `effectiveOn`; null when none is known. */
export function countsFrom(dates: Omit<DesignationDates, 'endedOn'>): PartialDate | null {
  return dates.listedOn ?? dates.announcedOn ?? dates.effectiveOn;
}

/** How a thing with a start and an end stands on a day. */
export interface Standing {
  readonly counts: boolean;
  /** Counts because the start is not known. */
  readonly dateUnknown: boolean;
  /** Decided by the widest reading of a partial date: the start's earliest day, the end's latest. */
  readonly imprecise: boolean;
}

const ALWAYS: Standing = { counts: true, dateUnknown: false, imprecise: false };

/**
 * Whether something counts on a day; with no day everything does.
 * `end` says whether the end day itself still counts (a tie's `until`) or not (a Designation's `endedOn`).
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
  const byWideStart = since !== null && !isExact(since) && asOf < latestDay(since);
  const byWideEnd = until !== null && !isExact(until) && asOf >= earliestDay(until);
  const counts = started && !ended;
  return { counts, dateUnknown: counts && since === null, imprecise: counts && (byWideStart || byWideEnd) };
}

/** What the lists said of a Designation on a day. */
export function designationStanding(dates: DesignationDates, asOf: Day | null): Standing {
  return standing(countsFrom(dates), dates.endedOn, asOf, 'exclusive');
}

/** Whether it is still on its list: it counts on the day, or, without a day, has no end. */
export function designationStands(dates: DesignationDates, asOf: Day | null): boolean {
  return asOf === null ? dates.endedOn === null : designationStanding(dates, asOf).counts;
}

/** What the Designation was on the day: the answer behind `inForce(on)`. */
export function inForce(dates: DesignationDates, on: Day): InForce {
  if (dates.endedOn !== null && latestDay(dates.endedOn) <= on) return 'ENDED';
  const from = countsFrom(dates);
  if (from === null) return 'DATE_UNKNOWN';
  if (on < earliestDay(from)) return 'NOT_YET';
  if (dates.effectiveOn !== null && on < earliestDay(dates.effectiveOn)) return 'LISTED_NOT_EFFECTIVE';
  return 'IN_FORCE';
}
