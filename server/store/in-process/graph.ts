import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Agency, Country, Government, List, Programme, Work } from '../../domain/catalogue.ts';
import type { Designation } from '../../domain/designation.ts';
import type { EditionChange } from '../../domain/edition-change.ts';
import type { GraphNode } from '../../domain/graph.ts';
import type { PossibleMatch } from '../../domain/identity.ts';
import { type PartyId, partyId, type RecordId, recordId } from '../../domain/ids.ts';
import type { ImportIssue } from '../../domain/import-issue.ts';
import type { Party } from '../../domain/party.ts';
import type { Claim, Position, Relation } from '../../domain/relation.ts';
import type { PublishedRecord } from '../../domain/source.ts';
import type { BuildHeader, Sections } from './build-file.ts';
import { SectionReader } from './columns.ts';
import { SourceReader } from './source-table.ts';

/** The graph of one build file, in memory: documents stay bytes, columns and adjacency are typed arrays. */
export type InProcessGraph = Awaited<ReturnType<typeof openGraph>>;

export interface CatalogueDocument {
  readonly countries: readonly Country[];
  readonly governments: readonly Government[];
  readonly agencies: readonly Agency[];
  readonly programmes: readonly Programme[];
  readonly works: readonly Work[];
  readonly lists: readonly List[];
}

/**
 * Of the documents that were asked for last: an investigator's next question is about parties of the last one, and to parse
 * a party with its hundred Sources again takes longer than all the rest of an answer.
 */
const KEPT_BYTES = { parties: 6_000_000, designations: 4_000_000, relations: 1_000_000, positions: 500_000 };

/** Rows by id, made a slice at a time so that no request waits for it. */
async function rowsById(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) {
    rows.set(ids[row] ?? '', row);
    if (row % 5_000 === 4_999) await nextTurn();
  }
  return rows;
}

/** @throws {DamagedBuild} when a section is not there */
export async function openGraph(header: BuildHeader, sections: Sections) {
  const read = new SectionReader(sections);
  const catalogue = read.documents<CatalogueDocument>('catalogue').get(0);
  const partyIds = read.texts('parties.ids');
  const aliases = read.texts('aliases').map((line): readonly [RecordId, PartyId] => {
    const [record = '', party = ''] = line.split('\t');
    return [recordId(record), partyId(party)];
  });
  await nextTurn();
  const recordRows = new Map<string, number[]>();
  read.texts('records.ids').forEach((id, row) => {
    const rows = recordRows.get(id);
    if (rows === undefined) recordRows.set(id, [row]);
    else rows.push(row);
  });
  await nextTurn();
  const { restore } = new SourceReader(read.documents('sources'), read.texts('sources.retrieved'));
  const claims = read.documents<Claim>('claims', { complete: restore });
  return {
    header,
    catalogue,
    aliases,
    /** What hangs on parties, by id. */
    hangable: new Map<string, GraphNode>(
      [...catalogue.countries, ...catalogue.governments, ...catalogue.programmes, ...catalogue.works].map((node) => [
        node.id,
        node,
      ]),
    ),
    countryRow: new Map<string, number>(catalogue.countries.map((country, row) => [country.id, row])),
    programmeRow: new Map<string, number>(catalogue.programmes.map((programme, row) => [programme.id, row])),
    parties: {
      ids: partyIds,
      rowOf: await rowsById(partyIds),
      /** Record ids that are not their party's id. */
      aliases: new Map<string, string>(aliases),
      documents: read.documents<Party>('parties', { complete: restore, keptBytes: KEPT_BYTES.parties }),
      kind: read.u8('parties.kind'),
      nameRank: read.u32('parties.nameRank'),
      firstListed: read.i32('parties.firstListed'),
      countries: read.lists('parties.countries'),
      countryTies: read.lists('parties.ties'),
      designations: read.lists('parties.designations'),
      ties: read.lists('parties.tieRows'),
      positions: read.lists('parties.positions'),
      names: read.lists('parties.names'),
      matches: read.lists('parties.matches'),
    },
    designations: {
      rowOf: await rowsById(read.texts('designations.ids')),
      documents: read.documents<Designation>('designations', { complete: restore, keptBytes: KEPT_BYTES.designations }),
      party: read.u32('designations.party'),
      government: read.u8('designations.government'),
      agency: read.u8('designations.agency'),
      list: read.u8('designations.list'),
      measures: read.u32('designations.measures'),
      programmes: read.lists('designations.programmes'),
      listed: read.dates('designations.listed'),
      announced: read.dates('designations.announced'),
      effective: read.dates('designations.effective'),
      from: read.dates('designations.from'),
      ended: read.dates('designations.ended'),
    },
    relations: {
      rowOf: await rowsById(read.texts('relations.ids')),
      documents: read.documents<Relation>('relations', { complete: restore, keptBytes: KEPT_BYTES.relations }),
    },
    positions: {
      rowOf: await rowsById(read.texts('positions.ids')),
      documents: read.documents<Position>('positions', { complete: restore, keptBytes: KEPT_BYTES.positions }),
    },
    /** Relations and positions between parties; `document` counts relations first, then positions. */
    ties: {
      from: read.u32('ties.from'),
      to: read.u32('ties.to'),
      type: read.u8('ties.type'),
      document: read.u32('ties.document'),
      since: read.dates('ties.since'),
      until: read.dates('ties.until'),
    },
    /** Best first, then by id. */
    matches: {
      rowOf: await rowsById(read.texts('matches.ids')),
      documents: read.documents<PossibleMatch>('matches', { complete: restore }),
      one: read.u32('matches.one'),
      other: read.u32('matches.other'),
      /** In thousandths. */
      score: read.u32('matches.score'),
    },
    /** Few: kept parsed. */
    claims: Array.from({ length: claims.length }, (_, row) => claims.get(row)),
    records: {
      rowsOf: recordRows as ReadonlyMap<string, readonly number[]>,
      documents: read.documents<PublishedRecord>('records'),
    },
    /** In the order of list, record and edition. */
    changes: {
      records: read.texts('changes.records'),
      documents: read.documents<EditionChange>('changes'),
      list: read.u8('changes.list'),
      to: read.i32('changes.to'),
      change: read.u8('changes.change'),
      kind: read.u8('changes.kind'),
    },
    issues: {
      ids: read.texts('issues.ids'),
      documents: read.documents<ImportIssue>('issues'),
    },
    names: {
      words: read.texts('words'),
      partiesOfWord: read.lists('words.parties'),
      wordsOfName: read.lists('names.words'),
    },
    identifiers: {
      keys: read.texts('identifiers.keys'),
      party: read.u32('identifiers.party'),
      place: read.u32('identifiers.place'),
    },
  };
}
