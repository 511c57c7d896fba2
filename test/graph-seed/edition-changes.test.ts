import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import { buildOf, cli, FIXTURE_FOLDER, SDN_FIXTURE, SMALL_CURATED, stateOf, temporaryFolder } from './helpers.ts';

const CANADA = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');

/** Canada's fixture as it could have been on a later day: one record less, one name changed. */
async function laterCanada(folder: string): Promise<string> {
  const path = join(folder, 'sema-lmes.xml');
  const text = (await readFile(CANADA, 'utf8'))
    .replace(/<record>(?:(?!<\/record>)[\s\S])*Chigudu[\s\S]*?<\/record>/, '')
    .replace('Siyamak Rahpeyk', 'Siyamak Rahpeik');
  await writeFile(path, text);
  return path;
}

describe('The build of several editions', () => {
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'graph-seed-changes-'));
    await cli(['import', 'ca-sema', '--file', CANADA, '--edition', '2025-03-20'], dataDir);
    const args = ['import', 'ca-sema', '--file', await laterCanada(dataDir), '--edition', '2025-04-01'];
    const later = await cli([...args, '--accept-shrink'], dataDir);
    expect(later.code, later.err).toBe(0);
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('holds what the command line says of them', async () => {
    const { graph } = await buildOf(dataDir, SMALL_CURATED);
    const { out } = await cli(['diff', 'ca-sema', '2025-03-20', '2025-04-01', '--json'], dataDir);
    const [, ...said] = out
      .trim()
      .split('\n')
      .map((line): { record: string; change: string; fields: unknown } => JSON.parse(line));
    expect(
      graph.changes.map(({ record, change, fields }) => ({ record, change: change.toLowerCase(), fields })),
    ).toEqual(said.map(({ record, change, fields }) => ({ record, change, fields })));
    expect(graph.changes.map(({ record, change, from, to }) => [record, change, from, to])).toEqual([
      ['ca-sema-iran-1-part-2.1-107', 'CHANGED', '2025-03-20', '2025-04-01'],
      ['ca-sema-zimbabwe-164', 'REMOVED', '2025-03-20', '2025-04-01'],
    ]);
    expect(graph.changes[1]).toMatchObject({ name: 'Tinaye Elisha Chigudu', kind: 'Person', programmes: ['Zimbabwe'] });
    expect(graph.changes[1]?.fields).toContainEqual({
      field: 'name (primary)',
      before: ['Tinaye Elisha Chigudu'],
      after: [],
    });
  });

  it('counts each step with its edition, and what the current one gives to the graph', async () => {
    const { graph } = await buildOf(dataDir, SMALL_CURATED);
    const list = graph.lists.find(({ id }) => id === 'ca-sema');
    expect(list?.snapshots.map(({ edition, since, valuesRead }) => [edition, since, valuesRead])).toEqual([
      ['2025-03-20', null, expect.any(Number)],
      ['2025-04-01', { edition: '2025-03-20', comparable: true, added: 0, changed: 1, removed: 1 }, expect.any(Number)],
    ]);
    expect([list?.parties, list?.relations]).toEqual([8, 0]);
  });

  it('ends a Designation on the first edition without it, and marks that as such', async () => {
    const { graph } = await buildOf(dataDir, SMALL_CURATED);
    const of = (party: string) =>
      graph.designations.filter((one) => one.party === party).map(({ endedOn, endedBy }) => [endedOn, endedBy]);
    expect(of('ca-sema-zimbabwe-164')).toEqual([['2025-04-01', 'FIRST_EDITION_WITHOUT']]);
    expect(of('ca-sema-jvcfor-1')).toEqual([[null, null]]);
  });

  it('is the same whether the changes are found out or read back, and a damaged file is no harm', async () => {
    const folder = join(dataDir, 'changes/ca-sema');
    const hash = async () => hashGraph((await buildOf(dataDir, SMALL_CURATED)).graph);
    const first = await hash();
    const [name = ''] = await readdir(folder);
    const kept = await stateOf(folder);
    expect(await hash()).toBe(first);
    expect(await stateOf(folder)).toEqual(kept);
    for (const damage of [Buffer.from('{"version":1'), Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(0)]) {
      await writeFile(join(folder, name), damage);
      expect(await hash()).toBe(first);
    }
    await writeFile(join(folder, 'older.json.gz'), '');
    expect(await hash()).toBe(first);
    expect(await readdir(folder)).toEqual([name]);
  });

  it('holds the issues of the newest editions, each with its record, field and value', async () => {
    const other = await temporaryFolder();
    await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], other);
    const { graph } = await buildOf(other, SMALL_CURATED);
    const snapshot = graph.lists.find(({ id }) => id === 'us-ofac-sdn')?.snapshots[0];
    expect(graph.issues).toHaveLength(snapshot?.issues ?? 0);
    expect(graph.issues).toContainEqual(
      expect.objectContaining({
        list: 'us-ofac-sdn',
        edition: '2024-03-06',
        record: 'us-ofac-20130',
        field: 'Remarks',
      }),
    );
  });
});

describe('Two editions from files of different layouts', () => {
  it('are compared by names, kinds and programmes alone, and it is said', async () => {
    const dataDir = await temporaryFolder();
    const csv = join(SDN_FIXTURE, 'sdn.csv');
    const advanced = join(FIXTURE_FOLDER, 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML');
    await cli(['import', 'us-ofac-sdn', '--file', csv], dataDir);
    expect((await cli(['import', 'us-ofac-sdn', '--file', advanced, '--accept-shrink'], dataDir)).code).toBe(0);
    const { graph } = await buildOf(dataDir, SMALL_CURATED);
    const since = graph.lists.find(({ id }) => id === 'us-ofac-sdn')?.snapshots.at(-1)?.since;
    expect(since).toMatchObject({ edition: '2024-03-06', comparable: false });
    const fields = graph.changes.filter(({ change }) => change === 'CHANGED').flatMap((one) => one.fields);
    expect(fields.filter(({ field }) => !['name (primary)', 'kind', 'programme'].includes(field))).toEqual([]);
    for (const { before, after } of fields.filter(({ field }) => field === 'name (primary)')) {
      expect(before[0]?.toUpperCase()).not.toBe(after[0]?.toUpperCase());
    }
    const { out } = await cli(['diff', 'us-ofac-sdn', '2024-03-06', '2024-03-07'], dataDir);
    expect(out).toContain('files of different layouts (legacy-csv, advanced-xml): only names, kinds and programmes');
  });
});
