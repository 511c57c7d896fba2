import type { Identifier, Party } from '../../domain/party.ts';
import { type EntityWriter, ftmCountry } from './entity.ts';
import type { FtmPartySchema, FtmProperty } from './schema.ts';

/** What a publisher calls an identifier → the property that the model has for it. The first that fits counts. */
const KINDS: readonly {
  readonly word: RegExp;
  readonly of: readonly FtmPartySchema[];
  readonly property: FtmProperty;
  /** Null: not of the form that the model asks of this property. */
  readonly read: (value: string) => string | null;
}[] = [
  { word: /passport/i, of: ['Person'], property: 'passportNumber', read: asPublished },
  { word: /\bIMO\b|vessel registration/i, of: ['Vessel'], property: 'imoNumber', read: imoNumber },
  { word: /\bMMSI\b|maritime mobile/i, of: ['Vessel'], property: 'mmsi', read: asPublished },
  { word: /call sign/i, of: ['Vessel'], property: 'callSign', read: asPublished },
  { word: /registration|tail number/i, of: ['Vessel', 'Airplane'], property: 'registrationNumber', read: asPublished },
  { word: /serial/i, of: ['Airplane'], property: 'serialNumber', read: asPublished },
  {
    word: /tax|\bRFC\b|\bNIT\b|\bRUC\b|\bTIN\b|\bVAT\b/i,
    of: ['Person', 'Organization', 'Company'],
    property: 'taxNumber',
    read: asPublished,
  },
  {
    word: /registration|enterprise|company number|commercial/i,
    of: ['Organization', 'Company'],
    property: 'registrationNumber',
    read: asPublished,
  },
  { word: /./, of: ['Person', 'Organization', 'Company'], property: 'idNumber', read: asPublished },
];

/** `registry.identifier.max_length` */
const MOST_CHARACTERS = 64;

function asPublished(value: string): string | null {
  return value.trim() === '' || value.length > MOST_CHARACTERS ? null : value;
}

/** Seven digits, the last a check digit (IMO Resolution A.1117(30)); null when they are not. */
function imoNumber(value: string): string | null {
  const digits = /^(?:IMO\s*)?(\d{7})$/i.exec(value.trim())?.[1];
  if (digits === undefined) return null;
  const sum = [...digits.slice(0, 6)].reduce((total, digit, place) => total + Number(digit) * (7 - place), 0);
  return sum % 10 === Number(digits[6]) ? `IMO${digits}` : null;
}

/** Where the model puts an identifier of such a party; null where it has no place for it. */
export function identifierProperty(
  { type, value }: Identifier,
  schema: FtmPartySchema,
): { readonly property: FtmProperty; readonly value: string } | null {
  for (const kind of KINDS) {
    if (!kind.of.includes(schema) || !kind.word.test(type)) continue;
    const read = kind.read(value);
    if (read !== null) return { property: kind.property, value: read };
  }
  return null;
}

/** A Passport or an Identification of a person or organisation: there the publisher's word, the country and the Source stay. */
export function documentOf(write: EntityWriter, party: Party, identifier: Identifier, place: number): string[] {
  const number = asPublished(identifier.value);
  if (number === null) return [];
  const passport = party.type === 'Person' && /passport/i.test(identifier.type);
  const values = {
    holder: [party.id],
    number: [number],
    type: [identifier.type],
    country: [ftmCountry(identifier.country)],
    recordId: identifier.sources.map(({ recordId }) => recordId),
    ...(passport ? { passportNumber: [number] } : {}),
  };
  return [
    write(
      `identification-${party.id}-${place + 1}`,
      passport ? 'Passport' : 'Identification',
      number,
      values,
      identifier.sources,
    ),
  ];
}
