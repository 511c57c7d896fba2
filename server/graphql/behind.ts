import type { CountCell } from '../domain/counts.ts';
import type { FollowOutcome, LagBasis } from '../domain/lags.ts';
import { type Day, day, earliestDay, isDay, latestDay, type PartialDate, partialDate } from '../domain/partial-date.ts';
import type { TimelineUnit } from '../domain/period.ts';
import { AGENCY_CODES, GOVERNMENT_CODES, type GovernmentCode, MEASURES, PARTY_KINDS } from '../domain/vocabulary.ts';
import type {
  DesignationDimension,
  DesignationFilter,
  ListedByFilter,
  PartyDimension,
  PartyFilter,
} from '../store/graph-store.ts';

/** The filter that opens what a number counts: what was asked, narrowed to the number. */

/** Listed by exactly these of the governments asked. */
export function overlapBehind(
  where: PartyFilter,
  asked: readonly GovernmentCode[],
  governments: readonly GovernmentCode[],
): PartyFilter {
  const others = asked.filter((code) => !governments.includes(code));
  return { ...where, listedBy: alsoListedBy(where.listedBy, governments, others) };
}

export function followBehind(
  where: PartyFilter,
  leader: GovernmentCode,
  follower: GovernmentCode,
  outcome: FollowOutcome,
  basis: LagBasis,
): PartyFilter {
  return { ...where, followed: { leader, follower, outcome, basis } };
}

export function designationsBehind(
  where: DesignationFilter,
  by: readonly DesignationDimension[],
  { keys }: CountCell,
): DesignationFilter {
  return by.reduce((filter, dimension, place) => narrowed(filter, dimension, keys[place] ?? null), where);
}

function narrowed(filter: DesignationFilter, dimension: DesignationDimension, key: string | null): DesignationFilter {
  switch (dimension) {
    case 'GOVERNMENT':
      return { ...filter, government: GOVERNMENT_CODES.filter((code) => code === key) };
    case 'AGENCY':
      return { ...filter, agency: AGENCY_CODES.filter((code) => code === key) };
    case 'MEASURE':
      return { ...filter, measure: MEASURES.filter((measure) => measure === key) };
    case 'PROGRAMME':
      return { ...filter, programme: key === null ? [] : [key] };
    case 'LIST':
      return { ...filter, list: key === null ? [] : [key] };
    case 'DAY':
    case 'MONTH':
    case 'QUARTER':
    case 'YEAR':
      return bucketBehind(filter, dimension, key);
  }
}

/** @param label null: the Designations whose date is not known to the unit */
export function bucketBehind(where: DesignationFilter, unit: TimelineUnit, label: string | null): DesignationFilter {
  if (label === null) return { ...where, undated: unit };
  const { gte, lte } = daysOf(label);
  const before = where.listedOn;
  const from = before?.gte ?? null;
  const to = before?.lte ?? null;
  return {
    ...where,
    listedOn: { gte: from === null || from < gte ? gte : from, lte: to === null || to > lte ? lte : to },
  };
}

/** The first and the last day of `2021-12-10`, `2021-12`, `2021-Q4` or `2021`. */
function daysOf(label: string): { readonly gte: Day; readonly lte: Day } {
  if (isDay(label)) return { gte: label, lte: label };
  const [year = '', part] = label.split('-');
  if (part === undefined) return { gte: day(`${year}-01-01`), lte: day(`${year}-12-31`) };
  const quarter = part.startsWith('Q') ? Number(part.slice(1)) : null;
  const month = (number: number): PartialDate => partialDate(`${year}-${String(number).padStart(2, '0')}`);
  return {
    gte: earliestDay(month(quarter === null ? Number(part) : 3 * quarter - 2)),
    lte: latestDay(month(quarter === null ? Number(part) : 3 * quarter)),
  };
}

export function partiesBehind(where: PartyFilter, by: readonly PartyDimension[], { keys }: CountCell): PartyFilter {
  return by.reduce((filter, dimension, place) => narrowedParties(filter, dimension, keys[place] ?? ''), where);
}

function narrowedParties(filter: PartyFilter, dimension: PartyDimension, key: string): PartyFilter {
  switch (dimension) {
    case 'COUNTRY':
      return { ...filter, country: { in: [key], ties: filter.country?.ties ?? null } };
    case 'KIND':
      return { ...filter, kind: PARTY_KINDS.filter((kind) => kind === key) };
    case 'GOVERNMENT': {
      const listing = GOVERNMENT_CODES.filter((code) => code === key);
      return { ...filter, listedBy: alsoListedBy(filter.listedBy, listing, []) };
    }
  }
}

function alsoListedBy(
  before: ListedByFilter | null,
  all: readonly GovernmentCode[],
  none: readonly GovernmentCode[],
): ListedByFilter {
  const together = (one: readonly GovernmentCode[] | null | undefined, more: readonly GovernmentCode[]) => [
    ...new Set([...(one ?? []), ...more]),
  ];
  return { any: before?.any ?? null, all: together(before?.all, all), none: together(before?.none, none) };
}
