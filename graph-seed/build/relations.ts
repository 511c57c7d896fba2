import { type PartyId, type RecordId, type RelationId, relationId } from '../../server/domain/ids.ts';
import { countsFrom } from '../../server/domain/in-force.ts';
import {
  type Day,
  earliestDay,
  isDay,
  latestDay,
  type PartialDate,
  partialDate,
} from '../../server/domain/partial-date.ts';
import type { Relation } from '../../server/domain/relation.ts';
import type { Source } from '../../server/domain/source.ts';
import type { NamedParty, StatedRelation } from '../list-record.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { type BuiltDesignation, isRecordOf } from './designations.ts';
import type { BuildNote, PlacedRecord } from './inputs.ts';
import type { NameBook } from './name-book.ts';
import { mergeSources, sourcesOf } from './sources.ts';

/** One statement of a tie, with its ends found and its listing dates looked up. */
interface Statement {
  readonly type: Relation['type'];
  readonly from: PartyId;
  readonly to: PartyId;
  readonly ownSince: PartialDate | null;
  readonly ownUntil: PartialDate | null;
  readonly listedSince: PartialDate | null;
  readonly listedUntil: PartialDate | null;
  readonly share: number | null;
  readonly former: boolean;
  readonly sources: readonly Source[];
}

/**
 * The ties between parties. One type, direction and pair is one edge with the Sources of all who state it. An untyped
 * *Linked To* between two parties that typed relations already tie, in whichever direction those run, is a further
 * Source of each of them and no edge of its own.
 * @param names for the lists that name the other end instead of giving its id
 */
export function buildRelations(
  records: readonly PlacedRecord[],
  resolution: Resolution,
  designations: readonly BuiltDesignation[],
  names: NameBook,
  notes: BuildNote[],
): Relation[] {
  const listings = new Map<PartyId, BuiltDesignation[]>();
  for (const one of designations) {
    const { party } = one.designation;
    listings.set(party, [...(listings.get(party) ?? []), one]);
  }
  const statements = records.flatMap((placed) =>
    placed.record.relations.flatMap((stated) => read(placed, stated, resolution, listings, names, notes)),
  );
  const edges = new Map<RelationId, Statement[]>();
  const byPair = new Map<string, RelationId[]>();
  for (const statement of statements.filter(({ type }) => type !== 'LINKED_TO')) {
    const id = relationId(statement.type, statement.from, statement.to);
    if (!edges.has(id)) push(byPair, pairKey(statement), id);
    push(edges, id, statement);
  }
  for (const statement of statements.filter(({ type }) => type === 'LINKED_TO')) {
    const typed = byPair.get(pairKey(statement)) ?? [relationId('LINKED_TO', statement.from, statement.to)];
    for (const id of typed) push(edges, id, statement);
  }
  return [...edges].flatMap(([id, all]) => edge(id, all));
}

function read(
  placed: PlacedRecord,
  stated: StatedRelation,
  resolution: Resolution,
  listings: ReadonlyMap<PartyId, readonly BuiltDesignation[]>,
  names: NameBook,
  notes: BuildNote[],
): Statement[] {
  const [one, other] = [stated.from, stated.to].map((end) => endOf(placed, end, names, notes));
  if (one === null || one === undefined || other === null || other === undefined) return [];
  const [from, to] = [resolution.partyOf(one), resolution.partyOf(other)];
  if (from === null || to === null) {
    notes.push({
      record: placed.record.id,
      value: from === null ? one : other,
      problem: 'a tie to a party that no record describes',
    });
    return [];
  }
  if (from === to) {
    notes.push({ record: placed.record.id, value: from, problem: 'a tie of a party to itself: no edge' });
    return [];
  }
  const dates = listingDates(placed, stated, resolution, listings);
  return [
    {
      type: stated.type,
      from,
      to,
      ownSince: stated.since,
      ownUntil: stated.until,
      ...dates,
      share: stated.share,
      former: stated.former,
      sources: sourcesOf(placed, stated.quotes),
    },
  ];
}

function endOf(
  placed: PlacedRecord,
  stated: RecordId | NamedParty,
  names: NameBook,
  notes: BuildNote[],
): RecordId | null {
  if (typeof stated === 'string') return stated;
  const end = names.find(placed, stated);
  if (end.is === 'one') return end.record;
  const problem =
    end.is === 'unknown'
      ? 'a tie to a name that no record of the list has'
      : `a tie to a name that several records have: ${end.records.join(', ')}`;
  notes.push({ record: placed.record.id, value: stated.name, problem });
  return null;
}

/** When the record that states the tie was listed, and when it left. */
function listingDates(
  placed: PlacedRecord,
  { statedFor, datedBy }: StatedRelation,
  resolution: Resolution,
  listings: ReadonlyMap<PartyId, readonly BuiltDesignation[]>,
): Pick<Statement, 'listedSince' | 'listedUntil'> {
  const record = statedFor ?? placed.record.id;
  const party = resolution.partyOf(record);
  const all = party === null ? [] : (listings.get(party) ?? []);
  const ofList = all.filter(({ designation }) => designation.list === placed.list);
  const ofIssuer = all.filter(({ designation }) => isRecordOf(record, designation.list));
  const named = all.filter(({ designation }) => designation.id === datedBy);
  const ofWhole = placed.list !== 'curated' && ofList.length > 0 ? ofList : ofIssuer.length > 0 ? ofIssuer : all;
  const dating = named.length > 0 ? named : ofWhole;
  const ends = dating.map(tieEnd);
  return {
    listedSince: earliest(dating.map(({ designation }) => countsFrom(designation))),
    listedUntil: ends.includes(null) ? null : latest(ends),
  };
}

/**
 * The last day of a tie whose record left the list. A Designation's `endedOn` is exclusive and a tie's `until`
 * inclusive, so both stop counting together when the latest reading of `until` is the day before `endedOn`. That day is
 * not when the publisher took it off, though: it went some day after the last edition that had it. So `until` is the
 * span of those days, and whatever falls into it is marked imprecise.
 */
function tieEnd({ designation, lastSeenOn }: BuiltDesignation): PartialDate | null {
  const { endedOn } = designation;
  if (endedOn === null || !isDay(endedOn)) return endedOn;
  const last = dayBefore(endedOn);
  return lastSeenOn === null || lastSeenOn >= earliestDay(last) ? last : partialDate(`${lastSeenOn}/${last}`);
}

function dayBefore(date: Day): PartialDate {
  const before = new Date(`${date}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return partialDate(before.toISOString().slice(0, 10));
}

/** Own dates before listing dates; of several Sources the earliest start, and the latest end once all have ended. */
function edge(id: RelationId, all: readonly Statement[]): Relation[] {
  const [first] = all;
  if (first === undefined) return [];
  const typed = all.filter(({ type }) => type === first.type);
  const listedEnds = all.map(({ listedUntil }) => listedUntil);
  return [
    {
      type: first.type,
      id,
      from: first.from,
      to: first.to,
      since: earliest(all.map(({ ownSince }) => ownSince)) ?? earliest(all.map(({ listedSince }) => listedSince)),
      until: latest(all.map(({ ownUntil }) => ownUntil)) ?? (listedEnds.includes(null) ? null : latest(listedEnds)),
      share: typed.find(({ share }) => share !== null)?.share ?? null,
      former: typed.every(({ former }) => former),
      sources: mergeSources(...all.map(({ sources }) => sources)),
    },
  ];
}

const pairKey = ({ from, to }: Statement): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

function earliest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  const known = dates.filter((date) => date !== null);
  return known.sort((a, b) => compare(earliestDay(a), earliestDay(b)) || compare(a, b))[0] ?? null;
}

function latest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  const known = dates.filter((date) => date !== null);
  return known.sort((a, b) => compare(latestDay(b), latestDay(a)) || compare(a, b))[0] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
