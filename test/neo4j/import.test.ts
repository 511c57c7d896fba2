import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import { syncNeo4j } from '../../graph-seed/sync/neo4j.ts';
import type { Graph } from '../../server/domain/graph.ts';
import { type GraphAbout, StoreUnavailable } from '../../server/store/graph-store.ts';
import { currentBuildHeader } from '../../server/store/in-process/build-folder.ts';
import { Database } from '../../server/store/neo4j/database.ts';
import { GraphReplaced } from '../../server/store/neo4j/failures.ts';
import { neo4jReader, Shared } from '../../server/store/neo4j/reader.ts';
import { launch } from '../process/launched.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { ANY_NETWORK } from '../worlds/questions.ts';
import { heldGraph } from './held-graph.ts';
import { closeAll, openNeo4j, testSettings } from './open-neo4j.ts';

const root = new URL('../..', import.meta.url).pathname;
const PARTIES = 60;

/** A chain in which every name and every date says which of two graphs it is. */
const chain = (name: string, since: string): Graph =>
  buildWorld({
    parties: Array.from({ length: PARTIES }, (_, i) => ({ id: `us-ofac-${i + 1}`, name: `${name} ${i + 1}` })),
    relations: Array.from({ length: PARTIES - 1 }, (_, i) => ({
      from: `us-ofac-${i + 1}`,
      to: `us-ofac-${i + 2}`,
      since,
    })),
  });
const ONE = chain('One', '2021-12-10');
const OTHER = chain('Other', '2022-12-09');

/** What is there once it can be read: killed in the very commit, an import leaves its Switch for 15 seconds. */
async function readable(database: Database): Promise<GraphAbout> {
  try {
    return await neo4jReader(database, new Shared()).about();
  } catch (error) {
    if (!(error instanceof GraphReplaced)) throw error;
    return readable(database);
  }
}

const quiet = { log: () => {} };
const buildOf = (graph: Graph, inputs = 'the same') => ({ graph: hashGraph(graph), inputs, read: async () => graph });

if (inject('neo4j') !== null) {
  afterEach(closeAll);

  describe('an import into Neo4j', () => {
    it('writes only what differs, and a second time nothing, as Neo4j itself counts', async () => {
      await openNeo4j(ONE);
      const told: (readonly [done: number, total: number])[] = [];
      const written = (done: number, total: number): void => void told.push([done, total]);
      const first = await syncNeo4j(testSettings(), buildOf(OTHER), { ...quiet, written });
      expect(first.way).toBe('one transaction');
      const total = 2 * PARTIES + PARTIES - 1;
      expect(told.at(-1)).toEqual([total, total]);
      expect(told.every(([done, of], i) => of === total && done > (told[i - 1]?.[0] ?? 0))).toBe(true);
      expect([first.nodes.added, first.nodes.removed, first.ties.added, first.ties.removed]).toEqual([0, 0, 0, 0]);
      // Every party and its record by name, every relation by date.
      expect([first.nodes.changed, first.ties.changed]).toEqual([2 * PARTIES, PARTIES - 1]);
      const second = await syncNeo4j(testSettings(), buildOf(OTHER), quiet);
      expect([second.way, second.updates]).toEqual(['nothing to do', 0]);
      const again = await syncNeo4j(testSettings(), buildOf(OTHER, 'read again later'), quiet);
      expect([again.nodes.changed, again.ties.changed]).toEqual([0, 0]);
      // The nine properties of the Graph itself at most, and the Switch: put there, marked, taken away.
      expect(again.updates).toBeLessThanOrEqual(15);
      expect(hashGraph(await heldGraph(testSettings()))).toBe(hashGraph(OTHER));
    });

    it('shows a reader the one graph or the other and never half, in one transaction or in parts', async () => {
      await openNeo4j(ONE);
      const database = new Database(testSettings());
      const shared = new Shared();
      const counts = { One: 0, Other: 0, refused: 0 };
      let importing = true;
      const reader = async (): Promise<void> => {
        while (importing) {
          try {
            const asked = { seeds: ['us-ofac-1'], depth: 6, where: ANY_NETWORK, asOf: null, limit: 500 };
            const [network, found] = await Promise.all([
              neo4jReader(database, shared).network({ ...asked, seeds: ['us-ofac-1', 'us-ofac-20', 'us-ofac-40'] }),
              neo4jReader(database, shared).nodes(Array.from({ length: PARTIES }, (_, i) => `us-ofac-${i + 1}`)),
            ]);
            const words = network.nodes.flatMap((node) =>
              'displayName' in node ? [node.displayName.split(' ')[0]] : [],
            );
            const since = network.edges.map((edge) => (edge.since === '2021-12-10' ? 'One' : 'Other'));
            const seen = new Set([...words, ...since]);
            const alone = new Set(
              found.map((node) => (node !== null && 'displayName' in node ? node.displayName.split(' ')[0] : 'none')),
            );
            expect([seen.size, alone.size]).toEqual([1, 1]);
            counts[seen.has('One') ? 'One' : 'Other']++;
          } catch (error) {
            if (!(error instanceof StoreUnavailable)) throw error;
            counts.refused++;
          }
        }
      };
      const readers = [reader(), reader(), reader()];
      for (let turn = 0; turn < 10; turn++) {
        const mostInOne = turn < 8 ? undefined : 0;
        const options = mostInOne === undefined ? quiet : { ...quiet, mostInOne };
        const report = await syncNeo4j(testSettings(), buildOf(turn % 2 === 0 ? OTHER : ONE), options);
        expect(report.way).toBe(turn < 8 ? 'one transaction' : 'in parts');
      }
      importing = false;
      await Promise.all(readers);
      await database.close();
      expect(counts.One).toBeGreaterThan(0);
      expect(counts.Other).toBeGreaterThan(0);
    });

    it('lets the second of two wait for the first [row 10]', async () => {
      await openNeo4j(ONE);
      const said: string[] = [];
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const slow = { ...buildOf(OTHER), read: () => held.then(() => OTHER) };
      const first = syncNeo4j(testSettings(), slow, quiet);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const second = syncNeo4j(testSettings(), buildOf(ONE), { log: (line) => said.push(line) });
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(said).toEqual(['Another import is writing into this Neo4j; waiting for it to end.']);
      release();
      expect([(await first).way, (await second).way]).toEqual(['one transaction', 'one transaction']);
      expect(hashGraph(await heldGraph(testSettings()))).toBe(hashGraph(ONE));
    });

    it('stopped while it waits or writes, leaves what was there', async () => {
      await openNeo4j(ONE);
      const stop = new AbortController();
      const build = {
        ...buildOf(OTHER),
        read: async () => {
          stop.abort(new Error('Ctrl-C'));
          return OTHER;
        },
      };
      await expect(syncNeo4j(testSettings(), build, { ...quiet, signal: stop.signal })).rejects.toThrow('Ctrl-C');
      expect(hashGraph(await heldGraph(testSettings()))).toBe(hashGraph(ONE));
    });

    it('at a start leaves a graph that others have put there', async () => {
      await openNeo4j(ONE);
      const report = await syncNeo4j(testSettings(), buildOf(OTHER), { ...quiet, onlyWhenEmpty: true });
      expect([report.way, report.updates]).toEqual(['left as it is', 0]);
      expect(hashGraph(await heldGraph(testSettings()))).toBe(hashGraph(ONE));
    });

    it('killed at any point and run again holds the graph of an undisturbed run [row 9]', async () => {
      const built = launch('build.mjs', {});
      expect(await built.ended, built.output()).toBe(0);
      const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-'));
      const { uri, password } = testSettings();
      const importUntil = (ms: number | null): Promise<number | null> =>
        new Promise((resolve) => {
          const env = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: uri, NEO4J_PASSWORD: password ?? '' };
          const child = spawn(process.execPath, [join(root, 'dist/graph-seed/main.js'), 'build'], {
            env,
            stdio: 'ignore',
          });
          child.once('exit', resolve);
          if (ms !== null) setTimeout(() => child.kill('SIGKILL'), ms);
        });
      try {
        let before = ONE;
        for (let turn = 0; turn < 10; turn++) {
          // From a small graph, so that there is much to write; as one difference.
          await syncNeo4j(testSettings(), buildOf(before, `turn ${turn}`), quiet);
          await importUntil(250 + turn * 150);
          const database = new Database(testSettings());
          const about = await readable(database);
          await database.close();
          const header = await currentBuildHeader(dataDir);
          expect([hashGraph(before), header?.graph]).toContain(about.graph);
          before = before === ONE ? OTHER : ONE;
        }
        expect(await importUntil(null)).toBe(0);
        const header = await currentBuildHeader(dataDir);
        expect(hashGraph(await heldGraph(testSettings()))).toBe(header?.graph);
      } finally {
        await rm(dataDir, { recursive: true, force: true });
      }
    });
  });
}
