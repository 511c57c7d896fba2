import { describe, expect, it } from 'vitest';
import type { ListRecord } from '../../graph-seed/list-record.ts';
import { caSema } from '../../graph-seed/lists/ca-sema/importer.ts';
import { readWith, realFile, strayQuotes } from './helpers.ts';

const ofKind = (records: readonly ListRecord[], kind: string): number =>
  records.filter(({ party }) => party?.kind === kind).length;

/** What is checked on genuine editions, where they are: file → tests. */
const SEMA = realFile('ca-sema/2025-06/sema-lmes.xml');

if (SEMA === null) {
  describe('NOT RUN: genuine editions of other lists are not on this machine', () => {
    it('to run these tests, set SHARED_DATA to a folder that holds ca-sema, gb-uksl and us-ofac-cons', () => {
      console.warn('NOT RUN: the tests on genuine editions (test/graph-seed/genuine-lists.test.ts): set SHARED_DATA');
      expect(SEMA).toBeNull();
    });
  });
} else {
  describe("Canada's genuine list of 2025", () => {
    it('has 4,759 records: 3,334 persons, 1,316 organisations, 109 ships; 80 under JVCFOR', async () => {
      const { records, issues } = await readWith(caSema, 'sema-xml', [['file', SEMA]]);
      const all = [...records.values()];
      expect(all).toHaveLength(4759);
      expect(['Person', 'Organisation', 'Vessel'].map((kind) => ofKind(all, kind))).toEqual([3334, 1316, 109]);
      expect(all.filter(({ id }) => id.startsWith('ca-sema-jvcfor-'))).toHaveLength(80);
      expect(all.every(({ designations }) => designations[0]?.listedOn !== null)).toBe(true);
      expect(all.flatMap(strayQuotes)).toEqual([]);
      expect(issues.map(({ value }) => value)).toEqual(['Sep-99', 'born in the early 1970s']);
    });
  });
}
