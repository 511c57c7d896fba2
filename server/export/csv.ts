import type { Designation } from '../domain/designation.ts';
import type { Party } from '../domain/party.ts';
import type { Claim, Position, Relation } from '../domain/relation.ts';
import type { Source } from '../domain/source.ts';
import { csvLine } from './csv-cell.ts';
import type { ExportedParty, Exporter, ExportHead } from './exporter.ts';
import {
  factsOf,
  firstListedOn,
  joined,
  partySources,
  sourcePlaces,
  sourceQuotes,
  sourceUrls,
  standingGovernments,
} from './words.ts';

/** A CSV file holds one table. */
export const CSV_TABLES = ['parties', 'designations', 'ties'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/**
 * One table: a header line, CR LF, UTF-8 with a byte order mark for spreadsheets. The file has no room for a head of its
 * own, so every row names the graph and the date of its data, and a cut. Several values in a cell are joined by ` | `.
 */
export function csvExporter(table: CsvTable): Exporter {
  switch (table) {
    case 'parties':
      return tableExporter(PARTY_COLUMNS, { party: (one) => [one] });
    case 'designations':
      return tableExporter(DESIGNATION_COLUMNS, {
        party: ({ party, designations }) => designations.map((designation) => ({ party, designation })),
      });
    case 'ties':
      return tiesExporter();
  }
}

type Columns<Row> = readonly (readonly [string, (row: Row) => string])[];

const BOM = '\uFEFF';

function tableExporter<Row>(
  columns: Columns<Row>,
  rows: { readonly party: (one: ExportedParty) => readonly Row[] },
): Exporter {
  const write = writer(columns);
  return { ...write, party: (one) => rows.party(one).map(write.row).join(''), hanging: null, ties: null };
}

function writer<Row>(columns: Columns<Row>) {
  let said: readonly string[] = [];
  return {
    begin: (head: ExportHead): string => {
      said = [head.about.dataDate ?? '', head.about.graph, head.asOf ?? '', head.cut ?? ''];
      return BOM + csvLine([...columns.map(([title]) => title), 'data_date', 'graph', 'as_of', 'cut']);
    },
    row: (row: Row): string => csvLine([...columns.map(([, value]) => value(row)), ...said]),
    end: (): string => '',
    brokenOff: (message: string): string => csvLine([`EXPORT BROKEN OFF, THIS FILE IS NOT WHOLE: ${message}`]),
  };
}

const PARTY_COLUMNS: Columns<ExportedParty> = [
  ['id', ({ party }) => party.id],
  ['kind', ({ party }) => party.type],
  ['name', ({ party }) => party.displayName],
  ['published_name', ({ party }) => party.name],
  [
    'other_names',
    ({ party }) => joined(party.names.filter(({ kind }) => kind !== 'PRIMARY').map((one) => one.display)),
  ],
  ['countries', ({ party }) => joined(party.countries.map(({ type, country }) => `${type} ${country}`))],
  ['birth_dates', ({ party }) => joined(factsOf(party, 'BIRTH_DATE'))],
  ['addresses', ({ party }) => joined(factsOf(party, 'ADDRESS'))],
  ['identifiers', ({ party }) => joined(party.identifiers.map(({ type, value }) => `${type}: ${value}`))],
  ['listed_by', ({ designations }) => joined(standingGovernments(designations))],
  ['programmes', ({ designations }) => joined(designations.flatMap(({ programmes }) => programmes))],
  ['measures', ({ designations }) => joined(designations.flatMap(({ measures }) => measures.map(({ type }) => type)))],
  ['first_listed_on', ({ designations }) => firstListedOn(designations)],
  ['designations', ({ designations }) => joined(designations.map(({ id }) => id))],
  ['reported_works', ({ claims }) => joined(claims.map(({ statement }) => statement))],
  ['records', ({ party }) => joined(party.records.map(({ list, id }) => `${list} ${id}`))],
  ...sourceColumns<ExportedParty>(({ party }) => partySources(party)),
];

interface DesignationRow {
  readonly party: Party;
  readonly designation: Designation;
}

const DESIGNATION_COLUMNS: Columns<DesignationRow> = [
  ['id', ({ designation }) => designation.id],
  ['party', ({ party }) => party.id],
  ['party_name', ({ party }) => party.displayName],
  ['party_kind', ({ party }) => party.type],
  ['government', ({ designation }) => designation.government],
  ['agency', ({ designation }) => designation.agency],
  ['list', ({ designation }) => designation.list],
  ['programmes', ({ designation }) => joined(designation.programmes)],
  ['measures', ({ designation }) => joined(designation.measures.map(({ type }) => type))],
  ['measures_in_words', ({ designation }) => joined(designation.measures.map(({ words }) => words))],
  ['announced_on', ({ designation }) => designation.announcedOn ?? ''],
  ['listed_on', ({ designation }) => designation.listedOn ?? ''],
  ['effective_on', ({ designation }) => designation.effectiveOn ?? ''],
  ['ended_on', ({ designation }) => designation.endedOn ?? ''],
  ['first_seen_on', ({ designation }) => designation.firstSeenOn ?? ''],
  ['last_updated_on', ({ designation }) => designation.lastUpdatedOn ?? ''],
  ['reasons', ({ designation }) => joined(designation.reasons)],
  ['notes', ({ designation }) => joined(designation.notes)],
  ...sourceColumns<DesignationRow>(({ designation }) => designation.sources),
];

interface TieRow {
  readonly tie: Relation | Position | Claim;
  readonly from: Party;
  readonly toName: string;
}

const TIE_COLUMNS: Columns<TieRow> = [
  ['id', ({ tie }) => tie.id],
  ['type', ({ tie }) => tie.type],
  ['from', ({ from }) => from.id],
  ['from_name', ({ from }) => from.displayName],
  ['to', ({ tie }) => endOf(tie)],
  ['to_name', ({ toName }) => toName],
  ['title', ({ tie }) => (tie.type === 'HOLDS_POSITION' ? joined([tie.title, tie.body ?? '']) : '')],
  ['since', ({ tie }) => (isClaim(tie) ? '' : (tie.since ?? ''))],
  ['until', ({ tie }) => (isClaim(tie) ? '' : (tie.until ?? ''))],
  ['former', ({ tie }) => (isClaim(tie) ? '' : String(tie.former))],
  ['share_per_cent', ({ tie }) => ('share' in tie ? String(tie.share ?? '') : '')],
  ['statement', ({ tie }) => (isClaim(tie) ? tie.statement : '')],
  ...sourceColumns<TieRow>(({ tie }) => (isClaim(tie) ? tie.sourcesFor : tie.sources)),
  ['contradicted_by', ({ tie }) => (isClaim(tie) ? sourceQuotes(tie.sourcesAgainst) : '')],
];

const isClaim = (tie: TieRow['tie']): tie is Claim => tie.type === 'REPORTED_TO_HAVE_WORKED_ON';

function endOf(tie: TieRow['tie']): string {
  if (isClaim(tie)) return tie.work;
  return tie.type === 'HOLDS_POSITION' ? tie.at : tie.to;
}

/** Relations, positions and claims. Names of the far ends are kept: they were written before. */
function tiesExporter(): Exporter {
  const names = new Map<string, string>();
  const write = writer(TIE_COLUMNS);
  return {
    ...write,
    party: ({ party }) => {
      names.set(party.id, party.displayName);
      return '';
    },
    hanging: (nodes) => {
      for (const node of nodes) names.set(node.id, node.type === 'Work' ? node.title : node.name);
      return '';
    },
    ties: ({ party, relations, positions, claims }) =>
      [...relations, ...positions, ...claims]
        .map((tie) => write.row({ tie, from: party, toName: names.get(endOf(tie)) ?? '' }))
        .join(''),
  };
}

function sourceColumns<Row>(of: (row: Row) => readonly Source[]): Columns<Row> {
  return [
    ['sources', (row) => sourcePlaces(of(row))],
    ['source_quotes', (row) => sourceQuotes(of(row))],
    ['source_urls', (row) => sourceUrls(of(row))],
  ];
}
