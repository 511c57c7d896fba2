import type { TableRow } from './derived.ts';
import { type Exported, originLines } from './export/exported.ts';

/** What a spreadsheet would run instead of show, at the start of a cell. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A value as one CSV cell (RFC 4180), that no spreadsheet takes for a formula: such a value gets a `'` in front, which
 * spreadsheets read as "this is text". Control characters other than line breaks go.
 */
export function csvCell(value: string): string {
  // A list can hold any character; NUL and its like break readers of CSV.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  const clean = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  const safe = FORMULA.test(clean.trimStart()) || FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS: readonly (readonly [string, (row: TableRow) => string])[] = [
  ['id', (row) => row.id],
  ['kind', (row) => row.kind],
  ['name', (row) => row.name],
  ['own script', (row) => row.ownScript?.text ?? ''],
  ['relation', (row) => row.relation],
  ['all ties drawn', (row) => row.ties.join('; ')],
  ['country', (row) => row.country],
  [
    'listed by',
    (row) =>
      row.marks
        .filter((mark) => mark.look !== 'struck')
        .map((mark) => mark.government)
        .join(' '),
  ],
  [
    'no longer listed by',
    (row) =>
      row.marks
        .filter((mark) => mark.look === 'struck')
        .map((mark) => mark.government)
        .join(' '),
  ],
  ['first listed on', (row) => row.listedOn ?? ''],
  ['programmes', (row) => row.programmes.join(' ')],
  ['measures', (row) => row.measures.join('; ')],
  ['standing', (row) => row.dateNote ?? row.standing],
];

/** Only of a comparison of two dates: a column of nothing would be asked about. */
const CHANGE: (typeof COLUMNS)[number] = ['what changed', (row) => row.change ?? ''];

/** The table as a file, in the order given. With `network` it says at its end where the rows come from. */
export function tableCsv(rows: readonly TableRow[], network: Exported | null = null): string {
  const columns = rows.some(({ change }) => change !== null) ? [...COLUMNS, CHANGE] : COLUMNS;
  return csvFile(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, value]) => value(row))),
    network === null ? [] : originLines(network),
  );
}

/**
 * A header, the rows, and what is said of them, as rows of one cell after an empty one: at the end, where a reader of
 * the columns does not stumble over it. CR LF, and a byte order mark for spreadsheets.
 */
export function csvFile(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  said: readonly string[],
): string {
  const end = said.length === 0 ? [] : [[], ...said.map((line) => [line])];
  const lines = [heads, ...rows, ...end].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
