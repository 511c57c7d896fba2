import { describe, expect, it } from 'vitest';
import { LEFT_ASIDE, READ } from '../../graph-seed/importer.ts';
import type { ListRecord } from '../../graph-seed/list-record.ts';
import { caSema } from '../../graph-seed/lists/ca-sema/importer.ts';
import { gbUksl } from '../../graph-seed/lists/gb-uksl/importer.ts';
import { usOfacCons } from '../../graph-seed/lists/us-ofac-cons/importer.ts';
import { usOfacSdn } from '../../graph-seed/lists/us-ofac-sdn/importer.ts';
import { readWith, realFile } from './helpers.ts';
import { elements, fifty, leaves, rowsOf, textOf, valuesIn, within } from './independent-count.ts';

const FILES = {
  canada: realFile('ca-sema/2025-06/sema-lmes.xml'),
  uk: realFile('gb-uksl/2025-04-14/UK-Sanctions-List.csv.gz'),
  csv: realFile('us-ofac-sdn/2024-03-06/sdn.csv'),
  advanced: realFile('us-ofac-cons/2021-06-03/cons_advanced.xml'),
  plain: realFile('us-ofac-cons/2025-03-28/consolidated.xml'),
};

const published = (record: ListRecord | undefined): string[] => record?.published.map(({ value }) => value) ?? [];

if (Object.values(FILES).includes(null)) {
  it('NOT RUN: the independent count needs the genuine files: set SHARED_DATA', () => {
    console.warn('NOT RUN: the independent count (test/graph-seed/independent-count.test.ts): set SHARED_DATA');
    expect(Object.values(FILES)).toContain(null);
  });
} else {
  describe('What the readers account for, beside an independent count of the genuine files', {
    timeout: 180_000,
  }, () => {
    const { canada = '', uk = '', csv = '', advanced = '', plain = '' } = FILES as Readonly<Record<string, string>>;

    it('is, of Canada, every element of every record, and fifty records are as published', async () => {
      const read = await readWith(caSema, 'sema-xml', [['file', canada]]);
      const all = elements(await textOf(canada), 'record').map(leaves);
      const filled = all.map((fields) => fields.filter(({ text }) => text.trim() !== ''));
      expect(read.records.size).toBe(all.length);
      expect(read.counts.get(READ)).toBe(filled.flat().length);
      const records = [...read.records.values()];
      for (const at of fifty([...all.keys()])) {
        expect(published(records[at]).sort()).toEqual(filled[at]?.map(({ text }) => text).sort());
      }
    });

    it('is, of the UK, every distinct value of every designation, and fifty are as published', async () => {
      const read = await readWith(gbUksl, 'uksl-csv', [['file', uk]]);
      const [, header = [], ...rows] = rowsOf(await textOf(uk));
      const idAt = header.indexOf('Unique ID');
      const values = new Map<string, Map<string, Set<string>>>();
      for (const row of rows) {
        const id = row[idAt] ?? '';
        const columns = values.get(id) ?? new Map<string, Set<string>>();
        values.set(id, columns);
        for (const [at, cell] of row.entries()) {
          if (cell.trim() === '') continue;
          const column = header[at] ?? '';
          columns.set(column, (columns.get(column) ?? new Set()).add(cell));
        }
      }
      expect(read.records.size).toBe(values.size);
      for (const id of fifty([...values.keys()])) {
        const got = new Map<string, Set<string>>();
        for (const { name, value } of read.records.get(`gb-uksl-${id}`)?.published ?? []) {
          if (value.trim() === '') continue;
          const column = name.replace(/\[\d+\]$/, '');
          got.set(column, (got.get(column) ?? new Set()).add(value));
        }
        expect(got, id).toEqual(values.get(id));
      }
    });

    it('is, of the legacy SDN file, every cell that is not null, and fifty rows are as published', async () => {
      const read = await readWith(usOfacSdn, 'legacy-csv', [['file', csv]]);
      const rows = rowsOf(await textOf(csv)).filter((row) => row.length === 12);
      const filled = rows.map((row) => row.filter((cell) => cell !== '-0- '));
      expect(read.records.size).toBe(rows.length);
      expect(read.counts.get(READ)).toBe(filled.flat().length);
      for (const row of fifty(filled)) {
        expect(published(read.records.get(`us-ofac-${row[0]}`)).sort(), row[0]).toEqual([...row].sort());
      }
    });

    it('is, of the advanced XML, every attribute and text, and fifty parties have each of theirs in the record', async () => {
      const read = await readWith(usOfacCons, 'advanced-xml', [['file', advanced]]);
      const xml = await textOf(advanced);
      const parties = elements(within(xml, 'DistinctParties'), 'DistinctParty');
      expect(read.records.size).toBe(parties.length);
      const containers = ['Locations', 'IDRegDocuments', 'DistinctParties', 'ProfileRelationships', 'SanctionsEntries'];
      const values = containers.map((name) => valuesIn(within(xml, name))).reduce((sum, count) => sum + count, 0);
      const unknown = read.issues.filter(({ problem }) => problem.includes('does not know')).length;
      expect((read.counts.get(READ) ?? 0) + (read.counts.get(LEFT_ASIDE) ?? 0) + unknown).toBe(values);
      for (const party of fifty(parties)) {
        const id = /<Profile ID="(\d+)"/.exec(party)?.[1] ?? '';
        const texts = published(read.records.get(`us-ofac-${id}`));
        for (const { name, text } of leaves(party)) {
          if (name !== 'NamePartValue') continue;
          expect(
            texts.some((value) => value.includes(text)),
            `${id}: ${text}`,
          ).toBe(true);
        }
      }
    });

    it('is, of the plain XML, every text of every entry, and fifty entries have each of theirs in the record', async () => {
      const read = await readWith(usOfacCons, 'plain-xml', [['file', plain]]);
      const entries = elements(await textOf(plain), 'sdnEntry');
      expect(read.records.size).toBe(entries.length);
      const unknown = read.issues.filter(({ problem }) => problem.includes('does not know')).length;
      const texts = entries.flatMap(leaves).filter(({ text }) => text.trim() !== '');
      expect((read.counts.get(READ) ?? 0) + (read.counts.get(LEFT_ASIDE) ?? 0) + unknown).toBe(texts.length);
      for (const entry of fifty(entries)) {
        const [uid] = leaves(entry);
        const values = published(read.records.get(`us-ofac-${uid?.text}`));
        for (const { name, text } of leaves(entry)) {
          // Not words of the record: its number, what it is, and marks of rows.
          if (['uid', 'sdnType', 'mainEntry', 'category'].includes(name)) continue;
          expect(
            values.some((value) => value.includes(text.trim())),
            `${uid?.text} ${name}: ${text}`,
          ).toBe(true);
        }
      }
    });
  });
}
