import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../graph-seed/backup/contents.ts';
import { asOnlyWriter } from '../../graph-seed/snapshots/lock.ts';
import { cli, FIXTURE_FOLDER, SDN_FIXTURE, stateOf, temporaryFolder } from './helpers.ts';

/** A data folder with an edition, a judgement file and a build, and a backup of it. */
async function backedUp(folder = temporaryFolder): Promise<{ readonly dataDir: string; readonly file: string }> {
  const dataDir = await folder();
  expect((await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir)).code).toBe(0);
  await cli(['import', 'ca-sema', '--file', join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml')], dataDir);
  const file = join(await folder(), 'backup.tar.gz');
  const { code, out, err } = await cli(['backup', file], dataDir);
  expect(code, err).toBe(0);
  expect(out).toMatch(/backup\.tar\.gz: \d+ files, \d+\.\d MB unpacked, graph [0-9a-f]{12}\.\n$/);
  return { dataDir, file };
}

const graphOf = async (dataDir: string): Promise<string> => {
  const { out } = await cli(['status', '--json'], dataDir);
  return JSON.parse(out).graph.hash;
};

const keptIn = (dataDir: string) => contentsOf(dataDir, new AbortController().signal);

describe('a backup', () => {
  it('gives the same files and the same graph in an empty folder elsewhere', async () => {
    const { dataDir, file } = await backedUp();
    const restored = join(await temporaryFolder(), 'not', 'there', 'yet');
    const { code, out, err } = await cli(['restore', file], restored);
    expect(code, err).toBe(0);
    expect(out).toContain('each as it was backed up');
    expect(out).toContain(`The graph is the one that was backed up: ${(await graphOf(dataDir)).slice(0, 12)}.`);
    expect(await keptIn(restored)).toEqual(await keptIn(dataDir));
    expect(await graphOf(restored)).toBe(await graphOf(dataDir));
  });

  it('holds no build, no download and no lock', async () => {
    const { dataDir, file } = await backedUp();
    await mkdir(join(dataDir, 'downloads'));
    await writeFile(join(dataDir, 'downloads', 'half'), 'half a list');
    const another = `${file}.2`;
    await cli(['backup', another], dataDir);
    const restored = await temporaryFolder();
    await cli(['restore', another], restored);
    expect((await readdir(restored)).sort()).toEqual(['graph', 'identities.ndjson', 'snapshots']);
  });

  it.each<[string, (dataDir: string, file: string) => Promise<string>, RegExp]>([
    ['over another file', async (_, file) => file, /is there already, and a backup is never written over another/],
    ['into its own folder', async (dataDir) => join(dataDir, 'b.tar.gz'), /lies in the data folder/],
    [
      'of what it cannot hold',
      async (dataDir, file) => {
        await symlink(file, join(dataDir, 'snapshots', 'elsewhere'));
        return `${file}.2`;
      },
      /elsewhere is neither a file nor a folder/,
    ],
    ['into a folder that is not there', async (_, file) => join(file, 'b.tar.gz'), /ENOTDIR|ENOENT/],
  ])('is not made %s', async (_, name, reason) => {
    const { dataDir, file } = await backedUp();
    const wanted = await name(dataDir, file);
    const before = await readFile(file);
    const { code, err } = await cli(['backup', wanted], dataDir);
    expect(code).toBe(1);
    expect(err).toMatch(reason);
    expect(await readFile(file)).toEqual(before);
    expect((await readdir(join(file, '..'))).filter((one) => one.includes('partial'))).toEqual([]);
  });

  it('waits for nobody: while an import is under way it is refused', async () => {
    const { dataDir, file } = await backedUp();
    const { code, err } = await asOnlyWriter(dataDir, 'importing us-ofac-sdn', 0, () =>
      cli(['backup', `${file}.2`], dataDir),
    );
    expect(code).toBe(1);
    expect(err).toContain('importing us-ofac-sdn');
  });
});

describe('a restore', () => {
  let whole: Buffer;
  let dataDir: string;
  let file: string;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
    ({ dataDir, file } = await backedUp(() => mkdtemp(join(folder, 'of-'))));
    whole = await readFile(file);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function refused(bytes: Buffer): Promise<string> {
    const changed = join(await temporaryFolder(), 'changed.tar.gz');
    await writeFile(changed, bytes);
    const target = await temporaryFolder();
    const { code, err } = await cli(['restore', changed], target);
    expect(code).toBe(1);
    expect(await readdir(target)).toEqual([]);
    return err;
  }

  it('into a folder that holds something is refused, and what is there stays', async () => {
    const before = await stateOf(dataDir);
    const { code, err } = await cli(['restore', file], dataDir);
    expect(code).toBe(1);
    expect(err).toMatch(/is not empty \(.*\), and nothing is restored over something/);
    expect(await stateOf(dataDir)).toEqual(before);
  });

  it.each([0.05, 0.3, 0.6, 0.95, 0.999])(
    'of a backup cut after %d of its length is refused, and leaves nothing',
    async (share) => {
      expect(await refused(whole.subarray(0, Math.floor(whole.length * share)))).toMatch(/cut|damaged/);
    },
  );

  it.each([0.02, 0.25, 0.5, 0.75, 0.9])(
    'of a backup with a byte changed at %d of its length is refused',
    async (share) => {
      const changed = Buffer.from(whole);
      const at = Math.floor(whole.length * share);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(await refused(changed)).toMatch(/Refused: .*changed\.tar\.gz/);
    },
  );

  const FILE = {
    path: 'judgements.ndjson',
    bytes: 3,
    sha256: '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03',
  };
  const manifest = (files: readonly unknown[], more: object = {}) =>
    JSON.stringify({ format: 1, madeAt: '2026-11-25T00:00:00Z', graph: 'a'.repeat(64), files, ...more });
  const archiveOf = async (
    entries: readonly (readonly [{ name: string; type?: 'symlink'; linkname?: string }, string])[],
  ) => {
    const archive = pack();
    for (const [header, text] of entries) archive.entry(header, text);
    archive.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of archive) chunks.push(Buffer.from(chunk));
    return gzipSync(Buffer.concat(chunks));
  };

  it.each<[string, readonly (readonly [{ name: string; type?: 'symlink'; linkname?: string }, string])[], RegExp]>([
    ['another archive', [[{ name: 'README.md' }, 'hello']], /is no backup of a data folder/],
    ['nothing', [], /holds nothing/],
    ['a manifest that is none', [[{ name: 'backup.json' }, '{']], /backup\.json is no JSON/],
    [
      'a format of tomorrow',
      [[{ name: 'backup.json' }, manifest([], { format: 2 })]],
      /this version of the explorer reads format 1/,
    ],
    [
      'a path out of the folder',
      [[{ name: 'backup.json' }, manifest([{ ...FILE, path: '../evil' }])]],
      /files\.0\.path: a path within the data folder/,
    ],
    [
      'an absolute path',
      [[{ name: 'backup.json' }, manifest([{ ...FILE, path: '/etc/evil' }])]],
      /a path within the data folder/,
    ],
    [
      'a file that is not named',
      [
        [{ name: 'backup.json' }, manifest([])],
        [{ name: '../../evil' }, 'x'],
      ],
      /holds "\.\.\/\.\.\/evil" \(file\), which its backup\.json does not name/,
    ],
    [
      'a link',
      [
        [{ name: 'backup.json' }, manifest([FILE])],
        [{ name: FILE.path, type: 'symlink', linkname: '/etc/passwd' }, ''],
      ],
      /\(symlink\), which/,
    ],
    [
      'another size',
      [
        [{ name: 'backup.json' }, manifest([FILE])],
        [{ name: FILE.path }, 'xxxx'],
      ],
      /has 4 bytes, its backup\.json says 3/,
    ],
    [
      'other bytes',
      [
        [{ name: 'backup.json' }, manifest([FILE])],
        [{ name: FILE.path }, 'xxx'],
      ],
      /is not what was backed up: its sha-256/,
    ],
    [
      'too little',
      [[{ name: 'backup.json' }, manifest([FILE])]],
      /is cut: 1 of 1 files are missing, the first is judgements\.ndjson/,
    ],
  ])('of %s is refused, by name [row 16]', async (_, entries, reason) => {
    expect(await refused(await archiveOf(entries))).toMatch(reason);
  });

  it('of what is no archive is refused', async () => {
    expect(await refused(Buffer.from('<html>'))).toMatch(/is cut or damaged/);
    const { err } = await cli(['restore', '/nowhere/b.tar.gz'], await temporaryFolder());
    expect(err).toMatch(/\/nowhere\/b\.tar\.gz: there is no such file/);
  });
});

it.each(['backup', 'restore'])('npm run %s without a file, or with two, says what it takes', async (command) => {
  const dataDir = await temporaryFolder();
  expect(await cli([command], dataDir)).toMatchObject({ code: 2, err: expect.stringContaining('Which file?') });
  expect(await cli([command, 'a', 'b'], dataDir)).toMatchObject({ code: 2, err: expect.stringContaining('One file') });
  expect(await cli([command, '--help'], dataDir)).toMatchObject({ code: 0, out: expect.stringContaining('Usage') });
});
