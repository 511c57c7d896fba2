import { COUNTRY_TIE_TYPES, type CountryTieType } from '../../domain/vocabulary.ts';
import type { CountryFilter, DesignationFilter, ListedByFilter, PartyFilter } from '../graph-store.ts';
import { designationCounts, designationStands } from './counting.ts';
import type { Reading } from './database.ts';
import { followOutcomeOf } from './listed-spans.ts';
import { typesPattern } from './model.ts';
import { partyIds } from './party-ids.ts';
import { periodOf } from './periods.ts';
import { dateOrNull } from './properties.ts';

/**
 * Filters as conditions of a WHERE. Every text here is written out in this file; what is asked for goes in as
 * parameters, so a value that names nothing leaves nothing and can do no harm.
 */
export interface Conditions {
  /** To be joined by AND; `true` when nothing is asked. */
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

class Parts {
  readonly #texts: string[] = [];
  readonly #parameters: Record<string, unknown> = {};

  add(text: string, parameters: Readonly<Record<string, unknown>> = {}): void {
    this.#texts.push(text);
    Object.assign(this.#parameters, parameters);
  }

  take({ where, parameters }: Conditions): void {
    this.add(where, parameters);
  }

  all(): Conditions {
    return {
      where: this.#texts.length === 0 ? 'true' : this.#texts.join(' AND '),
      parameters: this.#parameters,
    };
  }
}

/** The beginning of a question that binds something, up to its WHERE and what stands there. */
export interface Matched {
  readonly match: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The parties `p` that a filter leaves. Uses `$asOf`, which it sets. A record's id stands for its party. */
export async function partiesAsked(reading: Reading, filter: PartyFilter): Promise<Matched> {
  const { id, country } = filter;
  // Where no few ids are asked for, the parties of a country are found by walking from it: most are of others.
  if (id !== null || country === null) {
    const { where, parameters } = await resolvedPartyConditions(reading, filter);
    return { match: `MATCH (p:Party) WHERE ${where}`, parameters };
  }
  const { where, parameters } = partyConditions({ ...filter, country: null });
  return {
    match: `${partiesOf(country)} WITH * WHERE ${where}`,
    parameters: { ...parameters, countries: country.in },
  };
}

/** `PartyFilter` over a party `p` that is bound already. Uses `$asOf`, which it sets. A record's id stands for its party. */
export async function resolvedPartyConditions(reading: Reading, filter: PartyFilter): Promise<Conditions> {
  const ids = filter.id === null ? null : await partyIds(reading, filter.id);
  return partyConditions({ ...filter, id: ids === null ? null : ids.filter((id) => id !== null) });
}

function partyConditions(filter: PartyFilter): Conditions {
  const parts = new Parts();
  if (filter.id !== null) parts.add('p.id IN $ids', { ids: filter.id });
  if (filter.kind !== null) parts.add('p.kind IN $kinds', { kinds: filter.kind });
  if (filter.country !== null) parts.take(inCountry(filter.country));
  if (filter.listedBy !== null) {
    parts.take(filter.asOf === null ? listedIn('listedBy', filter.listedBy) : listedBy(filter.listedBy));
  }
  if (filter.everListedBy !== null) parts.take(listedIn('everListedBy', filter.everListedBy));
  if (filter.followed !== null) {
    const { leader, follower, outcome, basis } = filter.followed;
    parts.add(`${followOutcomeOf(basis)} = $followedOutcome`, {
      followedLeader: leader,
      followedFollower: follower,
      followedOutcome: outcome,
    });
  }
  const one = designationParts(filter);
  if (one !== null) {
    // Few parties have the programme: those are looked at more closely.
    if (filter.programme !== null) parts.add('any(regime IN p.programmes WHERE regime IN $programmes)');
    parts.add(`EXISTS { MATCH (p)<-[:TARGETS]-(d:Designation) WHERE ${one.where} }`, one.parameters);
  }
  const { where, parameters } = parts.all();
  return { where, parameters: { ...parameters, asOf: dateOrNull(filter.asOf) } };
}

/** Governments with a Designation of `p` that stands on `$asOf`. */
export function listedBy(filter: ListedByFilter): Conditions {
  const parts = new Parts();
  const listing = (government: string): string =>
    `EXISTS { MATCH (p)<-[:TARGETS]-(d:Designation) WHERE d.government ${government} AND ${designationStands('d')} }`;
  if (filter.any !== null) parts.add(listing('IN $listedByAny'), { listedByAny: filter.any });
  if (filter.none !== null) parts.add(`NOT ${listing('IN $listedByNone')}`, { listedByNone: filter.none });
  filter.all?.forEach((government, i) => {
    parts.add(listing(`= $listedByAll${i}`), { [`listedByAll${i}`]: government });
  });
  return parts.all();
}

/** The same of today, or of ever, as the party itself says it. */
function listedIn(property: 'listedBy' | 'everListedBy', filter: ListedByFilter): Conditions {
  const parts = new Parts();
  for (const which of ['any', 'none', 'all'] as const) {
    const governments = filter[which];
    if (governments === null) continue;
    const name = `${property}_${which}`;
    parts.add(`${which}(government IN $${name} WHERE government IN p.${property})`, { [name]: governments });
  }
  return parts.all();
}

/** The ties that a filter by country looks at: those named, else every one but the place of birth. */
export const countedTies = (named: readonly CountryTieType[] | null): CountryTieType[] =>
  COUNTRY_TIE_TYPES.filter((type) => named?.includes(type) ?? type !== 'BORN_IN');

/** Each party `p` once that is tied to one of `$countries`: what `inCountry` asks, found from its other end. */
function partiesOf({ ties }: CountryFilter): string {
  const types = countedTies(ties);
  if (types.length === 0) return 'UNWIND [] AS p';
  return `CALL () {
    MATCH (c:Country)<-[:${typesPattern(types)}]-(p:Party) WHERE c.id IN $countries RETURN DISTINCT p
  }`;
}

/** Tied to one of the countries: by any tie but the place of birth, or by the ties named. */
function inCountry(filter: CountryFilter): Conditions {
  const types = countedTies(filter.ties);
  if (types.length === 0) return { where: 'false', parameters: {} };
  return {
    where:
      'any(country IN p.countries WHERE country IN $countries) AND ' +
      `EXISTS { MATCH (p)-[:${typesPattern(types)}]->(c:Country) WHERE c.id IN $countries }`,
    parameters: { countries: filter.in },
  };
}

/** What one and the same Designation `d` must be; null when nothing is asked of it. */
function designationParts(
  filter: Pick<PartyFilter, 'government' | 'programme' | 'measure' | 'list' | 'agency' | 'listedOn' | 'undated'>,
): Conditions | null {
  const parts = new Parts();
  let asked = false;
  const add = (text: string, parameters: Readonly<Record<string, unknown>>): void => {
    asked = true;
    parts.add(text, parameters);
  };
  const { government, programme, measure, list, agency, listedOn, undated } = filter;
  if (government !== null) add('d.government IN $ofGovernments', { ofGovernments: government });
  if (programme !== null) {
    add('EXISTS { MATCH (d)-[:UNDER]->(regime:Programme) WHERE regime.id IN $programmes }', { programmes: programme });
  }
  if (measure !== null) add('any(measure IN d.measures WHERE measure IN $measures)', { measures: measure });
  if (list !== null) add('d.list IN $lists', { lists: list });
  if (agency !== null) add('d.agency IN $agencies', { agencies: agency });
  if (listedOn !== null) {
    // Both ends of the earliest day, which is what is indexed.
    const bounds = [
      'd.listedOnEarliest IS NOT NULL',
      ...(listedOn.gte === null ? [] : ['d.listedOnEarliest >= $listedFrom']),
      ...(listedOn.lte === null ? [] : ['d.listedOnEarliest <= $listedTo AND d.listedOnLatest <= $listedTo']),
    ];
    add(bounds.join(' AND '), { listedFrom: dateOrNull(listedOn.gte), listedTo: dateOrNull(listedOn.lte) });
  }
  if (undated !== null) add(`${periodOf('d', undated)} IS NULL`, {});
  return asked ? parts.all() : null;
}

/** The Designations `d` that a filter leaves. A record's id stands for its party. */
export async function designationsAsked(reading: Reading, filter: DesignationFilter): Promise<Matched> {
  const { country, activeOn } = filter;
  const parts = new Parts();
  if (filter.party !== null) {
    const parties = (await partyIds(reading, filter.party)).filter((id) => id !== null);
    parts.add('p.id IN $parties', { parties });
  }
  const one = designationParts(filter);
  if (one !== null) parts.take(one);
  if (filter.party !== null && country !== null) parts.take(inCountry(country));
  if (activeOn !== null) parts.add(designationCounts('d', '$activeOn'), { activeOn: dateOrNull(activeOn) });
  const { where, parameters } = parts.all();
  if (filter.party !== null) return { match: `MATCH (d:Designation)-[:TARGETS]->(p:Party) WHERE ${where}`, parameters };
  // Without a question about the party its tie, which every Designation has, need not be looked at.
  if (country === null) return { match: `MATCH (d:Designation) WHERE ${where}`, parameters };
  return {
    match: `${partiesOf(country)} MATCH (d:Designation)-[:TARGETS]->(p) WHERE ${where}`,
    parameters: { ...parameters, countries: country.in },
  };
}
