import type { PartialDate } from '../../../../server/domain/partial-date.ts';
import type { Quote } from '../../../list-record.ts';
import type { XmlElement } from '../../xml.ts';
import { meaningOf } from '../features.ts';
import type { OfacParty } from '../party.ts';
import { attribute, childOf, childrenOf, textOf } from './form.ts';
import type { Location } from './locations.ts';
import { periodOf } from './periods.ts';
import type { References } from './references.ts';

export interface Places {
  readonly references: References;
  readonly locations: ReadonlyMap<string, Location>;
}

/** ReliabilityIDs: what OFAC itself calls false is no statement; what it says nothing of is the rule. */
const FALSE = '1561';
const UNKNOWN = '1';

/** What a profile's features say, in the order of the file. */
export function readFeatures(profile: XmlElement, party: OfacParty, places: Places): void {
  for (const [at, feature] of childrenOf(profile, 'Feature').entries()) {
    const id = attribute(feature, 'FeatureTypeID');
    const type = places.references.words('FeatureType', id);
    if (type === null) {
      party.issue(
        'Feature/@FeatureTypeID',
        id,
        'an id that the reference values of the file do not have',
        feature.line,
      );
    }
    for (const version of childrenOf(feature, 'FeatureVersion')) {
      readVersion(version, `Feature[${at + 1}] ${type ?? id}`.trim(), type ?? id, party, places);
    }
  }
}

function readVersion(version: XmlElement, field: string, type: string, party: OfacParty, places: Places): void {
  const marks = marksOf(version, field, party, places.references);
  const reliability = attribute(version, 'ReliabilityID');
  const values = valuesOf(version, field, type, party, places);
  if (reliability === FALSE) {
    party.issue(
      field,
      values[0]?.text ?? '',
      'OFAC calls this false: kept in the record, and no statement is made of it',
    );
    return;
  }
  if (values.length === 0) party.issue(field, '', 'a feature without a value', version.line);
  for (const { text, date, quotes, location } of values) {
    const all = [...quotes, ...marks];
    if (location === undefined || (meaningOf(type)?.says ?? '') === 'tie') {
      if (text !== '') party.feature(type, text, date, all);
    } else readAddress(location, party, quotes, marks);
  }
}

interface FeatureValue {
  readonly text: string;
  readonly date: PartialDate | null;
  readonly quotes: readonly Quote[];
  readonly location?: Location;
}

function valuesOf(version: XmlElement, field: string, type: string, party: OfacParty, places: Places): FeatureValue[] {
  const values: FeatureValue[] = [];
  const period = periodOf(childOf(version, 'DatePeriod'));
  if (period !== null) {
    values.push({ text: period.words, date: period.date, quotes: [party.publish(field, period.words)] });
  }
  for (const detail of childrenOf(version, 'VersionDetail')) {
    const text = detailOf(detail, party, places.references);
    if (text !== '') values.push({ text, date: null, quotes: [party.publish(field, text)] });
  }
  for (const reference of childrenOf(version, 'VersionLocation')) {
    const id = attribute(reference, 'LocationID');
    const location = places.locations.get(id);
    if (location === undefined) party.issue(field, id, 'a location that the file does not have', reference.line);
    else values.push(locationValue(location, field, type, party));
  }
  return values;
}

function locationValue(location: Location, field: string, type: string, party: OfacParty): FeatureValue {
  const isTie = meaningOf(type)?.says === 'tie';
  const quotes = location.parts.map(({ type: part, value }) => party.publish(`${field} ${part}`, value));
  if (location.country !== null) quotes.push(party.publish(`${field} Country`, location.country));
  return {
    text: location.country ?? '',
    date: null,
    quotes,
    ...(isTie && location.parts.length === 0 ? {} : { location }),
  };
}

function detailOf(detail: XmlElement, party: OfacParty, references: References): string {
  const id = detail.attributes.DetailReferenceID;
  if (id === undefined) return detail.text.trim();
  const words = references.words('DetailReference', id);
  if (words === null) {
    party.issue(
      'VersionDetail/@DetailReferenceID',
      id,
      'an id that the reference values of the file do not have',
      detail.line,
    );
  }
  return words ?? id;
}

/** An address is its parts in order and its country; a country alone is a tie and no address. */
function readAddress(location: Location, party: OfacParty, quotes: readonly Quote[], marks: readonly Quote[]): void {
  const { parts, country } = location;
  if (parts.length > 0) {
    const values = [...parts.map(({ value }) => value), ...(country === null ? [] : [country])];
    party.fact('ADDRESS', values.join(', '), [...quotes, ...marks]);
  }
  if (country === null) return;
  const town = parts.find(({ type }) => type === 'CITY') ?? parts.find(({ type }) => type === 'STATE/PROVINCE');
  const told = quotes.filter(({ quote }) => quote === country || quote === town?.value);
  party.tie('LOCATED_IN', country, town?.value ?? null, [...told, ...marks]);
}

function marksOf(version: XmlElement, field: string, party: OfacParty, references: References): Quote[] {
  const marks: Quote[] = [];
  const id = attribute(version, 'ReliabilityID');
  const reliability = references.words('Reliability', id);
  if (reliability === null && id !== '') {
    party.issue(`${field} Reliability`, id, 'an id that the reference values of the file do not have', version.line);
  } else if (reliability !== null && id !== UNKNOWN) marks.push(party.publish(`${field} Reliability`, reliability));
  const comment = textOf(version, 'Comment');
  if (comment !== '') marks.push(party.publish(`${field} Comment`, comment));
  return marks;
}
