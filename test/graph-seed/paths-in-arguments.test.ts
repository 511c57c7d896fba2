import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, SDN_FIXTURE, temporaryFolder } from './helpers.ts';

const SDN = join(SDN_FIXTURE, 'sdn.csv');

/** What lies in and beside the data folder. */
const lying = async (dataDir: string): Promise<readonly string[]> =>
  (await readdir(dirname(dataDir), { recursive: true })).sort();

describe('an argument that wants to be a path [row 16]', () => {
  it.each([
    ['import', ['import', '../../outside', '--file', SDN]],
    ['import, a list of two parts', ['import', 'us-ofac-sdn/../../outside', '--file', SDN]],
    ['import, a name of every object', ['import', '__proto__', '--file', SDN]],
    ['import, an edition', ['import', 'us-ofac-sdn', '--file', SDN, '--edition', '../../../outside']],
    [
      'import, an edition behind a day',
      ['import', 'us-ofac-sdn', '--file', SDN, '--edition', '2024-03-06/../../outside'],
    ],
    ['import, a file that is none', ['import', 'us-ofac-sdn', '--file', '../../../etc/nothing.csv']],
    ['import, a device', ['import', 'us-ofac-sdn', '--file', '/dev/zero']],
    ['diff, a list', ['diff', '../../etc', '2024-03-06', '2024-03-07']],
    ['diff, an edition', ['diff', 'us-ofac-sdn', '../../etc', '2024-03-07']],
    ['resolve, parties', ['resolve', 'judge', 'same', '../../etc', '../outside', '--why', 'none']],
  ] as const)('is refused by name and leaves nothing anywhere: %s', async (_, args) => {
    const dataDir = join(await temporaryFolder(), 'data');
    const ran = await cli(args, dataDir);
    expect(ran.code).toBeGreaterThan(0);
    expect(ran.err).toMatch(/outside|etc|__proto__|zero|edition/);
    expect(ran.err).not.toMatch(/\n\s+at /);
    const left = await lying(dataDir);
    expect(left.filter((path) => path !== 'data' && !path.startsWith('data/'))).toEqual([]);
    expect(left.filter((path) => /outside|etc$/.test(path))).toEqual([]);
  });
});
