import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PAGE } from '../../server/export/selection.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { listen } from '../../server/http/listen.ts';
import { type GraphReader, type StoreHandle, StoreUnavailable } from '../../server/store/graph-store.ts';
import { exported } from '../export/exported.ts';
import { curatedStore, type Served, serve } from '../graphql/served-graph.ts';

let store: StoreHandle;
let served: Served;
let url: string;
let close: () => Promise<void>;
let others: Served[] = [];

beforeAll(async () => {
  const opened = await curatedStore();
  store = opened.store;
  served = await serve(store);
  url = await listen(served.fastify, { host: '127.0.0.1', port: 0 });
  close = async () => {
    await served.drain();
    await opened.close();
  };
});
afterEach(async () => {
  for (const other of others) await other.drain();
  others = [];
});
afterAll(() => close());

/** The same application over a reader that is partly told what to do. */
async function serving(told: (reader: GraphReader) => Partial<GraphReader>): Promise<string> {
  const reader = store.reader();
  const other = await serve({
    kind: 'in-process',
    version: () => store.version(),
    reader: () => ({ ...reader, ...told(reader) }),
    close: async () => {},
  });
  others.push(other);
  return listen(other.fastify, { host: '127.0.0.1', port: 0 });
}

/** A page of the first parties over and over, told apart by their place: a graph that never ends. */
function endless(reader: GraphReader, onPage: (page: number) => void): Partial<GraphReader> {
  let page = 0;
  return {
    parties: async (question, asked) => {
      asked?.signal?.throwIfAborted();
      page += 1;
      onPage(page);
      const found = await reader.parties({ ...question, after: null }, asked);
      return { ...found, hasNextPage: true, cursors: ['again'] };
    },
  };
}

describe('GET /export', () => {
  it('sends a file with a name, the day of its data and the hash of its graph', async () => {
    const answer = await fetch(`${url}export?format=csv`);
    const { graph, dataDate } = await store.reader().about();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="sanctions-explorer-${dataDate}-parties.csv"`,
    );
    expect(answer.headers.get('x-graph')).toBe(graph);
    expect(answer.headers.get('x-data-date')).toBe(dataDate);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).toBe(await exported(store.reader(), 'csv'));
  });

  it('takes the filters of schema.graphql, and a network by its seeds', async () => {
    const where = encodeURIComponent('{"country":{"in":["KP"]},"listedBy":{"all":["US"]}}');
    const lines = (await (await fetch(`${url}export?format=ndjson&where=${where}`)).text()).trimEnd().split('\n');
    const answer = await served.ask(
      '{ parties(where: { country: { in: ["KP"] }, listedBy: { all: [US] } }, first: 1) { totalCount } }',
    );
    expect(JSON.parse(lines.at(-1) ?? '').parties).toBe(answer.data.parties.totalCount);
    const network = await fetch(`${url}export?format=gexf&seeds=us-ofac-34022&depth=2&asOf=2021-12-10`);
    expect(network.headers.get('content-disposition')).toContain('-network.gexf"');
    expect((await network.text()).match(/<node id="us-ofac-/g)).toHaveLength(5);
  });

  it.each([
    ['', 'format: one of ftm, csv, ndjson, graphml, gexf; none is given.'],
    ['format=pdf', 'format: one of ftm, csv, ndjson, graphml, gexf; not "pdf".'],
    ['format=csv&format=csv', 'format: is given more than once.'],
    ['format=csv&tabel=ties', 'There is no parameter "tabel".'],
    ['format=ftm&table=ties', 'table: only csv holds one table'],
    ['format=csv&where={', 'where: JSON of a PartyWhere is needed'],
    ['format=csv&where={"kinds":1}', 'where: Field "kinds" is not defined by type "PartyWhere".'],
    ['format=csv&where={"listedOn":{"gte":"2021-02-30"}}', '"2021-02-30" is no day of the calendar like 2021-12-10.'],
    ['format=csv&depth=1', 'depth: belongs to a network'],
    ['format=csv&seeds=us-ofac-1&depth=7', 'depth: at most 6; asked for 7.'],
    ['format=csv&seeds=us-ofac-1&limit=2001', 'limit: at most 2,000; asked for 2,001.'],
    ['format=csv&seeds=us-ofac-1&asOf=2021', 'asOf: "2021" is no day of the calendar'],
    [
      `format=csv&seeds=${Array.from({ length: LIMITS.ids + 1 }, (_, n) => `us-ofac-${n}`).join(',')}`,
      'seeds: at most 100; asked for 101.',
    ],
  ])('%s is refused with 400, and told what is expected', async (query, message) => {
    const answer = await fetch(`${url}export?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-disposition')).toBeNull();
    expect((await answer.json()).errors[0].message).toContain(message);
  });

  it.each([
    'format=csv',
    'format=csv&table=ties',
    'format=gexf&seeds=us-ofac-34022',
    'format=gexf&seeds=x&asOf=2021-12-10',
  ])('a line break in a parameter makes no header: %s [row 16]', async (query) => {
    const last = query.lastIndexOf('=');
    for (const broken of [`${query}%0d%0aset-cookie:%20a=b`, `${query.slice(0, last + 1)}%0aset-cookie:a=b`]) {
      const answer = await fetch(`${url}export?${broken}`);
      await answer.body?.cancel();
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect([200, 400]).toContain(answer.status);
    }
  });

  it('without a graph it is 503, before anything is sent', async () => {
    const down = await serving(() => ({
      about: () => Promise.reject(new StoreUnavailable('no graph has been built yet')),
    }));
    const answer = await fetch(`${down}export?format=csv`);
    expect(answer.status).toBe(503);
    expect((await answer.json()).errors[0].extensions).toEqual({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('an export under way', () => {
  it('that breaks off says so in its last line, says nothing of its inside, and is cut before its end', async () => {
    const broken = await serving(() => ({
      relationsFrom: () => Promise.reject(new Error('password=hunter2 at bolt://10.0.0.1')),
    }));
    const answer = await fetch(`${broken}export?format=ndjson`);
    expect(answer.status).toBe(200);
    let text = '';
    const read = async (): Promise<void> => {
      if (answer.body === null) throw new Error('no body');
      for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) text += chunk;
    };
    await expect(read()).rejects.toThrow();
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ type: 'BrokenOff' });
    expect(text).not.toContain('hunter2');
    expect(others[0]?.logged.join('\n')).toContain('hunter2');
  });

  it('by a graph that was replaced says that', async () => {
    const replaced = new StoreUnavailable('the graph has just been replaced by a newer one: ask again');
    const broken = await serving(() => ({ relationsFrom: () => Promise.reject(replaced) }));
    const answer = await fetch(`${broken}export?format=csv&table=ties`);
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    await expect(
      (async () => {
        for (;;) text += (await reader?.read())?.value ?? '';
      })(),
    ).rejects.toThrow();
    expect(text).toContain('EXPORT BROKEN OFF, THIS FILE IS NOT WHOLE: the graph has just been replaced');
  });

  it('reads no further than somebody takes: a slow reader costs no memory', async () => {
    let pages = 0;
    const address = new URL(
      await serving((reader) =>
        endless(reader, (page) => {
          pages = page;
        }),
      ),
    );
    const socket = connect(Number(address.port), address.hostname);
    socket.pause();
    socket.write('GET /export?format=ndjson HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const settled = async (): Promise<number> => {
      const before = pages;
      await new Promise((resolve) => setTimeout(resolve, 400));
      return pages === before && pages > 0 ? pages : settled();
    };
    // What the two ends of the connection and the stream hold between them: some megabytes, of some 20 kB a page.
    expect(await settled()).toBeLessThan(2_000);
    socket.destroy();
  });

  it('ends in the store within a second when the client goes away', async () => {
    let last = 0;
    const address = await serving((reader) =>
      endless(reader, () => {
        last = performance.now();
      }),
    );
    const client = new AbortController();
    const answer = await fetch(`${address}export?format=csv`, { signal: client.signal });
    const reader = answer.body?.getReader();
    await reader?.read();
    const gone = performance.now();
    client.abort();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(last - gone).toBeLessThan(1_000);
  });

  it(`is one of ${LIMITS.exports} at most: the next is told when to come again, and gets its turn`, async () => {
    const address = await serving((reader) => endless(reader, () => {}));
    const clients = Array.from({ length: LIMITS.exports }, () => new AbortController());
    await Promise.all(clients.map(({ signal }) => fetch(`${address}export?format=csv`, { signal })));
    const refused = await fetch(`${address}export?format=csv`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe(String(LIMITS.retryAfterSeconds));
    expect((await refused.json()).errors[0].extensions).toEqual({ code: 'OVERLOADED' });
    for (const client of clients) client.abort();
    const next = new AbortController();
    const again = async (): Promise<number> => {
      const { status } = await fetch(`${address}export?format=csv`, { signal: next.signal });
      return status === 503 ? again() : status;
    };
    expect(await again()).toBe(200);
    next.abort();
  });

  it('reads pages of as many as one may have', () => {
    expect(PAGE).toBe(LIMITS.first);
  });
});
