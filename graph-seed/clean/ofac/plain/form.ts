import { LEFT_ASIDE, READ, type ReadReport } from '../../../importer.ts';
import type { XmlElement, XmlForm } from '../../xml.ts';

/** OFAC's plain XML, in the namespace of its old and of its new service. */
export const FORM: XmlForm = {
  root: 'sdnList',
  namespaces: [
    'http://tempuri.org/sdnList.xsd',
    'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML',
  ],
  containers: new Set(),
};

/**
 * Every element with the elements that it may have; an empty list is a value. The `uid` of a part and `mainEntry`, which
 * only says which of several stands first, say nothing of a party and are read nowhere.
 */
const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    sdnEntry:
      'uid firstName lastName title sdnType remarks programList idList akaList addressList nationalityList ' +
      'citizenshipList dateOfBirthList placeOfBirthList vesselInfo',
    programList: 'program',
    idList: 'id',
    id: 'uid idType idNumber idCountry issueDate expirationDate',
    akaList: 'aka',
    aka: 'uid type category lastName firstName',
    addressList: 'address',
    address: 'uid address1 address2 address3 city stateOrProvince postalCode country',
    nationalityList: 'nationality',
    nationality: 'uid country mainEntry',
    citizenshipList: 'citizenship',
    citizenship: 'uid country mainEntry',
    dateOfBirthList: 'dateOfBirthItem',
    dateOfBirthItem: 'uid dateOfBirth mainEntry',
    placeOfBirthList: 'placeOfBirthItem',
    placeOfBirthItem: 'uid placeOfBirth mainEntry',
    vesselInfo: 'callSign vesselType vesselFlag vesselOwner tonnage grossRegisteredTonnage',
  }).map(([name, elements]) => [name, new Set(elements.split(' '))]),
);

/** Counts every value of an entry, and reports every element that this reader does not know. */
export function reportUnknown(element: XmlElement, record: string, report: ReadReport): void {
  for (const child of element.children) {
    if (KNOWN.get(element.name)?.has(child.name) === true) {
      if (child.text !== '') report.count(isLeftAside(element, child) ? LEFT_ASIDE : READ);
      reportUnknown(child, record, report);
    } else {
      report.issue({
        record,
        line: child.line,
        field: `${element.name}/${child.name}`,
        value: child.text,
        problem: 'an element that this reader does not know',
      });
    }
  }
}

const isLeftAside = (parent: XmlElement, child: XmlElement): boolean =>
  child.name === 'mainEntry' || (child.name === 'uid' && parent.name !== 'sdnEntry');

/** The text of a child, without outer spaces; empty when it is not there. */
export const textOf = (element: XmlElement, name: string): string =>
  element.children.find((child) => child.name === name)?.text.trim() ?? '';

/** The items of a list of an entry: `akaList` → each `aka`. */
export const itemsOf = (entry: XmlElement, list: string): readonly XmlElement[] =>
  entry.children.filter(({ name }) => name === list).flatMap(({ children }) => children);
