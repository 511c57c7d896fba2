import { foreign, startOf, textOf } from '../../clean/sniff.ts';
import type { FileSample, Refusal } from '../../importer.ts';

const COLUMNS: Readonly<Record<string, number>> = { file: 12, alt: 5, add: 6, comments: 2 };
const FILE_NAMES: Readonly<Record<number, string>> = {
  12: 'sdn.csv',
  5: 'alt.csv',
  6: 'add.csv',
  2: 'sdn_comments.csv',
};

/** Whether the bytes can be the legacy file of this role, without reading it whole. Null: they can. Whether its end is there is
 * seen when it is read, which also tells the line. */
export function sniff(role: string, sample: FileSample): Refusal | null {
  return foreign(sample) ?? foreignText(startOf(sample)) ?? wrongShape(role, sample);
}

function foreignText(start: string): Refusal | null {
  if (start.startsWith('<')) return { line: 1, reason: 'an XML file: this reader takes the legacy sdn.csv' };
  if (/^report date:/i.test(start)) return { line: 1, reason: "the UK Sanctions List, not OFAC's SDN list" };
  return null;
}

function wrongShape(role: string, sample: FileSample): Refusal | null {
  const text = textOf(sample.head);
  const end = text.indexOf('\n');
  if (end >= 0 && text[end - 1] !== '\r') {
    return { line: 1, reason: 'lines end in LF: the file has been converted; OFAC writes CRLF' };
  }
  const row = end < 0 ? text : text.slice(0, end - 1);
  const columns = countColumns(row);
  const expected = COLUMNS[role];
  if (columns !== expected) {
    const other = FILE_NAMES[columns];
    const looks = other === undefined ? '' : `; it looks like ${other}`;
    return { line: 1, reason: `${columns} columns where ${expected} are expected${looks}` };
  }
  if (!/^\d+,/.test(row))
    return { line: 1, reason: `the first column is no entity number: ${JSON.stringify(row.slice(0, 40))}` };
  return null;
}

/** Columns of one row, with commas inside quotes passed over. */
function countColumns(row: string): number {
  let columns = 1;
  let quoted = false;
  for (const char of row) {
    if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) columns += 1;
  }
  return columns;
}
