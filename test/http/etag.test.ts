import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/graphql/limits.ts';
import { AnswerCache } from '../../server/http/answer-cache.ts';
import { listen } from '../../server/http/listen.ts';
import type { GraphReader, StoreHandle } from '../../server/store/graph-store.ts';
import { type CountedStore, countedStore } from '../graphql/counted-store.ts';
import { curatedStore, type Served, serve } from '../graphql/served-graph.ts';

const SEK = '{ node(id: "us-ofac-34022") { id ... on Party { displayName } } }';
const GET = { 'apollo-require-preflight': '1' };

let curated: StoreHandle;
let store: CountedStore;
let served: Served;
let url: string;
/** What the graph is called at the moment: another name is another graph. */
let version: string | null = null;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  curated = opened.store;
  store = countedStore({
    ...curated,
    version: async () => version ?? curated.version(),
    reader: (): GraphReader => {
      const [reader, now] = [curated.reader(), version];
      return now === null ? reader : { ...reader, version: () => now };
    },
  });
  served = await serve(store);
  url = `${await listen(served.fastify, { host: '127.0.0.1', port: 0 })}graphql`;
  close = async () => {
    await served.drain();
    await opened.close();
  };
});
beforeEach(() => {
  version = null;
  store.called();
});
afterAll(() => close());

const get = (query: string, headers: Record<string, string> = {}, more = '') =>
  fetch(`${url}?query=${encodeURIComponent(query)}${more}`, { headers: { ...GET, ...headers } });
const post = (query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

describe('the ETag of an answer', () => {
  it('names it: a repeated GET is 304, without a body and without a question to the store', async () => {
    const first = await get(SEK);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toContain('accept');
    store.called();
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(SEK, { 'if-none-match': tag });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    expect(store.called()).toEqual([]);
    expect((await get(SEK, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is of the graph, the query, the operation, the variables and the media type', async () => {
    const query = 'query A($id: ID!) { node(id: $id) { id } } query B($id: ID!) { node(id: $id) { __typename id } }';
    const ask = (name: string, id: string, headers = {}) =>
      get(query, headers, `&operationName=${name}&variables=${encodeURIComponent(JSON.stringify({ id }))}`);
    const answers = [
      await ask('A', 'us-ofac-34022'),
      await ask('B', 'us-ofac-34022'),
      await ask('A', 'country-kp'),
      await ask('A', 'us-ofac-34022', { accept: 'application/graphql-response+json' }),
      await get(SEK),
    ];
    version = 'another graph';
    answers.push(await ask('A', 'us-ofac-34022'));
    const tags = answers.map((answer) => answer.headers.get('etag'));
    expect(tags).not.toContain(null);
    expect(new Set(tags).size).toBe(answers.length);
  });

  it('of a GET is that of the POST of the same question; but a POST is never 304: 412 says that nothing is new', async () => {
    const etag = (await get(SEK, { accept: '*/*' })).headers.get('etag') ?? '';
    const posted = await post(SEK, { accept: '*/*' });
    expect([posted.status, posted.headers.get('etag'), posted.headers.get('cache-control')]).toEqual([
      200,
      etag,
      'no-store',
    ]);
    const again = await post(SEK, { accept: '*/*', 'if-none-match': etag });
    expect(again.status).toBe(412);
    expect((await again.json()).errors[0].extensions).toEqual({ code: 'PRECONDITION_FAILED' });
    expect((await post(SEK, { accept: '*/*', 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('HEAD answers as GET does, without a body', async () => {
    const head = await fetch(`${url}?query=${encodeURIComponent(SEK)}`, { method: 'HEAD', headers: GET });
    expect([head.status, head.headers.get('etag')]).toEqual([200, (await get(SEK)).headers.get('etag')]);
    expect(await head.text()).toBe('');
  });

  it.each([
    ['a query that is none', '{'],
    ['a field that there is not', '{ nothing }'],
    ['a bound that is crossed', '{ parties(first: 101) { totalCount } }'],
    ['a cursor of another graph', '{ parties(first: 1, after: "x") { totalCount } }'],
  ])('%s has none, and nobody may keep it', async (_, query) => {
    for (const answer of [await get(query), await post(query), await post(query)]) {
      expect(answer.headers.get('etag')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect((await answer.json()).errors).toHaveLength(1);
    }
  });

  it('does not let a page elsewhere in: a known answer is refused to who did not ask first', async () => {
    const etag = (await get(SEK)).headers.get('etag') ?? '';
    for (const headers of [{}, { 'if-none-match': etag }, { 'content-type': 'text/plain' }]) {
      const bare = await fetch(`${url}?query=${encodeURIComponent(SEK)}`, { headers });
      expect(bare.status).toBe(400);
    }
  });
});

describe('answers that are kept', () => {
  const query = '{ search(query: "Studio", first: 3) { totalCount hits { score party { id } } } }';

  it('are given again, byte for byte, without a question to the store', async () => {
    const first = await (await post(query)).text();
    expect(store.called()).toContain('search');
    expect(await (await post(query)).text()).toBe(first);
    expect(store.called()).toEqual([]);
  });

  it('are never those of another graph', async () => {
    await post(query);
    version = 'the graph after';
    store.called();
    await post(query);
    expect(store.called()).toContain('search');
    version = null;
    await post(query);
    expect(store.called()).toEqual([]);
  });

  it('that hold an error beside an answer are not kept', async () => {
    const half =
      '{ about { graph } node(id: "us-ofac-34022") { ... on Party { relations(first: 0) { totalCount } } } }';
    for (let time = 0; time < 2; time++) {
      expect((await (await post(half)).json()).errors).toHaveLength(1);
      expect(store.called()).toContain('about');
    }
  });

  it('stay within their bytes: what was not asked for longest goes first, and what is too large is not kept', () => {
    const cache = new AnswerCache(8_000);
    const answer = (bytes: number) => ({ body: Buffer.alloc(bytes), contentType: 'application/json' });
    for (let n = 0; n < 100; n++) {
      cache.get('first');
      if (n === 0) cache.keep('first', answer(500));
      cache.keep(`key ${n}`, answer(500));
      expect(cache.bytes).toBeLessThanOrEqual(8_000);
    }
    expect(cache.get('first')).toBeDefined();
    expect(cache.get('key 99')).toBeDefined();
    expect(cache.get('key 1')).toBeUndefined();
    cache.keep('large', answer(1_001));
    expect(cache.get('large')).toBeUndefined();
    cache.keep('key 99', answer(10));
    expect(cache.get('key 99')?.body.byteLength).toBe(10);
    expect(LIMITS.cacheBytes).toBeLessThanOrEqual(32_000_000);
  });
});
