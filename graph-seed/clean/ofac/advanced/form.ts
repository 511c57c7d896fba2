import { LEFT_ASIDE, READ, type ReadReport } from '../../../importer.ts';
import type { XmlElement, XmlForm } from '../../xml.ts';

/** OFAC's advanced XML, in the namespace of its old and of its new service. */
export const FORM: XmlForm = {
  root: 'Sanctions',
  namespaces: [
    'http://www.un.org/sanctions/1.0',
    'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML',
  ],
  containers: new Set([
    'ReferenceValueSets',
    'Locations',
    'IDRegDocuments',
    'DistinctParties',
    'ProfileRelationships',
    'SanctionsEntries',
    'SanctionsEntryLinks',
  ]),
};

/**
 * Every element with the elements and attributes that it may have. What has a minus is left aside, since it says nothing
 * of a party: the ids of versions, events and measures, the sides of a reference that is read from its other end
 * (FeatureVersion- and IDRegDocumentReference, DocumentedNameReference, IdentityReference), a number said before
 * (FixedRef), marks that are the same in every edition (script status, acronym, relevance, kinds and status of parts of
 * places, fixed parts of dates), and what the value itself shows (DetailTypeID, DocNameStatusID).
 */
const KNOWN: Readonly<Record<string, readonly [elements: string, attributes: string]>> = {
  Location: ['LocationAreaCode LocationCountry LocationPart FeatureVersionReference IDRegDocumentReference', 'ID'],
  LocationAreaCode: ['', 'AreaCodeID'],
  LocationCountry: ['', 'CountryID -CountryRelevanceID'],
  LocationPart: ['LocationPartValue', 'LocPartTypeID'],
  LocationPartValue: ['Comment Value', '-Primary -LocPartValueTypeID -LocPartValueStatusID'],
  Value: ['', ''],
  Comment: ['', ''],
  FeatureVersionReference: ['', '-FeatureVersionID'],
  IDRegDocumentReference: ['', '-IDRegDocumentID'],
  IDRegDocument: [
    'Comment IDRegistrationNo IssuingAuthority DocumentDate DocumentedNameReference',
    'ID IDRegDocTypeID IdentityID IssuedBy-CountryID IssuedIn-LocationID ValidityID',
  ],
  IDRegistrationNo: ['', ''],
  IssuingAuthority: ['', ''],
  DocumentDate: ['DatePeriod', 'IDRegDocDateTypeID'],
  DocumentedNameReference: ['', '-DocumentedNameID'],
  DistinctParty: ['Comment Profile', 'FixedRef'],
  Profile: ['Identity Feature', 'ID PartySubTypeID'],
  Identity: ['Alias NamePartGroups', 'ID -FixedRef -Primary False'],
  Alias: ['DocumentedName', '-FixedRef AliasTypeID Primary LowQuality'],
  DocumentedName: ['DocumentedNamePart', '-ID -FixedRef -DocNameStatusID'],
  DocumentedNamePart: ['NamePartValue', ''],
  NamePartValue: ['', 'NamePartGroupID ScriptID -ScriptStatusID -Acronym'],
  NamePartGroups: ['MasterNamePartGroup', ''],
  MasterNamePartGroup: ['NamePartGroup', ''],
  NamePartGroup: ['', 'ID NamePartTypeID'],
  Feature: ['FeatureVersion IdentityReference', '-ID FeatureTypeID'],
  FeatureVersion: ['Comment DatePeriod VersionDetail VersionLocation', '-ID ReliabilityID'],
  VersionDetail: ['', '-DetailTypeID DetailReferenceID'],
  VersionLocation: ['', 'LocationID'],
  IdentityReference: ['', '-IdentityID -IdentityFeatureLinkTypeID'],
  DatePeriod: ['Start End', 'CalendarTypeID -YearFixed -MonthFixed -DayFixed'],
  Start: ['From To', 'Approximate -YearFixed -MonthFixed -DayFixed'],
  End: ['From To', 'Approximate -YearFixed -MonthFixed -DayFixed'],
  From: ['Year Month Day', ''],
  To: ['Year Month Day', ''],
  Date: ['Year Month Day', 'CalendarTypeID'],
  Year: ['', ''],
  Month: ['', ''],
  Day: ['', ''],
  ProfileRelationship: [
    'Comment',
    '-ID From-ProfileID To-ProfileID RelationTypeID RelationQualityID Former SanctionsEntryID',
  ],
  SanctionsEntry: ['EntryEvent SanctionsMeasure', 'ID ProfileID ListID'],
  EntryEvent: ['Comment Date', '-ID EntryEventTypeID LegalBasisID'],
  SanctionsMeasure: ['Comment DatePeriod', '-ID SanctionsTypeID'],
};
const TABLE = new Map(
  Object.entries(KNOWN).map(([name, [elements, attributes]]) => {
    const isRead = attributes.split(' ').map((one): [string, boolean] => [one.replace(/^-/, ''), !one.startsWith('-')]);
    return [name, { elements: new Set(elements.split(' ')), isRead: new Map(isRead) }];
  }),
);

/** Counts every value of an entry, and reports every element and attribute that this reader does not know. */
export function reportUnknown(element: XmlElement, record: string | null, report: ReadReport): void {
  const tally = { read: 0, leftAside: 0 };
  walk(element, record, report, tally);
  report.count(READ, tally.read);
  report.count(LEFT_ASIDE, tally.leftAside);
}

function walk(
  element: XmlElement,
  record: string | null,
  report: ReadReport,
  tally: { read: number; leftAside: number },
): void {
  const known = TABLE.get(element.name);
  if (element.text !== '') tally.read += 1;
  for (const name in element.attributes) {
    const isRead = known?.isRead.get(name);
    if (isRead === true) tally.read += 1;
    else if (isRead === false) tally.leftAside += 1;
    else unknown(element, record, report, `@${name}`, element.attributes[name] ?? '', element.line, 'an attribute');
  }
  for (const child of element.children) {
    if (known?.elements.has(child.name) === true) walk(child, record, report, tally);
    else unknown(element, record, report, child.name, child.text, child.line, 'an element');
  }
}

function unknown(
  within: XmlElement,
  record: string | null,
  report: ReadReport,
  field: string,
  value: string,
  line: number,
  what: string,
): void {
  report.issue({
    record,
    line,
    field: `${within.name}/${field}`,
    value,
    problem: `${what} that this reader does not know`,
  });
}

/** An attribute, empty when it is not there. */
export const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? '';

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** The text of a child, without outer spaces; empty when it is not there. */
export const textOf = (element: XmlElement, name: string): string => childOf(element, name)?.text.trim() ?? '';
