import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_FOLDER } from '../graph-seed/helpers.ts';
import { dataFolder, launch, SERVING } from './launched.ts';

const root = new URL('../..', import.meta.url).pathname;
const SDN = join(FIXTURE_FOLDER, 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML');
const CANADA = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');
const POINTS = 20;

type Folder = Awaited<ReturnType<typeof dataFolder>>;

/** The graph's command line as one process, without the npm script before it, so that a kill meets the import itself: the
 * shell becomes the import. `before` is what the shell does first. */
function seed(dataDir: string, args: readonly string[], before = '') {
  const node = [process.execPath, join(root, 'dist/graph-seed/main.js'), ...args];
  const child: ChildProcess = spawn('sh', ['-c', `${before} exec "$@"`, 'sh', ...node], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const ended = new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  return { child, ended };
}

async function graphOf(dataDir: string): Promise<string> {
  const { code, output } = await seed(dataDir, ['status', '--json']).ended;
  expect(code, output).toBe(0);
  const { graph }: { readonly graph: { readonly hash?: string } } = JSON.parse(output);
  return graph.hash ?? 'none';
}

describe('An import', () => {
  const folders: Folder[] = [];
  const folder = async (): Promise<string> => {
    const made = await dataFolder();
    folders.push(made);
    return made.path;
  };
  const IMPORT = ['import', 'us-ofac-sdn', '--file', SDN, '--accept-shrink'];
  let before = '';
  let older = '';
  let newer = '';
  let took = 0;

  /** An older edition, with its graph, in a folder that every run starts from a copy of. */
  beforeAll(async () => {
    before = await folder();
    const file = join(before, 'SDN_ADVANCED.XML');
    await writeFile(file, (await readFile(SDN, 'utf8')).replace('<Day>7</Day>', '<Day>6</Day>').replace('SEK', 'Sek'));
    const first = launch('graph-seed.mjs', { DATA_DIR: before }, ['import', 'us-ofac-sdn', '--file', file]);
    expect(await first.ended, first.output()).toBe(0);
    older = await graphOf(before);
    const undisturbed = await copyOf(before);
    const began = Date.now();
    const { code, output } = await seed(undisturbed, IMPORT).ended;
    took = Date.now() - began;
    expect(code, output).toBe(0);
    newer = await graphOf(undisturbed);
    expect(newer).not.toBe(older);
  });
  afterAll(() => Promise.all(folders.map(({ remove }) => remove())));

  async function copyOf(from: string): Promise<string> {
    const to = await folder();
    await cp(from, to, { recursive: true });
    return to;
  }

  it(`killed at ${POINTS} random points leaves the graph before or the new one, and run again makes the same as undisturbed [row 9]`, async () => {
    const left = new Map<string, number>();
    for (let point = 0; point < POINTS; point += 1) {
      const dataDir = await copyOf(before);
      const { child, ended } = seed(dataDir, IMPORT);
      // One in each twentieth of the time, so that every part of the work is met.
      const delay = ((point + Math.random()) / POINTS) * took;
      const timer = setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      clearTimeout(timer);
      const graph = await graphOf(dataDir);
      expect([older, newer], `killed after ${Math.round(delay)} ms`).toContain(graph);
      left.set(graph, (left.get(graph) ?? 0) + 1);
      const again = await seed(dataDir, IMPORT).ended;
      expect(again.code, again.output).toBe(0);
      expect(await graphOf(dataDir), `killed after ${Math.round(delay)} ms`).toBe(newer);
    }
    expect(left.get(older) ?? 0).toBeGreaterThan(0);
  }, 400_000);

  it('that runs out of room in the middle of a file says so, leaves what was there, and is done when there is room', async () => {
    let failed = 0;
    for (const blocks of [0, 4, 16, 64, 256]) {
      const dataDir = await copyOf(before);
      // No file may grow past so many blocks of 512 bytes: the write fails as it does on a full disk.
      const { code, output } = await seed(dataDir, IMPORT, `ulimit -f ${blocks};`).ended;
      const graph = await graphOf(dataDir);
      expect([older, newer], `${blocks} blocks: ${output}`).toContain(graph);
      if (graph === older) {
        expect(code, output).toBe(1);
        expect(output).toMatch(
          /^Failed: the data folder takes no more \(EFBIG: [^\n]+\)\. What stood there before still does: /m,
        );
        expect(output).not.toContain('    at ');
        const files = await readdir(dataDir, { recursive: true });
        expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
        failed += 1;
      }
      const again = await seed(dataDir, IMPORT).ended;
      expect(again.code, again.output).toBe(0);
      expect(await graphOf(dataDir), `${blocks} blocks`).toBe(newer);
    }
    expect(failed).toBeGreaterThan(0);
  });

  it('of an earlier version left a folder that a start takes: the graph is built anew from the Snapshots, and nothing is lost', async () => {
    const dataDir = await copyOf(before);
    const kept = await readdir(join(dataDir, 'snapshots'), { recursive: true });
    const file = join(dataDir, 'graph', (await readFile(join(dataDir, 'graph/current'), 'utf8')).trim());
    const bytes = await readFile(file);
    const at = bytes.indexOf('"format":');
    const [, format = ''] = /^"format":(\d+)/.exec(bytes.toString('latin1', at, at + 20)) ?? [];
    bytes.write(`"format":${'1'.padEnd(format.length)}`, at, 'latin1');
    await writeFile(file, bytes);

    const server = launch('start.mjs', { DATA_DIR: dataDir, PORT: '0' });
    const [, url = ''] = await server.says(SERVING);
    expect(server.output()).toContain(`has build format 1; this version reads ${format}`);
    expect(await (await fetch(`${url}readyz`)).json()).toEqual({ ready: true, store: 'in-process', graph: older });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(await readdir(join(dataDir, 'snapshots'), { recursive: true })).toEqual(kept);
    expect(await graphOf(dataDir)).toBe(older);
  });

  it('that is stopped by Ctrl-C leaves what was there, and says so', async () => {
    const dataDir = await copyOf(before);
    const { child, ended } = seed(dataDir, IMPORT);
    setTimeout(() => child.kill('SIGINT'), took / 3);
    const { code, output } = await ended;
    // Before the program listens the signal ends it; behind the last step there is nothing left to stop.
    if (code === 1) expect(output).toMatch(/Stopped\. (Nothing has changed|Kept: )/);
    expect([older, newer]).toContain(await graphOf(dataDir));
  });

  it('beside another one at the same time waits for nobody: it is done, or refused with the reason [row 10]', async () => {
    const both = await copyOf(before);
    const lists = [IMPORT, ['import', 'ca-sema', '--file', CANADA]];
    const ends = await Promise.all(lists.map((args) => seed(both, args).ended));
    expect(ends.some(({ code }) => code === 0)).toBe(true);
    for (const [at, { code, output }] of ends.entries()) {
      if (code === 0) continue;
      expect(output).toMatch(/another process \(pid \d+\) has been at work in this data folder since .*: importing /);
      const again = await seed(both, lists[at] ?? []).ended;
      expect(again.code, again.output).toBe(0);
    }
    const oneByOne = await copyOf(before);
    for (const args of lists) expect((await seed(oneByOne, args).ended).code).toBe(0);
    expect(await graphOf(both)).toBe(await graphOf(oneByOne));
  });
});
