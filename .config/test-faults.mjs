/**
 * `npm run test:faults [-- --row N | --list]`: the tests of the sixteen rows of reliability and security, each with real processes. A
 * test that stands for a row says so in its title, `[row 3]`; this finds them, and fails when a row has none. `--list` says
 * which files they are in. They run in `npm test` too.
 *
 *  1 store down at start          9 import killed at random points
 *  2 store killed in mid-query   10 two imports at once
 *  3 socket that swallows all    11 truncated, empty, halved or wrong files
 *  4 slow query                  12 DOCTYPE, bombs, nesting, gigabyte fields
 *  5 client gone                 13 names that are code, formulas, controls
 *  6 a thousand heavy queries    14 GraphQL: audits, random documents, limits
 *  7 wrong password              15 browser: policy, other machines, axe
 *  8 SIGTERM under load          16 prototypes, paths, headers
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

const ROWS = 16;
const { row, list } = usage(import.meta.url, { row: { type: 'string' }, list: { type: 'boolean' } });
if (row !== undefined && !(Number.isInteger(Number(row)) && Number(row) >= 1 && Number(row) <= ROWS)) {
  console.error(`There is no row ${row}: they are 1 to ${ROWS}.`);
  process.exit(2);
}

const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('test', path));
/** By row, the files in which a test says that it stands for it. */
const ofRow = new Map(Array.from({ length: ROWS }, (_, at) => [at + 1, new Set()]));
for (const file of files) {
  for (const [, number] of readFileSync(join(ROOT, file), 'utf8').matchAll(/\[row (\d+)\]/g)) {
    const named = ofRow.get(Number(number));
    if (named === undefined) throw new Error(`${file} names row ${number}, and there are ${ROWS}`);
    named.add(file);
  }
}
const untested = [...ofRow].filter(([, found]) => found.size === 0).map(([number]) => number);
if (untested.length > 0) throw new Error(`no test says that it stands for row ${untested.join(', ')}`);

if (list) {
  for (const [number, found] of ofRow) console.log(`${String(number).padStart(2)} ${[...found].sort().join(' ')}`);
  process.exit(0);
}

const asked = row === undefined ? [...ofRow.keys()] : [Number(row)];
const titles = `\\[row (${asked.join('|')})\\]`;
const named = [...new Set(asked.flatMap((number) => [...ofRow.get(number)]))];
process.exitCode = await run([
  'node_modules/.bin/vitest',
  'run',
  '--config',
  '.config/vitest.config.ts',
  '--reporter=verbose',
  '-t',
  titles,
  ...named,
]);
