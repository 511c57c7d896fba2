import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOnlyWriter, DataFolderBusy } from '../../graph-seed/snapshots/lock.ts';
import { DamagedSnapshot, SnapshotStore } from '../../graph-seed/snapshots/store.ts';
import { cli, SDN_FIXTURE, stateOf, temporaryFolder } from './helpers.ts';

async function withFixture(): Promise<{ dataDir: string; store: SnapshotStore; folder: string }> {
  const dataDir = await temporaryFolder();
  await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir);
  const [snapshot] = await new SnapshotStore(dataDir).list('us-ofac-sdn');
  return { dataDir, store: new SnapshotStore(dataDir), folder: snapshot?.folder ?? '' };
}

describe('A Snapshot', () => {
  it('holds its records as they were read, packed in the same bytes each time', async () => {
    const [one, other] = [await withFixture(), await withFixture()];
    const bytes = await Promise.all([one, other].map(({ folder }) => readFile(join(folder, 'records.ndjson.gz'))));
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
    const [snapshot] = await one.store.list('us-ofac-sdn');
    if (snapshot === undefined) throw new Error('no snapshot');
    const ids: string[] = [];
    for await (const record of one.store.records(snapshot)) ids.push(record.id);
    expect(ids).toHaveLength(16);
    expect([...(await one.store.index(snapshot)).keys()]).toEqual(ids);
    expect(snapshot.header).toMatchObject({
      list: 'us-ofac-sdn',
      edition: '2024-03-06',
      reader: 'legacy-csv',
      records: 16,
    });
  });

  it('that was damaged on disk is noticed, and the message says what to do', async () => {
    const { store, folder, dataDir } = await withFixture();
    const path = join(folder, 'records.ndjson.gz');
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 20));
    const [snapshot] = await store.list('us-ofac-sdn');
    if (snapshot === undefined) throw new Error('no snapshot');
    const read = async () => {
      for await (const record of store.records(snapshot)) expect(record.id).toBeDefined();
    };
    await expect(read()).rejects.toThrow(DamagedSnapshot);
    const { code, err } = await cli(['build', '--force'], dataDir);
    expect(code).toBe(1);
    expect(err).toContain('Remove this folder and import the edition again');
  });

  it('that has no readable header is no Snapshot, and that is said', async () => {
    const { store, folder } = await withFixture();
    await writeFile(join(folder, 'header.json'), '{"format":7}');
    await expect(store.list('us-ofac-sdn')).rejects.toThrow(DamagedSnapshot);
  });

  it('that is unfinished is never seen, and goes with the next import', async () => {
    const { dataDir, store, folder } = await withFixture();
    const unfinished = join(folder, '../.unfinished-12345');
    await mkdir(unfinished);
    await writeFile(join(unfinished, 'records.ndjson.gz'), 'half');
    expect(await store.list('us-ofac-sdn')).toHaveLength(1);
    await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv'), '--edition', '2024-03-07'], dataDir);
    expect((await readdir(join(folder, '..'))).sort()).toHaveLength(2);
  });

  it('of the same day read from more files takes the place of the one before; both are kept', async () => {
    const dataDir = await temporaryFolder();
    const alone = await temporaryFolder();
    await writeFile(join(alone, 'sdn.csv'), await readFile(join(SDN_FIXTURE, 'sdn.csv')));
    await cli(['import', 'us-ofac-sdn', '--file', join(alone, 'sdn.csv'), '--edition', '2024-03-06'], dataDir);
    await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir);
    const store = new SnapshotStore(dataDir);
    expect(await store.list('us-ofac-sdn')).toHaveLength(2);
    const editions = await store.editions('us-ofac-sdn');
    expect(editions).toHaveLength(1);
    expect(editions[0]?.header.files).toHaveLength(4);
  });
});

describe('The data folder', () => {
  it('has one writer: a second is refused with a message that names the first', async () => {
    const dataDir = await temporaryFolder();
    const lock = { pid: process.ppid, startedAt: '2024-03-06T09:30:00Z', doing: 'importing us-ofac-sdn' };
    await writeFile(join(dataDir, 'writer.lock'), JSON.stringify(lock));
    const before = await stateOf(dataDir);
    const { code, err } = await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir);
    expect(code).toBe(1);
    expect(err).toContain(`another process (pid ${process.ppid})`);
    expect(err).toContain('importing us-ofac-sdn');
    expect(await stateOf(dataDir)).toEqual(before);
  });

  it('is free again when its writer has ended, also by a failure', async () => {
    const dataDir = await temporaryFolder();
    await expect(asOnlyWriter(dataDir, 'failing', 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await asOnlyWriter(dataDir, 'working', 0, () => Promise.resolve(1))).toBe(1);
    expect(await stateOf(dataDir)).toEqual({});
  });

  it('is taken over from a writer that no longer runs', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(
      join(dataDir, 'writer.lock'),
      JSON.stringify({ pid: 999_999_999, startedAt: '2024-03-06T09:30:00Z', doing: 'importing' }),
    );
    expect(await asOnlyWriter(dataDir, 'working', 0, () => Promise.resolve('done'))).toBe('done');
  });

  it('lets two writers of one moment work one after the other when the second may wait', async () => {
    const dataDir = await temporaryFolder();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`${name} ends`);
    };
    await Promise.all([
      asOnlyWriter(dataDir, 'first', 5000, work('first')),
      asOnlyWriter(dataDir, 'second', 5000, work('second')),
    ]);
    expect(order).toHaveLength(4);
    expect(order[1]).toBe(order[0]?.replace('begins', 'ends'));
    await expect(
      asOnlyWriter(dataDir, 'outer', 0, () => asOnlyWriter(dataDir, 'inner', 0, () => Promise.resolve())),
    ).rejects.toThrow(DataFolderBusy);
  });
});
