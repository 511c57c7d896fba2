import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CuratedError } from '../../graph-seed/curated/facts.ts';
import { readCurated } from '../../graph-seed/curated/read.ts';
import { CURATED, SMALL_CURATED, temporaryFolder } from './helpers.ts';

/** The small folder with one file changed; the problems that reading it finds. */
async function problemsOf(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  await cp(SMALL_CURATED, folder, { recursive: true });
  const path = join(folder, file);
  const before = await readFile(path, 'utf8').catch(() => '');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  try {
    await readCurated(folder);
  } catch (error) {
    if (error instanceof CuratedError) return error.problems;
    throw error;
  }
  return [];
}

describe('The curated facts', () => {
  it('become one record an entry, with every quote in a published field and every citation resolved', async () => {
    const facts = await readCurated(SMALL_CURATED);
    expect(facts.edition).toBe('2024-01-01');
    expect(facts.records.map(({ id }) => id)).toEqual([
      'curated-programme-us-dprk3',
      'curated-programme-us-section-7031c',
      'curated-work-pocahontas',
      'us-ofac-34022',
      'us-ofac-34023',
      'us-ofac-34024',
      'us-ofac-34079',
      'curated-hu-lianhe',
      'curated-designation-us-ofac-sdn-us-ofac-34022',
      'curated-designation-us-ofac-sdn-us-ofac-34024',
      'curated-designation-us-ofac-sdn-us-ofac-34023',
      'curated-designation-ca-sema-us-ofac-34079',
      'curated-designation-curated-curated-hu-lianhe',
      'curated-relation-acts-for-us-ofac-34023-us-ofac-34022',
      'curated-relation-supports-us-ofac-34022-us-ofac-34024',
      'curated-relation-acts-for-us-ofac-34024-us-ofac-34022',
      'curated-position-us-ofac-34079-chairman',
      'curated-claim-us-ofac-34022-work-pocahontas',
    ]);
    const studio = facts.records.find(({ id }) => id === 'us-ofac-34022');
    expect(studio?.party?.names[0]?.quotes[0]).toEqual({
      field: 'cite[0].quote',
      quote: 'SEK Studio',
      citation: {
        publisher: 'US Department of the Treasury',
        title: 'Treasury Sanctions Perpetrators of Serious Human Rights Abuse on International Human Rights Day',
        url: 'https://home.treasury.gov/news/press-releases/jy0526',
        publishedOn: '2021-12-10',
      },
    });
    expect(studio?.published).toContainEqual({ name: 'names[0].cite[0].quote', value: '조선4.26만화영화촬영소' });
  });

  it('of the project itself are as the form demands', async () => {
    const facts = await readCurated(CURATED);
    expect(facts.records.filter(({ party }) => party !== null).length).toBeGreaterThan(40);
  });
});

describe('A fault of the curated files is named by file, entry, field and value', () => {
  it.each([
    [
      'a misspelt field',
      'kind: Organisation',
      'kinds: Organisation',
      /^sek\.yaml: parties\[0\] \(us-ofac-34022\).*kinds/,
    ],
    [
      'a word of no vocabulary',
      'kind: Organisation',
      'kind: Firm',
      /^sek\.yaml: parties\[0\] \(us-ofac-34022\), field kind: .*"Firm"/,
    ],
    [
      'a date that is none',
      'since: "2018"',
      'since: "18"',
      /^sek\.yaml: positions\[0\] \(us-ofac-34079\), field since: .*"18"/,
    ],
    [
      'a day of no calendar',
      'listedOn: "2021-12-10"',
      'listedOn: "2021-02-30"',
      /^sek\.yaml: designations\[0\] \(us-ofac-34022\)\.listedOn: no day.*"2021-02-30"/,
    ],
    [
      'a citation that is not there',
      'ref: encyclopaedia',
      'ref: nowhere',
      /^sek\.yaml: parties\[0\] \(us-ofac-34022\)\.names\[0\]\.cite\[0\]\.ref: no citation.*"nowhere"/,
    ],
    [
      'a party that is not there',
      'to: us-ofac-34022',
      'to: us-ofac-1',
      /^sek\.yaml: relations\[0\]\.to: no party.*"us-ofac-1"/,
    ],
    [
      'a programme that is not there',
      'programmes: [programme-us-dprk3]',
      'programmes: [programme-us-x]',
      /^sek\.yaml: designations\[0\] \(us-ofac-34022\): no programme.*"programme-us-x"/,
    ],
    [
      'a work that is not there',
      'work: work-pocahontas',
      'work: work-x',
      /^sek\.yaml: claims\[0\]\.work: no work.*"work-x"/,
    ],
    [
      'a party twice',
      'id: us-ofac-34023',
      'id: us-ofac-34022',
      /^sek\.yaml: the party us-ofac-34022 is already in sek\.yaml/,
    ],
    [
      'a country of no table',
      'country: kp',
      'country: xx',
      /^sek\.yaml: parties\[0\] \(us-ofac-34022\)\.countries\[0\]\.country: no country.*"xx"/,
    ],
    [
      'a programme under the wrong government',
      'government: US\n    code: DPRK3',
      'government: GB\n    code: DPRK3',
      /^sek\.yaml: programmes \(programme-us-dprk3\): .*programme-gb-/,
    ],
    ['a file that is no YAML', 'topic: SEK', 'topic: [SEK', /^sek\.yaml: /],
  ])('%s', async (_, from, to, expected) => {
    const problems = await problemsOf('sek.yaml', (text) => text.replace(from, to));
    expect(problems.join('\n')).toMatch(new RegExp(expected.source, 'm'));
  });

  it('all of them at once', async () => {
    const problems = await problemsOf('sek.yaml', (text) => text.replaceAll('kind: Organisation', 'kind: Firm'));
    expect(problems).toHaveLength(2);
  });

  it('a file that must be there', async () => {
    const folder = await temporaryFolder();
    await expect(readCurated(folder)).rejects.toThrow('citations.yaml: is missing');
  });
});
