import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { cli, FIXTURE_FOLDER, SDN_FIXTURE } from './helpers.ts';

/** Erken Tuniyaz as OFAC lists him; Tinaye Chigudu under an invented number. Canada's fixture has both. */
const LINES = [
  '34119,"TUNIYAZ, Erken","individual","GLOMAG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB Dec 1961; nationality China; Gender Male; a.k.a. \'TUNIYAZ, Erkin\'."',
  '40002,"CHIGUDU, Tinaye Elisha","individual","ZIMBABWE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 13 Aug 1942; Gender Male."',
];

/** An invented namesake of Chigudu, whom OFAC keeps apart by another number. */
export const NAMESAKE =
  '40003,"CHIGUDU, Tinaye Elisha","individual","ZIMBABWE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB Aug 1942; Gender Male."';

/**
 * Reads both lists into a data folder and builds the graph on the small curated facts, in which nobody judges the two.
 * @param more further lines of the US list
 */
export async function twoLists(dataDir: string, more: readonly string[] = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-seed-two-'));
  try {
    const sdn = join(folder, 'sdn.csv');
    const bytes = await readFile(join(SDN_FIXTURE, 'sdn.csv'));
    await writeFile(
      sdn,
      bytes.toString('latin1').replace('\u001a', `${[...LINES, ...more].join('\r\n')}\r\n\u001a`),
      'latin1',
    );
    for (const args of [
      ['us-ofac-sdn', '--file', sdn, '--edition', '2024-03-06'],
      ['ca-sema', '--file', join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml'), '--edition', '2025-06-15'],
    ]) {
      expect(await cli(['import', ...args], dataDir)).toMatchObject({ code: 0, err: '' });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
