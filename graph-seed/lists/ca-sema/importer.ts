import { type Day, isDay } from '../../../server/domain/partial-date.ts';
import { sniffXml } from '../../clean/sniff.ts';
import { readXml, type XmlElement, type XmlForm } from '../../clean/xml.ts';
import {
  type ListImporter,
  type OpenFile,
  type OpenFiles,
  READ,
  type ReadReport,
  UnreadableList,
} from '../../importer.ts';
import type { ListRecord } from '../../list-record.ts';
import { expectations } from './expectations.ts';
import { type Field, fieldOf } from './fields.ts';
import { mapEntry } from './map.ts';

const FORM: XmlForm = { root: 'data-set', namespaces: [null], containers: new Set() };

/** Canada's consolidated list of autonomous sanctions, the corrupt-officials regulations included. */
export const caSema: ListImporter = {
  id: 'ca-sema',
  title: "Canada's consolidated autonomous sanctions list",
  expectations,
  current: {
    address:
      'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
    name: 'sema-lmes.xml',
    rhythmDays: 90,
  },
  readers: [
    {
      id: 'sema-xml',
      version: 1,
      files: [{ role: 'file', name: 'sema-lmes.xml', what: 'the list itself' }],
      sniff: (_, sample) => sniffXml(sample, FORM),
      edition: newestListing,
      editionIsEarliest: true,
      read,
    },
  ],
};

async function* read(files: OpenFiles, report: ReadReport): AsyncGenerator<ListRecord> {
  const main = files.get('file');
  if (main === undefined) throw new RangeError('the reader was given no main file');
  const seen = new Map<string, number>();
  for await (const { element } of readXml(main.name, main.bytes(), FORM)) {
    if (element.name !== 'record') {
      throw new UnreadableList(main.name, element.line, `<${element.name}>, where <record> is expected`);
    }
    const record = mapEntry(
      { file: main.name, line: element.line, fields: fieldsOf(main.name, element, report) },
      report,
    );
    const before = seen.get(record.id);
    if (before !== undefined) {
      throw new UnreadableList(
        main.name,
        element.line,
        `regulation, schedule and item are those of the record of line ${before}: ${record.id}`,
      );
    }
    seen.set(record.id, element.line);
    yield record;
  }
}

function fieldsOf(file: string, element: XmlElement, report: ReadReport): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {};
  for (const child of element.children) {
    const { name, line, text } = child;
    const field = fieldOf(name);
    if (field === null) {
      report.issue({
        record: null,
        line,
        field: name,
        value: text,
        problem: 'an element that this reader does not know',
      });
      continue;
    }
    if (fields[field] !== undefined) throw new UnreadableList(file, line, `a second <${name}> in one record`);
    if (child.children.length > 0)
      throw new UnreadableList(file, line, `<${name}> holds elements, where text is expected`);
    // An empty element states nothing.
    if (text.trim() === '') continue;
    fields[field] = text;
    report.count(READ);
  }
  return fields;
}

/** The file carries no date of its own: the newest day on which something was listed is the oldest that it can be of. */
async function newestListing(file: OpenFile): Promise<Day | null> {
  let newest: Day | null = null;
  for await (const { element } of readXml(file.name, file.bytes(), FORM)) {
    const date = element.children.find(({ name }) => fieldOf(name) === 'DateOfListing')?.text.trim() ?? '';
    if (isDay(date) && (newest === null || date > newest)) newest = date;
  }
  return newest;
}
