import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import type { Graph } from '../../server/domain/graph.ts';
import { buildOf, CURATED, cli, REAL_LISTS, stateOf, temporaryFolder, unfoundQuotes } from './helpers.ts';

const lists = REAL_LISTS;

if (lists === null) {
  describe('NOT RUN: the genuine editions of the SDN list are not on this machine', () => {
    it('to run these tests, set SHARED_DATA to a folder that holds us-ofac-sdn/2024-03-06/sdn.csv and its neighbours', () => {
      expect(REAL_LISTS).toBeNull();
      console.warn(
        'NOT RUN: the tests on genuine editions of the SDN list (test/graph-seed/real-lists.test.ts): set SHARED_DATA',
      );
    });
  });
} else {
  describe('The genuine edition of 6 March 2024', { timeout: 120_000 }, () => {
    let dataDir = '';
    let out = '';
    let graph: Graph;
    const beside = join(lists, '2025-01-alt-add');
    const args = [
      'import',
      'us-ofac-sdn',
      ...['--file', join(lists, '2024-03-06/sdn.csv')],
      ...['--alt', join(beside, 'alt.csv')],
      ...['--add', join(beside, 'add.csv')],
      ...['--comments', join(beside, 'sdn_comments.csv')],
    ];

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'graph-seed-real-'));
      const ran = await cli(args, dataDir, { curatedDir: CURATED });
      expect(ran.code, ran.err).toBe(0);
      out = ran.out;
      ({ graph } = await buildOf(dataDir, CURATED));
    }, 120_000);
    afterAll(() => rm(dataDir, { recursive: true, force: true }));

    it('holds 14,436 parties, and 6,156 Linked To of which 6,145 name one party, 3 several and 8 none', () => {
      expect(out).toMatch(/read +14,436\n/);
      expect(out).toMatch(/linked to +6,145 resolved, 3 ambiguous, 8 unknown/);
      expect(graph.parties.filter(({ records }) => records.some(({ list }) => list === 'us-ofac-sdn'))).toHaveLength(
        14_436,
      );
    });

    it('gives every fact a Source whose quote stands in its record', () => {
      expect(unfoundQuotes(graph)).toEqual([]);
    });

    it('has the network of SEK Studio with the links of the list as further Sources, and no second edge', () => {
      const ties = graph.relations.filter(({ from, to }) => from === 'us-ofac-34022' || to === 'us-ofac-34022');
      expect(ties).toHaveLength(12);
      expect(ties.filter(({ type }) => type === 'LINKED_TO')).toEqual([]);
      for (const { sources, id } of ties)
        expect(new Set(sources.map(({ list }) => list)), id).toEqual(new Set(['us-ofac-sdn', 'curated']));
    });

    it('holds no party twice and no designation twice', () => {
      const ofDay = graph.designations.filter(
        ({ listedOn, list }) => listedOn === '2021-12-10' && list === 'us-ofac-sdn',
      );
      expect(ofDay).toHaveLength(25);
      expect(ofDay.every(({ sources }) => new Set(sources.map(({ list }) => list)).size === 2)).toBe(true);
    });

    it('is read a second time without writing anything', async () => {
      const before = await stateOf(dataDir);
      const again = await cli(args, dataDir, { curatedDir: CURATED });
      expect(again.out).toContain('already here, nothing written');
      expect(await stateOf(dataDir)).toEqual(before);
    });

    it('gives the same hash in another data folder', async () => {
      const other = await temporaryFolder();
      await cli(args, other, { curatedDir: CURATED });
      expect(hashGraph((await buildOf(other, CURATED)).graph)).toBe(hashGraph(graph));
    });
  });

  describe('The genuine editions of 9 and 10 December 2021', { timeout: 120_000 }, () => {
    it('differ by exactly 25 parties, none removed, whichever is imported first', async () => {
      const forwards = await temporaryFolder();
      const backwards = await temporaryFolder();
      const importOf = (edition: string, dataDir: string) =>
        cli(['import', 'us-ofac-sdn', '--file', join(lists, edition, 'sdn.csv')], dataDir, { curatedDir: CURATED });
      await importOf('2021-12-09', forwards);
      const { out } = await importOf('2021-12-10', forwards);
      expect(out).toMatch(/added +25 \(against the edition of 2021-12-09\)\n +changed +0\n +removed +0\n/);
      await importOf('2021-12-10', backwards);
      await importOf('2021-12-09', backwards);
      const [one, other] = [await buildOf(forwards, CURATED), await buildOf(backwards, CURATED)];
      const firstSeen = (graph: Graph) =>
        graph.designations.filter(({ firstSeenOn }) => firstSeenOn === '2021-12-10').length;
      expect([firstSeen(one.graph), firstSeen(other.graph)]).toEqual([25, 25]);
      expect(hashGraph(one.graph)).toBe(hashGraph(other.graph));
    });
  });

  describe('A genuine file of another list is refused', () => {
    it.each([
      ['the UK list', '../gb-uksl', 'UK-Sanctions-List.csv.gz', '2023-06-05'],
      ['the advanced XML of the non-SDN list', '../us-ofac-cons', 'cons_advanced.xml', '2021-06-03'],
      ['the plain XML of the non-SDN list', '../us-ofac-cons', 'consolidated.xml', '2025-03-28'],
      ["Canada's list", '../ca-sema', 'sema-lmes.xml', '2025-06'],
      ['alt.csv', '.', 'alt.csv', '2025-01-alt-add'],
    ])('%s', async (_, folder, name, edition) => {
      const dataDir = await temporaryFolder();
      const { code, err } = await cli(
        ['import', 'us-ofac-sdn', '--file', join(lists, folder, edition, name), '--edition', '2024-03-06'],
        dataDir,
      );
      expect(code).toBe(1);
      // A slow machine has shown its progress before.
      expect(err).toMatch(/^Refused: .*(?:, line 1: |: this is OFAC's non-SDN)/m);
      expect(await stateOf(dataDir)).toEqual({});
    });
  });
}
