import type { Day } from '../../../server/domain/partial-date.ts';
import { csvRows, StrictText } from '../../clean/csv.ts';
import { foreign, startOf } from '../../clean/sniff.ts';
import { type FileSample, type OpenFile, READ, type ReadReport, type Refusal, UnreadableList } from '../../importer.ts';
import { COLUMNS, type Column, GROUPS, isColumn } from './columns.ts';
import { reportDate } from './dates.ts';
import { UkEntries } from './entry.ts';

/** The form of a Unique ID: the letters of the regime, then a number. */
export const UNIQUE_ID = /^[A-Z]{2,5}\d{1,6}$/;

/** Whether the bytes can be the UK's csv file. Null: they can. */
export function sniffCsv(_: string, sample: FileSample): Refusal | null {
  const other = foreign(sample);
  if (other !== null) return other;
  const [first = '', second = ''] = startOf(sample).split(/\r?\n/);
  if (/^"?Last Updated/i.test(first) && /Group ID/.test(second)) {
    return {
      line: 1,
      reason: 'the consolidated list of OFSI, which ended on 28 January 2026, not the UK Sanctions List',
    };
  }
  if (reportDate(first) === null) {
    return {
      line: 1,
      reason: `the first line is ${JSON.stringify(first.slice(0, 60))}, where "Report Date: 14-Apr-2025" is expected`,
    };
  }
  const missing = missingColumns(second.split(','));
  if (missing.length === 0) return null;
  return { line: 2, reason: `the column ${missing[0]} is missing in the header`, recognised: true };
}

const missingColumns = (header: readonly string[]): Column[] => {
  const there = new Set(header.map((cell) => cell.replace(/^"|"$/g, '').trim()));
  return COLUMNS.filter((column) => !there.has(column));
};

/** The day of the report: the first line. */
export async function csvEdition(file: OpenFile): Promise<Day | null> {
  for await (const chunk of file.bytes()) return reportDate(new TextDecoder().decode(chunk).split(/\r?\n/)[0] ?? '');
  return null;
}

/**
 * Gathers the rows to entries. Holds every distinct value once, and no rows: about 40 MB for the whole list.
 * @throws {UnreadableList} with the line: another header, a row of another length, no Unique ID, a cut file
 */
export async function readCsv(file: OpenFile, report: ReadReport): Promise<UkEntries> {
  const entries = new UkEntries();
  let header: Header | null = null;
  let rows = 0;
  for await (const { line, cells } of csvRows(file.name, wholeText(file), ['\r\n', '\n'])) {
    rows += 1;
    if (rows === 1) {
      if (reportDate(cells[0] ?? '') === null)
        throw new UnreadableList(file.name, line, 'no Report Date in the first line');
    } else if (header === null) header = readHeader(file.name, line, cells);
    else takeRow(file.name, line, cells, header, entries, report);
  }
  if (header === null) throw new UnreadableList(file.name, rows, 'cut off: no header');
  return entries;
}

interface Header {
  readonly length: number;
  /** For each group: its columns with their places. */
  readonly groups: readonly (readonly (readonly [Column, number])[])[];
  readonly idAt: number;
  readonly unknown: readonly (readonly [string, number])[];
}

function readHeader(file: string, line: number, cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.trim());
  const [missing] = missingColumns(names);
  if (missing !== undefined) throw new UnreadableList(file, line, `the column ${missing} is missing in the header`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new UnreadableList(file, line, `two columns ${JSON.stringify(twice)} in the header`);
  return {
    length: cells.length,
    groups: GROUPS.map((columns) => columns.map((column): [Column, number] => [column, names.indexOf(column)])),
    idAt: names.indexOf('Unique ID'),
    unknown: names.flatMap((name, at): [string, number][] => (isColumn(name) ? [] : [[name, at]])),
  };
}

function takeRow(
  file: string,
  line: number,
  cells: readonly string[],
  { length, groups, idAt, unknown }: Header,
  entries: UkEntries,
  report: ReadReport,
): void {
  if (cells.length !== length) {
    throw new UnreadableList(file, line, `${cells.length} columns where the header has ${length}`);
  }
  const id = (cells[idAt] ?? '').trim();
  if (!UNIQUE_ID.test(id)) throw new UnreadableList(file, line, `no Unique ID: ${JSON.stringify(id.slice(0, 40))}`);
  report.count('rows');
  const entry = entries.of(file, line, id);
  for (const [group, columns] of groups.entries()) {
    const values: Partial<Record<Column, string>> = {};
    for (const [column, at] of columns) {
      const cell = cells[at] ?? '';
      if (cell !== '') values[column] = cell;
    }
    report.count(READ, entry.add(group, values));
  }
  for (const [field, at] of unknown) {
    const value = cells[at] ?? '';
    if (value !== '') {
      report.issue({ record: `gb-uksl-${id}`, line, field, value, problem: 'a column that this reader does not know' });
    }
  }
}

/** Every row of the file ends in a line end: a file that does not is cut. */
async function* wholeText({ name, bytes }: OpenFile): AsyncGenerator<string> {
  const strict = new StrictText(name);
  let last = '';
  for await (const chunk of bytes()) {
    const text = strict.next(chunk);
    if (text === '') continue;
    last = text.charAt(text.length - 1);
    yield text;
  }
  if (last !== '\n') throw new UnreadableList(name, strict.line, 'cut off: the last row has no line end');
}
