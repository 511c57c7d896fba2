import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, tableCsv } from '../../client/model/csv.ts';
import { derive } from '../../client/model/derive.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import { networkOf, party, SEK_NETWORK } from './sek-network.ts';

/** A reader of RFC 4180, for the test alone. */
function read(csv: string): readonly (readonly string[])[] {
  const cells = [...csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table as CSV', () => {
  it('holds a header and every row of the table, in its order', () => {
    const { rows } = derive(SEK_NETWORK, FIRST_QUESTION);
    const lines = read(tableCsv(rows));
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines.slice(1).map((cells) => cells[0])).toEqual(rows.map((row) => row.id));
    expect(lines[1]?.[3]).toBe('조선4.26만화영화촬영소');
  });

  it('never begins a cell as a spreadsheet begins a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\u0000='), fc.string(), (start, rest) => {
        const cell = read(`${csvCell(start + rest)}\r\n`)[0]?.[0] ?? '';
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
  });

  it('shows a name that is a formula as text', () => {
    const hostile = networkOf([party('p-1', '=HYPERLINK("http://x","y")', 'cn', null)], [], ['p-1']);
    const lines = read(tableCsv(derive(hostile, FIRST_QUESTION).rows));
    expect(lines[1]?.[2]).toBe('\'=HYPERLINK("http://x","y")');
  });
});
