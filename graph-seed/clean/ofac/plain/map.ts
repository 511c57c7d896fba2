import { programmeId } from '../../../../server/domain/ids.ts';
import type { ListId, MeasureType, NameKind, PartyKind } from '../../../../server/domain/vocabulary.ts';
import type { ReadReport } from '../../../importer.ts';
import type { ListRecord, Quote, StatedDesignation, StatedRelation } from '../../../list-record.ts';
import type { XmlElement } from '../../xml.ts';
import { meaningOf } from '../features.ts';
import { ofacPage, ofacRecord } from '../ids.ts';
import { OfacParty } from '../party.ts';
import { readRemark } from '../remarks.ts';
import { splitRemarks } from '../split-remarks.ts';
import { itemsOf, reportUnknown, textOf } from './form.ts';

/** This layout names no measure. On the SDN list the title does; on the others the programme alone tells, where it does. */
const SDN_TITLE = 'Specially Designated Nationals and Blocked Persons List';
const PROGRAMME_MEASURE: ReadonlyMap<string, MeasureType> = new Map([
  ['CMIC-EO13959', 'INVESTMENT_RESTRICTION'],
  ['UKRAINE-EO13662', 'DEBT_EQUITY_RESTRICTION'],
  ['561-Related', 'CORRESPONDENT_ACCOUNT'],
  ['NS-PLC', 'OTHER'],
]);
const NAME_KIND: ReadonlyMap<string, NameKind> = new Map([
  ['a.k.a.', 'ALIAS'],
  ['n.k.a.', 'ALIAS'],
  ['f.k.a.', 'FORMER'],
]);
/** Elements of a vessel → the feature that they are in OFAC's other files. */
const VESSEL: readonly (readonly [element: string, feature: string])[] = [
  ['callSign', 'Vessel Call Sign'],
  ['vesselType', 'VESSEL TYPE'],
  ['vesselFlag', 'Vessel Flag'],
  ['vesselOwner', 'Vessel Owner'],
  ['tonnage', 'Vessel Tonnage'],
  ['grossRegisteredTonnage', 'Vessel Gross Registered Tonnage'],
];
const ADDRESS = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];

/** What one `sdnEntry` says, in the domain's words. */
export function mapEntry(
  entry: XmlElement,
  number: string,
  kind: PartyKind,
  list: ListId,
  report: ReadReport,
): ListRecord {
  const party = new OfacParty(ofacRecord(number), kind, entry.line, report);
  reportUnknown(entry, party.id, report);
  readNames(entry, party);
  for (const [at, id] of itemsOf(entry, 'idList').entries()) readId(id, `id[${at + 1}]`, party);
  for (const [at, address] of itemsOf(entry, 'addressList').entries())
    readAddress(address, `address[${at + 1}]`, party);
  readFeatures(entry, party);
  const links = readRemarks(entry, party);
  const designation = designationOf(entry, list, party);
  return {
    id: party.id,
    url: ofacPage(number),
    published: party.published,
    party: party.state(),
    designations: [designation],
    relations: links,
    positions: [],
    claims: [],
  };
}

/** The values of an element as published, each quoted; empty ones are left out. */
function quotesOf(element: XmlElement, names: readonly string[], prefix: string, party: OfacParty): Map<string, Quote> {
  const quotes = new Map<string, Quote>();
  for (const name of names) {
    const text = textOf(element, name);
    if (text !== '') quotes.set(name, party.publish(`${prefix}${name}`, text));
  }
  return quotes;
}

const composed = (quotes: ReadonlyMap<string, Quote>): string =>
  ['lastName', 'firstName'].flatMap((name) => quotes.get(name)?.quote ?? []).join(', ');

function readNames(entry: XmlElement, party: OfacParty): void {
  const primary = quotesOf(entry, ['lastName', 'firstName'], '', party);
  party.name(composed(primary), 'PRIMARY', null, null, [...primary.values()]);
  for (const [at, aka] of itemsOf(entry, 'akaList').entries()) {
    const quotes = quotesOf(aka, ['lastName', 'firstName', 'type', 'category'], `aka[${at + 1}] `, party);
    const [type, category] = [quotes.get('type')?.quote ?? '', quotes.get('category')?.quote ?? ''];
    const kind = NAME_KIND.get(type);
    if (kind === undefined)
      party.issue(`aka[${at + 1}] type`, type, 'no known kind of name: taken as an alias', aka.line);
    if (category !== 'strong' && category !== 'weak') {
      party.issue(`aka[${at + 1}] category`, category, 'no known strength of a name: taken as a strong one', aka.line);
    }
    const isWeak = category === 'weak' && kind !== 'FORMER';
    party.name(composed(quotes), isWeak ? 'WEAK_ALIAS' : (kind ?? 'ALIAS'), null, null, [...quotes.values()]);
  }
}

/** An `id` is a document, a number, or any other feature by its type. */
function readId(id: XmlElement, field: string, party: OfacParty): void {
  const quotes = quotesOf(id, ['idNumber', 'idType', 'idCountry', 'issueDate', 'expirationDate'], `${field} `, party);
  const all = [...quotes.values()];
  const type = quotes.get('idType')?.quote ?? '';
  const value = quotes.get('idNumber')?.quote ?? '';
  const country = quotes.get('idCountry')?.quote ?? null;
  if (value === '') party.issue(field, type, 'a document without a number: kept in the record only', id.line);
  else if (meaningOf(type)?.says === 'identifier' || country !== null) party.identifier(type, value, country, all);
  else party.feature(type, value, null, all);
}

function readAddress(address: XmlElement, field: string, party: OfacParty): void {
  const quotes = quotesOf(address, ADDRESS, `${field} `, party);
  const country = quotes.get('country');
  if (quotes.size > (country === undefined ? 0 : 1)) {
    party.fact('ADDRESS', [...quotes.values()].map(({ quote }) => quote).join(', '), [...quotes.values()]);
  }
  if (country === undefined) return;
  const town = quotes.get('city') ?? quotes.get('stateOrProvince');
  party.tie('LOCATED_IN', country.quote, town?.quote ?? null, town === undefined ? [country] : [country, town]);
}

function readFeatures(entry: XmlElement, party: OfacParty): void {
  const lists = [
    ['dateOfBirthList', 'dateOfBirth', 'Birthdate'],
    ['placeOfBirthList', 'placeOfBirth', 'Place of Birth'],
    ['nationalityList', 'country', 'Nationality Country'],
    ['citizenshipList', 'country', 'Citizenship Country'],
  ] as const;
  for (const [list, element, feature] of lists) {
    for (const [at, item] of itemsOf(entry, list).entries()) {
      const text = textOf(item, element);
      if (text !== '') party.feature(feature, text, null, [party.publish(`${item.name}[${at + 1}] ${element}`, text)]);
    }
  }
  for (const info of entry.children.filter(({ name }) => name === 'vesselInfo')) {
    for (const [element, feature] of VESSEL) {
      const text = textOf(info, element);
      if (text !== '') party.feature(feature, text, null, [party.publish(`vesselInfo ${element}`, text)]);
    }
  }
  const title = textOf(entry, 'title');
  if (title !== '') party.fact('TITLE', title, [party.publish('title', title)]);
}

/** The same vocabulary as in the csv file's remarks; links stand in brackets here. */
function readRemarks(entry: XmlElement, party: OfacParty): StatedRelation[] {
  const remarks = textOf(entry, 'remarks');
  if (remarks === '') return [];
  party.publish('remarks', remarks);
  const titles = new Set(splitRemarks(textOf(entry, 'title')));
  const links: StatedRelation[] = [];
  for (const part of splitRemarks(remarks)) {
    if (titles.has(part)) continue;
    const quotes: Quote[] = [{ field: 'remarks', quote: part }];
    for (const statement of readRemark(part.replace(/^\((Linked To: .*)\)$/, '$1'))) {
      switch (statement.says) {
        case 'fact':
          if (statement.problem !== undefined) party.issue('remarks', part, statement.problem);
          party.fact(statement.kind, statement.value, quotes);
          break;
        case 'identifier':
          party.identifier(statement.type, statement.value, null, quotes);
          break;
        case 'name':
          party.name(statement.value, statement.kind, null, null, quotes);
          break;
        case 'tie':
          party.countryTie(statement.tie, statement.country, statement.place, quotes);
          break;
        case 'note':
          party.notes.push({ text: statement.text, quotes });
          break;
        case 'link':
          links.push(link(party.id, statement.name, quotes));
          break;
        case 'nothing':
          party.count(`left aside: ${statement.reason}`);
          break;
        default:
          statement satisfies never;
      }
    }
  }
  return links;
}

const link = (from: ListRecord['id'], name: string, quotes: readonly Quote[]): StatedRelation => ({
  type: 'LINKED_TO',
  from,
  to: { name },
  since: null,
  until: null,
  share: null,
  former: false,
  statedFor: null,
  quotes,
});

function designationOf(entry: XmlElement, list: ListId, party: OfacParty): StatedDesignation {
  const programmes = itemsOf(entry, 'programList').map((program, at) => ({
    code: program.text.trim(),
    quote: party.publish(`program[${at + 1}]`, program.text.trim()),
  }));
  const measures: StatedDesignation['measures'] =
    list === 'us-ofac-sdn'
      ? [{ type: 'ASSET_FREEZE', words: SDN_TITLE }]
      : programmes.flatMap(({ code }) => {
          const type = PROGRAMME_MEASURE.get(code);
          return type === undefined ? [] : [{ type, words: code }];
        });
  if (measures.length === 0) party.count('designations whose measure this layout does not say');
  return {
    party: party.id,
    entry: null,
    government: 'US',
    agency: 'OFAC',
    list,
    programmes: programmes.map(({ code }) => ({ id: programmeId('US', code), code })),
    measures,
    announcedOn: null,
    listedOn: party.dates.get('Listing Date (CMIC)') ?? null,
    effectiveOn: party.dates.get('Effective Date (CMIC)') ?? null,
    endedOn: null,
    lastUpdatedOn: null,
    reasons: [],
    notes: party.notes.map(({ text }) => text),
    quotes: [...programmes.map(({ quote }) => quote), ...party.notes.flatMap(({ quotes }) => quotes)],
  };
}
