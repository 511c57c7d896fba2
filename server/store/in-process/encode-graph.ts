import { CHANGE_KINDS } from '../../domain/edition-change.ts';
import type { Graph } from '../../domain/graph.ts';
import { countsFrom } from '../../domain/in-force.ts';
import { dayNumber, earliestDay } from '../../domain/partial-date.ts';
import type { Position, Relation } from '../../domain/relation.ts';
import {
  AGENCY_CODES,
  COUNTRY_TIE_TYPES,
  EDGE_TYPES,
  GOVERNMENT_CODES,
  LIST_IDS,
  MEASURES,
  PARTY_KINDS,
} from '../../domain/vocabulary.ts';
import type { WrittenSections } from './build-file.ts';
import { NO_KIND, type SectionWriter, UNKNOWN } from './columns.ts';
import { encodeDocuments } from './encode-documents.ts';
import { encodeNameIndex } from './encode-name-index.ts';

/** A graph as it is written to a build file, and its hash. */
export interface EncodedGraph {
  readonly hash: string;
  readonly sections: WrittenSections;
}

/**
 * A Graph as the sections of a build file: documents to read, columns to filter by, adjacency to walk.
 * Rows are in the order of the ids; `graph.ts` in this folder reads the same names back.
 *
 * @param documentsDone called when the documents are written, whose text is most of what there is to be let go
 */
export function encodeGraph(graph: Graph, documentsDone: () => void = () => {}): EncodedGraph {
  const { writer, hash } = encodeDocuments(graph);
  documentsDone();
  const partyRow = new Map<string, number>(graph.parties.map((party, row) => [party.id, row]));
  const countryRow = new Map<string, number>(graph.countries.map((country, row) => [country.id, row]));
  const programmeRow = new Map<string, number>(graph.programmes.map((programme, row) => [programme.id, row]));
  const rowOf = rowFinder(partyRow, 'party');
  writer.texts(
    'records.ids',
    graph.records.map((record) => record.id),
  );
  encodeEditions(writer, graph);
  writer.texts(
    'aliases',
    graph.aliases.map(([record, party]) => `${record}\t${party}`),
  );
  encodeParties(writer, graph, rowFinder(countryRow, 'country'));
  encodeDesignations(writer, graph, rowOf, rowFinder(programmeRow, 'programme'));
  encodeTies(writer, graph, partyRow, rowOf);
  encodeMatches(writer, graph, rowOf);
  encodeNameIndex(writer, graph);
  return { hash, sections: writer.sections };
}

/** What a page of changes or issues is chosen by, beside the documents: few lists and days, so whole columns are walked. */
function encodeEditions(writer: SectionWriter, { changes, issues }: Graph): void {
  writer.texts(
    'changes.records',
    changes.map(({ record }) => record),
  );
  writer.numbers(
    'changes.list',
    Uint8Array.from(changes, ({ list }) => LIST_IDS.indexOf(list)),
  );
  writer.numbers(
    'changes.to',
    Int32Array.from(changes, ({ to }) => dayNumber(to)),
  );
  writer.numbers(
    'changes.change',
    Uint8Array.from(changes, ({ change }) => CHANGE_KINDS.indexOf(change)),
  );
  writer.numbers(
    'changes.kind',
    Uint8Array.from(changes, ({ kind }) => (kind === null ? NO_KIND : PARTY_KINDS.indexOf(kind))),
  );
  writer.texts(
    'issues.ids',
    issues.map(({ id }) => id),
  );
}

/** The graph names something that it does not hold: a fault of the build, never of its input. */
class IncompleteGraph extends Error {
  override readonly name = 'IncompleteGraph';
}

type RowOf = (id: string) => number;

function rowFinder(rows: ReadonlyMap<string, number>, what: string): RowOf {
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) throw new IncompleteGraph(`the graph names the ${what} ${id} and does not hold it`);
    return row;
  };
}

function encodeParties(writer: SectionWriter, graph: Graph, countryRowOf: RowOf): void {
  const { parties } = graph;
  writer.texts(
    'parties.ids',
    parties.map((party) => party.id),
  );
  writer.numbers(
    'parties.kind',
    Uint8Array.from(parties, (party) => PARTY_KINDS.indexOf(party.type)),
  );
  writer.lists(
    'parties.countries',
    parties.map((p) => p.countries.map((tie) => countryRowOf(tie.country))),
  );
  writer.lists(
    'parties.ties',
    parties.map((p) => p.countries.map((tie) => COUNTRY_TIE_TYPES.indexOf(tie.type))),
  );
  // Equal names have an equal rank: what orders them further is the order's next part, and in the end the id.
  const names = [...new Set(parties.map(({ displayName }) => displayName))].sort();
  const rankOf = new Map(names.map((name, rank) => [name, rank]));
  writer.numbers(
    'parties.nameRank',
    Uint32Array.from(parties, ({ displayName }) => rankOf.get(displayName) ?? 0),
  );
}

function encodeDesignations(writer: SectionWriter, graph: Graph, partyRowOf: RowOf, programmeRowOf: RowOf): void {
  const { designations } = graph;
  writer.texts(
    'designations.ids',
    designations.map((d) => d.id),
  );
  writer.numbers(
    'designations.party',
    Uint32Array.from(designations, (d) => partyRowOf(d.party)),
  );
  writer.numbers(
    'designations.government',
    Uint8Array.from(designations, (d) => GOVERNMENT_CODES.indexOf(d.government)),
  );
  writer.numbers(
    'designations.agency',
    Uint8Array.from(designations, (d) => AGENCY_CODES.indexOf(d.agency)),
  );
  writer.numbers(
    'designations.list',
    Uint8Array.from(designations, (d) => LIST_IDS.indexOf(d.list)),
  );
  writer.numbers(
    'designations.measures',
    Uint32Array.from(designations, (d) => d.measures.reduce((bits, m) => bits | (1 << MEASURES.indexOf(m.type)), 0)),
  );
  writer.lists(
    'designations.programmes',
    designations.map((d) => d.programmes.map(programmeRowOf)),
  );
  writer.dates(
    'designations.listed',
    designations.map((d) => d.listedOn),
  );
  writer.dates(
    'designations.announced',
    designations.map((d) => d.announcedOn),
  );
  writer.dates(
    'designations.effective',
    designations.map((d) => d.effectiveOn),
  );
  writer.dates('designations.from', designations.map(countsFrom));
  writer.dates(
    'designations.ended',
    designations.map((d) => d.endedOn),
  );
  const ofParty: number[][] = graph.parties.map(() => []);
  designations.forEach((d, row) => {
    ofParty[partyRowOf(d.party)]?.push(row);
  });
  const start = (row: number): number => {
    const d = designations[row];
    const from = d === undefined ? null : countsFrom(d);
    return from === null ? Number.MAX_SAFE_INTEGER : dayNumber(earliestDay(from));
  };
  for (const rows of ofParty) rows.sort((a, b) => start(a) - start(b) || a - b);
  writer.lists('parties.designations', ofParty);
  writer.numbers(
    'parties.firstListed',
    Int32Array.from(ofParty, (rows) => {
      const days = rows.flatMap((row) => designations[row]?.listedOn ?? []).map((date) => dayNumber(earliestDay(date)));
      return days.length === 0 ? UNKNOWN : Math.min(...days);
    }),
  );
}

function encodeMatches(writer: SectionWriter, { parties, possibleMatches }: Graph, rowOf: RowOf): void {
  writer.texts(
    'matches.ids',
    possibleMatches.map(({ id }) => id),
  );
  writer.numbers(
    'matches.one',
    Uint32Array.from(possibleMatches, ({ one }) => rowOf(one)),
  );
  writer.numbers(
    'matches.other',
    Uint32Array.from(possibleMatches, ({ other }) => rowOf(other)),
  );
  writer.numbers(
    'matches.score',
    Uint32Array.from(possibleMatches, ({ score }) => Math.round(score * 1000)),
  );
  const ofParty: number[][] = parties.map(() => []);
  possibleMatches.forEach(({ one, other }, row) => {
    for (const end of [one, other]) ofParty[rowOf(end)]?.push(row);
  });
  writer.lists('parties.matches', ofParty);
}

/** Ties are what a walk goes along: relations and positions between parties. Positions in a country hang. */
function encodeTies(writer: SectionWriter, graph: Graph, partyRow: ReadonlyMap<string, number>, rowOf: RowOf): void {
  const { relations, positions } = graph;
  writer.texts(
    'relations.ids',
    relations.map((r) => r.id),
  );
  writer.texts(
    'positions.ids',
    positions.map((p) => p.id),
  );
  const ties = [
    ...relations.map((relation: Relation, row) => ({ ...ends(relation), document: row })),
    ...positions.map((position: Position, row) => ({ ...ends(position), document: relations.length + row })),
  ].filter((tie) => partyRow.has(tie.to));
  writer.numbers(
    'ties.from',
    Uint32Array.from(ties, (tie) => rowOf(tie.from)),
  );
  writer.numbers(
    'ties.to',
    Uint32Array.from(ties, (tie) => rowOf(tie.to)),
  );
  writer.numbers(
    'ties.type',
    Uint8Array.from(ties, (tie) => EDGE_TYPES.indexOf(tie.type)),
  );
  writer.numbers(
    'ties.document',
    Uint32Array.from(ties, (tie) => tie.document),
  );
  writer.dates(
    'ties.since',
    ties.map((tie) => tie.since),
  );
  writer.dates(
    'ties.until',
    ties.map((tie) => tie.until),
  );
  const ofParty: number[][] = graph.parties.map(() => []);
  ties.forEach((tie, row) => {
    ofParty[rowOf(tie.from)]?.push(row);
    if (tie.to !== tie.from) ofParty[rowOf(tie.to)]?.push(row);
  });
  writer.lists('parties.tieRows', ofParty);
  const positionsOf: number[][] = graph.parties.map(() => []);
  positions.forEach((position, row) => {
    positionsOf[rowOf(position.person)]?.push(row);
    const at = partyRow.get(position.at);
    if (at === undefined) countryMustBe(graph, position.at);
    else if (position.at !== position.person) positionsOf[at]?.push(row);
  });
  writer.lists('parties.positions', positionsOf);
}

function countryMustBe(graph: Graph, id: string): void {
  if (!graph.countries.some((country) => country.id === id)) {
    throw new IncompleteGraph(`a position is held at ${id}, which is no party and no country of the graph`);
  }
}

const ends = (tie: Relation | Position) => ({
  type: tie.type,
  from: tie.type === 'HOLDS_POSITION' ? tie.person : tie.from,
  to: tie.type === 'HOLDS_POSITION' ? tie.at : tie.to,
  since: tie.since,
  until: tie.until,
});
