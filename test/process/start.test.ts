import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, type Launched, launch, SERVING } from './launched.ts';

let data: Awaited<ReturnType<typeof dataFolder>>;
let running: Launched[] = [];

beforeAll(async () => {
  data = await dataFolder();
  const built = launch('build.mjs', {});
  expect(await built.ended, built.output()).toBe(0);
});
afterAll(() => data.remove());
afterEach(async () => {
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
});

function start(env: Readonly<Record<string, string>>): Launched {
  const launched = launch('start.mjs', { PORT: '0', DATA_DIR: data.path, ...env });
  running.push(launched);
  return launched;
}

describe('npm start', () => {
  it('builds the graph when there is none, says where it is and what the data are, and serves everything', async () => {
    const server = start({});
    const [, url, , date, graph, parties] = await server.says(SERVING);
    expect(server.output()).toMatch(/Built graph/);
    expect(date).toMatch(/^20\d\d-/);
    expect(Number(parties)).toBeGreaterThan(40);
    const ready = await fetch(`${url}readyz`);
    expect((await ready.json()).graph.startsWith(graph)).toBe(true);
    expect(await (await fetch(url ?? '')).text()).toContain('<title>Sanctions Explorer</title>');
    expect(await (await fetch(`${url}api`)).text()).toContain('<title>API');
    const answer = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ network(seeds: ["us-ofac-34022"], depth: 2, limit: 500) { nodes { __typename } } }',
      }),
    });
    const { network } = (await answer.json()).data;
    const parties14 = network.nodes.filter((node: { __typename: string }) =>
      ['Person', 'Organisation'].includes(node.__typename),
    );
    expect(parties14).toHaveLength(14);
  });

  it('starts in two seconds when everything is there', async () => {
    const began = performance.now();
    await start({}).says(SERVING);
    // The bar is 2 s on a quiet machine; a test beside others gets the double.
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('listens on this machine only', async () => {
    const [, , port] = await start({}).says(SERVING);
    const outside = await fetch(`http://127.0.0.2:${port}/healthz`).then(
      () => 'answered',
      () => 'refused',
    );
    expect(outside).toBe('refused');
  });

  it('says which port is taken and what to do, and ends with 1', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const server = start({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`,
    );
    expect(server.output()).not.toContain('    at ');
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    [{ PORT: 'web' }, 'PORT must be a whole number from 0 to 65535; it is "web".'],
    [{ HOST: '192.0.2.1' }, '192.0.2.1 is no address of this machine.'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI must be like bolt://localhost:7687'],
  ])('with %j says what is wrong and ends with 1', async (env, message) => {
    const server = start(env);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(message);
    expect(server.output()).not.toContain('    at ');
  });
});

describe('npm start with a NEO4J_URI where something takes connections and says nothing', () => {
  it('serves, says so, lets go of each connection, and ends at a signal', async () => {
    const open = new Set<Socket>();
    let taken = 0;
    const silent = createServer((socket) => {
      taken++;
      open.add(socket);
      socket.on('error', () => {}).on('close', () => open.delete(socket));
      socket.resume();
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const password = 'hunter2-hunter2';
    const server = start({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password });
    const [, url] = await server.says(/Explorer is at (\S+) · no graph to serve yet/);
    // One connection of the import, and one of the server that it has given up.
    while (taken < 3) await sleep(50);
    expect(open.size).toBe(1);
    const ready = await fetch(`${url}readyz`);
    const reason = 'Neo4j has not answered within 4.5 seconds (NEO4J_URI)';
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, store: 'neo4j', reason }]);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output()).toContain(`The graph is built here, but Neo4j does not have it: ${reason}.`);
    expect(server.output()).not.toContain(password);
    await new Promise((resolve) => silent.close(resolve));
  });
});

describe('a signal to stop [row 8]', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets a request in flight have its answer, then ends with 0',
    async (signal) => {
      const server = start({});
      const [, , port] = await server.says(SERVING);
      const body = JSON.stringify({ query: '{ about { graph } }' });
      const socket = connect(Number(port), '127.0.0.1');
      const received = textOf(socket);
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
      );
      await sleep(300);
      server.child.kill(signal);
      await sleep(300);
      socket.write(body.slice(10));
      expect(await received).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"graph":"[0-9a-f]{64}"/);
      const began = performance.now();
      expect(await server.ended).toBe(0);
      expect(performance.now() - began).toBeLessThan(3_000);
    },
  );

  it('cuts off what is still in flight and ends within ten seconds', async () => {
    const server = start({});
    const [, , port] = await server.says(SERVING);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
    );
    await sleep(300);
    const began = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(server.output()).toContain(
      'Requests were still in flight 9 seconds after the signal to stop; they are cut off.',
    );
  });
});

describe('the graph’s command line', () => {
  it('is handed its arguments, and its exit code is handed back', async () => {
    const status = launch('graph-seed.mjs', { DATA_DIR: data.path }, ['status']);
    expect(await status.ended, status.output()).toBe(0);
    const wrong = launch('graph-seed.mjs', { DATA_DIR: data.path }, ['no-such-command']);
    expect(await wrong.ended).not.toBe(0);
  });
});

describe('an import while the server runs', () => {
  it('is served within two seconds of its end, without a restart or a failed request', async () => {
    const [, url] = await start({}).says(SERVING);
    const served = async (): Promise<{ graph: string; parties: number }> => {
      const response = await fetch(`${url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ about { graph parties } }' }),
      });
      expect(response.status).toBe(200);
      return (await response.json()).data.about;
    };
    const before = await served();
    const imported = launch('graph-seed.mjs', { DATA_DIR: data.path }, [
      'import',
      'us-ofac-sdn',
      '--file',
      'test/fixtures/us-ofac-sdn/2024-03-06/sdn.csv',
    ]);
    let end = Number.POSITIVE_INFINITY;
    const code = imported.ended.then((ended) => {
      end = performance.now();
      return ended;
    });
    let now = before;
    while (now.graph === before.graph && performance.now() < end + 2_000) {
      now = await served();
      await sleep(20);
    }
    expect(await code, imported.output()).toBe(0);
    expect(now.graph).not.toBe(before.graph);
    expect(now.parties).toBeGreaterThan(before.parties);
  });
});

function textOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}
