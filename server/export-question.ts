import { type Day, isDay } from './domain/partial-date.ts';
import { CSV_TABLES, type CsvTable } from './export/csv.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export/formats.ts';
import type { ExportQuestion } from './export/selection.ts';
import { BadUserInput } from './graphql/errors.ts';
import { boundedDepth, boundedIds, boundedLimit, LIMITS } from './graphql/limits.ts';
import { readNetworkWhere, readPartyWhere } from './graphql/read-where.ts';

/** An export as it is asked for, in the same words on the command line and over HTTP. */
export interface AskedExport {
  readonly format: ExportFormat;
  readonly table: CsvTable;
  readonly question: ExportQuestion;
}

export const EXPORT_PARAMETERS = ['format', 'table', 'where', 'seeds', 'depth', 'asOf', 'limit'] as const;
export type ExportParameter = (typeof EXPORT_PARAMETERS)[number];

/** Of a network only. */
const NETWORK_PARAMETERS = ['depth', 'asOf', 'limit'] as const;

/** @throws {BadUserInput} @throws {LimitExceeded} */
export function readExportQuestion(given: Readonly<Partial<Record<ExportParameter, string>>>): AskedExport {
  const format = oneOf('format', given.format, EXPORT_FORMATS);
  const table = oneOf('table', given.table ?? 'parties', CSV_TABLES);
  if (given.table !== undefined && format !== 'csv') {
    throw new BadUserInput(`table: only csv holds one table; ${format} holds everything.`);
  }
  return { format, table, question: questionOf(given) };
}

function questionOf(given: Readonly<Partial<Record<ExportParameter, string>>>): ExportQuestion {
  if (given.seeds === undefined) {
    const alone = NETWORK_PARAMETERS.find((name) => given[name] !== undefined);
    if (alone !== undefined) throw new BadUserInput(`${alone}: belongs to a network, so seeds are needed with it.`);
    return { of: 'parties', where: readPartyWhere(given.where ?? '{}') };
  }
  return {
    of: 'network',
    network: {
      seeds: boundedIds(
        'seeds',
        given.seeds.split(',').filter((id) => id !== ''),
      ),
      depth: boundedDepth(wholeNumber('depth', given.depth ?? '1')),
      where: readNetworkWhere(given.where ?? '{}'),
      asOf: given.asOf === undefined ? null : dayOf(given.asOf),
      limit: boundedLimit(wholeNumber('limit', given.limit ?? String(LIMITS.networkLimit))),
    },
  };
}

function oneOf<Word extends string>(what: string, given: string | undefined, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const asked = given === undefined ? 'none is given' : `not ${JSON.stringify(given)}`;
  throw new BadUserInput(`${what}: one of ${words.join(', ')}; ${asked}.`);
}

function wholeNumber(what: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new BadUserInput(`${what}: a whole number is needed, not ${JSON.stringify(text)}.`);
}

function dayOf(text: string): Day {
  if (isDay(text)) return text;
  throw new BadUserInput(`asOf: ${JSON.stringify(text)} is no day of the calendar like 2021-12-10.`);
}

/** `sanctions-explorer-2021-12-10-parties.csv`: nothing in it comes from the asker. */
export function exportFileName({ format, table, question }: AskedExport, dataDate: Day | null, ending: string): string {
  const what = question.of === 'network' ? 'network' : 'parties';
  const part = format === 'csv' && (table !== 'parties' || question.of === 'network') ? `${what}-${table}` : what;
  return `sanctions-explorer-${dataDate ?? 'undated'}-${part.replace('parties-', '')}.${ending}`;
}
