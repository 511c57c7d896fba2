import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cli, FIXTURE_FOLDER, stateOf, temporaryFolder } from './helpers.ts';
import { zipOf } from './zip-of.ts';

const XML = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');

async function file(name: string, content: Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

async function refusal(path: string, edition = '2025-03-20'): Promise<string> {
  const dataDir = await temporaryFolder();
  const { code, err } = await cli(['import', 'ca-sema', '--file', path, '--edition', edition], dataDir);
  expect(code).toBe(1);
  expect(await stateOf(dataDir)).toEqual({});
  return err;
}

describe('A packed list', () => {
  it('is read from .gz and from a .zip that holds it alone, as if it were not packed', async () => {
    const content = await readFile(XML);
    for (const path of [
      await file('sema-lmes.xml.gz', gzipSync(content)),
      await file('sema-lmes.zip', zipOf([['sema-lmes.xml', content]])),
    ]) {
      const { out, err } = await cli(['import', 'ca-sema', '--file', path], await temporaryFolder());
      expect(out, err).toMatch(/edition of 2025-02-21\n[\s\S]* read +9\n/);
    }
  });

  it('is refused when it is one of several in a zip, or none', async () => {
    const content = await readFile(XML);
    expect(
      await refusal(
        await file(
          'a.zip',
          zipOf([
            ['a.xml', content],
            ['b.xml', content],
          ]),
        ),
      ),
    ).toContain('a zip of several files (a.xml, b.xml, …)');
    expect(
      await refusal(await file('a.zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]))),
    ).toContain('a zip file that is cut off or damaged');
  });

  it('is refused as an office document when it is one', async () => {
    const ods = zipOf([
      ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
      ['content.xml', await readFile(XML)],
    ]);
    expect(await refusal(await file('UK-Sanctions-List.ods', ods))).toContain('an office document (.ods, .xlsx)');
  });

  it('is refused when it is packed twice', async () => {
    expect(await refusal(await file('a.gz', gzipSync(gzipSync(await readFile(XML)))))).toContain('packed twice');
  });

  it('is refused as a bomb before it fills the memory', async () => {
    const path = join(await temporaryFolder(), 'bomb.xml.gz');
    const head = (await readFile(XML, 'utf8')).replace('</data-set>', '');
    const spaces = Buffer.alloc(64_000_000, ' ');
    await new Promise<void>((resolve, reject) => {
      const out = createWriteStream(path);
      out.on('error', reject);
      out.end(gzipSync(Buffer.concat([Buffer.from(head), spaces]), { level: 9 }), resolve);
    });
    expect(await refusal(path)).toMatch(/refused as a bomb|characters without/);
  });
});
