import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, FIXTURE_FOLDER } from './helpers.ts';

const UK = join(FIXTURE_FOLDER, 'gb-uksl/2025-04-14/UK-Sanctions-List.csv');

/** The fixture as it could have been a day later. */
async function nextDay(folder: string): Promise<string> {
  const path = join(folder, 'UK-Sanctions-List.csv');
  const text = (await readFile(UK, 'utf8'))
    .replace('14-Apr-2025', '15-Apr-2025')
    .replaceAll('Chonmyong shipping co', 'Nobody')
    .replace(/^.*,IHR0041,.*\r\n/gm, '')
    .replace(
      /^,DPR0070,.*\r\n/m,
      (row) => `${row}${row.replace('DPR0070', 'DPR0071').replace(/CHONMYONG [A-Z ]+/, 'NEW\u0007SHIPPING')}`,
    );
  await writeFile(path, text);
  return path;
}

describe('What changed between two editions', () => {
  let dataDir = '';
  const diff = (...args: string[]) => cli(['diff', ...args], dataDir);

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'graph-seed-diff-'));
    expect((await cli(['import', 'gb-uksl', '--file', UK], dataDir)).code).toBe(0);
    const next = await cli(['import', 'gb-uksl', '--file', await nextDay(dataDir), '--accept-shrink'], dataDir);
    expect(next.code, next.err).toBe(0);
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('is a table: added, removed, changed field by field', async () => {
    const { code, out } = await diff('gb-uksl', '2025-04-14', '2025-04-15');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
      'gb-uksl, 2025-04-14 to 2025-04-15: 1 added, 1 changed, 1 removed, 5 the same',
      'added gb-uksl-DPR0071 NEW\\u0007SHIPPING',
      'removed gb-uksl-IHR0041 Hossein TAEB',
      'changed gb-uksl-MYA0030 MYANMAR WAR VETERANS ORGANISATION',
      'remark - Parent company: Chonmyong shipping co',
      '+ Parent company: Nobody',
      'subsidiary of - gb-uksl-MYA0030 → Chonmyong shipping co',
      '+ gb-uksl-MYA0030 → Nobody',
      '',
    ]);
  });

  it('is JSON when asked for it, a line a record', async () => {
    const { out } = await diff('gb-uksl', '2025-04-14', '2025-04-15', '--json');
    const [head, ...changes] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(head).toEqual({
      list: 'gb-uksl',
      from: '2025-04-14',
      to: '2025-04-15',
      added: 1,
      changed: 1,
      removed: 1,
      same: 5,
      comparable: true,
    });
    expect(changes[2]).toMatchObject({
      record: 'gb-uksl-MYA0030',
      change: 'changed',
      fields: [{ field: 'remark', before: ['Parent company: Chonmyong shipping co'] }, { field: 'subsidiary of' }],
    });
  });

  it('turns round with the editions, and is nothing between an edition and itself', async () => {
    expect((await diff('gb-uksl', '2025-04-15', '2025-04-14')).out).toContain('1 added, 1 changed, 1 removed');
    expect((await diff('gb-uksl', '2025-04-14', '2025-04-14')).out).toBe(
      'gb-uksl, 2025-04-14 to 2025-04-14: 0 added, 0 changed, 0 removed, 7 the same\n',
    );
  });

  it('says which editions there are when asked for another', async () => {
    const { code, err } = await diff('gb-uksl', '2025-04-14', '2026-01-01');
    expect(code).toBe(1);
    expect(err).toContain('no edition of 2026-01-01 of gb-uksl is here; there are: 2025-04-14, 2025-04-15');
    expect((await diff('ca-sema', '2025-04-14', '2026-01-01')).err).toContain('none has been imported');
  });

  it('answers 2 and its help to what it does not understand', async () => {
    expect((await diff('gb-uksl', '2025-04-14')).code).toBe(2);
    expect((await diff('nothing', '2025-04-14', '2025-04-15')).err).toContain('There is no list "nothing"');
    expect((await diff('--help')).out).toContain('npm run diff');
  });
});
