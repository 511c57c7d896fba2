/**
 * `npm run bench [-- --json FILE] [-- --only GROUP,…]`: one table of how fast the explorer is. Every time stands beside its
 * baseline from the same run, taken in turns with it, because a time alone says more of the machine than of us. Bars
 * are those of quality; a bar that is not met says MISSED.
 *
 * SHARED_DATA      a folder with the publishers' own files (default ../shared/data); without it, the bundled data only
 * BENCH_DATA_DIR   a data folder that holds all lists already, so that they are not imported first
 *
 * `--short` is a quick look: the bundled data, the in-process store; it fails when a ratio is more than twice the one in
 * bench/recorded.json. `--record` writes that file anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, genuineLists } from './bench/data.mjs';
import { imports } from './bench/import.mjs';
import { inProcess } from './bench/in-process.mjs';
import { onNeo4j } from './bench/neo4j.mjs';
import { tenfold } from './bench/tenfold.mjs';
import { run } from './run.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

const RECORDED = join(ROOT, '.config/bench/recorded.json');
/** A ratio so many times the recorded one is a step back, and no noise. */
const WORSE = 2;

const values = usage(import.meta.url, {
  short: { type: 'boolean' },
  record: { type: 'boolean' },
  json: { type: 'string' },
  only: { type: 'string' },
});
const GROUPS = ['import', 'in-process', 'neo4j', 'tenfold'];
const groups = values.only === undefined ? GROUPS : values.only.split(',');
const unknown = groups.filter((group) => !GROUPS.includes(group));
if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}; there are ${GROUPS.join(', ')}`);

// What waits for the end of this process, to stop servers, is run on Ctrl-C too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

if ((await run(['.config/build.mjs'])) !== 0) throw new Error('the build failed');
process.exitCode = values.short || values.record ? await short() : await whole();

async function whole() {
  const began = performance.now();
  if (genuineLists().length === 0) {
    console.log('NOT RUN: everything over full lists, because the genuine ones are not here (SHARED_DATA).');
  }
  const data = dataFolder('lists');
  const rows = [];
  let heaviest = [];
  try {
    if (groups.includes('import')) rows.push(...(await imports(data)));
    if (groups.includes('in-process')) rows.push(...(await inProcess(data, { warmUp: 30, times: 100, barred: true })));
    if (groups.includes('neo4j')) {
      const neo4j = await onNeo4j(data, { warmUp: 5, times: 80 });
      rows.push(...neo4j.rows);
      heaviest = neo4j.heaviest;
    }
    if (groups.includes('tenfold')) rows.push(...(await tenfold(data)));
  } finally {
    data.remove();
  }
  print(rows);
  if (heaviest.length > 0) {
    console.log('The statements with the most database hits (PROFILE):');
    console.table(heaviest);
  }
  const missed = rows.filter(({ met }) => met === 'MISSED');
  console.log(`${missed.length} of ${rows.filter(({ bar }) => bar !== '').length} bars missed.`);
  console.log(`Took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows, heaviest }, null, 2)}\n`);
  return 0;
}

/** Figures first, then times; empty cells stay empty. */
function print(rows) {
  const columns = ['what', 'store', 'data', 'median ms', 'p95 ms', 'figure', 'baseline', 'baseline ms', 'ratio'];
  console.table(rows, [...columns, 'p95 ratio', 'hits', 'once kept', 'bar', 'met']);
}

async function short() {
  const data = dataFolder('bundled');
  try {
    const rows = await inProcess(data, { warmUp: 30, times: 100, barred: false });
    const ratios = Object.fromEntries(
      rows.flatMap(({ what, 'quick ratio': ratio }) => (ratio === undefined ? [] : [[what, ratio]])),
    );
    if (values.record) {
      writeFileSync(RECORDED, `${JSON.stringify(ratios, null, 2)}\n`);
      return 0;
    }
    const recorded = JSON.parse(readFileSync(RECORDED, 'utf8'));
    const compared = Object.entries(ratios).map(([what, ratio]) => ({
      what,
      ratio,
      recorded: recorded[what],
      verdict: recorded[what] === undefined ? 'not recorded' : ratio > WORSE * recorded[what] ? 'WORSE' : 'ok',
    }));
    console.table(compared);
    const bad = compared.filter(({ verdict }) => verdict !== 'ok');
    if (bad.length > 0) {
      console.error('A ratio to an empty question is more than twice the recorded one, or not recorded (--record).');
    }
    return bad.length === 0 ? 0 : 1;
  } finally {
    data.remove();
  }
}
