import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, FIXTURE_FOLDER, SDN_FIXTURE, temporaryFolder } from './helpers.ts';

const CANADA = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');

/** A data folder with one edition each of two lists. */
async function twoLists(): Promise<string> {
  const dataDir = await temporaryFolder();
  await cli(['import', 'us-ofac-sdn', '--file', join(SDN_FIXTURE, 'sdn.csv')], dataDir);
  await cli(['import', 'ca-sema', '--file', CANADA], dataDir);
  return dataDir;
}

describe('The status', () => {
  it('says of each list its editions, how old it is, and when that is more than usual', async () => {
    const dataDir = await twoLists();
    const { code, out } = await cli(['status'], dataDir, { now: () => new Date('2025-03-01T12:00:00Z') });
    expect(code).toBe(0);
    expect(out).toMatch(
      /us-ofac-sdn: 2024-03-06, 16 records, \d+ values read, \d+ issues, legacy-csv, read 2.*, current\n/,
    );
    expect(out).toContain(
      'us-ofac-sdn: 360 days old; usually a new one within 14 days: OLD, npm run import -- us-ofac-sdn\n',
    );
    expect(out).toContain('ca-sema: 8 days old; usually a new one within 90 days\n');
    expect(out).toContain('gb-uksl: no edition read: npm run import -- gb-uksl\n');
  });

  it('says the same as JSON', async () => {
    const dataDir = await twoLists();
    const { out } = await cli(['status', '--json'], dataDir, { now: () => new Date('2025-03-01T12:00:00Z') });
    const status: unknown = JSON.parse(out);
    expect(status).toMatchObject({
      dataDir,
      lists: [
        {
          list: 'us-ofac-sdn',
          ageDays: 360,
          isOld: true,
          editions: [{ edition: '2024-03-06', isCurrent: true, records: 16, reader: 'legacy-csv' }],
        },
        { list: 'us-ofac-cons', ageDays: null, isOld: false, editions: [] },
        { list: 'gb-uksl', editions: [] },
        { list: 'ca-sema', ageDays: 8, isOld: false, usualDays: 90 },
      ],
      graph: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });
});
