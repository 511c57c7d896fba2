import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedSdn, cli, SDN_FIXTURE, stateOf, temporaryFolder } from './helpers.ts';

/** Imports the file into an empty data folder, expects a refusal, and that nothing was left behind. */
async function refusal(path: string, ...more: string[]): Promise<string> {
  const dataDir = await temporaryFolder();
  const { code, err, out } = await cli(
    ['import', 'us-ofac-sdn', '--file', path, '--edition', '2024-03-06', ...more],
    dataDir,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(await stateOf(dataDir)).toEqual({});
  expect(err).toContain(path);
  return err;
}

const MARK = Buffer.from([0x1a]);
const text =
  (rows: string): ((bytes: Buffer) => Buffer) =>
  () =>
    Buffer.concat([Buffer.from(rows), MARK]);

describe('An import is refused before anything is written, with file and reason, when the file', () => {
  it('is cut: no end mark', async () => {
    expect(await refusal(await changedSdn((bytes) => bytes.subarray(0, -1)))).toMatch(/line \d+: cut off/);
    expect(await refusal(await changedSdn((bytes) => bytes.subarray(0, bytes.length / 2)))).toMatch(
      /line \d+: cut off/,
    );
  });

  it('is cut in the middle of a row and ended by hand', async () => {
    const path = await changedSdn((bytes) => Buffer.concat([bytes.subarray(0, bytes.indexOf('SEK STUDIO') + 4), MARK]));
    expect(await refusal(path)).toMatch(/line \d+: no well-formed row/);
  });

  it('is empty', async () => {
    expect(await refusal(await changedSdn(() => ''))).toContain('the file is empty');
  });

  it('is an HTML page', async () => {
    expect(await refusal(await changedSdn(() => '<!DOCTYPE html>\n<html><body>503</body></html>'))).toMatch(
      /line 1: an HTML page/,
    );
  });

  it('is an XML file, JSON, packed or binary', async () => {
    expect(await refusal(await changedSdn(() => '<?xml version="1.0"?><sdnList/>'))).toContain('<sdnList>');
    expect(await refusal(await changedSdn(() => '{"sdn":[]}'))).toContain('JSON');
    expect(await refusal(await changedSdn(() => Buffer.from([0x1f, 0x8b, 8, 0])))).toContain('gzip');
    expect(await refusal(await changedSdn(() => Buffer.from([0x50, 0x4b, 3, 4])))).toContain('zip');
    expect(await refusal(await changedSdn(() => Buffer.from([0x33, 0, 0, 0])))).toContain('binary');
  });

  it('is the UK list', async () => {
    const path = await changedSdn(() => 'Report Date: 14-Apr-2025\r\nLast Updated,Unique ID\r\n');
    expect(await refusal(path)).toMatch(/line 1: the UK Sanctions List/);
  });

  it('is alt.csv or add.csv in the place of sdn.csv', async () => {
    expect(await refusal(join(SDN_FIXTURE, 'alt.csv'))).toMatch(
      /line 1: 5 columns where 12 are expected; it looks like alt.csv/,
    );
    expect(await refusal(join(SDN_FIXTURE, 'add.csv'))).toContain('it looks like add.csv');
    expect(await refusal(join(SDN_FIXTURE, 'sdn_comments.csv'))).toContain('it looks like sdn_comments.csv');
  });

  it("is OFAC's other list, in the same layout", async () => {
    const rows = [1, 2, 3].map(
      (number) => `${number},"SOME BANK ${number}",-0- ,"NS-PLC",${Array(8).fill('-0- ').join(',')}\r\n`,
    );
    expect(await refusal(await changedSdn(text(rows.join(''))))).toContain('non-SDN');
  });

  it('is in another encoding', async () => {
    const utf16 = await changedSdn((bytes) => Buffer.from(`\ufeff${bytes.toString('latin1')}`, 'utf16le'));
    expect(await refusal(utf16)).toContain('UTF-16');
    const latin = await changedSdn((bytes) => {
      const at = bytes.indexOf('NINGS');
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe9]), bytes.subarray(at)]);
    });
    expect(await refusal(latin)).toMatch(/line \d+: not UTF-8/);
  });

  it('has other line ends', async () => {
    expect(await refusal(await changedSdn((bytes) => bytes.toString().replaceAll('\r\n', '\n')))).toMatch(
      /line 1: lines end in LF/,
    );
  });

  it('has a row of another number of columns, named by its line', async () => {
    const path = await changedSdn((bytes) => bytes.toString().replace('34023,"NINGS CARTOON STUDIO",', '34023,'));
    expect(await refusal(path)).toMatch(/line 13: 11 columns where 12 are expected/);
  });

  it('has a number twice, no number, or a kind of party that nobody knows', async () => {
    expect(await refusal(await changedSdn((bytes) => bytes.toString().replace('34023,"N', '34022,"N')))).toMatch(
      /line 13: entity number 34022 stands twice/,
    );
    expect(await refusal(await changedSdn((bytes) => bytes.toString().replace('34023,"N', 'x,"N')))).toMatch(
      /line 13: no entity number/,
    );
    expect(await refusal(await changedSdn((bytes) => bytes.toString().replace('"vessel"', '"submarine"')))).toMatch(
      /line 3: SDN_Type "submarine"/,
    );
  });

  it('has a record without a programme', async () => {
    const path = await changedSdn((bytes) => bytes.toString().replace('-0- ,"CUBA"', '-0- ,-0- '));
    expect(await refusal(path)).toContain('only 15 of 16 records have a programme');
  });

  it('has a quote that never closes', async () => {
    const path = await changedSdn((bytes) => bytes.toString().replace('"SEK STUDIO"', '"SEK STUDIO'));
    expect(await refusal(path)).toMatch(/line \d+/);
  });

  it('is not there', async () => {
    expect(await refusal(join(await temporaryFolder(), 'sdn.csv'))).toContain('there is no such file');
  });

  it('lies beside a file of its name that is another', async () => {
    const folder = await temporaryFolder();
    await copyFile(join(SDN_FIXTURE, 'sdn.csv'), join(folder, 'sdn.csv'));
    await copyFile(join(SDN_FIXTURE, 'add.csv'), join(folder, 'alt.csv'));
    const dataDir = await temporaryFolder();
    const { code, err } = await cli(
      ['import', 'us-ofac-sdn', '--file', join(folder, 'sdn.csv'), '--edition', '2024-03-06'],
      dataDir,
    );
    expect(code).toBe(1);
    expect(err).toMatch(/alt\.csv, line 1: 6 columns where 5 are expected; it looks like add\.csv/);
    expect(await stateOf(dataDir)).toEqual({});
  });
});

describe('An edition', () => {
  it('that has lost more than the stated share of its records is refused, and taken with --accept-shrink', async () => {
    const dataDir = await temporaryFolder();
    expect((await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir)).code).toBe(0);
    const before = await stateOf(dataDir);
    const path = await changedSdn((bytes) => {
      const rows = bytes.toString().split('\r\n');
      return [...rows.slice(0, 8), ...rows.slice(-1)].join('\r\n');
    });
    const args = ['import', 'us-ofac-sdn', '--file', path, '--edition', '2024-03-07'];
    const refused = await cli(args, dataDir);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('8 of the 16 records of the edition of 2024-03-06 are missing, more than the 10 %');
    expect(await stateOf(dataDir)).toEqual(before);
    expect((await cli([...args, '--accept-shrink'], dataDir)).code).toBe(0);
  });

  it('without a date anywhere is refused with the way to give one', async () => {
    const path = await changedSdn((bytes) => bytes);
    const dataDir = await temporaryFolder();
    const { code, err } = await cli(['import', 'us-ofac-sdn', '--file', path], dataDir);
    expect(code).toBe(1);
    expect(err).toContain('--edition 2024-03-06');
    expect((await cli(['import', 'us-ofac-sdn', '--file', path, '--edition', '2024-02-30'], dataDir)).err).toContain(
      '--edition 2024-02-30: not a day',
    );
  });

  it('takes its date from its name, else from its folder', async () => {
    const named = await changedSdn((bytes) => bytes, 'sdn-2023-05-01.csv');
    const dataDir = await temporaryFolder();
    expect((await cli(['import', 'us-ofac-sdn', '--file', named], dataDir)).out).toContain('edition of 2023-05-01');
    expect((await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir)).out).toContain(
      'edition of 2024-03-06',
    );
  });

  it('is not kept when our own facts cannot be read', async () => {
    const curatedDir = await temporaryFolder();
    await writeFile(join(curatedDir, 'edition.yaml'), 'edition: soon\n');
    const dataDir = await temporaryFolder();
    const { code, err } = await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir, {
      curatedDir,
    });
    expect(code).toBe(1);
    expect(err).toContain('edition.yaml: edition: not a day YYYY-MM-DD (value "soon")');
    expect(await stateOf(dataDir)).toEqual({});
  });

  it('is read in one form whatever the case of the file names', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'SDN.CSV'), await readFile(join(SDN_FIXTURE, 'sdn.csv')));
    await writeFile(join(folder, 'alt.csv'), await readFile(join(SDN_FIXTURE, 'alt.csv')));
    await rename(join(folder, 'alt.csv'), join(folder, 'ALT.CSV'));
    const { out } = await cli(
      ['import', 'us-ofac-sdn', '--file', join(folder, 'SDN.CSV'), '--edition', '2024-03-06'],
      await temporaryFolder(),
    );
    expect(out).toContain('ALT.CSV (sha256');
  });
});
