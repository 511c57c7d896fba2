import { earliestDay } from './dates.ts';
import type { FilterGroup, FilterRow } from './derived.ts';
import { type ExploredEdge, type ExploredNetwork, isParty, type PartyNode } from './explored-network.ts';
import { type FilterGroupId, type FilterRowId, type Filters, isOff, withRow } from './filter-rows.ts';
import { listingGovernments, type OnDay, stands } from './on-day.ts';
import type { NodeKind } from './picture.ts';
import { FAMILIES, FAMILY_NAMES, FAMILY_OF_TYPE, GOVERNMENT_NAMES, GOVERNMENTS } from './vocabulary.ts';

/**
 * Filters choose what is drawn among what was brought. Within a group a party is drawn when one of its values is on;
 * between groups all must let it through. A party without a value passes a group unless the group has a row for that.
 */

const KIND_ROWS: readonly NodeKind[] = ['Organisation', 'Person', 'Work', 'Vessel', 'Aircraft'];

/** The values of a party in a group, on the day. */
function valuesOf(party: PartyNode, group: Exclude<FilterGroupId, 'family'>, day: OnDay): readonly string[] {
  switch (group) {
    case 'government': {
      const governments = listingGovernments(party, day.asOf);
      return governments.length === 0 ? ['none'] : governments;
    }
    case 'kind':
      return [party.kind];
    case 'country': {
      const ids = new Set(party.countries.filter((country) => country.tie !== 'BORN_IN').map((country) => country.id));
      return ids.size === 0 ? ['none'] : [...ids];
    }
    case 'programme':
      return [
        ...new Set(party.designations.filter((d) => stands(d, day.asOf)).flatMap((d) => d.programmes.map((p) => p.id))),
      ];
  }
}

const PARTY_GROUPS = ['government', 'kind', 'country', 'programme'] as const;

export function letsThrough(filters: Filters, party: PartyNode, day: OnDay): boolean {
  return (
    listedWithin(filters, party) &&
    PARTY_GROUPS.every((group) => {
      const values = valuesOf(party, group, day);
      return values.length === 0 || values.some((value) => !isOff(filters, `${group}:${value}`));
    })
  );
}

/** An unknown date is in no range; a partial one is where it can begin. */
function listedWithin({ listedFrom, listedTo }: Filters, party: PartyNode): boolean {
  if (listedFrom === null && listedTo === null) return true;
  return party.designations.some((designation) => {
    if (designation.listedOn === null) return false;
    const day = earliestDay(designation.listedOn);
    return (listedFrom === null || day >= listedFrom) && (listedTo === null || day <= listedTo);
  });
}

export function familyIsOn(filters: Filters, edge: ExploredEdge): boolean {
  return !isOff(filters, `family:${FAMILY_OF_TYPE[edge.type]}`);
}

/** The legend: what is in the network on the day, whatever the filters, without what was hidden one by one. */
export function filterGroups(
  network: ExploredNetwork,
  filters: Filters,
  day: OnDay,
  hidden: ReadonlySet<string>,
): readonly FilterGroup[] {
  const parties = [...day.present].flatMap((id) => {
    const node = network.nodes.get(id);
    return node !== undefined && isParty(node) && !hidden.has(id) ? [node] : [];
  });
  const here = new Set(parties.map((party) => party.id));
  const edges = [...network.edges.values()].filter(
    (edge) => day.edgeStanding(edge).counts && bothEndsHere(network, edge, here) && !hidden.has(edge.to),
  );
  const tally = (group: (typeof PARTY_GROUPS)[number]): ReadonlyMap<string, number> =>
    countBy(parties.flatMap((party) => valuesOf(party, group, day)));
  const everyParty = [...network.nodes.values()].filter(isParty);
  return [
    { id: 'government', title: 'Listed by', unit: 'parties', rows: governmentRows(filters, tally('government')) },
    { id: 'family', title: 'Relation', unit: 'drawn', rows: familyRows(filters, edges) },
    { id: 'kind', title: 'Kind', unit: 'nodes', rows: kindRows(filters, tally('kind'), network, edges) },
    { id: 'country', title: 'Country', unit: 'parties', rows: countryRows(filters, tally('country'), everyParty) },
    {
      id: 'programme',
      title: 'Programme',
      unit: 'parties',
      rows: programmeRows(filters, tally('programme'), everyParty),
    },
  ];
}

function bothEndsHere(network: ExploredNetwork, edge: ExploredEdge, here: ReadonlySet<string>): boolean {
  const end = (id: string): boolean => {
    const node = network.nodes.get(id);
    return node !== undefined && (!isParty(node) || here.has(id));
  };
  return end(edge.from) && end(edge.to);
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Sample = FilterRow['sample'];

function row(filters: Filters, id: FilterRowId, label: string, count: number, sample: Sample): FilterRow {
  return { id, label, count, on: !isOff(filters, id), sample };
}

function governmentRows(filters: Filters, counts: ReadonlyMap<string, number>): readonly FilterRow[] {
  const rows = GOVERNMENTS.map((code) =>
    row(filters, `government:${code}`, GOVERNMENT_NAMES[code], counts.get(code) ?? 0, {
      kind: 'government',
      government: code,
    }),
  );
  const nobody = row(filters, 'government:none', 'Nobody', counts.get('none') ?? 0, null);
  return nobody.count > 0 || !nobody.on ? [...rows, nobody] : rows;
}

/** Kinship, officials and untyped links are common words of the legend only where a network has them. */
const ALWAYS_SHOWN = new Set(['acts-for', 'supports', 'ownership', 'reported', 'sanctioned-by', 'hanging']);

function familyRows(filters: Filters, edges: readonly ExploredEdge[]): readonly FilterRow[] {
  const counts = countBy(edges.map((edge) => FAMILY_OF_TYPE[edge.type]));
  return FAMILIES.map((family) =>
    row(filters, `family:${family}`, FAMILY_NAMES[family], counts.get(family) ?? 0, { kind: 'family', family }),
  ).filter((one) => one.count > 0 || !one.on || (one.sample?.kind === 'family' && ALWAYS_SHOWN.has(one.sample.family)));
}

function kindRows(
  filters: Filters,
  counts: ReadonlyMap<string, number>,
  network: ExploredNetwork,
  edges: readonly ExploredEdge[],
): readonly FilterRow[] {
  const works = new Set(edges.flatMap((edge) => (network.nodes.get(edge.to)?.kind === 'Work' ? [edge.to] : [])));
  return KIND_ROWS.map((kind) =>
    row(filters, `kind:${kind}`, kind, kind === 'Work' ? works.size : (counts.get(kind) ?? 0), {
      kind: 'node',
      node: kind,
    }),
  );
}

function countryRows(
  filters: Filters,
  counts: ReadonlyMap<string, number>,
  parties: readonly PartyNode[],
): readonly FilterRow[] {
  const names = new Map(parties.flatMap((party) => party.countries).map((country) => [country.id, country.name]));
  return valueRows(filters, 'country', counts, names, 'No country published');
}

function programmeRows(
  filters: Filters,
  counts: ReadonlyMap<string, number>,
  parties: readonly PartyNode[],
): readonly FilterRow[] {
  const programmes = parties.flatMap((party) => party.designations.flatMap((designation) => designation.programmes));
  const names = new Map(programmes.map(({ id, code, law }) => [id, law === null ? code : `${code} ${shortLaw(law)}`]));
  return valueRows(filters, 'programme', counts, names, null);
}

/** `Executive Order 13722` is written `E.O. 13722` where room is scarce; a longer title of a law is left out. */
function shortLaw(law: string): string {
  const order = /(?:Executive Order|E\.\s?O\.)\s*(\d{5})/i.exec(law);
  return order === null ? '' : `E.O. ${order[1]}`;
}

/** Most parties first, then by name; a value of the union that nobody has on the day stays with 0. */
function valueRows(
  filters: Filters,
  group: 'country' | 'programme',
  counts: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
  none: string | null,
): readonly FilterRow[] {
  const rows = [...names].map(([id, name]) => row(filters, `${group}:${id}`, name.trim(), counts.get(id) ?? 0, null));
  const withoutValue = none === null ? null : row(filters, `${group}:none`, none, counts.get('none') ?? 0, null);
  return [
    ...rows.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1)),
    ...(withoutValue !== null && (withoutValue.count > 0 || !withoutValue.on) ? [withoutValue] : []),
  ].filter((one) => group === 'programme' || one.count > 0 || !one.on || names.size <= 12);
}

/** The one row that hides most of `parties`: what a reader should switch on again first. */
export function guiltyRow(
  filters: Filters,
  groups: readonly FilterGroup[],
  parties: readonly PartyNode[],
  day: OnDay,
): FilterRow | null {
  const shownWith = (candidate: FilterRow): number => {
    const without = withRow(filters, candidate.id, true);
    return parties.filter((party) => letsThrough(without, party, day)).length;
  };
  const candidates = groups
    .filter((group) => group.id !== 'family')
    .flatMap((group) => group.rows.filter((one) => !one.on && one.count > 0));
  return candidates.reduce<{ row: FilterRow | null; shown: number }>(
    (best, candidate) => {
      const shown = shownWith(candidate);
      return shown > best.shown ? { row: candidate, shown } : best;
    },
    { row: null, shown: 0 },
  ).row;
}
