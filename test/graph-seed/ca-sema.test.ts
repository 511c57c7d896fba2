import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitAliases } from '../../graph-seed/clean/aliases.ts';
import type { ListRecord } from '../../graph-seed/list-record.ts';
import { canadianDates } from '../../graph-seed/lists/ca-sema/dates.ts';
import { caSema } from '../../graph-seed/lists/ca-sema/importer.ts';
import { cli, FIXTURE_FOLDER, readWith, stateOf, strayQuotes, temporaryFolder } from './helpers.ts';

const FILE = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');

/** A copy of the fixture, changed. */
async function changed(change: (text: string) => string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'sema-lmes.xml');
  await writeFile(path, change(await readFile(FILE, 'utf8')));
  return path;
}

async function refusal(path: string): Promise<string> {
  const dataDir = await temporaryFolder();
  const { code, err } = await cli(['import', 'ca-sema', '--file', path, '--edition', '2025-03-20'], dataDir);
  expect(code).toBe(1);
  expect(await stateOf(dataDir)).toEqual({});
  return err;
}

describe("The reader of Canada's list", () => {
  let all: Awaited<ReturnType<typeof readWith>>;
  const record = (id: string): ListRecord => {
    const found = all.records.get(`ca-sema-${id}`);
    if (found === undefined) throw new Error(`no record ${id} in ${[...all.records.keys()].join(', ')}`);
    return found;
  };
  const names = (id: string) => record(id).party?.names.map(({ value, script }) => [value, script]);
  const facts = (id: string) => record(id).party?.facts.map(({ kind, value }) => `${kind} ${value}`);

  beforeAll(async () => {
    all = await readWith(caSema, 'sema-xml', [['file', FILE]]);
  });

  it('makes ids of regulation, schedule and item, dots kept and a missing schedule left out', () => {
    expect([...all.records.keys()]).toEqual([
      'ca-sema-china-part-1-6',
      'ca-sema-china-part-1-7',
      'ca-sema-iran-1-part-2.1-107',
      'ca-sema-jvcfor-1',
      'ca-sema-myanmar-burma-part-1-55',
      'ca-sema-russia-1-part-1-9001',
      'ca-sema-russia-1.1-1',
      'ca-sema-russia-1-part-3-9002',
      'ca-sema-zimbabwe-164',
    ]);
  });

  it('knows persons, organisations and ships, and names a person by given name and family name', () => {
    expect(record('zimbabwe-164').party?.kind).toBe('Person');
    expect(names('zimbabwe-164')).toEqual([['Tinaye Elisha Chigudu', null]]);
    expect(record('myanmar-burma-part-1-55').party?.kind).toBe('Organisation');
    expect(record('russia-1.1-1').party).toMatchObject({
      kind: 'Vessel',
      identifiers: [{ type: 'IMO number', value: '7612448' }],
    });
    expect(facts('russia-1.1-1')).toEqual(['VESSEL_TYPE General Cargo / Multi Purpose', 'VESSEL_BUILT 1980']);
  });

  it('splits other names and tells their script', () => {
    expect(names('iran-1-part-2.1-107')).toEqual([
      ['Siamak Rahpeik', null],
      ['Siyamak Rahpeyk', null],
      ['Siamak Rahpiek', null],
      ['Siyamak Rah-Peyk', null],
      ['سيامک ره\u200cپيک', 'Arab'],
    ]);
    expect(names('russia-1-part-1-9001')).toEqual([
      ['Ivan Golovaty', null],
      ['Иван Иванович Головатый', 'Cyrl'],
      ['Ivan Golovatyi', null],
    ]);
    expect(names('russia-1-part-3-9002')?.slice(1)).toEqual([
      ['Fixture Trading Co., Ltd.', null],
      ['FT & Sons', null],
      ['"Фикстура"', 'Cyrl'],
    ]);
  });

  it('keeps dates partial, takes two where two are given, and reports what is none', () => {
    expect(facts('china-part-1-7')).toEqual(['BIRTH_DATE 1953-08']);
    expect(facts('iran-1-part-2.1-107')).toEqual(['BIRTH_DATE 1963', 'BIRTH_DATE 1964']);
    expect(facts('russia-1-part-1-9001')).toEqual(['BIRTH_DATE born in the early 1970s']);
    expect(all.issues).toMatchObject([
      { record: 'ca-sema-russia-1-part-1-9001', field: 'DateOfBirthOrShipBuildDate', value: 'born in the early 1970s' },
    ]);
  });

  it('makes one designation a record: an asset freeze under its regulation, named in both languages', () => {
    expect(record('jvcfor-1').designations).toMatchObject([
      {
        government: 'CA',
        agency: 'GAC',
        list: 'ca-sema',
        listedOn: '2017-11-03',
        measures: [{ type: 'ASSET_FREEZE' }],
        programmes: [{ id: 'programme-ca-jvcfor', code: 'JVCFOR' }],
      },
    ]);
    expect(record('china-part-1-6').designations[0]?.programmes).toEqual([
      { id: 'programme-ca-china', code: 'China', name: 'China / Chine' },
    ]);
    expect(record('china-part-1-6').party?.countries).toEqual([]);
  });

  it('quotes only what stands in its record', () => {
    expect([...all.records.values()].flatMap(strayQuotes)).toEqual([]);
  });

  it('takes the newest listing as the edition unless told another', async () => {
    const { out } = await cli(['import', 'ca-sema', '--file', FILE], await temporaryFolder());
    expect(out).toContain('ca-sema, edition of 2025-02-21');
    expect(
      (await cli(['import', 'ca-sema', '--file', FILE, '--edition', '2025-06-01'], await temporaryFolder())).out,
    ).toContain('edition of 2025-06-01');
  });
});

describe('Aliases in free text', () => {
  it.each([
    ['A; B, C', ['A', 'B, C']],
    ['A, B', ['A', 'B']],
    ['Suzhou Parsun Co., Ltd., Parsun', ['Suzhou Parsun Co., Ltd.', 'Parsun']],
    ['Stankogomal, OOO Stankogomel', ['Stankogomal', 'OOO Stankogomel']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(splitAliases(text)).toEqual(parts);
  });
});

describe("Canada's dates", () => {
  it.each([
    [' 1965-07-15 OR 1969-09-28', ['1965-07-15', '1969-09-28']],
    ['1960-1962', ['1960/1962']],
    ['Sep-99', null],
    ['1965-02-30', null],
  ])('%j', (text, dates) => {
    expect(canadianDates(text)).toEqual(dates);
  });
});

describe("Canada's file is refused when it", () => {
  it('is cut', async () => {
    expect(await refusal(await changed((text) => text.slice(0, 1500)))).toMatch(
      /sema-lmes\.xml, line \d+: cut off: the file ends inside </,
    );
  });

  it('has a DOCTYPE', async () => {
    const path = await changed((text) => text.replace('<data-set', '<!DOCTYPE x [<!ENTITY a "b">]><data-set'));
    expect(await refusal(path)).toContain('DOCTYPE');
  });

  it('is another XML list, a page of HTML, or not XML', async () => {
    expect(await refusal(await changed((text) => text.replaceAll('data-set', 'Designations')))).toContain(
      'line 1: the root is <Designations>, where <data-set> is expected; it looks like the UK Sanctions List',
    );
    expect(await refusal(await changed(() => '<!doctype html><html></html>'))).toContain('an HTML page');
    expect(await refusal(await changed(() => 'Report Date: 1-Jan-2025'))).toContain('no XML');
  });

  it('is in another encoding', async () => {
    expect(await refusal(await changed((text) => text.replace('UTF-8', 'ISO-8859-1')))).toContain(
      'encoded in ISO-8859-1',
    );
    expect(await refusal(await changed((text) => Buffer.from(text, 'latin1')))).toContain('not UTF-8');
  });

  it('is nested or long beyond reason', async () => {
    const deep = '<a>'.repeat(200_000);
    expect(await refusal(await changed((text) => text.replace('<Country>', `<Country>${deep}`)))).toContain(
      'nested more than 40 deep',
    );
    const long = 'x'.repeat(5_000_000);
    expect(await refusal(await changed((text) => text.replace('<Item>', `<Item>${long}`)))).toContain('characters');
  });

  it('gives two records one key, or one none', async () => {
    expect(await refusal(await changed((text) => text.replace('<Item>7<', '<Item>6<')))).toMatch(
      /line 12: regulation, schedule and item are those of the record of line 3/,
    );
    expect(await refusal(await changed((text) => text.replace('<Item>7</Item>', '')))).toContain('without <Item>');
  });

  it('but an unknown element is reported and the record is read', async () => {
    const path = await changed((text) => text.replace('<Item>7<', '<Colour>red</Colour><Item>7<'));
    const { records, issues } = await readWith(caSema, 'sema-xml', [['file', path]]);
    expect(records.size).toBe(9);
    expect(issues).toMatchObject([{ field: 'Colour', value: 'red' }, {}]);
  });
});
