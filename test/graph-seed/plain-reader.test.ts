import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListRecord } from '../../graph-seed/list-record.ts';
import { usOfacCons } from '../../graph-seed/lists/us-ofac-cons/importer.ts';
import { usOfacSdn } from '../../graph-seed/lists/us-ofac-sdn/importer.ts';
import { buildOf, CURATED, cli, FIXTURE_FOLDER, readWith, stateOf, strayQuotes, temporaryFolder } from './helpers.ts';

const FILE = join(FIXTURE_FOLDER, 'us-ofac-cons/2025-03-28/consolidated.xml');

async function changed(change: (text: string) => string): Promise<string> {
  const path = join(await temporaryFolder(), 'consolidated.xml');
  await writeFile(path, change(await readFile(FILE, 'utf8')));
  return path;
}

async function refusal(path: string): Promise<string> {
  const dataDir = await temporaryFolder();
  const { code, err } = await cli(['import', 'us-ofac-cons', '--file', path], dataDir);
  expect(code).toBe(1);
  expect(await stateOf(dataDir)).toEqual({});
  return err;
}

describe("The reader of OFAC's plain XML", () => {
  let all: Awaited<ReturnType<typeof readWith>>;
  const record = (number: number): ListRecord => {
    const found = all.records.get(`us-ofac-${number}`);
    if (found === undefined) throw new Error(`no record ${number}`);
    return found;
  };

  beforeAll(async () => {
    all = await readWith(usOfacCons, 'plain-xml', [['file', FILE]]);
  });

  it('reads names, papers, birth and title of a person', () => {
    const { party } = record(9639);
    expect(party?.names.map(({ value, kind }) => [value, kind])).toEqual([
      ['HANIYA, Ismail Abdul Salah', 'PRIMARY'],
      ['HANIYA, Ismail', 'ALIAS'],
      ['HANIYYA', 'FORMER'],
    ]);
    expect(party?.identifiers).toMatchObject([{ type: 'Passport', value: 'FIXTURE03', country: 'ps' }]);
    expect(party?.facts.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'GENDER Male',
      'BIRTH_DATE 1962',
      'BIRTH_PLACE Shati',
      'TITLE Fixture title',
      'REMARK a remark of no known form',
    ]);
  });

  it('gives a programme the measure that it alone tells, with the days that features give', () => {
    expect(record(33114).designations).toMatchObject([
      {
        list: 'us-ofac-cons',
        listedOn: '2021-12-10',
        effectiveOn: '2022-02-08',
        measures: [{ type: 'INVESTMENT_RESTRICTION', words: 'CMIC-EO13959' }],
      },
    ]);
    expect(record(17013).designations[0]?.measures[0]?.type).toBe('DEBT_EQUITY_RESTRICTION');
  });

  it('reads addresses, and links in the remarks by name', () => {
    expect(record(17013).party?.facts[0]?.value).toBe('16 Nametkina Street, Bldg. 1, Moscow, 117420, Russia');
    expect(record(17013).party?.countries).toMatchObject([{ tie: 'LOCATED_IN', country: 'ru', place: 'Moscow' }]);
    expect(record(18342).relations).toMatchObject([{ type: 'LINKED_TO', to: { name: 'GAZPROMBANK OAO' } }]);
  });

  it('reports a remark of no known form and nothing else', () => {
    expect(all.issues).toMatchObject([{ record: 'us-ofac-9639', value: 'a remark of no known form' }]);
    expect([...all.records.values()].flatMap(strayQuotes)).toEqual([]);
  });

  it('takes the SDN list in the same layout, its vessels too', async () => {
    const path = await changed((text) =>
      text
        .replace(/<sdnEntry>[\s\S]*<\/sdnEntry>/, () =>
          [
            '<sdnEntry><uid>15036</uid><lastName>ARTAVIL</lastName><sdnType>Vessel</sdnType>',
            '<programList><program>IRAN</program></programList>',
            '<vesselInfo><callSign>T2EU4</callSign><vesselFlag>Iran</vesselFlag><tonnage>99,144</tonnage></vesselInfo>',
            '</sdnEntry>',
          ].join(''),
        )
        .replace('<Record_Count>4<', '<Record_Count>1<'),
    );
    const { records } = await readWith(usOfacSdn, 'plain-xml', [['file', path]]);
    expect(records.get('us-ofac-15036')).toMatchObject({
      party: {
        kind: 'Vessel',
        identifiers: [{ type: 'Vessel Call Sign', value: 'T2EU4' }],
        facts: [{ kind: 'VESSEL_TONNAGE', value: '99,144' }],
        countries: [{ tie: 'FLAGGED_IN', country: 'ir' }],
      },
      designations: [{ list: 'us-ofac-sdn', measures: [{ type: 'ASSET_FREEZE' }] }],
    });
  });

  it('completes the curated designation of SenseTime instead of doubling it', async () => {
    const dataDir = await temporaryFolder();
    const { out } = await cli(['import', 'us-ofac-cons', '--file', FILE], dataDir, { curatedDir: CURATED });
    expect(out).toContain('edition of 2025-03-28');
    expect(out).toMatch(/linked to +1 resolved, 0 ambiguous, 1 unknown/);
    const { graph } = await buildOf(dataDir, CURATED);
    const listings = graph.designations.filter(({ party }) => party === 'us-ofac-33114');
    expect(listings.map(({ id }) => id)).toEqual(['designation-us-ofac-cons-33114']);
    expect(new Set(listings[0]?.sources.map(({ list }) => list))).toEqual(new Set(['us-ofac-cons', 'curated']));
  });

  it('reports an element that is new', async () => {
    const path = await changed((text) => text.replace('<title>', '<mood>glad</mood><title>'));
    const { issues } = await readWith(usOfacCons, 'plain-xml', [['file', path]]);
    expect(issues[0]).toMatchObject({ field: 'sdnEntry/mood', value: 'glad' });
  });
});

describe("A file of OFAC's plain XML is refused when it", () => {
  it('holds fewer entries than it promises, or is cut', async () => {
    expect(await refusal(await changed((text) => text.replace('<Record_Count>4<', '<Record_Count>5<')))).toContain(
      '4 entries, where the file itself promises 5',
    );
    expect(await refusal(await changed((text) => text.slice(0, 2000)))).toContain('cut off');
  });

  it('has an entry twice, of no number, or of an unknown kind', async () => {
    expect(await refusal(await changed((text) => text.replace('<uid>17013<', '<uid>9639<')))).toContain('stands twice');
    expect(await refusal(await changed((text) => text.replace('<uid>17013<', '<uid>x<')))).toContain('no number');
    expect(await refusal(await changed((text) => text.replace('>Individual<', '>Ghost<')))).toContain('"Ghost"');
  });
});
