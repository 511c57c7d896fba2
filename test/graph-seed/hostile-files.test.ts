import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cli, FIXTURE_FOLDER, stateOf, temporaryFolder } from './helpers.ts';
import { zipOf } from './zip-of.ts';

const fixture = (path: string): Promise<Buffer> => readFile(join(FIXTURE_FOLDER, path));
const CANADA = await fixture('ca-sema/2025-06/sema-lmes.xml');
const record = (fields: string): string =>
  `<record><Country>Iran</Country>${fields}<Item>1</Item><DateOfListing>2024-01-01</DateOfListing></record>`;
const canada = (inside: string): Buffer => Buffer.from(`<?xml version="1.0"?><data-set>${inside}</data-set>`);
const MILLION = 1_000_000;

/** Imports the file as an edition of the list; it must be refused, and nothing written. */
async function refusal(list: string, name: string, content: Uint8Array | string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return refusalOf(list, path);
}

async function refusalOf(list: string, path: string): Promise<string> {
  const dataDir = await temporaryFolder();
  const before = process.memoryUsage().rss;
  const { code, out, err } = await cli(['import', list, '--file', path, '--edition', '2024-01-02'], dataDir);
  expect({ code, out }, err).toEqual({ code: 1, out: '' });
  // Explained in one line that names the file, and no stack of ours.
  expect(err).toMatch(/^Refused: [^\n]+\n$/);
  expect(err).toContain(path);
  expect(await stateOf(dataDir)).toEqual({});
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MILLION);
  return err;
}

const LAUGHS = `<!DOCTYPE data-set [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`;

/** Name, the list that it is given as, the file's name, its content, and what the refusal must say. */
const HOSTILE: readonly (readonly [string, string, string, Uint8Array | string, RegExp])[] = [
  ['a DOCTYPE', 'ca-sema', 'a.xml', `<!DOCTYPE data-set><data-set/>`, /line 1: a DOCTYPE/],
  [
    'a DOCTYPE that opens a file',
    'ca-sema',
    'a.xml',
    '<!DOCTYPE d SYSTEM "file:///etc/passwd"><data-set/>',
    /a DOCTYPE/,
  ],
  ['an entity bomb', 'gb-uksl', 'a.xml', `${LAUGHS}<Designations>&a19;</Designations>`, /a DOCTYPE/],
  [
    'an entity that nobody has declared',
    'ca-sema',
    'a.xml',
    canada(record('<EntityOrShip>&xxe;</EntityOrShip>')),
    /line \d+: no well-formed XML/,
  ],
  [
    '200,000 elements in one another',
    'ca-sema',
    'a.xml',
    canada('<record>'.repeat(200_000)),
    /nested more than 40 deep/,
  ],
  [
    '200,000 elements in one another, in OFAC’s',
    'us-ofac-sdn',
    'a.xml',
    `<Sanctions xmlns="http://www.un.org/sanctions/1.0">${'<a>'.repeat(200_000)}`,
    /nested more than 40 deep/,
  ],
  [
    'a field of 40 million characters',
    'ca-sema',
    'a.xml',
    canada(record(`<EntityOrShip>${'x'.repeat(40 * MILLION)}</EntityOrShip>`)),
    /more than 4000000 characters without/,
  ],
  [
    'an attribute of 40 million characters',
    'us-ofac-sdn',
    'a.xml',
    `<Sanctions xmlns="http://www.un.org/sanctions/1.0"><Locations a="${'x'.repeat(40 * MILLION)}"/></Sanctions>`,
    /more than 4000000 characters without/,
  ],
  [
    'a comment of 40 million characters',
    'gb-uksl',
    'a.xml',
    `<Designations><!--${'x'.repeat(40 * MILLION)}--></Designations>`,
    /more than 4000000 characters without/,
  ],
  [
    '300,000 elements in one entry',
    'us-ofac-cons',
    'a.xml',
    `<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"><sdnEntry>${'<uid/>'.repeat(300_000)}</sdnEntry></sdnList>`,
    /more than 200000 elements in one entry/,
  ],
  [
    'a csv row of 4 million characters',
    'gb-uksl',
    'a.csv',
    `Report Date: 14-Apr-2025\r\n${'"x'.repeat(2 * MILLION)}`,
    /line \d+: /,
  ],
  ['a row of the legacy file that never ends', 'us-ofac-sdn', 'sdn.csv', `36,"${'x'.repeat(4 * MILLION)}`, /line 1: /],
  [
    'a zip bomb',
    'ca-sema',
    'a.zip',
    zipOf([['a.xml', Buffer.concat([canada('').subarray(0, -11), Buffer.alloc(200 * MILLION, ' ')])]]),
    /refused as a bomb|characters without/,
  ],
  [
    'a gzip bomb',
    'gb-uksl',
    'a.xml.gz',
    gzipSync(Buffer.concat([Buffer.from('<Designations>'), Buffer.alloc(200 * MILLION, ' ')]), { level: 9 }),
    /refused as a bomb|characters without/,
  ],
  ['a zip in a zip', 'ca-sema', 'a.zip', zipOf([['b.zip', zipOf([['a.xml', CANADA]])]]), /packed twice/],
  ['a zip that holds nothing', 'ca-sema', 'a.zip', zipOf([]), /a zip file that holds nothing/],
  [
    'a zip whose file wants to leave its folder',
    'ca-sema',
    'a.zip',
    zipOf([['../../../etc/cron.d/list.xml', CANADA]]),
    /zip file that is cut off or damaged: .*\.\.\/\.\./,
  ],
  [
    'a zip with an absolute name',
    'ca-sema',
    'a.zip',
    zipOf([['/etc/list.xml', CANADA]]),
    /zip file that is cut off or damaged: .*\/etc/,
  ],
  ['a zip that is encrypted', 'ca-sema', 'a.zip', zipOf([['a.xml', CANADA]], { encrypted: true }), /encrypted/],
  [
    'a zip packed in an unknown way',
    'ca-sema',
    'a.zip',
    zipOf([['a.xml', CANADA]], { method: 99 }),
    /unsupported compression method/,
  ],
  ['a zip that is cut', 'ca-sema', 'a.zip', zipOf([['a.xml', CANADA]]).subarray(0, 900), /zip file that is cut off/],
  ['a gzip file that is cut', 'ca-sema', 'a.xml.gz', gzipSync(CANADA).subarray(0, -20), /gzip file that is cut off/],
  ['UTF-16', 'ca-sema', 'a.xml', Buffer.from(`\ufeff${CANADA}`, 'utf16le'), /UTF-16/],
  [
    'UTF-16 of the other order',
    'gb-uksl',
    'a.csv',
    Buffer.from(`\ufeffReport Date: 14-Apr-2025`, 'utf16le').swap16(),
    /UTF-16/,
  ],
  [
    'latin1, and says so',
    'ca-sema',
    'a.xml',
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><data-set/>'),
    /encoded in ISO-8859-1, where UTF-8 is expected/,
  ],
  [
    'latin1, and does not say so',
    'ca-sema',
    'a.xml',
    Buffer.from(`<data-set>${record('<EntityOrShip>Soci\u00e9t\u00e9</EntityOrShip>')}</data-set>`, 'latin1'),
    /line \d+: not UTF-8/,
  ],
  [
    'an HTML page',
    'us-ofac-cons',
    'a.xml',
    '<!DOCTYPE html><html><title>Sign in</title></html>',
    /line 1: an HTML page/,
  ],
  ['JSON', 'gb-uksl', 'a.json', '{"designations":[]}', /JSON/],
  ['nothing', 'us-ofac-cons', 'a.xml', '', /the file is empty/],
  [
    'a second root',
    'ca-sema',
    'a.xml',
    `${canada(record('<EntityOrShip>A</EntityOrShip>'))}<data-set/>`,
    /line \d+: no well-formed XML/,
  ],
  [
    'NUL bytes in the middle',
    'ca-sema',
    'a.xml',
    canada(record(`<EntityOrShip>A\u0000B</EntityOrShip>`)),
    /line \d+: (binary|no well-formed XML)/,
  ],
  // OFAC's newer service, https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.ZIP
  [
    'OFAC’s enhanced XML',
    'us-ofac-sdn',
    'SDN_ENHANCED.XML',
    '<sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"><publicationInfo><dataAsOf>2026-07-27T00:00:00</dataAsOf></publicationInfo><entities><entity id="9640"><generalInfo><entityType refId="600">Individual</entityType></generalInfo></entity></entities></sanctionsData>',
    /line 1: the root is <sanctionsData>, where <\w+> is expected; it looks like OFAC's enhanced XML, which no reader takes/,
  ],
  [
    'OFAC’s advanced XML of a third namespace',
    'us-ofac-sdn',
    'a.xml',
    '<Sanctions xmlns="urn:another"><DateOfIssue/></Sanctions>',
    /namespace urn:another, where .* is expected/,
  ],
  [
    'the old list of OFSI as csv',
    'gb-uksl',
    'ConList.csv',
    'Last Updated,14/04/2025\r\nName 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Group Type,Listed On,Last Updated,Group ID\r\n',
    /line 1: the consolidated list of OFSI/,
  ],
  [
    'the old list of OFSI as XML',
    'gb-uksl',
    'ConList.xml',
    '<ArrayOfFinancialSanctionsTarget xmlns="http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist"><FinancialSanctionsTarget/></ArrayOfFinancialSanctionsTarget>',
    /it looks like the list of OFSI/,
  ],
];

describe('A file is refused in bounded memory, with its name and the reason, when it is or has [row 12]', () => {
  it.each(HOSTILE)('%s', async (_, list, name, content, says) => {
    expect(await refusal(list, name, content)).toMatch(says);
  });

  it('a gigabyte of one field', async () => {
    const path = join(await temporaryFolder(), 'sema-lmes.xml');
    await writeFile(path, `<data-set><record><EntityOrShip>${'x'.repeat(70_000)}`);
    // The rest of the file is NUL bytes that take no room on the disk.
    await truncate(path, 1_000 * MILLION);
    expect(await refusalOf('ca-sema', path)).toMatch(/line 1: /);
  });

  it('no file but a folder', async () => {
    const path = join(await temporaryFolder(), 'sema-lmes.xml');
    await mkdir(path);
    expect(await refusalOf('ca-sema', path)).toContain('is no file');
  });
});

describe("Canada's list of another layout", () => {
  const layouts: readonly (readonly [string, (name: string) => string])[] = [
    ['since 2026, its names in both languages', (name) => BILINGUAL[name] ?? name],
    ['before ships were listed', (name) => OLD[name] ?? name],
  ];
  // As in public readers of the list: https://www.international.gc.ca/…/sanctions/sema-lmes.xml of 2026 and of 2021.
  const BILINGUAL: Readonly<Record<string, string>> = {
    Country: 'Country-Pays',
    LastName: 'LastName-NomDeFamille',
    GivenName: 'GivenName-Prenom',
    EntityOrShip: 'EntityOrShip-EntiteOuNavire',
    TitleOrShip: 'TitleOrShipType-TitreOuTypeDeNavire',
    ShipIMONumber: 'ShipIMONumber-NumeroOMIDuNavire',
    DateOfBirthOrShipBuildDate: 'DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire',
    Aliases: 'Aliases-Alias',
    Schedule: 'Schedule-Annexe',
    Item: 'Item-NumeroDarticle',
    DateOfListing: 'DateOfListing-DateDinscription',
  };
  const OLD: Readonly<Record<string, string>> = {
    EntityOrShip: 'Entity',
    TitleOrShip: 'Title',
    DateOfBirthOrShipBuildDate: 'DateOfBirth',
  };

  it.each(layouts)('is read to the same records: %s', async (_, rename) => {
    const path = join(await temporaryFolder(), 'sema-lmes.xml');
    await writeFile(
      path,
      CANADA.toString().replace(/<(\/?)(\w+)>/g, (_tag, end, name) => `<${end}${rename(name)}>`),
    );
    const dataDir = await temporaryFolder();
    expect(
      (await cli(['import', 'ca-sema', '--file', join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml')], dataDir)).code,
    ).toBe(0);
    const { code, out, err } = await cli(['import', 'ca-sema', '--file', path, '--edition', '2025-03-01'], dataDir);
    expect(code, err).toBe(0);
    expect(out).toMatch(/added +0 .*\n +changed +0\n +removed +0\n/);
  });

  it('without days of listing is refused, and says so', async () => {
    const old = CANADA.toString().replace(/<DateOfListing>[^<]*<\/DateOfListing>/g, '');
    expect(await refusal('ca-sema', 'sema-lmes.xml', old)).toContain('only 0 of 9 records have a day of listing');
  });
});

describe("The UK's list", () => {
  it('with what its readers do not know reports each value of it, and leaves flags of the measures aside', async () => {
    const path = join(await temporaryFolder(), 'UK-Sanctions-List.xml');
    const xml = (await fixture('gb-uksl/2025-04-14/UK-Sanctions-List.xml')).toString().replace(
      '</SanctionsImposed>',
      `</SanctionsImposed><SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>true</TravelBan>
       </SanctionsImposedIndicators><CryptoWalletAddresses/><Crew><Member rank="1">A sailor</Member></Crew>`,
    );
    await writeFile(path, xml);
    const dataDir = await temporaryFolder();
    const { code, out, err } = await cli(['import', 'gb-uksl', '--file', path], dataDir);
    expect(code, err).toBe(0);
    expect(out).toContain('2 values left aside by name');
    const issues = /each in (.*issues\.ndjson)/.exec(out)?.[1] ?? '';
    const unknown = (await readFile(issues, 'utf8')).split('\n').filter((line) => line.includes('Crew'));
    expect(unknown.map((line): unknown => JSON.parse(line))).toMatchObject([
      { field: 'Crew/Member', value: 'A sailor' },
    ]);
    expect(await readFile(issues, 'utf8')).not.toMatch(/SanctionsImposedIndicators|CryptoWallet/);
  });
});
