/**
 * What an import costs, beside a bare pass of the XML parser over the same file; what a build of all lists needs; how long a
 * request waits while a new build is swapped in.
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { SERVER_MEMORY } from '../run.mjs';
import { ROOT } from '../staleness.mjs';
import { genuineLists } from './data.mjs';
import { atMost, figure, inTurns, ratioAtMost, row, timed } from './measure.mjs';
import { memoryOf, serve } from './served.mjs';

const STORE = 'in process';

/** Imports of the full US list from nothing, each beside a bare pass over the file. */
const IMPORTS = 3;
/** A new build is noticed within half a second and loaded within another. */
const SWAP_MS = 3_000;

/** @param {{ dataDir: string, says: string }} data all lists, built */
export async function imports({ dataDir, says }) {
  const us = genuineLists().find(({ list }) => list === 'us-ofac-sdn');
  const rows = us === undefined ? [] : await importRows(us.file);
  rows.push(...(await buildRows(dataDir, says)));
  return rows;
}

async function importRows(file) {
  const folders = [];
  const importInto = (dataDir) => graphSeedRun(['import', 'us-ofac-sdn', '--file', file], dataDir);
  const rows = [];
  const peaks = [];
  try {
    const first = await inTurns(
      async () => {
        folders.push(mkdtempSync(join(tmpdir(), 'sanctions-explorer-import-')));
        peaks.push(await importInto(folders.at(-1)));
      },
      () => barePass(file),
      { warmUp: 0, times: IMPORTS },
    );
    const again = await inTurns(
      () => importInto(folders[0]),
      () => barePass(file),
      { warmUp: 0, times: IMPORTS },
    );
    const said = { store: STORE, data: 'US list', baseline: 'a bare saxes pass over the file' };
    rows.push(row({ what: 'import, file to switched graph', ...said, ...first, bar: ratioAtMost(3) }));
    rows.push(row({ what: 'the same file again, nothing written', ...said, ...again, bar: ratioAtMost(1.2) }));
    rows.push(peakRow('most memory of an import', 'US list', Math.max(...peaks)));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

const peakRow = (what, data, value) =>
  figure({ what: `${what} (VmHWM)`, store: STORE, data, value, unit: 'MB', bar: atMost(600, 'MB') });

/** The parser with the handlers that any reader needs, and nothing done in them. */
async function barePass(file) {
  const parser = new SaxesParser();
  for (const event of ['opentag', 'closetag', 'text']) parser.on(event, () => {});
  const bytes = createReadStream(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
}

/** @returns {Promise<number>} the most memory that the process had, in MB, as the system saw it until just before its end */
async function graphSeedRun(args, dataDir) {
  const child = spawn(process.execPath, ['dist/graph-seed/main.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let most = 0;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const look = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid)?.most || 0);
  }, 50);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  return most;
}

/** Builds all lists anew under a running server, and asks the smallest question all along. */
async function buildRows(dataDir, says) {
  const explorer = await serve([...SERVER_MEMORY, 'dist/server/main.js'], { DATA_DIR: dataDir, NEO4J_URI: '' });
  try {
    const quiet = await longestWait(explorer, pause(SWAP_MS));
    const began = performance.now();
    const peak = await graphSeedRun(['build', '--force'], dataDir);
    const seconds = (performance.now() - began) / 1000;
    const swapping = await longestWait(explorer, pause(SWAP_MS));
    return [
      figure({ what: 'build of the graph, forced', store: STORE, data: says, value: seconds, unit: 's' }),
      peakRow('most memory of a build', says, peak),
      figure({
        what: 'longest wait while a new build is swapped in',
        store: STORE,
        data: says,
        value: swapping,
        unit: 'ms',
        baseline: `${quiet.toFixed(1)} ms with no swap`,
        bar: atMost(50, 'ms'),
      }),
    ];
  } finally {
    await explorer.close();
  }
}

async function longestWait(explorer, until) {
  let over = false;
  let longest = 0;
  const ended = until.then(() => {
    over = true;
  });
  while (!over) longest = Math.max(longest, await timed(() => explorer.ask('{ __typename }')));
  await ended;
  return longest;
}
