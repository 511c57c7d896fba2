import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mirrorsOf } from '../../graph-seed/fetch/mirrors.ts';
import { IMPORTERS } from '../../graph-seed/registry.ts';
import { cli, FIXTURE_FOLDER, stateOf, temporaryFolder } from './helpers.ts';
import { cutAfter, publisher, QUICK, whole } from './publisher.ts';

const CANADA = await readFile(join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml'));
const ETAG = { etag: '"one"', 'last-modified': 'Tue, 03 Jun 2025 10:00:00 GMT' };

const fetchFrom = (address: string, dataDir: string, ...more: string[]) =>
  cli(['import', 'ca-sema', '--from', address, ...more], dataDir, { fetchLimits: QUICK });

/** Expects that nothing of a fetch is left behind. */
async function nothingIn(dataDir: string): Promise<void> {
  const left = Object.entries(await stateOf(dataDir)).filter(([, what]) => what !== 'folder');
  expect(left).toEqual([]);
}

describe('A fetched list', () => {
  it('is read as the day on which its publisher put it up, when the file does not say', async () => {
    const { at } = await publisher({ '/list': whole(CANADA, ETAG) });
    const dataDir = await temporaryFolder();
    const { code, out, err } = await fetchFrom(at('/list'), dataDir);
    expect(code, err).toBe(0);
    expect(out).toMatch(/ca-sema, edition of 2025-06-03\n/);
    expect(out).toMatch(/Built graph/);
    const [name = ''] = (await readdir(join(dataDir, 'snapshots/ca-sema'))).filter((one) => !one.startsWith('.'));
    const records = gunzipSync(await readFile(join(dataDir, 'snapshots/ca-sema', name, 'records.ndjson.gz')));
    expect(records.toString().split('\n').filter(Boolean)).toHaveLength(9);
    expect(await readdir(join(dataDir, 'downloads/ca-sema'))).toEqual([]);
  });

  it('is not fetched again while it has not changed, and then nothing is written', async () => {
    const { at, asked } = await publisher({
      '/list': (response, before, request) => {
        if (request.headers['if-none-match'] === ETAG.etag) response.writeHead(304).end();
        else whole(CANADA, ETAG)(response, before, request);
      },
    });
    const dataDir = await temporaryFolder();
    await fetchFrom(at('/list'), dataDir);
    const before = await stateOf(join(dataDir, 'snapshots'));
    const { code, out } = await fetchFrom(at('/list'), dataDir);
    expect(code).toBe(0);
    expect(out).toContain('ca-sema, edition of 2025-06-03: not changed since it was fetched');
    expect(out).toContain('The graph is up to date');
    expect(await stateOf(join(dataDir, 'snapshots'))).toEqual(before);
    expect(asked[1]?.headers['if-modified-since']).toBe(ETAG['last-modified']);
  });

  it('is the same edition when the publisher puts the same file up again on another day', async () => {
    const { at } = await publisher({
      '/list': (response, before, request) =>
        whole(CANADA, before === 0 ? ETAG : { 'last-modified': 'Wed, 04 Jun 2025 10:00:00 GMT' })(
          response,
          before,
          request,
        ),
    });
    const dataDir = await temporaryFolder();
    await fetchFrom(at('/list'), dataDir);
    const { out } = await fetchFrom(at('/list'), dataDir);
    expect(out).toContain('ca-sema, edition of 2025-06-03: already here, nothing written');
  });

  it('is fetched whole when its Snapshot has gone', async () => {
    const { at, asked } = await publisher({ '/list': whole(CANADA, ETAG) });
    const dataDir = await temporaryFolder();
    await fetchFrom(at('/list'), dataDir);
    await writeFile(join(dataDir, 'snapshots/ca-sema/.fetched.json'), '{"half":');
    expect((await fetchFrom(at('/list'), dataDir)).code).toBe(0);
    expect(asked[1]?.headers['if-none-match']).toBeUndefined();
  });
});

describe('A broken transfer', () => {
  const half = Math.floor(CANADA.length / 2);

  it('is taken up where it broke off, when the publisher can tell that it is the same file', async () => {
    const { at, asked } = await publisher({
      '/list': (response, before, request) => {
        if (before === 0) return cutAfter(CANADA, half, ETAG)(response, before, request);
        const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1]);
        response
          .writeHead(206, { 'content-range': `bytes ${from}-${CANADA.length - 1}/${CANADA.length}` })
          .end(CANADA.subarray(from));
      },
    });
    const { code, out, err } = await fetchFrom(at('/list'), await temporaryFolder());
    expect(code, err).toBe(0);
    expect(out).toContain(createHash('sha256').update(CANADA).digest('hex').slice(0, 12));
    expect(asked[1]?.headers).toMatchObject({ range: `bytes=${half}-`, 'if-range': ETAG.etag });
  });

  it('is begun again when the file has changed meanwhile, or the publisher cannot tell', async () => {
    for (const headers of [ETAG, {}]) {
      const { at, asked } = await publisher({
        '/list': (response, before, request) =>
          before === 0
            ? cutAfter(Buffer.from(CANADA.toString().replaceAll('Chigudu', 'Another')), half, headers)(
                response,
                before,
                request,
              )
            : whole(CANADA, { etag: '"two"' })(response, before, request),
      });
      const { code, out } = await fetchFrom(at('/list'), await temporaryFolder());
      expect(code).toBe(0);
      expect(out).toContain(createHash('sha256').update(CANADA).digest('hex').slice(0, 12));
      expect(asked).toHaveLength(2);
    }
  });

  it('that goes on breaking is given up, and nothing of it is kept', async () => {
    const { at, asked } = await publisher({ '/list': cutAfter(CANADA, half) });
    const dataDir = await temporaryFolder();
    const { code, err } = await fetchFrom(at('/list'), dataDir);
    expect(code).toBe(1);
    expect(err).toMatch(/ca-sema: Not fetched: http:.*\/list: the transfer broke off .*, 4 times: given up/);
    expect(err).toContain('Not read: ca-sema. What was here before of it stays in use.');
    expect(asked).toHaveLength(QUICK.tries);
    await nothingIn(dataDir);
  });

  it('that goes silent, in the middle or before the first byte, is cut and tried again', async () => {
    const { at, asked } = await publisher({
      '/list': (response, before, request) => {
        if (before === 0) return;
        if (before === 1) response.writeHead(200, { 'content-length': CANADA.length }).write(CANADA.subarray(0, half));
        else whole(CANADA)(response, before, request);
      },
    });
    expect((await fetchFrom(at('/list'), await temporaryFolder())).code).toBe(0);
    expect(asked).toHaveLength(3);
  });

  it('is noticed by its checksum', async () => {
    const md5 = createHash('md5').update(CANADA).digest('base64');
    const { at, asked } = await publisher({
      '/list': (response, before, request) =>
        whole(before === 0 ? Buffer.from(CANADA).fill(32, 300, 400) : CANADA, { 'content-md5': md5 })(
          response,
          before,
          request,
        ),
    });
    expect((await fetchFrom(at('/list'), await temporaryFolder())).code).toBe(0);
    expect(asked).toHaveLength(2);
  });
});

describe('A publisher', () => {
  it('that is busy is asked again when it says', async () => {
    const { at, asked } = await publisher({
      '/list': (response, before, request) => {
        if (before === 0) response.writeHead(503, { 'retry-after': '1' }).end();
        else whole(CANADA)(response, before, request);
      },
    });
    const began = Date.now();
    expect((await fetchFrom(at('/list'), await temporaryFolder())).code).toBe(0);
    expect(Date.now() - began).toBeGreaterThanOrEqual(950);
    expect(asked).toHaveLength(2);
  });

  it('that wants more patience than anybody has is left alone', async () => {
    const { at, asked } = await publisher({
      '/list': (response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
    });
    const { code, err } = await fetchFrom(at('/list'), await temporaryFolder());
    expect(code).toBe(1);
    expect(err).toContain('the publisher answers 503: try again in 60 minutes');
    expect(asked).toHaveLength(1);
  });

  it('that does not have the file, or answers with a page, is not asked again', async () => {
    const { at, asked } = await publisher({
      '/page': (response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Maintenance</html>'),
    });
    expect((await fetchFrom(at('/gone'), await temporaryFolder())).err).toContain('the publisher answers 404');
    expect((await fetchFrom(at('/page'), await temporaryFolder())).err).toContain(
      'an HTML page, where the list is expected',
    );
    expect(asked).toHaveLength(2);
  });

  it('may redirect, a bounded number of times, and its signature is in no message', async () => {
    const { at } = await publisher({
      '/list': (response) => response.writeHead(302, { location: '/store?signature=secret' }).end(),
      '/store?signature=secret': whole(CANADA),
      '/round': (response) => response.writeHead(307, { location: '/round' }).end(),
      '/signed': (response) => response.writeHead(302, { location: '/lost?signature=secret' }).end(),
      '/lost?signature=secret': (response) =>
        response.writeHead(307, { location: 'http://example.org/?a=secret' }).end(),
    });
    expect((await fetchFrom(at('/list'), await temporaryFolder())).code).toBe(0);
    expect((await fetchFrom(at('/round'), await temporaryFolder())).err).toContain('more than 5 redirects');
    const { err } = await fetchFrom(at('/signed'), await temporaryFolder());
    expect(err).toContain('http://example.org is not https');
    expect(err).not.toContain('secret');
  });

  it('that sends more than a list can have is cut off', async () => {
    const { at } = await publisher({
      '/said': (response) => response.writeHead(200, { 'content-length': '5000000000' }).end(),
      '/endless': (response) => {
        const more = (): void => {
          if (!response.destroyed) response.write(Buffer.alloc(65_536), more);
        };
        more();
      },
    });
    for (const path of ['/said', '/endless']) {
      const dataDir = await temporaryFolder();
      expect((await fetchFrom(at(path), dataDir)).err).toContain('no list has more than 2000000: refused');
      await nothingIn(dataDir);
    }
  });

  it('must be reached by https, but for a mirror on this machine', async () => {
    const dataDir = await temporaryFolder();
    expect((await fetchFrom('http://example.org/sema-lmes.xml', dataDir)).err).toContain('is not https');
    expect((await fetchFrom('file:///etc/passwd', dataDir)).err).toContain('is not https');
    expect((await fetchFrom('sema-lmes.xml', dataDir)).err).toContain('no address');
  });

  it('that cannot be reached is named, with the way to import a file', async () => {
    const { code, err } = await fetchFrom('https://nobody.invalid/sema-lmes.xml', await temporaryFolder());
    expect(code).toBe(1);
    expect(err).toMatch(/nobody\.invalid cannot be reached \(E[A-Z_]+\)\. Is this machine online\?.*--file/);
  });

  it('that serves another list is refused, and the file stays to be looked at', async () => {
    const uk = await readFile(join(FIXTURE_FOLDER, 'gb-uksl/2025-04-14/UK-Sanctions-List.xml'));
    const { at } = await publisher({ '/list': whole(uk) });
    const dataDir = await temporaryFolder();
    const { code, err } = await fetchFrom(at('/list'), dataDir);
    expect(code).toBe(1);
    const path = join(dataDir, 'downloads/ca-sema/current/sema-lmes.xml');
    expect(err).toContain(`Refused: ${path}, line 1: the root is <Designations>`);
    expect(await readFile(path)).toEqual(uk);
  });
});

describe('An import of every list', () => {
  const file = async (path: string) => whole(await readFile(join(FIXTURE_FOLDER, path)), ETAG);
  const mirrors = (at: (path: string) => string) => new Map(IMPORTERS.map(({ id }) => [id, at(`/${id}`)] as const));
  const served = async () => ({
    '/us-ofac-sdn': await file('us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML'),
    '/us-ofac-cons': await file('us-ofac-cons/2024-03-06/CONS_ADVANCED.XML'),
    '/gb-uksl': await file('gb-uksl/2025-04-14/UK-Sanctions-List.xml'),
    '/ca-sema': await file('ca-sema/2025-06/sema-lmes.xml'),
  });

  it('fetches each, builds the graph once, and says the day of each as the files give it', async () => {
    const { at } = await publisher(await served());
    const dataDir = await temporaryFolder();
    const { code, out, err } = await cli(['import'], dataDir, { fetchLimits: QUICK, mirrors: mirrors(at) });
    expect(code, err).toBe(0);
    expect(out.match(/, edition of [0-9-]+/g)).toEqual([
      ', edition of 2024-03-07',
      ', edition of 2024-03-06',
      ', edition of 2025-04-14',
      ', edition of 2025-06-03',
    ]);
    expect(out.match(/Built graph/g)).toHaveLength(1);
  });

  it('reads the others when one fails, and says so in its exit code', async () => {
    const { at } = await publisher({
      ...(await served()),
      '/gb-uksl': (response) => response.writeHead(500).end(),
    });
    const dataDir = await temporaryFolder();
    const { code, out, err } = await cli(['import'], dataDir, { fetchLimits: QUICK, mirrors: mirrors(at) });
    expect(code).toBe(1);
    expect(out.match(/, edition of /g)).toHaveLength(3);
    expect(out).toContain('Built graph');
    expect(err).toContain('Not read: gb-uksl.');
  });

  it('that is stopped in the middle of a transfer leaves what was there', async () => {
    const stop = new AbortController();
    const { at } = await publisher({
      '/list': (response) => {
        response.writeHead(200, { 'content-length': CANADA.length }).write(CANADA.subarray(0, 500));
        setTimeout(() => stop.abort(), 50);
      },
    });
    const dataDir = await temporaryFolder();
    const { code, err } = await cli(['import', 'ca-sema', '--from', at('/list')], dataDir, {
      fetchLimits: QUICK,
      signal: stop.signal,
    });
    expect(code).toBe(1);
    expect(err).toBe('Stopped. Nothing has changed.\n');
    await nothingIn(dataDir);
  });

  it('by two at once: the second is told that the first is at work', async () => {
    let goOn = (): void => undefined;
    const { at } = await publisher({
      '/list': (response, before, request) => {
        goOn = () => whole(CANADA)(response, before, request);
      },
    });
    const dataDir = await temporaryFolder();
    const first = fetchFrom(at('/list'), dataDir);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = await fetchFrom(at('/list'), dataDir);
    goOn();
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/another process \(pid \d+\) has been at work .*: fetching ca-sema/);
    expect((await first).code).toBe(0);
  });
});

describe('The addresses of the publishers', () => {
  it('are https, and stand in the README of each list', async () => {
    for (const { id, current } of IMPORTERS) {
      expect(current.address).toMatch(/^https:\/\//);
      const readme = await readFile(join(FIXTURE_FOLDER, '../../graph-seed/lists', id, 'README.md'), 'utf8');
      expect(readme).toContain(current.address);
    }
  });

  it('can be replaced by a mirror for each list', () => {
    expect(mirrorsOf({ LIST_ADDRESS_GB_UKSL: 'https://mirror/uk', LIST_ADDRESS_CA_SEMA: '' })).toEqual(
      new Map([['gb-uksl', 'https://mirror/uk']]),
    );
  });
});
