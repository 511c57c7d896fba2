import { type Day, isDay } from '../../../../server/domain/partial-date.ts';
import type { ListId, PartyKind } from '../../../../server/domain/vocabulary.ts';
import { type ListReader, type OpenFile, type OpenFiles, type ReadReport, UnreadableList } from '../../../importer.ts';
import type { ListRecord } from '../../../list-record.ts';
import { sniffXml } from '../../sniff.ts';
import { readXml, type XmlElement } from '../../xml.ts';
import { OFAC_NUMBER } from '../ids.ts';
import { FORM, textOf } from './form.ts';
import { mapEntry } from './map.ts';

/** The reader of OFAC's plain XML, for either of its lists: the layout is the same and does not say whose it is. */
export const plainReader = (list: ListId, name: string): ListReader => ({
  id: 'plain-xml',
  version: 1,
  richness: 1,
  files: [{ role: 'file', name, what: 'the list in the plain layout, without typed relations' }],
  sniff: (_, sample) => sniffXml(sample, FORM),
  edition,
  read: (files, report) => read(files, report, list),
});

/** OFAC's own spelling. */
const INFORMATION = 'publshInformation';

async function edition(file: OpenFile): Promise<Day | null> {
  for await (const { element } of readXml(file.name, file.bytes(), FORM)) {
    if (element.name !== INFORMATION) return null;
    const [, month = '', day = '', year = ''] =
      /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(textOf(element, 'Publish_Date')) ?? [];
    const text = `${year}-${month}-${day}`;
    return isDay(text) ? text : null;
  }
  return null;
}

const PARTY_KIND: ReadonlyMap<string, PartyKind> = new Map([
  ['Individual', 'Person'],
  ['Entity', 'Organisation'],
  ['Vessel', 'Vessel'],
  ['Aircraft', 'Aircraft'],
]);

async function* read(files: OpenFiles, report: ReadReport, list: ListId): AsyncGenerator<ListRecord> {
  const file = files.get('file');
  if (file === undefined) throw new RangeError('the reader was given no main file');
  const seen = new Set<string>();
  let promised: number | null = null;
  for await (const { element } of readXml(file.name, file.bytes(), FORM)) {
    if (element.name === INFORMATION) {
      promised = Number(textOf(element, 'Record_Count'));
      continue;
    }
    if (element.name !== 'sdnEntry') {
      throw new UnreadableList(file.name, element.line, `<${element.name}>, where <sdnEntry> is expected`);
    }
    const number = textOf(element, 'uid');
    if (!OFAC_NUMBER.test(number) || seen.has(number)) {
      const problem = seen.has(number)
        ? `entry ${number} stands twice`
        : `no number: ${JSON.stringify(number.slice(0, 40))}`;
      throw new UnreadableList(file.name, element.line, problem);
    }
    seen.add(number);
    yield mapEntry(element, number, kindOf(file.name, element), list, report);
  }
  if (promised !== null && promised !== seen.size) {
    throw new UnreadableList(
      file.name,
      null,
      `${seen.size} entries, where the file itself promises ${promised}: it is cut`,
    );
  }
}

function kindOf(file: string, entry: XmlElement): PartyKind {
  const type = textOf(entry, 'sdnType');
  const kind = PARTY_KIND.get(type);
  if (kind !== undefined) return kind;
  throw new UnreadableList(file, entry.line, `sdnType ${JSON.stringify(type)} is none that this reader knows`);
}
