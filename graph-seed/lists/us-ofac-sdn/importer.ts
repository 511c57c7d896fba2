import { advancedReader } from '../../clean/ofac/advanced/read.ts';
import { plainReader } from '../../clean/ofac/plain/read.ts';
import { type ListImporter, type OpenFiles, READ, type ReadReport, UnreadableList } from '../../importer.ts';
import type { ListRecord } from '../../list-record.ts';
import { readBeside, reportOrphans } from './beside.ts';
import { SDN_COLUMNS } from './columns.ts';
import { expectations } from './expectations.ts';
import { PARTY_KIND } from './lookups.ts';
import { mapEntry } from './map.ts';
import { NULL, readCsv } from './parse.ts';
import { sniff } from './sniff.ts';

/** OFAC's list of Specially Designated Nationals, in each form that OFAC publishes. */
export const usOfacSdn: ListImporter = {
  id: 'us-ofac-sdn',
  title: "OFAC's SDN list",
  expectations,
  current: {
    address: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ADVANCED.XML',
    name: 'SDN_ADVANCED.XML',
    rhythmDays: 14,
  },
  readers: [
    {
      id: 'legacy-csv',
      version: 2,
      files: [
        { role: 'file', name: 'sdn.csv', what: 'the list itself' },
        { role: 'alt', name: 'alt.csv', what: 'other names' },
        { role: 'add', name: 'add.csv', what: 'addresses' },
        { role: 'comments', name: 'sdn_comments.csv', what: 'the rest of remarks that sdn.csv cuts' },
      ],
      sniff,
      read: readLegacy,
    },
    advancedReader('sdn_advanced.xml'),
    plainReader('us-ofac-sdn', 'sdn.xml'),
  ],
};

async function* readLegacy(files: OpenFiles, report: ReadReport): AsyncGenerator<ListRecord> {
  const main = files.get('file');
  if (main === undefined) throw new RangeError('the reader was given no main file');
  const beside = await readBeside(files);
  const seen = new Set<string>();
  for await (const { line, cells } of readCsv(main.name, main.bytes(), SDN_COLUMNS)) {
    const [number = '', , type = ''] = cells;
    if (!/^\d{1,9}$/.test(number)) {
      throw new UnreadableList(main.name, line, `no entity number: ${JSON.stringify(number.slice(0, 40))}`);
    }
    if (seen.has(number)) throw new UnreadableList(main.name, line, `entity number ${number} stands twice`);
    if (!isKind(type)) {
      throw new UnreadableList(main.name, line, `SDN_Type ${JSON.stringify(type)} is none that this reader knows`);
    }
    seen.add(number);
    report.count(READ, cells.filter((cell) => cell !== NULL).length);
    yield mapEntry(
      {
        line,
        number,
        kind: PARTY_KIND[type],
        cells,
        alt: beside.alt.get(number) ?? [],
        add: beside.add.get(number) ?? [],
        continuation: beside.comments.get(number)?.text ?? null,
      },
      report,
    );
  }
  reportOrphans(beside, seen, report);
}

const isKind = (type: string): type is keyof typeof PARTY_KIND => Object.hasOwn(PARTY_KIND, type);
