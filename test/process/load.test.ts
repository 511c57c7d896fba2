import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/graphql/limits.ts';
import { installBuild } from '../../server/store/in-process/build-folder.ts';
import { encodeGraph } from '../../server/store/in-process/encode-graph.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { dataFolder, type Launched, launch } from './launched.ts';

/** As many as the bar has (quality: shed with 429 or 503, a small question p95 under a second, memory bounded). */
const HEAVY = 1_000;
const SMALL = 100;
const PARTIES = 2_500;
/** What `npm start` gives the server, and as much again for code, buffers and sockets. */
const MEMORY = { options: '--max-old-space-size=300 --max-semi-space-size=32', mostMegabytes: 600 };

let data: Awaited<ReturnType<typeof dataFolder>>;
let server: Launched;
let url: URL;

beforeAll(async () => {
  data = await dataFolder();
  const built = launch('build.mjs', {});
  expect(await built.ended, built.output()).toBe(0);
  const parties = Array.from({ length: PARTIES }, (_, n) => ({
    id: `us-ofac-${n + 1}`,
    name: `Party ${n + 1}`,
    names: [`Other name of ${n + 1}`, `Third name of ${n + 1}`],
    countries: [['LOCATED_IN', 'kp'] as const],
  }));
  const graph = buildWorld({
    parties,
    designations: parties.map(({ id }) => ({ party: id, listedOn: '2021-12-10' })),
    relations: parties.slice(1).flatMap(({ id }, n) => [
      { from: id, to: `us-ofac-${Math.floor(n / 3) + 1}` },
      { type: 'SUPPORTS' as const, from: id, to: `us-ofac-${Math.floor(n / 5) + 1}` },
    ]),
  });
  await installBuild(data.path, encodeGraph(graph), { inputs: 'd'.repeat(64), builtAt: '2024-03-06T00:00:00Z' });
  server = launch('../dist/server/main.js', { PORT: '0', DATA_DIR: data.path, NODE_OPTIONS: MEMORY.options });
  const [, address = ''] = await server.says(/is at (http:\S+) /);
  url = new URL(address);
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await data.remove();
});

interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly ms: number;
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

/** Over connections of its own, so that no client's limit of sockets stands between it and the server. */
function post(query: string, variables: object, agent: Agent): Promise<Reply> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL('graphql', url),
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          // Of an answer only its beginning matters here.
          if (text.length < 10_000) text += piece;
        });
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          resolve({
            status,
            retryAfter: response.headers['retry-after'],
            ms: performance.now() - began,
            errors: status === 200 ? [] : JSON.parse(text).errors,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ query, variables }));
  });
}

const HEAVY_QUERY = `query ($seed: ID!) { network(seeds: [$seed], depth: 6, limit: 2000) {
  nodes { id ... on Party { displayName names { display } countries { country { name } } designations { programmes { code } measures { type } } } }
  edges { id type from to sources { quote } } } }`;

describe('a thousand heavy questions at once', () => {
  it('some are answered, the rest told when to come again; small ones are answered all along, in bounded memory [row 6]', async () => {
    const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
    const beside = new Agent({ keepAlive: true, maxSockets: 4 });
    const heavy = Promise.all(
      Array.from({ length: HEAVY }, (_, n) => post(HEAVY_QUERY, { seed: `us-ofac-${n + 1}` }, agent)),
    );
    const small: Reply[] = [];
    for (let n = 0; n < SMALL; n++) {
      small.push(await post('query ($id: ID!) { node(id: $id) { id } }', { id: `us-ofac-${n + 1}` }, beside));
    }
    const answers = await heavy;
    agent.destroy();
    beside.destroy();

    const answered = answers.filter(({ status }) => status === 200);
    const shed = answers.filter(({ status }) => status === 503);
    expect(answered.length + shed.length).toBe(HEAVY);
    expect(answered.length).toBeGreaterThan(0);
    // How many depends on the machine: a quick one answers more of them before they have waited too long.
    expect(shed.length).toBeGreaterThan(0);
    for (const { errors, retryAfter } of shed) {
      expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
      expect(Number(retryAfter)).toBeGreaterThan(0);
    }
    expect(small.every(({ status }) => status === 200)).toBe(true);
    const p95 = small.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(SMALL * 0.95)] ?? 0;
    const most = peakMegabytes(server.child.pid);
    console.log(
      `${answered.length} of ${HEAVY} heavy answered, ${shed.length} told to come again; ${SMALL} small: p95 ${Math.round(p95)} ms; ` +
        `peak memory ${most ?? 'not known here'} MB`,
    );
    expect(p95).toBeLessThan(1_000);
    if (most !== null) expect(most).toBeLessThan(MEMORY.mostMegabytes);
  });
});

describe('a signal to stop under load [row 8]', () => {
  it('loses no request in flight: each has its answer or is told when to come again, and the process ends within 10 s', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
    // Connections that the server has taken: one that still waits to be taken is no request in flight.
    await Promise.all(Array.from({ length: 30 }, () => post('{ __typename }', {}, agent)));
    let answered = 0;
    const asked = Array.from({ length: 30 }, async (_, n) => {
      const reply = await post(HEAVY_QUERY, { seed: `us-ofac-${n + 1}` }, agent);
      if (reply.status === 200) answered++;
      return reply;
    });
    // Between two of them the server has read all others.
    while (answered < 2) await sleep(10);
    expect(answered).toBeLessThan(LIMITS.heavyInLine);
    const began = performance.now();
    server.child.kill('SIGTERM');
    const statuses = (await Promise.all(asked)).map(({ status, retryAfter }) => [status, retryAfter !== undefined]);
    expect(await server.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    agent.destroy();
    for (const status of statuses) {
      expect([
        [200, false],
        [503, true],
      ]).toContainEqual(status);
    }
    expect(statuses.filter(([status]) => status === 200).length).toBeGreaterThan(1);
  });
});

/** The most that the process had resident; null where the system does not say (anything but Linux). */
function peakMegabytes(pid: number | undefined): number | null {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak === undefined ? null : Math.round(Number(peak) / 1_000);
  } catch {
    return null;
  }
}
