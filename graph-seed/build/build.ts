import type { Snapshot } from '../../server/domain/catalogue.ts';
import type { Graph } from '../../server/domain/graph.ts';
import type { PartyId } from '../../server/domain/ids.ts';
import { LIST_IDS, type ListId } from '../../server/domain/vocabulary.ts';
import { letGo } from '../memory.ts';
import type { Identity } from '../resolve/identities.ts';
import { resolve } from '../resolve/resolve.ts';
import { AGENCIES, buildCountries, buildLists, buildProgrammes, buildWorks, GOVERNMENTS } from './catalogue.ts';
import { buildDesignations } from './designations.ts';
import { Likenesses } from './identity.ts';
import type { BuildInputs, BuildNote, PlacedRecord } from './inputs.ts';
import { NameBook } from './name-book.ts';
import { buildParty, type Describing, describes } from './party.ts';
import { buildClaims, buildPositions } from './positions-and-claims.ts';
import { buildRelations } from './relations.ts';
import { publishedRecord } from './sources.ts';

export interface Built {
  readonly graph: Graph;
  /** Records that this build saw for the first time, for the identity file. */
  readonly fresh: readonly Identity[];
  /** What could not be used, and why. */
  readonly notes: readonly BuildNote[];
  /** How long it took to find who is who. */
  readonly resolveMs: number;
}

/**
 * The graph of all current Snapshots, curated facts and judgements. Pure: the same inputs, in any order, give the same
 * graph. Holds everything in memory: about 400 MB for all lists.
 * @throws {JudgementConflict} when judgements contradict each other
 */
export function buildGraph(inputs: BuildInputs): Built {
  const notes: BuildNote[] = [];
  const records = placeRecords(inputs);
  const describing = records.filter(describes);
  const began = performance.now();
  const { resolution, groups, possibleMatches } = whoIsWho(describing, inputs);
  const resolveMs = performance.now() - began;
  letGo();
  const parties = [...groups].flatMap(([id, group]) => buildParty(id, group, resolution.joinsOf(id), notes) ?? []);
  const designations = buildDesignations(records, resolution, notes);
  const positions = buildPositions(records, resolution, notes);
  const relations = buildRelations(records, resolution, designations, new NameBook(records), notes);
  const graph: Graph = {
    parties: parties.sort(byId),
    designations: designations.map(({ designation }) => designation).sort(byId),
    relations: relations.sort(byId),
    positions: positions.sort(byId),
    claims: buildClaims(records, resolution, notes).sort(byId),
    works: buildWorks(inputs.curated, records).sort(byId),
    programmes: buildProgrammes(inputs.curated, records).sort(byId),
    countries: buildCountries(parties, positions).sort(byId),
    governments: [...GOVERNMENTS].sort(byId),
    agencies: [...AGENCIES].sort(byId),
    lists: buildLists(editionsOf(inputs), records, parties, relations).sort(byId),
    records: records
      .filter(({ goneOn }) => goneOn === null)
      .map(publishedRecord)
      .sort((a, b) => byId(a, b) || LIST_IDS.indexOf(a.list) - LIST_IDS.indexOf(b.list)),
    changes: inputs.lists.flatMap(({ changes }) => changes).sort(byId),
    issues: inputs.lists.flatMap(({ issues }) => issues).sort(byId),
    aliases: resolution.aliases,
    possibleMatches,
  };
  return { graph, fresh: resolution.fresh, notes, resolveMs };
}

/** Which records are one party. What they are compared by takes as much memory as the graph and is gone before that is made. */
function whoIsWho(describing: readonly Describing[], inputs: BuildInputs) {
  const likenesses = new Likenesses(describing);
  const resolution = resolve(
    // A party that is curated and on a list has the list's id already; among the rest ours came first.
    [...describing.filter(({ list }) => list === 'curated'), ...describing].map(({ record }) => record.id),
    inputs.judgements,
    inputs.identities,
    likenesses.joins(inputs.judgements),
  );
  const groups = new Map<PartyId, Describing[]>();
  for (const placed of describing) {
    const party = resolution.partyOf(placed.record.id);
    if (party === null) continue;
    const group = groups.get(party);
    if (group === undefined) groups.set(party, [placed]);
    else group.push(placed);
  }
  return { resolution, groups, possibleMatches: likenesses.possibleMatches(groups, resolution, inputs.judgements) };
}

/** Every record with its place: the lists in their fixed order, ours last; within a list those still on it first. */
function placeRecords(inputs: BuildInputs): PlacedRecord[] {
  const imported = inputs.lists.flatMap(({ list, records }) =>
    records.map(
      ({ record, edition, firstSeenOn, goneOn }): PlacedRecord => ({
        list,
        record,
        edition: edition.edition,
        retrievedAt: edition.retrievedAt,
        firstSeenOn,
        goneOn,
        lastSeenOn: goneOn === null ? null : edition.edition,
      }),
    ),
  );
  const { edition, records } = inputs.curated;
  const curated = records.map(
    (record): PlacedRecord => ({
      list: 'curated',
      record,
      edition,
      retrievedAt: null,
      firstSeenOn: null,
      goneOn: null,
      lastSeenOn: null,
    }),
  );
  return [...imported, ...curated].sort(
    (a, b) =>
      LIST_IDS.indexOf(a.list) - LIST_IDS.indexOf(b.list) ||
      Number(a.goneOn !== null) - Number(b.goneOn !== null) ||
      byId(a.record, b.record),
  );
}

/** Our own facts are a list too: its one edition is the day up to which they were gathered. */
function editionsOf({ lists, curated }: BuildInputs): Map<ListId, readonly Snapshot[]> {
  const { edition, sha256, records } = curated;
  const own: Snapshot = {
    list: 'curated',
    edition,
    sha256,
    retrievedAt: `${edition}T00:00:00Z`,
    reader: 'yaml',
    records: records.length,
    valuesRead: null,
    valuesLeftAside: null,
    issues: 0,
    since: null,
  };
  return new Map<ListId, readonly Snapshot[]>([
    ...lists.map(({ list, editions }) => [list, editions] as const),
    ['curated', [own]] as const,
  ]);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
