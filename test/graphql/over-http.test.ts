import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/graphql/limits.ts';
import { listen } from '../../server/http/listen.ts';
import { type Served, serve, servedOverHttp, storeThat } from './served-graph.ts';

let served: Served;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const over = await servedOverHttp();
  ({ served, close } = over);
  url = `${over.origin}graphql`;
});
afterAll(() => close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('GraphQL over HTTP', () => {
  it('passes the server audits of graphql-http: no error, no warning [row 14]', async () => {
    const audits = await auditServer({ url, fetchFn: fetch });
    const unhappy = audits.filter(({ status }) => status === 'error' || status === 'warn');
    expect(unhappy.map((audit) => `${audit.name}: ${'reason' in audit ? audit.reason : ''}`)).toEqual([]);
    expect(audits.length).toBeGreaterThan(50);
    // What is left as a notice is the refusal of bare GETs, which is wanted: the next test.
    const noticed = audits.filter(({ status }) => status === 'notice');
    expect(
      noticed.every(({ name }) => /GET/.test(name)),
      noticed.map(({ name }) => name).join('\n'),
    ).toBe(true);
  });

  it('refuses what a page elsewhere could send without asking first (CSRF)', async () => {
    const get = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`);
    expect(get.status).toBe(400);
    const form = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(form.status).toBe(400);
    const asked = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await asked.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('answers a malformed query with 200 in the older media type and 400 in the current one', async () => {
    expect((await post({ query: '{' }, { accept: 'application/json' })).status).toBe(200);
    expect((await post({ query: '{' }, { accept: 'application/graphql-response+json' })).status).toBe(400);
    expect((await post({ query: '{ nothing }' }, { accept: 'application/json' })).status).toBe(200);
    expect((await post({ variables: 'no map', query: '{ __typename }' }, { accept: 'application/json' })).status).toBe(
      400,
    );
  });

  it('a bound crossed is 400 in either', async () => {
    const query = '{ parties(first: 101) { totalCount } }';
    expect((await post({ query }, { accept: 'application/json' })).status).toBe(400);
    expect((await post({ query }, { accept: 'application/graphql-response+json' })).status).toBe(400);
  });

  it('takes a body of 100,000 bytes and refuses one more with 413', async () => {
    const query = '{ __typename }';
    const padded = (bytes: number) => {
      const bare = JSON.stringify({ query, pad: '' });
      return JSON.stringify({ query, pad: 'x'.repeat(bytes - bare.length) });
    };
    const send = (body: string) =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(Buffer.byteLength(padded(LIMITS.bodyBytes))).toBe(100_000);
    expect((await send(padded(LIMITS.bodyBytes))).status).toBe(200);
    const refused = await send(padded(LIMITS.bodyBytes + 1));
    expect(refused.status).toBe(413);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'Bytes of the request: at most 100,000; this one has more.',
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    });
  });

  it('a body that is no JSON, or pollutes prototypes, is 400 [row 16]', async () => {
    for (const body of ['{"query":', '{"query":"{__typename}","__proto__":{"polluted":true}}']) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
    }
    expect('polluted' in {}).toBe(false);
  });

  it('takes no batch, keeps nothing in caches, and logs no search text', async () => {
    expect((await post([{ query: '{ __typename }' }])).status).toBe(400);
    const response = await post({ query: '{ search(query: "Benazir Ahmed", first: 1) { totalCount } }' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    await fetch(`${url}?query=${encodeURIComponent('{ search(query: "Benazir Ahmed", first: 1) { totalCount } }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(served.logged.join('\n')).toContain('"path":"/graphql"');
    expect(served.logged.join('\n')).not.toContain('Benazir');
  });

  it('names each answer, and the log has the same name', async () => {
    const id = (await post({ query: '{ __typename }' })).headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(served.logged.some((line) => JSON.parse(line).reqId === id)).toBe(true);
  });
});

describe('a client that goes away', () => {
  it('stops its question in the store', async () => {
    let told: ((reason: unknown) => void) | undefined;
    const stopped = new Promise((resolve) => {
      told = resolve;
    });
    let began: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      began = resolve;
    });
    const waiting = await serve(
      storeThat(() => ({
        about: (options) => {
          options?.signal?.addEventListener('abort', () => told?.(options.signal?.reason));
          began?.();
          return new Promise(() => {});
        },
      })),
    );
    const address = await listen(waiting.fastify, { host: '127.0.0.1', port: 0 });
    const client = new AbortController();
    const answer = fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ about { graph } }' }),
      signal: client.signal,
    });
    await asked;
    client.abort();
    await expect(answer).rejects.toThrow();
    expect(await stopped).toMatchObject({ name: 'ClientGone' });
    await waiting.drain();
  });
});
