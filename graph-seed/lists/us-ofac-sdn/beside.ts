import { type OpenFiles, type ReadReport, UnreadableList } from '../../importer.ts';
import { ADD_COLUMNS, ALT_COLUMNS, COMMENTS_COLUMNS } from './columns.ts';
import { readCsv } from './parse.ts';

export interface AltRow {
  readonly line: number;
  readonly number: string;
  readonly type: string;
  readonly name: string;
  readonly remarks: string;
}

export interface AddRow {
  readonly line: number;
  readonly number: string;
  readonly address: string;
  readonly city: string;
  readonly country: string;
  readonly remarks: string;
}

/** The rows of the files beside sdn.csv, by entity number. Held in memory: about 40,000 short rows. */
export interface Beside {
  readonly alt: Map<string, AltRow[]>;
  readonly add: Map<string, AddRow[]>;
  readonly comments: Map<string, { readonly line: number; readonly text: string }>;
  readonly hasComments: boolean;
}

/** @throws {UnreadableList} at the first row that breaks the format */
export async function readBeside(files: OpenFiles): Promise<Beside> {
  const beside: Beside = { alt: new Map(), add: new Map(), comments: new Map(), hasComments: files.has('comments') };
  for await (const { name, line, cells } of rowsOf(files, 'alt', ALT_COLUMNS)) {
    const [key = '', number = '', type = '', alias = '', remarks = ''] = cells;
    append(beside.alt, entityNumber(name, line, key), { line, number, type, name: alias, remarks });
  }
  for await (const { name, line, cells } of rowsOf(files, 'add', ADD_COLUMNS)) {
    const [key = '', number = '', address = '', city = '', country = '', remarks = ''] = cells;
    append(beside.add, entityNumber(name, line, key), { line, number, address, city, country, remarks });
  }
  for await (const { name, line, cells } of rowsOf(files, 'comments', COMMENTS_COLUMNS)) {
    const [key = '', text = ''] = cells;
    const number = entityNumber(name, line, key);
    if (beside.comments.has(number)) throw new UnreadableList(name, line, `entity number ${number} stands twice`);
    beside.comments.set(number, { line, text });
  }
  return beside;
}

async function* rowsOf(files: OpenFiles, role: string, columns: readonly string[]) {
  const file = files.get(role);
  if (file === undefined) return;
  for await (const row of readCsv(file.name, file.bytes(), columns)) yield { name: file.name, ...row };
}

function entityNumber(file: string, line: number, text: string): string {
  if (!/^\d{1,9}$/.test(text))
    throw new UnreadableList(file, line, `no entity number: ${JSON.stringify(text.slice(0, 40))}`);
  return text;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

/** Rows whose party is not in sdn.csv (a file of another day): counted, and no error. */
export function reportOrphans(beside: Beside, seen: ReadonlySet<string>, report: ReadReport): void {
  const files = [
    [
      'alt.csv',
      'alt_name',
      [...beside.alt].flatMap(([key, rows]) => rows.map((row) => [key, row.line, row.name] as const)),
    ],
    [
      'add.csv',
      'Add_num',
      [...beside.add].flatMap(([key, rows]) => rows.map((row) => [key, row.line, row.number] as const)),
    ],
    ['sdn_comments.csv', 'Remarks', [...beside.comments].map(([key, row]) => [key, row.line, row.text] as const)],
  ] as const;
  for (const [file, field, rows] of files) {
    for (const [key, line, value] of rows) {
      if (seen.has(key)) continue;
      report.count(`rows of ${file} for a number that is not in sdn.csv`);
      report.issue({
        record: `us-ofac-${key}`,
        line,
        field,
        value,
        problem: `a row of ${file} for a number that is not in sdn.csv`,
      });
    }
  }
}
