import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ofacDate } from '../../graph-seed/clean/ofac/dates.ts';
import { endingCountry } from '../../graph-seed/clean/ofac/places.ts';
import { readRemark } from '../../graph-seed/clean/ofac/remarks.ts';
import type { Issue, ListRecord } from '../../graph-seed/list-record.ts';
import { usOfacSdn } from '../../graph-seed/lists/us-ofac-sdn/importer.ts';
import { SDN_FIXTURE } from './helpers.ts';

async function readFixture(roles: readonly (readonly [string, string])[]) {
  const records = new Map<string, ListRecord>();
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  const files = new Map(
    roles.map(([role, name]) => {
      const path = join(SDN_FIXTURE, name);
      return [role, { name: path, bytes: () => createReadStream(path) }] as const;
    }),
  );
  const [reader] = usOfacSdn.readers;
  if (reader === undefined) throw new Error('the list has no reader');
  const report = {
    issue: (issue: Issue) => {
      issues.push(issue);
    },
    count: (what: string) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
  };
  for await (const record of reader.read(files, report)) records.set(record.id, record);
  return { records, issues, counts };
}

const ALL = [
  ['file', 'sdn.csv'],
  ['alt', 'alt.csv'],
  ['add', 'add.csv'],
  ['comments', 'sdn_comments.csv'],
] as const;

describe('The legacy reader of the SDN list', () => {
  let all: Awaited<ReturnType<typeof readFixture>>;
  const record = (number: number): ListRecord => {
    const found = all.records.get(`us-ofac-${number}`);
    if (found === undefined) throw new Error(`no record ${number}`);
    return found;
  };
  const facts = (number: number) => (record(number).party?.facts ?? []).map(({ kind, value }) => `${kind} ${value}`);
  const ties = (number: number) =>
    (record(number).party?.countries ?? []).map(
      ({ tie, country, place }) => `${tie} ${country}${place === null ? '' : ` ${place}`}`,
    );
  const identifiers = (number: number) =>
    (record(number).party?.identifiers ?? []).map(
      ({ type, value, country }) => `${type} | ${value}${country === null ? '' : ` | ${country}`}`,
    );

  beforeAll(async () => {
    all = await readFixture(ALL);
  });

  it('gives one record a row, of the kind that the file says', () => {
    expect(all.records.size).toBe(16);
    expect([...all.records.values()].map(({ party }) => party?.kind)).toEqual(
      expect.arrayContaining(['Person', 'Organisation', 'Vessel', 'Aircraft']),
    );
    expect(record(34022).url).toBe('https://sanctionssearch.ofac.treas.gov/Details.aspx?id=34022');
  });

  it('keeps a name as published and shows it in its natural order', () => {
    expect(record(34024).party?.names[0]).toMatchObject({
      value: 'LU, Hezheng',
      display: 'LU Hezheng',
      kind: 'PRIMARY',
      quotes: [{ field: 'SDN_Name', quote: 'LU, Hezheng' }],
    });
  });

  it('reads other names from alt.csv, and those in quotes of the remarks as weak', () => {
    expect(record(15036).party?.names.map(({ value, kind }) => [value, kind])).toEqual([
      ['ARTAVIL', 'PRIMARY'],
      ['SHONA', 'FORMER'],
    ]);
    expect(record(27307).party?.names.map(({ value, kind }) => [value, kind])).toEqual([
      ['LAZARUS GROUP', 'PRIMARY'],
      ['HIDDEN COBRA', 'WEAK_ALIAS'],
      ['ZINC', 'WEAK_ALIAS'],
    ]);
  });

  it('splits the programmes and says that an SDN is blocked, in the words of the list itself', () => {
    const [designation] = record(15037).designations;
    expect(designation?.programmes.map(({ id }) => id)).toEqual(['programme-us-sdgt', 'programme-us-ifsr']);
    expect(designation?.measures).toEqual([
      { type: 'ASSET_FREEZE', words: 'Specially Designated Nationals and Blocked Persons List' },
    ]);
    expect(designation).toMatchObject({ government: 'US', agency: 'OFAC', list: 'us-ofac-sdn', listedOn: null });
  });

  it('reads birth, citizenship and papers of a person', () => {
    expect(facts(34024)).toEqual(
      expect.arrayContaining(['BIRTH_DATE 1960~', 'BIRTH_PLACE Shanghai, China', 'GENDER Male']),
    );
    expect(ties(34024)).toEqual(['BORN_IN cn Shanghai', 'NATIONAL_OF cn', 'CITIZEN_OF cn']);
    expect(identifiers(34024)).toEqual(['Passport | G00000000 | cn']);
    expect(record(34024).party?.identifiers[0]?.quotes[0]?.quote).toBe(
      'Passport G00000000 (China) issued 01 Feb 2010 expires 31 Jan 2020',
    );
  });

  it('states a title once, with both places that hold it', () => {
    const titles = record(33936).party?.facts.filter(({ kind }) => kind === 'TITLE') ?? [];
    expect(titles).toHaveLength(1);
    expect(titles[0]?.quotes.map(({ field }) => field)).toEqual(['Title', 'Remarks']);
  });

  it('reads a ship from its columns and its remarks; a former flag is no tie', () => {
    expect(identifiers(15036)).toEqual([
      'Vessel Call Sign | T2EU4',
      'Vessel Registration Identification | IMO 9187629',
      'MMSI | 572469210',
    ]);
    expect(facts(15036)).toEqual([
      'VESSEL_TYPE Crude/Oil Products Tanker',
      'VESSEL_TONNAGE 99,144',
      'VESSEL_TONNAGE 56,068 gross registered tons',
      'FORMER_FLAG Malta',
      'FORMER_FLAG Tuvalu',
      'SECONDARY_SANCTIONS_RISK Subject to Secondary Sanctions',
    ]);
    expect(ties(15036)).toEqual(['FLAGGED_IN ir']);
  });

  it('reads an aircraft', () => {
    expect(facts(15037)).toEqual(['AIRCRAFT_BUILT 1992', 'AIRCRAFT_MODEL A340', 'AIRCRAFT_OPERATOR MAHAN AIR']);
    expect(identifiers(15037)).toEqual(['Aircraft Construction Number (also called L/N or S/N or F/N) | 26281']);
  });

  it('reads addresses from add.csv, as facts and as ties to their countries', () => {
    expect(facts(12652)).toEqual(
      expect.arrayContaining([
        'ADDRESS No. 21, Mahan Air Tower, Azadegan St., Karaj Highway, Tehran 14816-55761, Iran',
        'WEBSITE www.mahan.aero',
        'EMAIL international@mahanairlines.com',
      ]),
    );
    expect(ties(34022)).toEqual(['LOCATED_IN kp Pyongyang', 'LOCATED_IN cn']);
  });

  it('puts a remark together that goes on in sdn_comments.csv', () => {
    const cut = record(28264);
    expect(cut.party?.names.map(({ value }) => value)).toContain('snowsjohn');
    expect(cut.relations).toHaveLength(1);
    expect(cut.party?.identifiers.filter(({ type }) => type === 'Digital Currency Address - XBT')).toHaveLength(30);
    expect(cut.published.find(({ name }) => name === 'Remarks')?.value).toContain('Linked To: LAZARUS GROUP.');
  });

  it('reports a cut remark whose rest was not given, and takes no half value', async () => {
    const { records, issues, counts } = await readFixture([['file', 'sdn.csv']]);
    expect(counts.get('remarks cut at the length of their column')).toBe(1);
    expect(issues.filter(({ problem }) => problem.includes('cut here')).map(({ record: id }) => id)).toEqual([
      'us-ofac-28264',
    ]);
    const values = records.get('us-ofac-28264')?.party?.identifiers.map(({ value }) => value) ?? [];
    expect(new Set(values.map((value) => value.length)).size).toBe(1);
  });

  it('keeps a remark of no known form and reports it; an unknown country makes no tie', () => {
    expect(facts(40001)).toEqual([
      'BIRTH_DATE 1958/1962',
      'BIRTH_PLACE Atlantis',
      'REMARK nationality Atlantis',
      'REMARK a remark of no known form',
    ]);
    expect(ties(40001)).toEqual([]);
    expect(identifiers(40001)).toEqual(['Registration Number | 26740 | gaza']);
    expect(record(40001).designations[0]?.notes).toEqual(['Listing Date (EO 14024 Directive 3): 24 Feb 2022']);
    expect(all.issues.filter(({ record: id }) => id === 'us-ofac-40001').map(({ value }) => value)).toEqual([
      'nationality Atlantis',
      'a remark of no known form',
    ]);
    expect(all.counts.get('left aside: a pointer to a page on directives')).toBe(1);
  });

  it('counts and reports rows of the other files whose party is not in sdn.csv', () => {
    const orphans = all.issues.filter(({ record: id }) => id === 'us-ofac-99999');
    expect(orphans.map(({ problem }) => problem)).toEqual([
      'a row of alt.csv for a number that is not in sdn.csv',
      'a row of add.csv for a number that is not in sdn.csv',
      'a row of sdn_comments.csv for a number that is not in sdn.csv',
    ]);
  });

  it('finds every quote in the field that it names', () => {
    for (const one of all.records.values()) {
      const { party, designations, relations } = one;
      const quotes = [
        ...(party?.names ?? []),
        ...(party?.facts ?? []),
        ...(party?.identifiers ?? []),
        ...(party?.countries ?? []),
        ...designations,
        ...relations,
      ].flatMap((stated) => stated.quotes);
      for (const { field, quote } of quotes) {
        expect(
          one.published.some(({ name, value }) => name === field && value.includes(quote)),
          `${one.id} ${quote}`,
        ).toBe(true);
      }
    }
  });
});

describe('A date of the remarks', () => {
  it.each([
    ['10 Dec 1948', '1948-12-10'],
    ['Dec 1948', '1948-12'],
    ['1948', '1948'],
    ['circa 1956', '1956~'],
    ['1958 to 1962', '1958/1962'],
    ['01 Jan 1960 to 31 Dec 1969', '1960-01-01/1969-12-31'],
    ['circa 1979-1982', '1979~/1982~'],
  ])('%s is %s, never padded', (text, date) => {
    expect(ofacDate(text)).toBe(date);
  });

  it.each(['unknown', '31 Feb 1960', '10 Foo 1948', '1962 to 1958', ''])('%j is none', (text) => {
    expect(ofacDate(text)).toBeNull();
  });
});

describe('A place of birth', () => {
  it('ends in a country when what stands behind a comma is exactly one, with the comma that the country has itself', () => {
    expect(endingCountry('Pyongyang, Korea, North')).toEqual({ country: 'kp', place: 'Pyongyang' });
    expect(endingCountry('Kinshasa, Congo, Democratic Republic of the')).toEqual({ country: 'cd', place: 'Kinshasa' });
    expect(endingCountry('Burma')).toEqual({ country: 'mm', place: null });
  });

  it('ends in none when the words only hold one', () => {
    expect(endingCountry('Khartoum Sudan')).toBeNull();
    expect(endingCountry('Jalisco')).toBeNull();
  });
});

describe('A remark', () => {
  it('that names another party is a link, whatever stands before it', () => {
    expect(readRemark('Linked To: SEK STUDIO')).toEqual([{ says: 'link', name: 'SEK STUDIO' }]);
    expect(readRemark('alt. Linked To: SEK STUDIO')).toEqual([{ says: 'link', name: 'SEK STUDIO' }]);
  });

  it('that names a paper without a number is kept as a remark', () => {
    expect(readRemark('U.S.A. Passport issued 21 Jun 1992 in Amman, Jordan')).toMatchObject([
      { says: 'fact', kind: 'REMARK' },
    ]);
    expect(readRemark('Passport issued 21 Jun 1992')).toMatchObject([{ says: 'fact', kind: 'REMARK' }]);
  });

  it('keeps a place in brackets that is no country with its number', () => {
    expect(readRemark('File Number 7136946 (Delaware) (United States)')).toEqual([
      { says: 'identifier', type: 'File Number', value: '7136946 (Delaware)', country: 'us' },
    ]);
  });
});
