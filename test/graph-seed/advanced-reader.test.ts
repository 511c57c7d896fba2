import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListRecord } from '../../graph-seed/list-record.ts';
import { usOfacSdn } from '../../graph-seed/lists/us-ofac-sdn/importer.ts';
import {
  buildOf,
  CURATED,
  cli,
  FIXTURE_FOLDER,
  readWith,
  SDN_FIXTURE,
  stateOf,
  strayQuotes,
  temporaryFolder,
  unfoundQuotes,
} from './helpers.ts';

const SDN = join(FIXTURE_FOLDER, 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML');
const CONS = join(FIXTURE_FOLDER, 'us-ofac-cons/2024-03-06/CONS_ADVANCED.XML');

async function changed(change: (text: string) => string): Promise<string> {
  const path = join(await temporaryFolder(), 'SDN_ADVANCED.XML');
  await writeFile(path, change(await readFile(SDN, 'utf8')));
  return path;
}

async function refusal(path: string, list = 'us-ofac-sdn'): Promise<string> {
  const dataDir = await temporaryFolder();
  const { code, err } = await cli(['import', list, '--file', path], dataDir);
  expect(code).toBe(1);
  expect(await stateOf(dataDir)).toEqual({});
  return err;
}

const readChanged = async (change: (text: string) => string) =>
  readWith(usOfacSdn, 'advanced-xml', [['file', await changed(change)]]);

describe("The reader of OFAC's advanced XML", () => {
  let all: Awaited<ReturnType<typeof readWith>>;
  const record = (number: number): ListRecord => {
    const found = all.records.get(`us-ofac-${number}`);
    if (found === undefined) throw new Error(`no record ${number}`);
    return found;
  };
  const facts = (number: number) => record(number).party?.facts.map(({ kind, value }) => `${kind} ${value}`);
  const ties = (number: number) =>
    record(number).party?.countries.map(
      ({ tie, country, place }) => `${tie} ${country}${place === null ? '' : ` ${place}`}`,
    );
  const identifiers = (number: number) =>
    record(number).party?.identifiers.map(({ type, value, country }) => [type, value, country]);

  beforeAll(async () => {
    all = await readWith(usOfacSdn, 'advanced-xml', [['file', SDN]]);
  });

  it('counts what it reads', () => {
    expect(Object.fromEntries(all.counts)).toMatchObject({
      aliases: 6,
      'documented names': 7,
      locations: 5,
      'identity documents': 3,
      relations: 3,
      'sanctions entries': 4,
      'sanctions entries with a date': 3,
    });
    expect(record(34022).url).toBe('https://sanctionssearch.ofac.treas.gov/Details.aspx?id=34022');
  });

  it('puts a name together by the type of its parts, whatever their order, in every script', () => {
    expect(record(34024).party?.names).toMatchObject([
      { value: 'LU, Hezheng', display: 'LU Hezheng', kind: 'PRIMARY', script: null },
      { value: '鲁和政', kind: 'PRIMARY', script: 'Hans', language: 'zh' },
    ]);
    expect(record(40201).party?.names[0]?.value).toBe('JADHAV, Deepak Subhash');
    expect(record(34022).party?.names.map(({ value, kind }) => [value, kind])).toEqual([
      ['SEK STUDIO', 'PRIMARY'],
      ['SEK', 'WEAK_ALIAS'],
    ]);
    expect(record(15036).party?.names[1]).toMatchObject({ value: 'SHONA', kind: 'FORMER' });
  });

  it('reads dates as they are meant: circa, a span of months', () => {
    expect(facts(34024)).toContain('BIRTH_DATE 1960~');
    expect(facts(40201)).toEqual(['BIRTH_DATE 1962-03/1963-02']);
  });

  it('reads features, places and remarks', () => {
    expect(facts(34024)).toEqual([
      'BIRTH_DATE 1960~',
      'BIRTH_PLACE Shanghai, China',
      'GENDER Male',
      'ADDRESS Fixture Road 1, Shenzhen, 518000, China',
      'TITLE Fixture director',
      'REMARK A fixture remark.',
    ]);
    expect(ties(34024)).toEqual(['BORN_IN cn Shanghai', 'NATIONAL_OF cn', 'LOCATED_IN cn Shenzhen']);
    expect(ties(34022)).toEqual(['LOCATED_IN crimea']);
    expect(facts(15036)).toEqual(['VESSEL_TYPE Crude/Oil Products Tanker', 'FORMER_FLAG Malta']);
    expect(ties(15036)).toEqual(['FLAGGED_IN ir']);
  });

  it('reads documents, keeps their dates in the quotes and never takes a forged one for a true one', () => {
    expect(identifiers(34024)).toEqual([
      ['Passport', 'G00000000', 'cn'],
      ['Passport (Fraudulent)', 'FIXTURE02', 'cn'],
      ['Digital Currency Address - XBT', '1Fixture00abcdefghijkmnopqrstuvw', null],
    ]);
    expect(record(34024).party?.identifiers[0]?.quotes.map(({ quote }) => quote)).toEqual([
      'G00000000',
      'China',
      '2010-2-1',
      '2020-1-31',
    ]);
  });

  it('makes one designation an entry, dated by it, with programme and measure', () => {
    expect(record(34022).designations).toMatchObject([
      {
        entry: null,
        list: 'us-ofac-sdn',
        listedOn: '2021-12-10',
        programmes: [{ id: 'programme-us-dprk3' }],
        measures: [{ type: 'ASSET_FREEZE', words: 'Block' }],
        notes: ['List: SDN List', 'Legal basis: Executive Order 13722'],
      },
    ]);
    expect(record(15036).designations[0]?.listedOn).toBeNull();
  });

  it('gives each relation its type, direction, both ends and the entry that dates it', () => {
    expect(record(34024).relations).toMatchObject([
      {
        type: 'SUPPORTS',
        from: 'us-ofac-34024',
        to: 'us-ofac-34022',
        former: false,
        datedBy: 'designation-us-ofac-sdn-34024',
        quotes: [{ quote: 'Providing support to' }, { quote: '34022' }, { quote: 'High' }],
      },
    ]);
    expect(record(40201).relations).toMatchObject([{ type: 'SUPPORTS', former: true }]);
  });

  it('reports what it does not know, and what OFAC itself calls false', () => {
    expect(all.issues.map(({ record: id, field, value }) => [id, field, value])).toEqual([
      ['us-ofac-15036', 'Feature[3] Vessel Flag', 'Samoa'],
      ['us-ofac-34022', 'Feature[3] Favourite Colour', 'blue'],
      ['us-ofac-40201', 'ProfileRelationship[2] RelationType', 'Sharing a boat with'],
    ]);
  });

  it('quotes only what stands in its record', () => {
    expect([...all.records.values()].flatMap(strayQuotes)).toEqual([]);
  });

  it('reports an element, an attribute and an id that are new', async () => {
    const { issues, records } = await readChanged((text) =>
      text
        .replace('<NamePartGroups>', '<Colour>red</Colour><NamePartGroups>')
        .replace('Former="true"', 'Former="true" Mood="glad"')
        .replace('DetailReferenceID="91275"', 'DetailReferenceID="4711"')
        .replace('SanctionsTypeID="1705"', 'SanctionsTypeID="99999"'),
    );
    expect(records.size).toBe(4);
    expect(issues.map(({ field, value }) => `${field} ${value}`)).toEqual(
      expect.arrayContaining([
        'Identity/Colour red',
        'ProfileRelationship/@Mood glad',
        'VersionDetail/@DetailReferenceID 4711',
        'SanctionsMeasure/@SanctionsTypeID 99999',
      ]),
    );
  });

  it('reports what refers to nothing', async () => {
    const { issues } = await readChanged((text) =>
      text
        .replace('LocationID="3"', 'LocationID="33"')
        .replace('IdentityID="115036"', 'IdentityID="77"')
        .replace('From-ProfileID="34024"', 'From-ProfileID="88"')
        .replace('ProfileID="15036" ListID', 'ProfileID="99" ListID'),
    );
    expect(issues.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        'a location that the file does not have',
        'a document of an identity that the file does not have',
        'a relation from a profile that the file does not have',
        'an entry of a profile that the file does not have',
        'a party without a sanctions entry',
      ]),
    );
  });
});

describe("OFAC's two lists together", () => {
  it('are one graph: every relation an edge, every day of listing its own, the curated one merged', async () => {
    const dataDir = await temporaryFolder();
    const { out } = await cli(['import', 'us-ofac-sdn', '--file', SDN], dataDir, { curatedDir: CURATED });
    expect(out).toContain('us-ofac-sdn, edition of 2024-03-07');
    await cli(['import', 'us-ofac-cons', '--file', CONS], dataDir, { curatedDir: CURATED });
    const { graph } = await buildOf(dataDir, CURATED);
    expect(unfoundQuotes(graph)).toEqual([]);
    const listings = graph.designations.filter(({ party }) => party === 'us-ofac-33114');
    expect(listings.map(({ id, list, listedOn, effectiveOn }) => [id, list, listedOn, effectiveOn])).toEqual([
      ['designation-us-ofac-cons-33114-20033114', 'us-ofac-cons', '2021-12-10', '2022-02-08'],
      ['designation-us-ofac-cons-33114-70033114', 'us-ofac-cons', '2021-12-10', '2022-02-08'],
    ]);
    const ties = graph.relations.filter(
      ({ to, sources }) => to === 'us-ofac-34022' && sources.some(({ list }) => list === 'us-ofac-sdn'),
    );
    expect(ties.map(({ from, type, since, former }) => [from, type, since, former])).toEqual([
      ['us-ofac-34024', 'SUPPORTS', '2021-12-10', false],
      ['us-ofac-40201', 'SUPPORTS', '2022-12-09', false],
    ]);
  });

  it('know each other: each is refused as the other', async () => {
    expect(await refusal(CONS)).toContain("this is OFAC's non-SDN (consolidated) list");
    expect(await refusal(SDN, 'us-ofac-cons')).toContain("this is OFAC's SDN list");
  });

  it('are current by the richest reader, in whichever order two editions of a day were imported', async () => {
    const folder = await temporaryFolder();
    await copyFile(join(SDN_FIXTURE, 'sdn.csv'), join(folder, 'sdn.csv'));
    for (const files of [
      [SDN, join(folder, 'sdn.csv')],
      [join(folder, 'sdn.csv'), SDN],
    ]) {
      const dataDir = await temporaryFolder();
      for (const file of files) {
        const args = ['import', 'us-ofac-sdn', '--file', file, '--edition', '2024-03-07', '--accept-shrink'];
        expect((await cli(args, dataDir)).code).toBe(0);
      }
      const { graph } = await buildOf(dataDir, CURATED);
      const sdn = graph.lists.find(({ id }) => id === 'us-ofac-sdn');
      expect(sdn?.snapshots.map(({ reader, records }) => [reader, records])).toEqual([['advanced-xml', 4]]);
    }
  });
});

describe("A file of OFAC's advanced XML is refused when it", () => {
  it('is in a namespace that is neither the old one nor the new', async () => {
    expect(
      await refusal(await changed((text) => text.replace('http://www.un.org/sanctions/1.0', 'urn:enhanced'))),
    ).toMatch(
      /line 1: <Sanctions> is in the namespace urn:enhanced, where http:\/\/www\.un\.org\/sanctions\/1\.0 or https:.*ADVANCED_XML is expected/,
    );
  });

  it('is cut, or has a DOCTYPE', async () => {
    expect(await refusal(await changed((text) => text.slice(0, text.indexOf('<SanctionsEntries>') + 300)))).toMatch(
      /line \d+: cut off: the file ends inside </,
    );
    expect(
      await refusal(await changed((text) => text.replace('<Sanctions', '<!DOCTYPE Sanctions><Sanctions'))),
    ).toContain('DOCTYPE');
  });

  it('has a profile twice, without a number, or of an unknown kind', async () => {
    expect(
      await refusal(await changed((text) => text.replaceAll('Profile ID="40201"', 'Profile ID="34024"'))),
    ).toContain('profile 34024 stands twice');
    expect(await refusal(await changed((text) => text.replace('Profile ID="40201"', 'Profile ID="x"')))).toContain(
      'no profile number',
    );
    expect(
      await refusal(
        await changed((text) =>
          text.replace('Profile ID="15036" PartySubTypeID="1"', 'Profile ID="15036" PartySubTypeID="9"'),
        ),
      ),
    ).toContain('which this reader does not know');
  });
});
