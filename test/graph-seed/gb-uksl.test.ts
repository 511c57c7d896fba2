import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListRecord } from '../../graph-seed/list-record.ts';
import { reportDate, ukDate } from '../../graph-seed/lists/gb-uksl/dates.ts';
import { gbUksl } from '../../graph-seed/lists/gb-uksl/importer.ts';
import { countriesIn, numbered } from '../../graph-seed/lists/gb-uksl/parts.ts';
import {
  buildOf,
  CURATED,
  cli,
  FIXTURE_FOLDER,
  readWith,
  stateOf,
  strayQuotes,
  temporaryFolder,
  unfoundQuotes,
} from './helpers.ts';

const FOLDER = join(FIXTURE_FOLDER, 'gb-uksl/2025-04-14');
const CSV = join(FOLDER, 'UK-Sanctions-List.csv');
const XML = join(FOLDER, 'UK-Sanctions-List.xml');

async function changed(change: (text: string) => string | Uint8Array, name = 'UK-Sanctions-List.csv'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, change(await readFile(name.endsWith('xml') ? XML : CSV, 'utf8')));
  return path;
}

async function refusal(path: string): Promise<string> {
  const dataDir = await temporaryFolder();
  const { code, err } = await cli(['import', 'gb-uksl', '--file', path], dataDir);
  expect(code).toBe(1);
  expect(await stateOf(dataDir)).toEqual({});
  return err;
}

describe('The csv reader of the UK list', () => {
  let all: Awaited<ReturnType<typeof readWith>>;
  const record = (id: string): ListRecord => {
    const found = all.records.get(`gb-uksl-${id}`);
    if (found === undefined) throw new Error(`no record ${id}`);
    return found;
  };
  const names = (id: string) => record(id).party?.names.map(({ value, kind }) => `${kind} ${value}`);
  const facts = (id: string) => record(id).party?.facts.map(({ kind, value }) => `${kind} ${value}`);
  const ties = (id: string) =>
    record(id).party?.countries.map(
      ({ tie, country, place }) => `${tie} ${country}${place === null ? '' : ` ${place}`}`,
    );
  const identifiers = (id: string) =>
    record(id).party?.identifiers.map(({ type, value, country }) => [type, value, country]);

  beforeAll(async () => {
    all = await readWith(gbUksl, 'uksl-csv', [['file', CSV]]);
  });

  it('gathers the rows of one Unique ID to one record', () => {
    expect([...all.records.keys()]).toEqual([
      'gb-uksl-AFG0006',
      'gb-uksl-DPR0053',
      'gb-uksl-DPR0070',
      'gb-uksl-DPR0096',
      'gb-uksl-GHR0075',
      'gb-uksl-IHR0041',
      'gb-uksl-MYA0030',
    ]);
    expect(all.counts.get('rows')).toBe(22);
    expect([...all.records.values()].map(({ party }) => party?.kind)).toEqual([
      'Person',
      'Person',
      'Organisation',
      'Vessel',
      'Person',
      'Person',
      'Organisation',
    ]);
  });

  it('reads Name 1 to 5, then Name 6, each kind of name, and names in their own script', () => {
    expect(names('AFG0006')).toEqual([
      'PRIMARY MOHAMMAD HASSAN AKHUND',
      'WEAK_ALIAS Mullah AKHUND',
      'ALIAS محمد حسن آخوند',
    ]);
    expect(record('GHR0075').party?.names).toMatchObject([
      { value: 'MINGGUO CHEN', display: 'CHEN MINGGUO' },
      { value: '陈明国', script: 'Hani', language: 'zh' },
    ]);
    expect(record('AFG0006').party?.names[2]).toMatchObject({ script: 'Arab', language: null });
  });

  it('keeps unknown parts of a date unknown', () => {
    expect(facts('AFG0006')?.slice(0, 3)).toEqual(['BIRTH_DATE 1958', 'BIRTH_DATE 1945', 'BIRTH_DATE 1946-09']);
  });

  it('reads titles, offices, birth, papers and reference numbers', () => {
    expect(facts('AFG0006')).toEqual(
      expect.arrayContaining([
        'TITLE Mullah',
        'TITLE Haji',
        'POSITION_TEXT Foreign Minister under the Taliban regime.',
        'BIRTH_PLACE Pashmul village, Panjwai District, Kandahar Province, Afghanistan',
      ]),
    );
    expect(ties('GHR0075')).toEqual(['NATIONAL_OF cn', 'BORN_IN cn Yilong, Sichuan', 'LOCATED_IN cn Xinjiang']);
    expect(identifiers('GHR0075')).toEqual([
      ['OFSI Group ID', '14074', null],
      ['Passport number', 'FIXTURE01', 'cn'],
    ]);
    expect(identifiers('AFG0006')).toContainEqual(['UN Reference Number', 'TAi.002', null]);
  });

  it('makes an office of a position that ends in the one organisation of that name and regime, and of no other', () => {
    expect(record('DPR0053').positions).toMatchObject([
      { title: 'Former Deputy Director', at: { record: 'gb-uksl-DPR0070' }, former: true },
    ]);
    expect(facts('DPR0053')).toContain('POSITION_TEXT Adviser to MYANMAR WAR VETERANS ORGANISATION');
    expect(record('AFG0006').positions).toEqual([]);
  });

  it('reads a ship with flag, former flags, measures of the hull and owner', () => {
    expect(ties('DPR0096')).toEqual(['FLAGGED_IN kp']);
    expect(identifiers('DPR0096')).toEqual([['IMO number', '8712362', null]]);
    expect(facts('DPR0096')).toEqual([
      'VESSEL_TYPE Oil tanker',
      'VESSEL_TONNAGE 1220',
      'VESSEL_BUILT 1987',
      'VESSEL_OWNER Chonmyong  Shipping Co',
      'FORMER_FLAG Panama. South Korea',
      'REMARK Length of ship: 75',
    ]);
  });

  it('makes one designation, its programmes by letters, its measures with the words of the list', () => {
    expect(record('MYA0030').designations).toMatchObject([
      {
        government: 'GB',
        agency: 'FCDO',
        list: 'gb-uksl',
        listedOn: '2021-12-10',
        lastUpdatedOn: '2022-11-11',
        programmes: [{ id: 'programme-gb-mya', code: 'MYA', name: 'The Myanmar (Sanctions) Regulations 2021' }],
        measures: [
          { type: 'ASSET_FREEZE', words: 'Asset freeze' },
          { type: 'DIRECTOR_DISQUALIFICATION', words: 'Director Disqualification Sanction' },
          { type: 'OTHER', words: 'Blessing' },
        ],
        reasons: ['The MWVO organises pro-regime rallies in support of the Tatmadaw.'],
      },
    ]);
    expect(record('IHR0041').designations[0]?.programmes.map(({ id }) => id)).toEqual([
      'programme-gb-ihr',
      'programme-gb-syr',
    ]);
  });

  it('reports a sanction and a country that it does not know, and guesses neither', () => {
    expect(all.issues).toMatchObject([
      { record: 'gb-uksl-IHR0041', field: 'Country of birth', value: 'Former USSR Currently Iran' },
      { record: 'gb-uksl-MYA0030', field: 'Sanctions Imposed', value: 'Blessing' },
    ]);
  });

  it('quotes only what stands in its record', () => {
    expect([...all.records.values()].flatMap(strayQuotes)).toEqual([]);
  });

  it('says the same as the XML reader, apart from how a field is numbered', async () => {
    const xml = await readWith(gbUksl, 'uksl-xml', [['file', XML]]);
    expect([...xml.records.values()]).toEqual([...all.records.values()]);
    expect(xml.issues.map(({ line, ...issue }) => issue)).toEqual(all.issues.map(({ line, ...issue }) => issue));
  });
});

describe('Ties that the UK list states by name', () => {
  it('are made when one party bears the name, in whatever case and spacing, and reported otherwise', async () => {
    const dataDir = await temporaryFolder();
    const { out } = await cli(['import', 'gb-uksl', '--file', CSV], dataDir, { curatedDir: CURATED });
    expect(out).toContain('edition of 2025-04-14');
    expect(out).toMatch(/linked to +3 resolved, 0 ambiguous, 1 unknown/);
    const { graph } = await buildOf(dataDir, CURATED);
    const ties = graph.relations.filter(({ sources }) => sources.some(({ list }) => list === 'gb-uksl'));
    expect(ties.map(({ type, from, to, sources }) => [type, from, to, sources[0]?.field])).toEqual([
      ['OWNED_OR_CONTROLLED_BY', 'gb-uksl-DPR0096', 'gb-uksl-DPR0070', 'Current owner/operator (s)'],
      ['SUBSIDIARY_OF', 'gb-uksl-DPR0096', 'gb-uksl-DPR0070', 'Subsidiaries'],
      ['SUBSIDIARY_OF', 'us-ofac-33536', 'gb-uksl-DPR0070', 'Parent company'],
    ]);
    expect(unfoundQuotes(graph)).toEqual([]);
  });

  it('and the designation that is curated too stays one, with both Sources', async () => {
    const dataDir = await temporaryFolder();
    await cli(['import', 'gb-uksl', '--file', CSV], dataDir, { curatedDir: CURATED });
    const { graph } = await buildOf(dataDir, CURATED);
    const [one, another] = graph.designations.filter(({ id }) => id.includes('MYA0030'));
    expect(one?.party).toBe('us-ofac-33536');
    expect(new Set(one?.sources.map(({ list }) => list))).toEqual(new Set(['gb-uksl', 'curated']));
    expect(another).toBeUndefined();
    const ofDay = graph.designations.filter(({ list, listedOn }) => list === 'gb-uksl' && listedOn === '2021-12-10');
    expect(ofDay).toHaveLength(5);
  });
});

describe("The UK's dates and parts", () => {
  it.each([
    ['14/04/2025', '2025-04-14'],
    ['dd/09/1958', '1958-09'],
    ['dd/mm/1945', '1945'],
    ['12/mm/1945', null],
    ['31/02/1990', null],
    ['1945', null],
  ])('%j', (text, date) => {
    expect(ukDate(text)).toBe(date);
  });

  it('know the first line of the file', () => {
    expect(reportDate('Report Date: 14-Apr-2025')).toBe('2025-04-14');
    expect(reportDate('"Report Date: 5-Jun-2023",,,')).toBe('2023-06-05');
    expect(reportDate('Last Updated,14/04/2025')).toBeNull();
  });

  it('split what is numbered and nothing else', () => {
    expect(numbered('(1) A; (2) B, C')).toEqual(['A', 'B, C']);
    expect(numbered('A, B; C')).toEqual(['A, B; C']);
  });

  it('find countries only where every part is one', () => {
    expect(countriesIn('Germany. Russia')?.map(({ country }) => country)).toEqual(['de', 'ru']);
    expect(countriesIn('Pakistan.')?.map(({ country }) => country)).toEqual(['pk']);
    expect(countriesIn('to (6) Algeria (7) Morocco')).toBeNull();
    expect(countriesIn('(1) Algeria (2) Morocco')?.map(({ country }) => country)).toEqual(['dz', 'ma']);
  });
});

describe('Packed files of the UK list', () => {
  it('are read as they come', async () => {
    const path = await changed((text) => gzipSync(text), 'UK-Sanctions-List.csv.gz');
    const { out } = await cli(['import', 'gb-uksl', '--file', path], await temporaryFolder());
    expect(out).toMatch(/edition of 2025-04-14\n[\s\S]* read +7\n/);
  });

  it('are refused when they are cut or swell beyond reason', async () => {
    const cut = await changed((text) => gzipSync(text).subarray(0, 900), 'UK-Sanctions-List.csv.gz');
    expect(await refusal(cut)).toContain('a gzip file that is cut off or damaged');
    const bomb = await changed(
      (text) => gzipSync(`${text}${'"x",'.repeat(20_000_000)}`, { level: 9 }),
      'UK-Sanctions-List.csv.gz',
    );
    expect(await refusal(bomb)).toMatch(/bomb|no well-formed row/);
  });
});

describe('A file of the UK list is refused when it', () => {
  it('is cut, in the middle of a row or of the XML', async () => {
    expect(await refusal(await changed((text) => text.slice(0, -40)))).toMatch(/cut off|columns where/);
    expect(await refusal(await changed((text) => text.slice(0, -300), 'UK-Sanctions-List.xml'))).toMatch(
      /line \d+: cut off: the file ends inside </,
    );
  });

  it('lacks a column, or has a row of another length', async () => {
    expect(await refusal(await changed((text) => text.replace('D.O.B', 'Born')))).toContain(
      'line 2: the column D.O.B is missing',
    );
    expect(await refusal(await changed((text) => text.replace('IHR0041', 'IHR0041,x')))).toMatch(/columns where/);
  });

  it('is the list of OFSI, another XML list, or a page of HTML', async () => {
    expect(await refusal(await changed(() => 'Last Updated,14/04/2025\r\nName 6,Name 1,Group ID\r\n'))).toContain(
      'the consolidated list of OFSI',
    );
    expect(await refusal(await changed((text) => text.replaceAll('Designations>', 'sdnList>'), 'x.xml'))).toContain(
      'the root is <sdnList>',
    );
    expect(await refusal(await changed(() => '<html></html>'))).toContain('an HTML page');
  });

  it('names a kind of party or an id of no known form', async () => {
    expect(await refusal(await changed((text) => text.replace(',Ship,', ',Submarine,')))).toMatch(
      /"Submarine"|second value/,
    );
    expect(await refusal(await changed((text) => text.replace(',IHR0041,', ',41,')))).toContain('no Unique ID: "41"');
  });

  it('but a column or an element that is new is reported, and the rest is read', async () => {
    const csv = await changed((text) =>
      text.replace('Last Updated,', 'New,Last Updated,').replaceAll(/^(?=\d\d\/|,DPR)/gm, 'n,'),
    );
    const { records, issues } = await readWith(gbUksl, 'uksl-csv', [['file', csv]]);
    expect(records.size).toBe(7);
    expect(issues.filter(({ field }) => field === 'New').length).toBeGreaterThan(0);
    const xml = await changed((text) => text.replace('<Titles>', '<Mood>glad</Mood><Titles>'), 'x.xml');
    expect((await readWith(gbUksl, 'uksl-xml', [['file', xml]])).issues[0]).toMatchObject({
      field: 'Mood',
      value: 'glad',
    });
  });
});
