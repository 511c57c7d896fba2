import type { Day } from '../../../server/domain/partial-date.ts';
import { readXml, type XmlElement, type XmlForm } from '../../clean/xml.ts';
import { LEFT_ASIDE, type OpenFile, READ, type ReadReport, UnreadableList } from '../../importer.ts';
import { COLUMNS, type Column, GROUP_OF, GROUPS } from './columns.ts';
import { UNIQUE_ID } from './csv.ts';
import { ukDate } from './dates.ts';
import { UkEntries } from './entry.ts';

export const FORM: XmlForm = { root: 'Designations', namespaces: [null], containers: new Set() };

/** Elements whose names are not those of the csv file's columns without spaces and signs. */
const ODD: Readonly<Record<string, Column>> = {
  individualentityship: 'Designation Type',
  nationality: 'Nationality(/ies)',
  subsidiary: 'Subsidiaries',
  businessregistrationnumber: 'Business registration number (s)',
  currentowneroperator: 'Current owner/operator (s)',
  previousowneroperator: 'Previous owner/operator (s)',
  previousflag: 'Previous flags',
  hullidentificationnumber: 'Hull identification number (HIN)',
};
const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const BY_ELEMENT: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.map((column): [string, Column] => [key(column), column]),
  ...Object.entries(ODD),
]);

/** Elements that only hold others. */
const WRAPPERS: ReadonlySet<string> = new Set(
  [
    ['Names', 'Name', 'NonLatinNames', 'NonLatinName', 'Titles', 'Addresses', 'Address', 'PhoneNumbers', 'Websites'],
    ['EmailAddresses', 'IndividualDetails', 'Individual', 'DOBs', 'Nationalities', 'NationalIdentifierDetails'],
    ['NationalIdentifier', 'PassportDetails', 'Passport', 'Positions', 'Genders', 'BirthDetails', 'Location'],
    ['EntityDetails', 'Entity', 'TypeOfEntities', 'Subsidiaries', 'ParentCompanies', 'BusinessRegistrationNumbers'],
    ['ShipDetails', 'Ship', 'IMONumbers', 'CurrentOwnerOperators', 'PreviousOwnerOperators', 'PreviousFlags'],
    ['CurrentBelievedFlagOfShips', 'TypeOfShipDetails', 'TonnageOfShipDetails', 'LengthOfShipDetails', 'YearsBuilt'],
    ['HullIdentificationNumbers', 'RegimeNames'],
  ].flat(),
);

/** Flags of the very measures that `SanctionsImposed` names in words. */
const LEFT_ASIDE_HERE: ReadonlySet<string> = new Set(['SanctionsImposedIndicators']);

/** The day of the file: `DateGenerated`, its first element. */
export async function xmlEdition(file: OpenFile): Promise<Day | null> {
  for await (const { element } of readXml(file.name, file.bytes(), FORM)) {
    if (element.name !== 'DateGenerated') return null;
    const date = ukDate(element.text);
    return date === null || date.length !== 10 ? null : (date as string as Day);
  }
  return null;
}

/**
 * The entries of the XML file, put together as those of the csv file are.
 * @throws {UnreadableList} with the line: not this format, a designation without Unique ID, a cut file
 */
export async function readXmlEntries(file: OpenFile, report: ReadReport): Promise<UkEntries> {
  const entries = new UkEntries();
  for await (const { element } of readXml(file.name, file.bytes(), FORM)) {
    if (element.name === 'DateGenerated') continue;
    if (element.name !== 'Designation') {
      throw new UnreadableList(file.name, element.line, `<${element.name}>, where <Designation> is expected`);
    }
    report.count('designation elements');
    take(file.name, element, entries, report);
  }
  return entries;
}

function take(file: string, designation: XmlElement, entries: UkEntries, report: ReadReport): void {
  const id = designation.children.find(({ name }) => name === 'UniqueID')?.text.trim() ?? '';
  if (!UNIQUE_ID.test(id)) {
    throw new UnreadableList(file, designation.line, `no Unique ID: ${JSON.stringify(id.slice(0, 40))}`);
  }
  const entry = entries.of(file, designation.line, id);
  const walk = (parent: XmlElement): void => {
    const sets = new Map<number, Partial<Record<Column, string>>>();
    for (const child of parent.children) {
      const column = child.children.length === 0 ? BY_ELEMENT.get(key(child.name)) : undefined;
      const group = column === undefined ? undefined : GROUP_OF.get(column);
      if (column !== undefined && group !== undefined) {
        if (child.text === '') continue;
        const isAlone = GROUPS[group]?.length === 1;
        if (isAlone) report.count(READ, entry.add(group, { [column]: child.text }));
        else sets.set(group, { ...sets.get(group), [column]: child.text });
      } else if (WRAPPERS.has(child.name)) walk(child);
      else if (LEFT_ASIDE_HERE.has(child.name)) report.count(LEFT_ASIDE, leavesOf(child, '').length);
      else reportUnknown(`gb-uksl-${id}`, child, report);
    }
    for (const [group, values] of sets) report.count(READ, entry.add(group, inOrder(group, values)));
  };
  walk(designation);
}

/** Each value below it, by its path; an element that says nothing is no value. */
function leavesOf(element: XmlElement, above: string): { readonly field: string; readonly leaf: XmlElement }[] {
  const field = above === '' ? element.name : `${above}/${element.name}`;
  const own = element.text.trim() === '' ? [] : [{ field, leaf: element }];
  return [...own, ...element.children.flatMap((child) => leavesOf(child, field))];
}

function reportUnknown(record: string, element: XmlElement, report: ReadReport): void {
  for (const { field, leaf } of leavesOf(element, '')) {
    const problem = 'an element that this reader does not know';
    report.issue({ record, line: leaf.line, field, value: leaf.text, problem });
  }
}

/** The columns in the order of the csv file, so that equal sets are equal whatever the order of the elements. */
function inOrder(group: number, values: Partial<Record<Column, string>>): Partial<Record<Column, string>> {
  const ordered: Partial<Record<Column, string>> = {};
  for (const column of GROUPS[group] ?? []) {
    const value = values[column];
    if (value !== undefined) ordered[column] = value;
  }
  return ordered;
}
