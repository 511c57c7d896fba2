import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataFolder, freePort, type Launched, launch, SERVING } from '../process/launched.ts';
import { testSettings } from './open-neo4j.ts';

const EDITION = join(import.meta.dirname, '../fixtures/us-ofac-sdn/2024-03-06/sdn.csv');

/** Gives each request to the next explorer in turn, as a proxy before stateless servers does. */
function inTurn(ports: readonly number[]): Promise<Server> {
  let turn = 0;
  const proxy = createServer((incoming, outgoing) => {
    const port = ports[turn++ % ports.length];
    const { method, url, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  return new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(proxy)));
}

if (inject('neo4j') !== null) {
  /** Data folders of their own: nothing is shared but Neo4j. */
  const folders: Awaited<ReturnType<typeof dataFolder>>[] = [];
  const explorers: Launched[] = [];
  let ports: number[] = [];
  let proxy: Server;
  let url: string;

  async function environment(): Promise<Record<string, string>> {
    const folder = await dataFolder();
    folders.push(folder);
    const { uri, user, password } = testSettings();
    return { DATA_DIR: folder.path, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '' };
  }

  /** A machine beside the explorers that runs the imports. */
  let importer: Record<string, string>;
  const graphSeed = async (...args: readonly string[]): Promise<string> => {
    const ran = launch('graph-seed.mjs', importer, args);
    expect(await ran.ended, ran.output()).toBe(0);
    return ran.output();
  };

  beforeAll(async () => {
    importer = await environment();
    await graphSeed('build', '--force');
    ports = await Promise.all([freePort(), freePort()]);
    for (const port of ports) {
      const explorer = launch('start.mjs', { ...(await environment()), PORT: String(port) });
      explorers.push(explorer);
      await explorer.says(SERVING);
    }
    proxy = await inTurn(ports);
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    proxy?.close();
    for (const { child } of explorers) child.kill('SIGTERM');
    await Promise.all(explorers.map(({ ended }) => ended));
    for (const folder of folders) await folder.remove();
  });

  const ask = async (to: string, query: string, variables: object = {}) => {
    const response = await fetch(`${to}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, etag: response.headers.get('etag') ?? '', ...(await response.json()) };
  };
  const each = (): readonly string[] => ports.map((port) => `http://127.0.0.1:${port}`);

  describe('two explorers on one Neo4j', () => {
    it('serve one graph: a link that one gave opens on the other, and an answer that one named is not sent again by the other', async () => {
      const query = '{ network(seeds: ["us-ofac-34022"], depth: 2, limit: 500) { nodes { id } edges { id } } }';
      const [one, other] = await Promise.all(each().map((to) => ask(to, query)));
      expect(one.data.network.nodes.length).toBeGreaterThan(10);
      expect(other.data).toEqual(one.data);
      expect(other.etag).toBe(one.etag);
      const again = await fetch(`${each()[1]}/graphql?query=${encodeURIComponent(query)}`, {
        headers: {
          accept: 'application/graphql-response+json',
          'apollo-require-preflight': 'yes',
          'if-none-match': one.etag,
        },
      });
      expect(again.status).toBe(304);
      const pages = await Promise.all(
        each().map(async (to) => (await fetch(`${to}/?v=2&seeds=us-ofac-34022&asOf=2021-12-10`)).text()),
      );
      expect(pages[0]).toContain('Sanctions Explorer');
      expect(pages[1]).toBe(pages[0]);
    });

    it('page together: cursors of the one lead on at the other, and nothing comes twice or is missing', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { data } = await ask(
          url,
          'query($after: String) { designations(first: 7, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
          { after },
        );
        total = data.designations.totalCount;
        seen.push(...data.designations.nodes.map(({ id }: { id: string }) => id));
        after = data.designations.pageInfo.hasNextPage ? data.designations.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    });

    it('both see an import that a third machine made, and no answer mixes two graphs', async () => {
      const query =
        '{ about { graph } parties(first: 1) { totalCount } first: designations(first: 1) { pageInfo { endCursor } } }';
      const before = (await ask(url, query)).data;
      const answers: { readonly status: number; readonly data: typeof before }[] = [];
      let importing = true;
      const asking = (async () => {
        while (importing) answers.push(await ask(url, query));
      })();
      expect(await graphSeed('import', 'us-ofac-sdn', '--file', EDITION)).toMatch(/Neo4j: nodes \d+ added/);
      const seen = async (): Promise<readonly string[]> =>
        Promise.all(each().map(async (to) => (await ask(to, '{ about { graph } }')).data?.about.graph));
      await expect
        .poll(async () => new Set(await seen()).size === 1 && (await seen())[0] !== before.about.graph, {
          timeout: 20_000,
        })
        .toBe(true);
      const after = (await ask(url, query)).data;
      importing = false;
      await asking;
      expect(after.parties.totalCount).toBeGreaterThan(before.parties.totalCount);
      expect(answers.length).toBeGreaterThan(5);
      for (const { status, data } of answers) {
        expect([200, 503]).toContain(status);
        if (status === 200)
          expect([before, after].map(({ about, parties }) => ({ about, parties }))).toContainEqual({
            about: data.about,
            parties: data.parties,
          });
      }
      for (const to of each()) {
        const old = await ask(to, 'query($after: String) { designations(first: 1, after: $after) { nodes { id } } }', {
          after: before.first.pageInfo.endCursor,
        });
        expect(old.errors[0].extensions.code).toBe('STALE_CURSOR');
      }
    });
  });
}
