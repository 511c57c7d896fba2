import { sniffXml } from '../../clean/sniff.ts';
import type { ListImporter, OpenFile, OpenFiles, ReadReport } from '../../importer.ts';
import type { ListRecord } from '../../list-record.ts';
import { csvEdition, readCsv, sniffCsv } from './csv.ts';
import type { UkEntries } from './entry.ts';
import { expectations } from './expectations.ts';
import { mapEntry } from './map.ts';
import { Organisations, positionsOf } from './positions.ts';
import { FORM, readXmlEntries, xmlEdition } from './xml.ts';

/** The UK Sanctions List, in the two forms that the FCDO publishes. */
export const gbUksl: ListImporter = {
  id: 'gb-uksl',
  title: 'the UK Sanctions List',
  expectations,
  current: {
    address: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
    name: 'UK-Sanctions-List.xml',
    rhythmDays: 30,
  },
  readers: [
    {
      id: 'uksl-csv',
      version: 1,
      files: [{ role: 'file', name: 'uk-sanctions-list.csv', what: 'the list as csv' }],
      sniff: sniffCsv,
      edition: csvEdition,
      read: (files, report) => read(files, report, readCsv),
    },
    {
      id: 'uksl-xml',
      version: 1,
      saysAs: 'uksl-csv',
      files: [{ role: 'file', name: 'uk-sanctions-list.xml', what: 'the list as XML' }],
      sniff: (_, sample) => sniffXml(sample, FORM),
      edition: xmlEdition,
      read: (files, report) => read(files, report, readXmlEntries),
    },
  ],
};

async function* read(
  files: OpenFiles,
  report: ReadReport,
  gather: (file: OpenFile, report: ReadReport) => Promise<UkEntries>,
): AsyncGenerator<ListRecord> {
  const main = files.get('file');
  if (main === undefined) throw new RangeError('the reader was given no main file');
  const entries = await gather(main, report);
  const records = [...entries.all()].map((entry) => mapEntry(entry, report));
  const organisations = new Organisations(records);
  for (const record of records) yield { ...record, positions: positionsOf(record, organisations) };
}
