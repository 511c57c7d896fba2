import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usOfacSdn } from '../../graph-seed/lists/us-ofac-sdn/importer.ts';
import { ensureBuild, importList } from '../../graph-seed/pipeline.ts';
import { currentBuildFile, currentBuildHeader } from '../../server/store/in-process/build-folder.ts';
import { changedSdn, cli, SDN_FIXTURE, SMALL_CURATED, stateOf, temporaryFolder } from './helpers.ts';

const FILE = join(SDN_FIXTURE, 'sdn.csv');
const importFixture = (dataDir: string) => cli(['import', 'us-ofac-sdn', '--file', FILE], dataDir);

describe('An import', () => {
  it('says what was read, added, changed, removed and reported, and how the links were resolved', async () => {
    const { code, out } = await importFixture(await temporaryFolder());
    expect(code).toBe(0);
    expect(out).toMatch(/read +16\n/);
    expect(out).toMatch(/added +16 \(the first edition here\)/);
    expect(out).toMatch(/linked to +4 resolved, 1 ambiguous, 2 unknown/);
    expect(out).toMatch(/issues +\d+, each in .*issues\.ndjson/);
    expect(out).toMatch(/Built graph [0-9a-f]{12}: \d+ parties/);
    expect(out).toMatch(/Took \d+\.\d s/);
  });

  it('reports each link that it does not guess, with record and value', async () => {
    const dataDir = await temporaryFolder();
    await importFixture(dataDir);
    const folder = join(dataDir, 'snapshots/us-ofac-sdn');
    const [name = ''] = await readdir(folder);
    const issues = await readFile(join(folder, name, 'issues.ndjson'), 'utf8');
    expect(issues).toContain(
      '"record":"us-ofac-20130","line":null,"field":"Remarks","value":"MINISTRY OF STATE SECURITY"',
    );
    expect(issues).toContain('us-ofac-20131, us-ofac-20132');
    expect(issues).toContain('"value":"XINJIANG PUBLIC SECURITY BUREAU"');
  });

  it('of the same files writes nothing the second time', async () => {
    const dataDir = await temporaryFolder();
    await importFixture(dataDir);
    const before = await stateOf(dataDir);
    const { code, out } = await importFixture(dataDir);
    expect(code).toBe(0);
    expect(out).toContain('already here, nothing written');
    expect(out).toContain('The graph is up to date');
    expect(await stateOf(dataDir)).toEqual(before);
  });

  it('of another edition counts what was added, changed and removed', async () => {
    const dataDir = await temporaryFolder();
    await importFixture(dataDir);
    const later = await changedSdn((bytes) =>
      bytes
        .toString()
        .replace(/36,"AEROCARIBBEAN[^\r]*\r\n/, '')
        .replace('"GLOMAG",-0- ', '"GLOMAG","Chairman"')
        .replace('\u001a', `50000,"NEWCOMER",-0- ,"CUBA",${Array(8).fill('-0- ').join(',')}\r\n\u001a`),
    );
    const { out } = await cli(['import', 'us-ofac-sdn', '--file', later, '--edition', '2024-03-07'], dataDir);
    expect(out).toMatch(/added +1 \(against the edition of 2024-03-06\)\n +changed +\d+\n +removed +1\n/);
  });

  it('of an older edition is history: the newest stays current', async () => {
    const dataDir = await temporaryFolder();
    await importFixture(dataDir);
    const older = await changedSdn((bytes) => bytes.toString().replace(/36,"AEROCARIBBEAN[^\r]*\r\n/, ''));
    expect((await cli(['import', 'us-ofac-sdn', '--file', older, '--edition', '2020-01-01'], dataDir)).code).toBe(0);
    const { out } = await cli(['status'], dataDir);
    expect(out).toMatch(/2020-01-01, 15 records.*\n.*2024-03-06, 16 records.*current/);
  });

  it('that is stopped changes nothing', async () => {
    const dataDir = await temporaryFolder();
    const stop = new AbortController();
    stop.abort();
    const { code, err } = await cli(['import', 'us-ofac-sdn', '--file', FILE], dataDir, { signal: stop.signal });
    expect(code).toBe(1);
    expect(err).toBe('Stopped. Nothing has changed.\n');
    expect(await stateOf(dataDir)).toEqual({});
  });

  it('that is stopped between two rows changes nothing', async () => {
    const dataDir = await temporaryFolder();
    await importFixture(dataDir);
    const before = await stateOf(dataDir);
    const many = await changedSdn((bytes) => {
      const rows = Array.from(
        { length: 2000 },
        (_, at) => `${60000 + at},"PARTY ${at}",-0- ,"CUBA",${Array(8).fill('-0- ').join(',')}\r\n`,
      );
      return bytes.toString().replace('\u001a', `${rows.join('')}\u001a`);
    });
    const stop = new AbortController();
    const place = { dataDir, curatedDir: SMALL_CURATED, log: () => undefined };
    const stopped = importList(place, {
      importer: usOfacSdn,
      files: new Map([['file', many]]),
      edition: '2024-03-08',
      acceptShrink: false,
      signal: stop.signal,
      now: () => new Date(),
      progress: () => stop.abort(),
    });
    await expect(stopped).rejects.toThrow('aborted');
    expect(await stateOf(dataDir)).toEqual(before);
  });

  it('shows its progress on standard error, on a terminal over one line', async () => {
    let clock = 0;
    const now = () => {
      clock += 5000;
      return new Date(clock);
    };
    const many = await changedSdn((bytes) => {
      const rows = Array.from(
        { length: 1000 },
        (_, at) => `${60000 + at},"PARTY ${at}",-0- ,"CUBA",${Array(8).fill('-0- ').join(',')}\r\n`,
      );
      return bytes.toString().replace('\u001a', `${rows.join('')}\u001a`);
    });
    const args = ['import', 'us-ofac-sdn', '--file', many, '--edition', '2024-03-08'];
    expect((await cli(args, await temporaryFolder(), { now })).err).toMatch(
      /us-ofac-sdn: 500 records, \d+ a second, \d+ % read/,
    );
    const { err } = await cli(args, await temporaryFolder(), { now, errIsTerminal: true });
    expect(err).toContain('\r\u001b[2Kus-ofac-sdn: 500 records');
    const steps = [...err.matchAll(/graph: [a-z ]+ \((\d) of (\d)\)/g)].map(([, step, of]) => `${step}/${of}`);
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });
});

describe('The command line', () => {
  it('says what it can do, with examples, for every command', async () => {
    const dataDir = await temporaryFolder();
    expect((await cli(['--help'], dataDir)).out).toContain('import <list> --file <path>');
    for (const command of ['import', 'status', 'build']) {
      const { code, out } = await cli([command, '--help'], dataDir);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}npm run/);
    }
    expect(await stateOf(dataDir)).toEqual({});
  });

  it('answers 2 and its help to what it does not understand', async () => {
    const dataDir = await temporaryFolder();
    for (const args of [
      [],
      ['destroy'],
      ['import', '--file', FILE],
      ['import', 'us-ofac-sdn', '--alt', FILE],
      ['import', 'us-ofac-sdn', '--file', FILE, '--from', 'https://example.org/'],
      ['import', '--edition', '2024-03-06'],
      ['import', 'xx-list', '--file', FILE],
      ['import', 'us-ofac-sdn', '--fiel', FILE],
      ['import', 'us-ofac-sdn', 'gb-uksl', '--file', FILE],
      ['status', '--all'],
      ['build', 'now'],
    ]) {
      const { code, err } = await cli(args, dataDir);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(err).toMatch(/Usage:|Commands:/);
    }
  });

  it('asks the publisher when no file was given, and without a network says how to give one', async () => {
    const dataDir = await temporaryFolder();
    const { code, err } = await cli(['import', 'us-ofac-sdn'], dataDir);
    expect(code).toBe(1);
    expect(err).toMatch(/^us-ofac-sdn: Not fetched: .* cannot be reached .* imported with --file\n/);
    expect(Object.values(await stateOf(dataDir)).filter((what) => what !== 'folder')).toEqual([]);
  });

  it('builds when there is no graph, when the inputs changed, and otherwise not', async () => {
    const dataDir = await temporaryFolder();
    expect((await cli(['status'], dataDir)).out).toContain('No graph has been built');
    expect((await cli(['build'], dataDir)).out).toContain('Built graph');
    expect((await cli(['build'], dataDir)).out).toContain('The graph is up to date');
    expect((await cli(['build', '--force'], dataDir)).out).toContain('Built graph');
    expect((await cli(['status'], dataDir)).out).toMatch(/Graph [0-9a-f]{64}, built/);
  });
});

describe('The build in use', () => {
  const place = (dataDir: string) => ({ dataDir, curatedDir: SMALL_CURATED, log: () => undefined });

  it('is made once for the same inputs and has the same hash when it is made again', async () => {
    const dataDir = await temporaryFolder();
    const first = await ensureBuild(place(dataDir));
    expect(first.built).toBe(true);
    expect(await ensureBuild(place(dataDir))).toEqual({ graph: first.graph, built: false });
    expect((await ensureBuild(place(await temporaryFolder()))).graph).toBe(first.graph);
    expect((await currentBuildHeader(dataDir))?.graph).toBe(first.graph);
  });

  it('is made again when it is damaged, and says so', async () => {
    const dataDir = await temporaryFolder();
    const { graph } = await ensureBuild(place(dataDir));
    const file = (await currentBuildFile(dataDir)) ?? '';
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 0xff, bytes.length - 9);
    await writeFile(file, bytes);
    const lines: string[] = [];
    expect(await ensureBuild({ ...place(dataDir), log: (line) => lines.push(line) })).toEqual({ graph, built: true });
    expect(lines[0]).toContain('cannot be read and is built again');
  });

  it('has the same hash whether or not an import was killed on the way', async () => {
    const undisturbed = await temporaryFolder();
    await importFixture(undisturbed);
    const killed = await temporaryFolder();
    await importFixture(killed);
    const folder = join(killed, 'snapshots/us-ofac-sdn');
    await writeFile(
      join(killed, 'identities.ndjson'),
      `${await readFile(join(killed, 'identities.ndjson'), 'utf8')}{"rec`,
    );
    await writeFile(
      join(killed, 'writer.lock'),
      JSON.stringify({ pid: 999_999_999, startedAt: 'then', doing: 'importing' }),
    );
    await writeFile(join(folder, '.unfinished-1'), '');
    await cli(['build', '--force'], killed);
    expect((await currentBuildHeader(killed))?.graph).toBe((await currentBuildHeader(undisturbed))?.graph);
    expect(existsSync(join(killed, 'writer.lock'))).toBe(false);
  });
});
