import { beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../server/store/graph-store.ts';
import { type Served, serve, storeThat } from '../graphql/served-graph.ts';

const HASH = 'f'.repeat(64);
const about = async () => ({
  graph: HASH,
  store: 'in-process' as const,
  dataDate: null,
  parties: 0,
  relations: 0,
  designations: 0,
});

let served: Served;
beforeAll(async () => {
  served = await serve(storeThat(() => ({ about })));
});

const get = (url: string, headers: Record<string, string> = {}) =>
  served.fastify.inject({ method: 'GET', url, headers });
const policyOf = (headers: Record<string, unknown>): string => String(headers['content-security-policy']);

describe('the built client', () => {
  const asset = '/assets/app-Cafe1234.js';

  it('comes in the smallest form that the browser takes, and says that it varies', async () => {
    const br = await get(asset, { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(br.headers['content-type']).toContain('javascript');
    expect((await get(asset, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    const plain = await get(asset);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('accept-encoding');
    expect(plain.body).toContain('plain');
  });

  it('is kept for good under a name with its hash, and a page is asked for anew', async () => {
    expect((await get(asset)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/', { 'if-none-match': String(page.headers.etag) })).statusCode).toBe(304);
  });

  it.each(['/', '/?seeds=us-ofac-34022&asOf=2021-12-10', '/api', '/api/', '/stories', '/stories/?story=sek-studio'])(
    'answers %s with a page',
    async (url) => {
      const page = await get(url, { accept: 'text/html' });
      expect(page.statusCode).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  it.each([
    '/nothing-here',
    '/assets/none.js',
    '/assets/',
    '/.env',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/%00',
    '//etc/passwd',
  ])('answers %s with 404 and never with a page or a file from elsewhere [row 16]', async (url) => {
    const response = await get(url, { accept: 'text/html' });
    expect([400, 403, 404]).toContain(response.statusCode);
    expect(response.body).not.toContain('Stands in');
    expect(response.body).not.toContain('"dependencies"');
  });

  it.each([
    ['/index.html', '/'],
    ['/api.html', '/api'],
  ])('sends %s to %s, where its policy is', async (file, path) => {
    const response = await get(file);
    expect(response.statusCode).toBe(301);
    expect(response.headers.location).toBe(path);
  });
});

describe('the Content-Security-Policy [row 15]', () => {
  it('is strict everywhere', async () => {
    for (const url of ['/', '/assets/app-Cafe1234.js', '/healthz', '/nothing-here']) {
      expect(policyOf((await get(url)).headers)).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types default",
      );
    }
  });

  it('lets only the API page write styles and carry fonts in them, and no inline script', async () => {
    const policy = policyOf((await get('/api')).headers);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("font-src 'self' data:");
    expect(policy).toContain("script-src 'self';");
  });

  it('lets only an embedded view be framed, and only by the origins that are named', async () => {
    const framed = await serve(
      storeThat(() => ({ about })),
      ['https://news.example', 'http://127.0.0.1:9'],
    );
    const headersOf = async (url: string) => (await framed.fastify.inject({ method: 'GET', url })).headers;
    const embedded = await headersOf('/?embed&v=2&seeds=us-ofac-34022');
    expect(policyOf(embedded)).toMatch(/;frame-ancestors https:\/\/news\.example http:\/\/127\.0\.0\.1:9;/);
    expect(policyOf(embedded)).toContain("default-src 'none';script-src 'self';style-src 'self'");
    expect(embedded['x-frame-options']).toBeUndefined();
    for (const url of ['/', '/?seeds=embed', '/?embedded', '/api?embed', '/stories?embed', '/nothing-here?embed']) {
      expect([url, policyOf(await headersOf(url))]).toEqual([
        url,
        expect.stringMatching(/;frame-ancestors 'none'(;|$)/),
      ]);
    }
    expect(policyOf((await get('/?embed')).headers)).toMatch(/;frame-ancestors 'none';/);
    expect((await get('/?embed')).headers['x-frame-options']).toBeDefined();
  });

  it('stands beside the other headers', async () => {
    const { headers } = await get('/');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('health', () => {
  it('says which graph is served', async () => {
    expect((await get('/healthz')).json()).toEqual({ up: true });
    const ready = await get('/readyz');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ ready: true, store: 'in-process', graph: HASH });
  });

  it('is up but not ready while there is no graph', async () => {
    const down = await serve(
      storeThat(() => {
        throw new StoreUnavailable('no graph has been built yet');
      }),
    );
    expect((await down.fastify.inject('/healthz')).statusCode).toBe(200);
    const ready = await down.fastify.inject('/readyz');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({ ready: false, store: 'in-process', reason: 'no graph has been built yet' });
  });

  it('masks a failure of ours', async () => {
    const broken = await serve(storeThat(() => ({ about: () => Promise.reject(new Error('password=hunter2')) })));
    const ready = await broken.fastify.inject('/readyz');
    expect(ready.statusCode).toBe(500);
    expect(ready.body).not.toContain('hunter2');
    expect(broken.logged.filter((line) => line.includes('hunter2'))).toHaveLength(1);
  });
});
