import type { ReadReport } from '../../../importer.ts';
import type { XmlElement } from '../../xml.ts';
import { attribute, childOf, childrenOf, reportUnknown, textOf } from './form.ts';
import type { References } from './references.ts';

/** A place that features and documents refer to. */
export interface Location {
  readonly parts: readonly { readonly type: string; readonly value: string }[];
  /** OFAC's name of the country, or of the region where it gives no country. */
  readonly country: string | null;
}

/** The order of an address, whatever the order of the file. */
const ORDER = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'REGION', 'POSTAL CODE'];
const place = (type: string): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

export function readLocation(element: XmlElement, references: References, report: ReadReport): Location {
  reportUnknown(element, null, report);
  report.count('locations');
  const parts = childrenOf(element, 'LocationPart').flatMap((part) => {
    const id = attribute(part, 'LocPartTypeID');
    const type = references.words('LocPartType', id);
    if (type === null) unknownId(part, 'LocPartTypeID', id, report);
    return childrenOf(part, 'LocationPartValue')
      .map((value) => ({ type: type ?? id, value: textOf(value, 'Value') }))
      .filter(({ value }) => value !== '');
  });
  return {
    parts: parts.sort((a, b) => place(a.type) - place(b.type)),
    country: countryOf(element, references, report),
  };
}

function countryOf(element: XmlElement, references: References, report: ReadReport): string | null {
  const [country, area] = [childOf(element, 'LocationCountry'), childOf(element, 'LocationAreaCode')];
  if (country !== undefined) {
    const id = attribute(country, 'CountryID');
    const name = references.words('Country', id);
    if (name === null) unknownId(country, 'CountryID', id, report);
    return name;
  }
  if (area === undefined) return null;
  const id = attribute(area, 'AreaCodeID');
  const name = references.attribute('AreaCode', id, 'Description') ?? references.words('AreaCode', id);
  if (name === null) unknownId(area, 'AreaCodeID', id, report);
  return name;
}

const unknownId = (element: XmlElement, field: string, value: string, report: ReadReport): void =>
  report.issue({
    record: null,
    line: element.line,
    field: `${element.name}/@${field}`,
    value,
    problem: 'an id that the reference values of the file do not have',
  });
