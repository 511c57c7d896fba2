import type { Designation } from '../../server/domain/designation.ts';
import { agencyId, type DesignationId, designationId, type PartyId, type RecordId } from '../../server/domain/ids.ts';
import { type Day, partialDate } from '../../server/domain/partial-date.ts';
import type { ListId } from '../../server/domain/vocabulary.ts';
import type { StatedDesignation } from '../list-record.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { BuildNote, PlacedRecord } from './inputs.ts';
import { mergeSources, sourcesOf } from './sources.ts';

/** A Designation, and the last edition that had it when it has left: its ties end between that and `endedOn`. */
export interface BuiltDesignation {
  readonly designation: Designation;
  readonly lastSeenOn: Day | null;
}

/**
 * The Designations of all records. The same entry of two files is one with two Sources; a curated one that is about the
 * same listing as an imported one is a further Source of it, and its dates fill those that the list does not give.
 */
export function buildDesignations(
  records: readonly PlacedRecord[],
  resolution: Resolution,
  notes: BuildNote[],
): BuiltDesignation[] {
  const stated = records.flatMap((placed) =>
    placed.record.designations.map((one) => read(placed, one, resolution, notes)),
  );
  const known = stated.filter((one) => one !== null);
  const built = new Map<DesignationId, BuiltDesignation>();
  for (const one of known.filter(({ curated }) => !curated)) {
    const there = built.get(one.designation.id);
    built.set(one.designation.id, there === undefined ? one : { ...merge(there, one) });
  }
  const imported = [...built.values()];
  const curated = known.filter((one) => one.curated);
  for (const one of curated) {
    const same = importedOf(one.designation, imported, curated);
    if (same === null) {
      const id = freeId(one.designation, resolution, built);
      built.set(id, { ...one, designation: { ...one.designation, id } });
    } else {
      const there = built.get(same) ?? one;
      built.set(same, merge(there, one));
    }
  }
  return [...built.values()].map(({ designation, lastSeenOn }) => ({ designation, lastSeenOn }));
}

type Read = BuiltDesignation & { readonly curated: boolean };

function read(
  placed: PlacedRecord,
  stated: StatedDesignation,
  resolution: Resolution,
  notes: BuildNote[],
): Read | null {
  const party = resolution.partyOf(stated.party);
  if (party === null) {
    notes.push({
      record: placed.record.id,
      value: stated.party,
      problem: 'a Designation of a party that no record describes',
    });
    return null;
  }
  return {
    curated: placed.list === 'curated',
    lastSeenOn: placed.lastSeenOn,
    designation: {
      type: 'Designation',
      id: designationId(stated.list, stated.party, stated.entry ?? undefined),
      party,
      government: stated.government,
      agency: stated.agency,
      agencyId: agencyId(stated.government, stated.agency),
      list: stated.list,
      programmes: [...new Set(stated.programmes.map(({ id }) => id))].sort(),
      measures: stated.measures,
      announcedOn: stated.announcedOn,
      listedOn: stated.listedOn,
      effectiveOn: stated.effectiveOn,
      ...endOfStated(stated, placed),
      firstSeenOn: placed.firstSeenOn,
      lastUpdatedOn: stated.lastUpdatedOn,
      reasons: stated.reasons,
      notes: stated.notes,
      sources: mergeSources(sourcesOf(placed, stated.quotes)),
    },
  };
}

/**
 * Which imported Designation a curated one is about: of the same party, government and list, either with the same
 * `listedOn`, or without any (the legacy files carry no dates) when each side has only this one.
 */
function importedOf(
  curated: Designation,
  imported: readonly BuiltDesignation[],
  allCurated: readonly Read[],
): DesignationId | null {
  const alike = (other: Designation): boolean =>
    other.party === curated.party && other.government === curated.government && other.list === curated.list;
  const candidates = imported.map(({ designation }) => designation).filter(alike);
  const dated = candidates.find(({ listedOn }) => listedOn !== null && listedOn === curated.listedOn);
  if (dated !== undefined) return dated.id;
  const [undated, another] = candidates.filter(({ listedOn }) => listedOn === null);
  const rivals = allCurated.filter(({ designation }) => alike(designation));
  return undated !== undefined && another === undefined && rivals.length === 1 ? undated.id : null;
}

/** The first one's values win where both speak; what it leaves open, the second fills. */
function merge(first: BuiltDesignation, second: BuiltDesignation): BuiltDesignation {
  const [a, b] = [first.designation, second.designation];
  const types = new Set(a.measures.map(({ type }) => type));
  return {
    lastSeenOn: later(first.lastSeenOn, second.lastSeenOn),
    designation: {
      ...a,
      programmes: a.programmes.length > 0 ? a.programmes : b.programmes,
      measures: [...a.measures, ...b.measures.filter(({ type }) => !types.has(type))],
      announcedOn: a.announcedOn ?? b.announcedOn,
      listedOn: a.listedOn ?? b.listedOn,
      effectiveOn: a.effectiveOn ?? b.effectiveOn,
      ...(a.endedOn === null ? {} : endOf(first, second)),
      firstSeenOn: earlier(a.firstSeenOn, b.firstSeenOn),
      lastUpdatedOn: a.lastUpdatedOn ?? b.lastUpdatedOn,
      reasons: [...new Set([...a.reasons, ...b.reasons])],
      notes: [...new Set([...a.notes, ...b.notes])],
      sources: mergeSources(a.sources, b.sources),
    },
  };
}

/**
 * While the list has the entry it stands, whatever else is said. When it has left, a day that somebody published is
 * better than the day of the first edition without it.
 */
function endOf(first: BuiltDesignation, second: BuiltDesignation): End {
  const isBetter = first.lastSeenOn !== null && second.designation.endedOn !== null && second.lastSeenOn === null;
  const { endedOn, endedBy } = isBetter ? second.designation : first.designation;
  return { endedOn, endedBy };
}

type End = Pick<Designation, 'endedOn' | 'endedBy'>;

function endOfStated({ endedOn }: StatedDesignation, { goneOn }: PlacedRecord): End {
  if (endedOn !== null) return { endedOn, endedBy: 'PUBLISHED' };
  return goneOn === null
    ? { endedOn: null, endedBy: null }
    : { endedOn: partialDate(goneOn), endedBy: 'FIRST_EDITION_WITHOUT' };
}

/**
 * The id that the list's own record would give it: a curated UK listing of `us-ofac-33536` is
 * `designation-gb-uksl-MYA0030`, because a judgement says that the two are one party. So it keeps its id when the list
 * is imported. Further ones of one party and list carry their day.
 */
function freeId(
  curated: Designation,
  resolution: Resolution,
  taken: ReadonlyMap<DesignationId, unknown>,
): DesignationId {
  const record = ownRecord(curated.party, curated.list, resolution);
  const plain = designationId(curated.list, record);
  if (!taken.has(plain)) return plain;
  const day = curated.listedOn ?? curated.announcedOn ?? curated.effectiveOn ?? 'undated';
  const withDay = designationId(curated.list, record, `${curated.agency}-${day}`);
  if (!taken.has(withDay)) return withDay;
  throw new RangeError(
    `two curated Designations of ${curated.party} on ${curated.list} from ${day} cannot be told apart`,
  );
}

const ISSUER: Readonly<Record<ListId, string>> = {
  'us-ofac-sdn': 'us-ofac-',
  'us-ofac-cons': 'us-ofac-',
  'gb-uksl': 'gb-uksl-',
  'ca-sema': 'ca-sema-',
  curated: 'curated-',
};

/** Whether a record id is one that the publisher of the list gives. */
export const isRecordOf = (record: RecordId, list: ListId): boolean => record.startsWith(ISSUER[list]);

function ownRecord(party: PartyId, list: ListId, resolution: Resolution): RecordId | PartyId {
  const own = resolution.recordsOf(party).filter((record) => isRecordOf(record, list));
  return own.length === 1 ? (own[0] ?? party) : party;
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);
const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a > b ? a : b);
