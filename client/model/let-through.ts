import { earliestDay } from './dates.ts';
import type { ExploredEdge, PartyNode } from './explored-network.ts';
import { type FilterGroupId, type Filters, hasSpan, isOff } from './filter-rows.ts';
import { listingGovernments, type OnDay, stands } from './on-day.ts';
import { FAMILY_OF_TYPE, GOVERNMENTS } from './vocabulary.ts';

/**
 * Filters choose what is drawn among what was brought. Within a group a party is drawn when one of its values is on (of
 * governments: as `match` says); between groups all must let it through. A party without a value in a group has the value
 * `none`. Ties are filtered by their family, and by who states them.
 */

export const PARTY_GROUPS = ['government', 'kind', 'country', 'programme', 'measure', 'list'] as const;
export type PartyGroup = (typeof PARTY_GROUPS)[number];

export const isPartyGroup = (group: FilterGroupId): group is PartyGroup => PARTY_GROUPS.some((one) => one === group);

/** The values of a party in a group, on the day, each once; `none` when it has none. */
export function valuesOf(party: PartyNode, group: PartyGroup, day: OnDay): readonly string[] {
  const standing = () => party.designations.filter((designation) => stands(designation, day.asOf));
  switch (group) {
    case 'government':
      return orNone(listingGovernments(party, day.asOf));
    case 'kind':
      return [party.kind];
    case 'country':
      return orNone(party.countries.filter((country) => country.tie !== 'BORN_IN').map((country) => country.id));
    case 'programme':
      return orNone(standing().flatMap(({ programmes }) => programmes.map(({ id }) => id)));
    case 'measure':
      return orNone(standing().flatMap(({ measures }) => measures));
    case 'list':
      return orNone(standing().map(({ list }) => list));
  }
}

const orNone = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? ['none'] : [...new Set(values)];

/** Whether a group of the filters lets a party with these values through. */
export function groupLetsThrough(filters: Filters, group: PartyGroup, values: readonly string[]): boolean {
  const isOn = (value: string): boolean => !isOff(filters, `${group}:${value}`);
  if (group !== 'government') return values.some(isOn);
  const chosen = GOVERNMENTS.filter(isOn);
  switch (filters.match) {
    case 'any':
      return values.some(isOn);
    case 'all':
      return chosen.length === 0 ? values.some(isOn) : chosen.every((code) => values.includes(code));
    case 'none':
      return !chosen.some((code) => values.includes(code));
    case 'only':
      return values.every(isOn);
  }
}

export function letsThrough(filters: Filters, party: PartyNode, day: OnDay): boolean {
  return (
    listedWithin(filters, party) &&
    PARTY_GROUPS.every((group) => groupLetsThrough(filters, group, valuesOf(party, group, day)))
  );
}

/** An unknown date is in no range; a partial one is where it can begin. */
export function listedWithin(filters: Filters, party: PartyNode): boolean {
  if (!hasSpan(filters)) return true;
  const { listedFrom, listedTo } = filters;
  return party.designations.some((designation) => {
    if (designation.listedOn === null) return false;
    const day = earliestDay(designation.listedOn);
    return (listedFrom === null || day >= listedFrom) && (listedTo === null || day <= listedTo);
  });
}

export const familyIsOn = (filters: Filters, edge: ExploredEdge): boolean =>
  !isOff(filters, `family:${FAMILY_OF_TYPE[edge.type]}`);

/** A tie that nobody is named for passes; one that a source contradicts is *contested*, whoever states it. */
export function evidenceIsOn(filters: Filters, edge: ExploredEdge): boolean {
  const values = evidenceOf(edge);
  return values.length === 0 || values.some((value) => !isOff(filters, `evidence:${value}`));
}

/** Who states a tie: the lists (`curated` for what is collected here with a citation), or `contested`. Each once. */
export function evidenceOf(edge: ExploredEdge): readonly string[] {
  if (edge.sourcesAgainst > 0) return ['contested'];
  return [...new Set(edge.statedIn.map((stated) => stated.split(' ')[0] ?? stated))];
}
