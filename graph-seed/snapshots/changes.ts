import type { FieldChange } from '../../server/domain/edition-change.ts';
import type { PartyKind } from '../../server/domain/vocabulary.ts';
import type { ListRecord, NamedParty } from '../list-record.ts';

/** How one record differs between two editions. */
export interface RecordChange {
  readonly record: string;
  /** The primary name, of the newer edition where it is in both. */
  readonly name: string;
  /** Null: it describes no party. */
  readonly kind: PartyKind | null;
  readonly programmes: readonly string[];
  readonly change: 'added' | 'changed' | 'removed';
  /** What it says otherwise; of an added or removed record, all that it says. A value in both editions is no change. */
  readonly fields: readonly FieldChange[];
}

/**
 * Pure: either side is null when the edition does not have the record. Null: they say the same.
 * @param comparable false when the two were read from files of different layouts: then only the name, the kind and the
 * programmes are compared, since the rest is said in other words
 */
export function changeOf(
  before: ListRecord | null,
  after: ListRecord | null,
  comparable: boolean,
): RecordChange | null {
  const one = after ?? before;
  if (one === null) return null;
  const named = {
    record: one.id,
    name: one.party?.names[0]?.value ?? '',
    kind: one.party?.kind ?? null,
    programmes: [...codesOf(one)],
  };
  if (before === null) return { ...named, change: 'added', fields: fieldsChanged(NOTHING, statements(one)) };
  if (after === null) return { ...named, change: 'removed', fields: fieldsChanged(statements(one), NOTHING) };
  const said = comparable
    ? fieldsChanged(statements(before), statements(after))
    : fieldsChanged(inAnyLayout(before, after), inAnyLayout(after, before));
  const fields = said.length > 0 || !comparable ? said : fieldsChanged(published(before), published(after));
  return fields.length === 0 ? null : { ...named, change: 'changed', fields };
}

const NOTHING: Values = new Map();
const codesOf = ({ designations }: ListRecord): Set<string> =>
  new Set(designations.flatMap(({ programmes }) => programmes.map(({ code }) => code)));

/** What every layout of a list says in the same words; OFAC's csv files write more of a name in capitals than its XML does. */
function inAnyLayout(record: ListRecord, other: ListRecord): Values {
  const { party } = record;
  const [name, another] = [record, other].map((one) => one.party?.names[0]?.value ?? '');
  const isSame = name?.toUpperCase() === another?.toUpperCase();
  return new Map([
    ['kind', party === null ? [] : [party.kind]],
    [`name (${words('PRIMARY')})`, isSame || name === undefined ? [] : [name]],
    ['programme', [...codesOf(record)]],
  ]);
}

type Values = ReadonlyMap<string, readonly string[]>;

function fieldsChanged(before: Values, after: Values): FieldChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((field) => {
    const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
    const only = (these: readonly string[], those: readonly string[]): string[] =>
      [...new Set(these)].filter((value) => !those.includes(value));
    const change = { field, before: only(old, now), after: only(now, old) };
    return change.before.length + change.after.length === 0 ? [] : [change];
  });
}

/** What a record says, by field; the order of equal things and where they are quoted from are no statement. */
function statements(record: ListRecord): Values {
  const fields = new Map<string, string[]>();
  const say = (field: string, value: string | null): void => {
    if (value === null) return;
    const there = fields.get(field);
    if (there === undefined) fields.set(field, [value]);
    else there.push(value);
  };
  const { party } = record;
  if (party !== null) {
    say('kind', party.kind);
    for (const { value, kind } of party.names) say(`name (${words(kind)})`, value);
    for (const { type, value, country } of party.identifiers)
      say(type, country === null ? value : `${value} (${country})`);
    for (const { kind, value } of party.facts) say(words(kind), value);
    for (const { tie, country, place } of party.countries) {
      say(words(tie), place === null ? country : `${country}, ${place}`);
    }
  }
  for (const one of record.designations) {
    const prefix = one.entry === null ? '' : `entry ${one.entry}: `;
    for (const { code } of one.programmes) say(`${prefix}programme`, code);
    for (const { words: measure } of one.measures) say(`${prefix}measure`, measure);
    for (const date of ['announcedOn', 'listedOn', 'effectiveOn', 'endedOn', 'lastUpdatedOn'] as const) {
      say(`${prefix}${date}`, one[date]);
    }
    for (const reason of one.reasons) say(`${prefix}reason`, reason);
    for (const note of one.notes) say(`${prefix}note`, note);
  }
  for (const { type, from, to, former } of record.relations) {
    const ends = `${end(from)} → ${end(to)}`;
    say(words(type), former ? `${ends} (former)` : ends);
  }
  for (const { title, at, former } of record.positions) {
    const place = 'record' in at ? at.record : at.country;
    say('position', `${title}, ${place}${former ? ' (former)' : ''}`);
  }
  return fields;
}

function published(record: ListRecord): Values {
  const fields = new Map<string, string[]>();
  for (const { name, value } of record.published) fields.set(name, [...(fields.get(name) ?? []), value]);
  return fields;
}

const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const end = (party: string | NamedParty): string => (typeof party === 'string' ? party : party.name);
