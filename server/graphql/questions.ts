import { countryId } from '../domain/ids.ts';
import type { LagBasis } from '../domain/lags.ts';
import type { Day } from '../domain/partial-date.ts';
import { type EdgeType, LIST_IDS, type ListId, RELATION_TYPES, type RelationType } from '../domain/vocabulary.ts';
import type {
  CountryFilter,
  DayRange,
  DesignationDimension,
  DesignationFilter,
  FollowedFilter,
  ListedByFilter,
  NetworkFilter,
  PartyFilter,
} from '../store/graph-store.ts';
import type {
  CountryIn,
  DateRange,
  DesignationWhere,
  FollowedBy,
  IdIn,
  InputMaybe,
  ListedBy,
  NetworkWhere,
  PartyWhere,
} from './__generated__/resolvers.ts';
import { BadUserInput } from './errors.ts';
import { boundedDimensions, boundedIds } from './limits.ts';

/** What was asked, as the store's contract puts it: nothing asked is null, ids are bounded, codes are ids. */

/** What a lag counts with when nothing else is asked. */
export const DEFAULT_BASIS: LagBasis = 'LISTED_ON';

/** @throws {LimitExceeded} @throws {BadUserInput} */
export function partyFilter(where: InputMaybe<PartyWhere> | undefined): PartyFilter {
  return {
    id: idFilter('id', where?.id),
    kind: where?.kind?.in ?? null,
    country: countryFilter(where?.country),
    listedBy: listedByFilter(where?.listedBy),
    everListedBy: listedByFilter(where?.everListedBy),
    followed: followedFilter(where?.followed),
    government: where?.government?.in ?? null,
    programme: idFilter('programme', where?.programme),
    measure: where?.measure?.in ?? null,
    list: idFilter('list', where?.list),
    agency: where?.agency?.in ?? null,
    listedOn: dayRange(where?.listedOn),
    undated: where?.undated ?? null,
    asOf: where?.asOf ?? null,
  };
}

/** @throws {LimitExceeded} @throws {BadUserInput} */
export function designationFilter(where: InputMaybe<DesignationWhere> | undefined): DesignationFilter {
  return {
    government: where?.government?.in ?? null,
    agency: where?.agency?.in ?? null,
    list: idFilter('list', where?.list),
    programme: idFilter('programme', where?.programme),
    measure: where?.measure?.in ?? null,
    country: countryFilter(where?.country),
    party: idFilter('party', where?.party),
    listedOn: dayRange(where?.listedOn),
    undated: where?.undated ?? null,
    activeOn: where?.activeOn ?? null,
  };
}

const UNITS: ReadonlySet<DesignationDimension> = new Set(['DAY', 'MONTH', 'QUARTER', 'YEAR']);

/** @throws {LimitExceeded} @throws {BadUserInput} when several units of time are asked for */
export function designationDimensions(by: readonly DesignationDimension[]): readonly DesignationDimension[] {
  const units = by.filter((dimension) => UNITS.has(dimension));
  if (units.length > 1) throw new BadUserInput(`by: one unit of time at most; asked for ${units.join(' and ')}.`);
  return boundedDimensions(by);
}

/** @throws {BadUserInput} when a relation cannot be walked */
export function expandFilter(where: InputMaybe<NetworkWhere> | undefined): NetworkFilter {
  return {
    relation: where?.relation?.in.map(walkable) ?? null,
    direction: where?.direction ?? null,
    kind: where?.kind?.in ?? null,
    listedBy: listedByFilter(where?.listedBy),
  };
}

/** @throws {BadUserInput} when a relation cannot be walked, or a direction is named: a walk goes both ways */
export function networkFilter(where: InputMaybe<NetworkWhere> | undefined): NetworkFilter {
  const filter = expandFilter(where);
  if (filter.direction !== null) {
    throw new BadUserInput(
      'where.direction: only expand takes one; a network and a path are walked in both directions.',
    );
  }
  return filter;
}

const WALKABLE: ReadonlyMap<EdgeType, RelationType | 'HOLDS_POSITION'> = new Map(
  [...RELATION_TYPES, 'HOLDS_POSITION' as const].map((type) => [type, type]),
);

function walkable(type: EdgeType): RelationType | 'HOLDS_POSITION' {
  const walked = WALKABLE.get(type);
  if (walked === undefined) {
    throw new BadUserInput(
      `where.relation: a walk goes along relations between parties and along positions, never through ${type}. ` +
        'Parties that share a country, a government or a programme are asked of parties(where:).',
    );
  }
  return walked;
}

function idFilter(what: string, filter: InputMaybe<IdIn> | undefined): readonly string[] | null {
  return filter ? boundedIds(`where.${what}`, filter.in) : null;
}

/** @throws {BadUserInput} when there is no such list */
export function listIdOf(text: string): ListId {
  const list = LIST_IDS.find((id) => id === text);
  if (list === undefined) {
    throw new BadUserInput(`list: there is no list ${JSON.stringify(text)}; there are ${LIST_IDS.join(', ')}.`);
  }
  return list;
}

/** @throws {BadUserInput} when the second day is before the first */
export function daysInOrder(from: Day, to: Day | null): { readonly from: Day; readonly to: Day | null } {
  if (to !== null && to < from) throw new BadUserInput(`to: ${to} is before from, ${from}.`);
  return { from, to };
}

function countryFilter(filter: InputMaybe<CountryIn> | undefined): CountryFilter | null {
  return filter ? { in: boundedIds('where.country', filter.in).map(countryIdOf), ties: filter.ties ?? null } : null;
}

function countryIdOf(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return countryId(text);
  if (/^country-[a-z0-9-]+$/.test(text)) return text;
  throw new BadUserInput(
    `where.country: ${JSON.stringify(text)} is neither an ISO 3166-1 alpha-2 code like KP nor an id like country-kp.`,
  );
}

function listedByFilter(filter: InputMaybe<ListedBy> | undefined): ListedByFilter | null {
  return filter ? { any: filter.any ?? null, all: filter.all ?? null, none: filter.none ?? null } : null;
}

function followedFilter(filter: InputMaybe<FollowedBy> | undefined): FollowedFilter | null {
  if (!filter) return null;
  const { leader, follower, outcome, basis } = filter;
  if (leader === follower) throw new BadUserInput(`where.followed: ${leader} cannot follow itself.`);
  return { leader, follower, outcome, basis: basis ?? DEFAULT_BASIS };
}

function dayRange(range: InputMaybe<DateRange> | undefined): DayRange | null {
  return range ? { gte: range.gte ?? null, lte: range.lte ?? null } : null;
}
