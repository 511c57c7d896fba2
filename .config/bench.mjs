/**
 * `npm run bench`: how long the answers take over HTTP on the in-process store, each as a ratio to an empty question in
 * the same run, and an import as a ratio to a bare pass of the CSV parser over the same file. Absolute times are only
 * worth something beside their baseline. Reads the genuine US list where `SHARED_DATA` (default ../shared/data) has it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { run } from './run.mjs';
import { ROOT } from './staleness.mjs';

const SHARED = process.env.SHARED_DATA ?? join(ROOT, '../shared/data');
const SDN = join(SHARED, 'us-ofac-sdn/2024-03-06/sdn.csv');
const PORT = process.env.PORT ?? '4199';
const WARM_UP = 30;
const TIMES = 200;

const SEK = 'us-ofac-34022';
const DRAWN = 'nodes { id ... on Party { displayName designations { listedOn } } } edges { id type from to since }';
const QUESTIONS = [
  ['expand SEK Studio', `{ expand(id: "${SEK}", limit: 100) { ${DRAWN} } }`],
  ['network, depth 2', `{ network(seeds: ["${SEK}"], depth: 2, limit: 500) { ${DRAWN} } }`],
  ['network as of a day', `{ network(seeds: ["${SEK}"], depth: 2, limit: 500, asOf: "2021-12-10") { ${DRAWN} } }`],
  [
    'search, two common words',
    '{ search(query: "general trading", first: 10) { totalCount hits { score party { id } } } }',
  ],
  ['search, own script', '{ search(query: "조선4.26만화영화촬영소", first: 10) { hits { score party { id } } } }'],
  [
    'filter by country, facets',
    '{ parties(where: { country: { in: ["KP"] } }, first: 20) { totalCount nodes { id } facets { kinds { kind count } } } }',
  ],
  [
    'all parties by name, facets',
    '{ parties(first: 20, orderBy: [NAME_ASC]) { totalCount nodes { id } facets { kinds { kind count } } } }',
  ],
  ['timeline by quarter', '{ timeline(by: QUARTER) { label total } }'],
];

const dataDir = mkdtempSync(join(tmpdir(), 'sanctions-explorer-bench-'));
const env = { ...process.env, DATA_DIR: dataDir, PORT };
const rows = [];
try {
  if ((await run(['.config/build.mjs'])) !== 0) throw new Error('the build failed');
  if (existsSync(SDN)) await measureImport();
  else console.log('NOT RUN: the import and a full list, because the genuine list is not here (SHARED_DATA).');
  await measureAnswers();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
console.table(rows);
const out = process.argv[2];
if (out !== undefined) writeFileSync(out, `${JSON.stringify(rows, null, 2)}\n`);

async function measureImport() {
  const bare = await timed(async () => {
    const lines = createReadStream(SDN, 'latin1').pipe(parse({ relax_column_count: true, relax_quotes: true }));
    for await (const _ of lines);
  });
  const importIt = ['dist/graph-seed/main.js', 'import', 'us-ofac-sdn', '--file', SDN];
  const whole = await timed(() => mustSucceed(importIt));
  const again = await timed(() => mustSucceed(importIt));
  rows.push(row('import of sdn.csv, file to switched graph', 'bare csv-parse pass', [whole], [bare]));
  rows.push(row('the same file again (writes nothing)', 'bare csv-parse pass', [again], [bare]));
}

function mustSucceed(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
}

async function measureAnswers() {
  const began = performance.now();
  const server = spawn(process.execPath, ['.config/start.mjs'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve, reject) => {
      server.stdout.on('data', (text) => String(text).includes(`:${PORT}/`) && resolve());
      server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    console.log(`First answer possible ${Math.round(performance.now() - began)} ms after the start command.`);
    const empty = await times('{ __typename }');
    for (const [name, query] of QUESTIONS)
      rows.push(row(name, 'an empty question over HTTP', await times(query), empty));
  } finally {
    server.kill('SIGTERM');
  }
}

async function times(query) {
  const took = [];
  for (let i = 0; i < WARM_UP + TIMES; i++) {
    const ms = await timed(async () => {
      const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = await answer.json();
      if (errors !== undefined) throw new Error(`${query}: ${errors[0].message}`);
    });
    if (i >= WARM_UP) took.push(ms);
  }
  return took;
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function row(what, baseline, took, base) {
  const at = (values, share) =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
  const [median, p95, ratio] = [at(took, 0.5), at(took, 0.95), at(took, 0.5) / at(base, 0.5)];
  const short = (ms) => Number(ms.toFixed(1));
  return {
    what,
    'median ms': short(median),
    'p95 ms': short(p95),
    ratio: short(ratio),
    baseline,
    'baseline ms': short(at(base, 0.5)),
  };
}
