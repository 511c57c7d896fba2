import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { syncNeo4j } from '../../graph-seed/sync/neo4j.ts';
import { day } from '../../server/domain/partial-date.ts';
import { buildApp } from '../../server/http/app.ts';
import { type StoreHandle, StoreUnavailable } from '../../server/store/graph-store.ts';
import { Database } from '../../server/store/neo4j/database.ts';
import { NAME_INDEX } from '../../server/store/neo4j/model.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { HASH, testSettings } from './open-neo4j.ts';
import { FaultyNetwork } from './proxy.ts';
import { freePort } from './server.ts';

const SLOW = 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n';
const WORLD = buildWorld({
  parties: [{ id: 'us-ofac-1' }, { id: 'us-ofac-2' }],
  relations: [{ from: 'us-ofac-1', to: 'us-ofac-2' }],
});

let toEnd: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of toEnd.reverse()) await end();
  toEnd = [];
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function eventually(what: () => Promise<boolean>, ms: number): Promise<number> {
  const began = performance.now();
  while (!(await what())) {
    if (performance.now() - began > ms) throw new Error(`not within ${ms} ms`);
    await sleep(50);
  }
  return performance.now() - began;
}

async function proxied(): Promise<FaultyNetwork> {
  const proxy = new FaultyNetwork(Number(new URL(testSettings().uri).port));
  await proxy.pass();
  toEnd.push(() => proxy.refuse());
  return proxy;
}

/** The explorer over a store at that address, listening; its log is kept. */
async function explorer(settings: Neo4jSettings, change: (store: StoreHandle) => StoreHandle = (store) => store) {
  const log: string[] = [];
  const keep = (line: string): void => void log.push(line);
  const store = await openStore({ dataDir: '/nowhere', neo4j: settings, log: { info: keep, error: keep } });
  const app = await buildApp({
    store: change(store),
    shelf: { stories: [] },
    clientFolder: join(import.meta.dirname, '../fixtures/client'),
    today: () => day('2024-03-06'),
    log: { level: 'debug', stream: { write: keep } },
  });
  toEnd.push(async () => {
    await app.drain();
    await store.close();
  });
  const url = await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  const status = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
  const ask = async (query: string, signal?: AbortSignal) => {
    const began = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      ...(signal === undefined ? {} : { signal }),
    });
    const { data, errors } = await response.json();
    return {
      status: response.status,
      code: errors?.[0]?.extensions?.code ?? null,
      data,
      ms: performance.now() - began,
    };
  };
  return { store, log, status, ask };
}

const ABOUT = '{ about { graph store } }';

/** How many rows a statement gives. */
async function inDatabase(cypher: string): Promise<number> {
  const { uri, user, password } = testSettings();
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password));
  try {
    return (await driver.executeQuery(cypher)).records.length;
  } finally {
    await driver.close();
  }
}

/** Transactions of ours that the database still has. */
const running = (): Promise<number> =>
  inDatabase('SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE metaData.ask IS NOT NULL RETURN *');

/** The store with an `about` that takes for ever, as a heavy question might. */
const slowAbout =
  (database: Database) =>
  (store: StoreHandle): StoreHandle => ({
    ...store,
    reader: () => ({
      ...store.reader(),
      about: async (asked) => {
        await database.read(asked?.signal, null, (reading) => reading.run(SLOW));
        return store.reader().about();
      },
    }),
  });

if (inject('neo4j') !== null) {
  beforeAll(async () => {
    const build = { graph: HASH, inputs: 'faults', read: async () => WORLD };
    await syncNeo4j(testSettings(), build, { log: () => {} });
  });

  describe('Neo4j in trouble', () => {
    it('down at start: the process is up and says so within a second; it serves within 10 s of its return [row 1]', async () => {
      const proxy = await proxied();
      await proxy.refuse();
      const { status, ask } = await explorer({ ...testSettings(), uri: proxy.uri });
      expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
      const refused = await ask(ABOUT);
      expect([refused.status, refused.code]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(refused.ms).toBeLessThan(1_000);
      await proxy.pass();
      await eventually(async () => (await status('/readyz')) === 200, 10_000);
      expect((await ask(ABOUT)).data).toEqual({ about: { graph: HASH, store: 'neo4j' } });
    });

    it('a connection that breaks in mid-query: the read is asked once more, and no socket is left [row 2]', async () => {
      const proxy = await proxied();
      const database = new Database({ ...testSettings(), uri: proxy.uri });
      let turns = 0;
      const { answer } = await database.read(undefined, null, async (reading) => {
        if (turns++ === 0) setTimeout(() => proxy.cut(), 300);
        return turns === 1 ? reading.run(SLOW) : reading.run('RETURN 1 AS n');
      });
      expect([turns, answer]).toEqual([2, [{ n: 1 }]]);
      await database.close();
      await eventually(async () => proxy.open === 0, 2_000);
      await eventually(async () => (await running()) === 0, 5_000);
    });

    it('gone for good in mid-query: a typed failure, no hang [row 2]', async () => {
      const proxy = await proxied();
      const database = new Database({ ...testSettings(), uri: proxy.uri });
      setTimeout(() => proxy.refuse(), 500);
      const began = performance.now();
      await expect(database.read(undefined, null, (reading) => reading.run(SLOW))).rejects.toBeInstanceOf(
        StoreUnavailable,
      );
      expect(performance.now() - began).toBeLessThan(5_000);
      await database.close();
      expect(proxy.open).toBe(0);
    });

    it('a black hole from the start, or in the middle, is refused within 5 s, and left when it ends [row 3]', async () => {
      const proxy = await proxied();
      const { status, ask } = await explorer({ ...testSettings(), uri: proxy.uri });
      expect(await status('/readyz')).toBe(200);
      await proxy.swallow();
      const refused = await ask(ABOUT);
      expect([refused.status, refused.code]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(refused.ms).toBeLessThan(5_000);
      // From now on it is known: nobody waits.
      expect((await ask(ABOUT)).ms).toBeLessThan(1_000);
      await proxy.pass();
      await eventually(async () => (await status('/readyz')) === 200, 10_000);

      const hole = await proxied();
      await hole.swallow();
      const database = new Database({ ...testSettings(), uri: hole.uri });
      const began = performance.now();
      await expect(database.read(undefined, null, async () => 1)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(performance.now() - began).toBeLessThan(5_000);
      await database.close();
      // An import waits as long, and leaves no connection either: it is that which would keep its process.
      hole.cut();
      await eventually(async () => hole.open === 0, 2_000);
      const build = { graph: HASH, inputs: 'hole', read: async () => WORLD };
      await expect(syncNeo4j({ ...testSettings(), uri: hole.uri }, build, { log: () => {} })).rejects.toBeInstanceOf(
        StoreUnavailable,
      );
      await eventually(async () => hole.open === 0, 2_000);
    });

    it('a query that takes too long is cut after 10 s and ended in the database [row 4]', async () => {
      const database = new Database(testSettings());
      const { status, ask } = await explorer(testSettings(), slowAbout(database));
      const cut = await ask(ABOUT);
      expect([cut.status, cut.code]).toEqual([422, 'TIMEOUT']);
      expect(cut.ms).toBeGreaterThan(9_500);
      expect(cut.ms).toBeLessThan(11_500);
      await eventually(async () => (await running()) === 0, 6_000);
      // Without anybody's signal the database cuts it itself.
      const began = performance.now();
      await expect(database.read(undefined, null, (reading) => reading.run(SLOW))).rejects.toThrow(/took too long/);
      expect(performance.now() - began).toBeLessThan(13_000);
      expect(await running()).toBe(0);
      expect(await status('/healthz')).toBe(200);
      await database.close();
    });

    it('a client that goes away takes its query with it [row 5]', async () => {
      const database = new Database(testSettings());
      const { ask } = await explorer(testSettings(), slowAbout(database));
      const gone = new AbortController();
      const asked = ask(ABOUT, gone.signal).catch((error: Error) => error.name);
      await eventually(async () => (await running()) === 1, 5_000);
      gone.abort();
      expect(await asked).toBe('AbortError');
      // Nobody's signal would end it after 10 s; a busy machine is given more than the second that is meant.
      await eventually(async () => (await running()) === 0, 6_000);
      await database.close();
    });

    it('emptied under a running server, its indexes too: refused with the reason; a rebuild serves again', async () => {
      const search = (name: string) => `{ search(query: "${name}", first: 1) { totalCount } }`;
      const { ask, log } = await explorer(testSettings());
      expect((await ask(search('nobody'))).status).toBe(200);
      await inDatabase('MATCH (n) DETACH DELETE n');
      await inDatabase(`DROP INDEX ${NAME_INDEX}`);
      const refused = await ask(search('somebody'));
      expect([refused.status, refused.code]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(log.join('\n')).toContain('Neo4j holds no whole graph yet');
      await syncNeo4j(testSettings(), { graph: HASH, inputs: 'faults', read: async () => WORLD }, { log: () => {} });
      await eventually(async () => (await ask(search('anybody'))).status === 200, 10_000);
    });

    it('a wrong password: not ready, and no credential in any log or answer [row 7]', async () => {
      const wrong = 'hunter2-is-wrong';
      const { log, status, ask } = await explorer({ ...testSettings(), password: wrong });
      expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
      const refused = await ask(ABOUT);
      expect([refused.status, refused.code]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(log.join('\n')).toMatch(/refuses the user or the password/);
      expect(log.join('\n') + JSON.stringify(refused)).not.toContain(wrong);
    });

    it('an address of nobody and one of a web server: not ready, and why', async () => {
      const web = createServer((_, response) => response.end('hello'));
      await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
      toEnd.push(() => new Promise((resolve) => web.close(resolve)));
      const cases = [
        [await freePort(), 'the store cannot answer: Neo4j does not answer (NEO4J_URI)'],
        [(web.address() as AddressInfo).port, 'the store cannot answer: a web server answers there, and not Neo4j'],
      ] as const;
      for (const [port, why] of cases) {
        const { log, status } = await explorer({ ...testSettings(), uri: `bolt://127.0.0.1:${port}` });
        expect(await status('/readyz')).toBe(503);
        expect(log.join('\n')).toContain(why);
      }
    });
  });
}

const control = inject('neo4jControl');
if (control !== null) {
  describe('Neo4j killed and started again', () => {
    it('in mid-query: a typed failure within seconds; after its return it serves again, with nothing restarted here [row 2]', async () => {
      const database = new Database(testSettings());
      const { status, ask, log } = await explorer(testSettings());
      expect(await status('/readyz')).toBe(200);
      const began = performance.now();
      const slow = database.read(undefined, null, (reading) => reading.run(SLOW)).catch((error: unknown) => error);
      await sleep(500);
      await fetch(`${control}/kill`);
      expect(await slow).toBeInstanceOf(StoreUnavailable);
      expect(performance.now() - began).toBeLessThan(8_000);
      expect(await status('/readyz')).toBe(503);
      expect((await ask(ABOUT)).code).toBe('STORE_UNAVAILABLE');
      await fetch(`${control}/start`);
      await eventually(async () => (await status('/readyz')) === 200, 10_000);
      expect((await ask(ABOUT)).data).toEqual({ about: { graph: HASH, store: 'neo4j' } });
      expect(log.join('\n')).toMatch(/Neo4j answers/);
      await database.close();
    });
  });
}
