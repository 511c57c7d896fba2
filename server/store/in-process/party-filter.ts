import { followOutcome } from '../../domain/lags.ts';
import { dayNumber } from '../../domain/partial-date.ts';
import type { CountryTieType, GovernmentCode } from '../../domain/vocabulary.ts';
import {
  AGENCY_CODES,
  COUNTRY_TIE_TYPES,
  GOVERNMENT_CODES,
  LIST_IDS,
  MEASURES,
  PARTY_KINDS,
} from '../../domain/vocabulary.ts';
import type { CountryFilter, DayRange, FollowedFilter, ListedByFilter, PartyFilter } from '../graph-store.ts';
import { UNKNOWN } from './columns.ts';
import { asOfNumber, designationStands } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { listedSpans } from './listed-spans.ts';
import { partyRow } from './party-row.ts';
import { periodOf } from './periods.ts';

/** Filters as composed predicates over rows. A value that names nothing leaves nothing, and is no error. */
export type RowPredicate = (row: number) => boolean;

const everything: RowPredicate = () => true;

export function all(predicates: readonly RowPredicate[]): RowPredicate {
  if (predicates.length === 0) return everything;
  return (row) => predicates.every((holds) => holds(row));
}

export const governmentBits = (codes: readonly GovernmentCode[]): number =>
  codes.reduce((bits, code) => bits | (1 << GOVERNMENT_CODES.indexOf(code)), 0);

/** Bits of the governments with a Designation of the party that stands (on the day), or ever stood. */
export function listingGovernments(graph: InProcessGraph, row: number, asOf: number | null, ever: boolean): number {
  let bits = 0;
  for (const d of graph.parties.designations.of(row)) {
    if (ever || designationStands(graph, d, asOf)) bits |= 1 << (graph.designations.government[d] ?? 0);
  }
  return bits;
}

export function listedBy(
  graph: InProcessGraph,
  filter: ListedByFilter,
  asOf: number | null,
  ever: boolean,
): RowPredicate {
  const any = filter.any === null ? null : governmentBits(filter.any);
  const every = filter.all === null ? 0 : governmentBits(filter.all);
  const none = filter.none === null ? 0 : governmentBits(filter.none);
  return (row) => {
    const bits = listingGovernments(graph, row, asOf, ever);
    return (any === null || (bits & any) !== 0) && (bits & every) === every && (bits & none) === 0;
  };
}

/** The ties that a filter by country looks at: those named, else every one but the place of birth. */
export const countedTies = (named: readonly CountryTieType[] | null): ReadonlySet<CountryTieType> =>
  new Set(named ?? COUNTRY_TIE_TYPES.filter((type) => type !== 'BORN_IN'));

/** Tied to one of the countries: by any tie but the place of birth, or by the ties named. */
export function inCountry(graph: InProcessGraph, filter: CountryFilter): RowPredicate {
  const countries = new Set(filter.in.flatMap((id) => graph.countryRow.get(id) ?? []));
  const ties = places(COUNTRY_TIE_TYPES, [...countedTies(filter.ties)]);
  const { countries: rows, countryTies } = graph.parties;
  return (row) => {
    const types = countryTies.of(row);
    return rows.of(row).some((country, i) => countries.has(country) && ties.has(types[i] ?? -1));
  };
}

/** Numbers of the words of a closed vocabulary. */
const places = <Word extends string>(vocabulary: readonly Word[], words: readonly string[]): Set<number> =>
  new Set(vocabulary.flatMap((word, i) => (words.includes(word) ? [i] : [])));

/** What one Designation must be: parts that several filters share. Null when nothing is asked of it. */
export function designationParts(
  graph: InProcessGraph,
  filter: Pick<PartyFilter, 'government' | 'programme' | 'measure' | 'list' | 'agency' | 'listedOn' | 'undated'>,
): RowPredicate | null {
  const { designations } = graph;
  const parts: RowPredicate[] = [];
  if (filter.government !== null) {
    const governments = places(GOVERNMENT_CODES, filter.government);
    parts.push((d) => governments.has(designations.government[d] ?? -1));
  }
  if (filter.programme !== null) {
    const rows = new Set(filter.programme.flatMap((id) => graph.programmeRow.get(id) ?? []));
    parts.push((d) => designations.programmes.of(d).some((programme) => rows.has(programme)));
  }
  if (filter.measure !== null) {
    const bits = filter.measure.reduce((sum, measure) => sum | (1 << MEASURES.indexOf(measure)), 0);
    parts.push((d) => ((designations.measures[d] ?? 0) & bits) !== 0);
  }
  if (filter.list !== null) {
    const lists = places(LIST_IDS, filter.list);
    parts.push((d) => lists.has(designations.list[d] ?? -1));
  }
  if (filter.agency !== null) {
    const agencies = places(AGENCY_CODES, filter.agency);
    parts.push((d) => agencies.has(designations.agency[d] ?? -1));
  }
  if (filter.listedOn !== null) parts.push(listedWithin(graph, filter.listedOn));
  if (filter.undated !== null) {
    const period = periodOf(designations.listed, filter.undated);
    parts.push((d) => period(d) === null);
  }
  return parts.length === 0 ? null : all(parts);
}

/** The whole span of the listing date lies in the range; an unknown date is in no range. */
function listedWithin(graph: InProcessGraph, range: DayRange): RowPredicate {
  const { earliest, latest } = graph.designations.listed;
  const from = range.gte === null ? null : dayNumber(range.gte);
  const to = range.lte === null ? null : dayNumber(range.lte);
  return (d) => {
    const first = earliest[d] ?? UNKNOWN;
    if (first === UNKNOWN) return false;
    return (from === null || first >= from) && (to === null || (latest[d] ?? UNKNOWN) <= to);
  };
}

function followedSo(graph: InProcessGraph, { leader, follower, outcome, basis }: FollowedFilter): RowPredicate {
  const spansOf = listedSpans(graph, [leader, follower], basis, everything);
  return (row) => {
    const [one = null, other = null] = spansOf(row);
    return followOutcome(one, other) === outcome;
  };
}

/** The rows that a filter leaves, in the order of the ids. */
export function partyRows(graph: InProcessGraph, filter: PartyFilter): number[] {
  const holds = partyPredicate(graph, filter);
  const rows: number[] = [];
  for (let row = 0; row < graph.parties.ids.length; row++) if (holds(row)) rows.push(row);
  return rows;
}

/** `PartyFilter` as one predicate over party rows. */
export function partyPredicate(graph: InProcessGraph, filter: PartyFilter): RowPredicate {
  const asOf = asOfNumber(filter.asOf);
  const parts: RowPredicate[] = [];
  if (filter.id !== null) {
    const rows = new Set(filter.id.map((id) => partyRow(graph, id)));
    parts.push((row) => rows.has(row));
  }
  if (filter.kind !== null) {
    const kinds = places(PARTY_KINDS, filter.kind);
    parts.push((row) => kinds.has(graph.parties.kind[row] ?? -1));
  }
  if (filter.country !== null) parts.push(inCountry(graph, filter.country));
  if (filter.listedBy !== null) parts.push(listedBy(graph, filter.listedBy, asOf, false));
  if (filter.everListedBy !== null) parts.push(listedBy(graph, filter.everListedBy, asOf, true));
  if (filter.followed !== null) parts.push(followedSo(graph, filter.followed));
  const one = designationParts(graph, filter);
  if (one !== null) parts.push((row) => graph.parties.designations.of(row).some(one));
  return all(parts);
}
