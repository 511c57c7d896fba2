import type { FilterGroup, FilterRow, Legend } from './derived.ts';
import { type ExploredEdge, type ExploredNetwork, isParty, type PartyNode } from './explored-network.ts';
import { type FilterRowId, type Filters, GOVERNMENT_MATCHES, isOff, withRow } from './filter-rows.ts';
import {
  evidenceIsOn,
  evidenceOf,
  familyIsOn,
  groupLetsThrough,
  listedWithin,
  PARTY_GROUPS,
  type PartyGroup,
  valuesOf,
} from './let-through.ts';
import { MEASURE_NAMES } from './measure-names.ts';
import type { OnDay } from './on-day.ts';
import type { NodeKind } from './picture.ts';
import { FAMILIES, FAMILY_NAMES, FAMILY_OF_TYPE, GOVERNMENT_NAMES, GOVERNMENTS } from './vocabulary.ts';

/**
 * The legend, which is the filter too. Every row says what it would leave: how many parties (or ties) are drawn when it
 * alone is on in its group and all other groups stay as they are. What was hidden one by one, and what is of another
 * day, counts nowhere.
 */
export function legendOf(network: ExploredNetwork, filters: Filters, day: OnDay, hidden: ReadonlySet<string>): Legend {
  const parties = [...day.present].flatMap((id) => {
    const node = network.nodes.get(id);
    return node !== undefined && isParty(node) && !hidden.has(id) ? [judged(node, filters, day)] : [];
  });
  const tally = (group: PartyGroup): ReadonlyMap<string, number> =>
    countBy(parties.filter((one) => one.othersLetThrough(group)).flatMap(({ values }) => values[group]));
  const leaves = (tried: Filters): number =>
    parties.filter((one) => one.othersLetThrough('government') && passes(tried, one.values.government)).length;
  const passes = (tried: Filters, values: readonly string[]): boolean => groupLetsThrough(tried, 'government', values);
  const drawn = new Set(parties.filter(({ through }) => through).map(({ id }) => id));
  const edges = [...network.edges.values()].filter(
    (edge) => day.edgeStanding(edge).counts && bothEndsDrawn(network, edge, drawn) && !hidden.has(edge.to),
  );
  const everyParty = [...network.nodes.values()].filter(isParty);
  const valuesIn = (group: ValueGroup & PartyGroup, names: Names, none: string): readonly FilterRow[] =>
    valueRows(filters, group, tally(group), names, none);
  return {
    groups: [
      partyGroup('government', 'Listed by', governmentRows(filters, leaves)),
      { id: 'family', title: 'Relation', unit: 'drawn', rows: familyRows(filters, edges) },
      { id: 'kind', title: 'Kind', unit: 'nodes', rows: kindRows(filters, tally('kind'), network, edges) },
      partyGroup('country', 'Country', valuesIn('country', countryNames(everyParty), 'No country published')),
      partyGroup('programme', 'Programme', valuesIn('programme', programmeNames(everyParty), 'Under no programme')),
      partyGroup('measure', 'Measure', valuesIn('measure', measureNames(everyParty), 'No measure published')),
      partyGroup('list', 'Named on', valuesIn('list', listNames(everyParty), 'No list')),
      { id: 'evidence', title: 'Ties stated by', unit: 'drawn', rows: evidenceRows(filters, edges, network) },
    ],
    matches: GOVERNMENT_MATCHES.map((match) => ({ match, leaves: leaves({ ...filters, match }) })),
    listedWithin: parties.filter((one) => one.othersLetThrough('span') && one.within).length,
  };
}

const partyGroup = (id: PartyGroup, title: string, rows: readonly FilterRow[]): FilterGroup => ({
  id,
  title,
  unit: 'parties',
  rows,
});

/** A party with what each group says to it. */
interface Judged {
  readonly id: string;
  readonly values: Readonly<Record<PartyGroup, readonly string[]>>;
  readonly within: boolean;
  readonly through: boolean;
  /** Whether all groups but this one let it through; `span` is the one of the dates. */
  readonly othersLetThrough: (group: PartyGroup | 'span') => boolean;
}

function judged(party: PartyNode, filters: Filters, day: OnDay): Judged {
  const values = {
    government: valuesOf(party, 'government', day),
    kind: valuesOf(party, 'kind', day),
    country: valuesOf(party, 'country', day),
    programme: valuesOf(party, 'programme', day),
    measure: valuesOf(party, 'measure', day),
    list: valuesOf(party, 'list', day),
  };
  const within = listedWithin(filters, party);
  const against: (PartyGroup | 'span')[] = PARTY_GROUPS.filter(
    (group) => !groupLetsThrough(filters, group, values[group]),
  );
  if (!within) against.push('span');
  return {
    id: party.id,
    values,
    within,
    through: against.length === 0,
    othersLetThrough: (group) => against.every((one) => one === group),
  };
}

function bothEndsDrawn(network: ExploredNetwork, edge: ExploredEdge, drawn: ReadonlySet<string>): boolean {
  const end = (id: string): boolean => {
    const node = network.nodes.get(id);
    return node !== undefined && (!isParty(node) || drawn.has(id));
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

const GOVERNMENT_ROWS = [...GOVERNMENTS, 'none'] as const;

function governmentRows(filters: Filters, leaves: (tried: Filters) => number): readonly FilterRow[] {
  const alone = (value: (typeof GOVERNMENT_ROWS)[number]): number =>
    leaves(GOVERNMENT_ROWS.reduce((tried, other) => withRow(tried, `government:${other}`, other === value), filters));
  const rows = GOVERNMENTS.map((code) =>
    row(filters, `government:${code}`, GOVERNMENT_NAMES[code], alone(code), { kind: 'government', government: code }),
  );
  const nobody = row(filters, 'government:none', 'Nobody', alone('none'), null);
  return (nobody.count > 0 && filters.match !== 'none') || !nobody.on ? [...rows, nobody] : rows;
}

/** Kinship, officials and untyped links are common words of the legend only where a network has them. */
const ALWAYS_SHOWN = new Set(['acts-for', 'supports', 'ownership', 'reported', 'sanctioned-by', 'hanging']);

function familyRows(filters: Filters, edges: readonly ExploredEdge[]): readonly FilterRow[] {
  const counts = countBy(edges.filter((edge) => evidenceIsOn(filters, edge)).map((edge) => FAMILY_OF_TYPE[edge.type]));
  return FAMILIES.map((family) =>
    row(filters, `family:${family}`, FAMILY_NAMES[family], counts.get(family) ?? 0, { kind: 'family', family }),
  ).filter((one) => one.count > 0 || !one.on || (one.sample?.kind === 'family' && ALWAYS_SHOWN.has(one.sample.family)));
}

const KIND_ROWS: readonly NodeKind[] = ['Organisation', 'Person', 'Work', 'Vessel', 'Aircraft'];

function kindRows(
  filters: Filters,
  counts: ReadonlyMap<string, number>,
  network: ExploredNetwork,
  edges: readonly ExploredEdge[],
): readonly FilterRow[] {
  const works = new Set(
    edges.flatMap((edge) =>
      network.nodes.get(edge.to)?.kind === 'Work' && familyIsOn(filters, edge) && evidenceIsOn(filters, edge)
        ? [edge.to]
        : [],
    ),
  );
  return KIND_ROWS.map((kind) =>
    row(filters, `kind:${kind}`, kind, kind === 'Work' ? works.size : (counts.get(kind) ?? 0), {
      kind: 'node',
      node: kind,
    }),
  );
}

/** The names of the values of a group among the parties, by value. */
type Names = ReadonlyMap<string, string>;

const countryNames = (parties: readonly PartyNode[]): Names =>
  new Map(parties.flatMap((party) => party.countries).map(({ id, name }) => [id, name]));

function programmeNames(parties: readonly PartyNode[]): Names {
  const programmes = parties.flatMap((party) => party.designations.flatMap((designation) => designation.programmes));
  return new Map(programmes.map(({ id, code, law }) => [id, law === null ? code : `${code} ${shortLaw(law)}`]));
}

const measureNames = (parties: readonly PartyNode[]): Names =>
  new Map(
    parties.flatMap((party) =>
      party.designations.flatMap(({ measures }) => measures.map((measure) => [measure, MEASURE_NAMES[measure]])),
    ),
  );

const listNames = (parties: readonly PartyNode[]): Names =>
  new Map(parties.flatMap((party) => party.designations.map(({ list }) => [list, list])));

const EVIDENCE_NAMES: ReadonlyMap<string, string> = new Map([
  ['contested', 'Contested'],
  ['curated', 'Collected here, cited'],
]);

function evidenceRows(
  filters: Filters,
  edges: readonly ExploredEdge[],
  network: ExploredNetwork,
): readonly FilterRow[] {
  const counts = countBy(edges.filter((edge) => familyIsOn(filters, edge)).flatMap(evidenceOf));
  const values = [...network.edges.values()].flatMap(evidenceOf);
  const names = new Map(values.map((value) => [value, EVIDENCE_NAMES.get(value) ?? value]));
  return valueRows(filters, 'evidence', counts, names, null);
}

/** `Executive Order 13722` is written `E.O. 13722` where room is scarce; a longer title of a law is left out. */
function shortLaw(law: string): string {
  const order = /(?:Executive Order|E\.\s?O\.)\s*(\d{5})/i.exec(law);
  return order === null ? '' : `E.O. ${order[1]}`;
}

/** Groups of as many rows as there are values among the parties or ties. */
type ValueGroup = 'country' | 'programme' | 'measure' | 'list' | 'evidence';

/** Most first, then by name; a value of the union that nobody has on the day stays with 0. */
function valueRows(
  filters: Filters,
  group: ValueGroup,
  counts: ReadonlyMap<string, number>,
  names: Names,
  none: string | null,
): readonly FilterRow[] {
  const rows = [...names].map(([id, name]) => row(filters, `${group}:${id}`, name.trim(), counts.get(id) ?? 0, null));
  const withoutValue = none === null ? null : row(filters, `${group}:none`, none, counts.get('none') ?? 0, null);
  return [
    ...rows.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1)),
    ...(withoutValue !== null && (withoutValue.count > 0 || !withoutValue.on) ? [withoutValue] : []),
  ].filter((one) => group !== 'country' || one.count > 0 || !one.on || names.size <= 12);
}
