/** Data folders to measure over: what a fresh clone has, and every genuine list that is here. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../staleness.mjs';

const SHARED = process.env.SHARED_DATA ?? join(ROOT, '../shared/data');

/** The newest full edition of each list, by the names that the publishers give. */
const FILES = [
  ['us-ofac-sdn', /^SDN_ADVANCED\.XML(\.gz)?$/i],
  ['us-ofac-cons', /^cons_advanced\.xml(\.gz)?$/i],
  ['gb-uksl', /^UK-Sanctions-List\.csv(\.gz)?$/i],
  ['ca-sema', /^sema-lmes\.xml(\.gz)?$/i],
];

/** @returns the path of each list's newest file that is here; a list without one is left out */
export function genuineLists() {
  return FILES.flatMap(([list, name]) => {
    const folder = join(SHARED, list);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder)
      .sort()
      .reverse()
      .flatMap((edition) => filesIn(join(folder, edition)).map((file) => join(folder, edition, file)))
      .filter((path) => name.test(path.split('/').at(-1)));
    return files.length === 0 ? [] : [{ list, file: files[0] }];
  });
}

function filesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Runs the graph's command line and hands back what it said. */
export function graphSeed(args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/graph-seed/main.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * A folder with a built graph. `BENCH_DATA_DIR` names one that is filled already and stays.
 * @returns {{ dataDir: string, says: string, remove: () => void }} `says`: what is in it, for the table
 */
export function dataFolder(kind) {
  const given = process.env.BENCH_DATA_DIR;
  if (given && kind === 'lists') {
    graphSeed(['build'], { DATA_DIR: given });
    return { dataDir: given, says: 'BENCH_DATA_DIR', remove: () => {} };
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'sanctions-explorer-bench-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  const lists = kind === 'lists' ? genuineLists() : [];
  for (const { list, file } of lists) {
    console.log(`Importing ${list} …`);
    graphSeed(['import', list, '--file', file], { DATA_DIR: dataDir });
  }
  graphSeed(['build'], { DATA_DIR: dataDir });
  return { dataDir, says: lists.length === 0 ? 'bundled' : `${lists.length} lists`, remove };
}
