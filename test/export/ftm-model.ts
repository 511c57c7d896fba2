/**
 * The part of the FollowTheMoney model that our export writes, printed from the Python package `followthemoney` 4.11.2
 * (github.com/opensanctions/followthemoney, MIT; `model.get(schema).properties`, `.required`, `.schemata`).
 */
export interface FtmModelSchema {
  /** The schema itself and all that it extends. */
  readonly isA: readonly string[];
  readonly required: readonly string[];
  /** Names with blanks between; only those that any of our entities may have. */
  readonly properties: string;
}

export const FTM_MODEL: Readonly<Record<string, FtmModelSchema>> = {
  Person: {
    isA: ['LegalEntity', 'Person', 'Thing'],
    required: ['name'],
    properties:
      'address addressEntity alias birthCountry birthDate birthPlace citizenship classification country ' +
      'email gender idNumber incorporationDate jurisdiction leiCode modifiedAt name nationality notes ' +
      'passportNumber position previousName program publisher registrationNumber retrievedAt sourceUrl ' +
      'status summary swiftBic taxNumber title topics weakAlias website',
  },
  Organization: {
    isA: ['LegalEntity', 'Organization', 'Thing'],
    required: ['name'],
    properties:
      'address addressEntity alias classification country email idNumber imoNumber incorporationDate ' +
      'jurisdiction leiCode modifiedAt name notes previousName program publisher registrationNumber ' +
      'retrievedAt sourceUrl status summary swiftBic taxNumber topics weakAlias website',
  },
  Company: {
    isA: ['Asset', 'Company', 'LegalEntity', 'Organization', 'Thing', 'Value'],
    required: ['name'],
    properties:
      'address addressEntity alias classification country email idNumber imoNumber incorporationDate ' +
      'jurisdiction leiCode modifiedAt name notes previousName program publisher registrationNumber ' +
      'retrievedAt sourceUrl status summary swiftBic taxNumber topics weakAlias website',
  },
  Vessel: {
    isA: ['Asset', 'Thing', 'Value', 'Vehicle', 'Vessel'],
    required: ['name'],
    properties:
      'address addressEntity alias buildDate callSign country flag imoNumber mmsi model modifiedAt name ' +
      'notes owner pastFlags previousName program publisher registrationNumber retrievedAt sourceUrl ' +
      'summary tonnage topics type weakAlias',
  },
  Airplane: {
    isA: ['Airplane', 'Asset', 'Thing', 'Value', 'Vehicle'],
    required: [],
    properties:
      'address addressEntity alias buildDate country model modifiedAt name notes owner previousName program ' +
      'publisher registrationNumber retrievedAt serialNumber sourceUrl summary topics type weakAlias',
  },
  Address: {
    isA: ['Address', 'Thing'],
    required: [],
    properties:
      'address addressEntity alias country full modifiedAt name notes previousName program publisher ' +
      'retrievedAt sourceUrl summary topics weakAlias',
  },
  Passport: {
    isA: ['Identification', 'Interval', 'Passport'],
    required: ['holder', 'number'],
    properties:
      'authority birthDate birthPlace country date endDate gender holder modifiedAt number passportNumber ' +
      'publisher recordId retrievedAt sourceUrl startDate summary type',
  },
  Identification: {
    isA: ['Identification', 'Interval'],
    required: ['holder', 'number'],
    properties:
      'authority country date endDate holder modifiedAt number publisher recordId retrievedAt sourceUrl ' +
      'startDate summary type',
  },
  Sanction: {
    isA: ['Interval', 'Sanction'],
    required: ['entity'],
    properties:
      'authority country date endDate entity listingDate modifiedAt program provisions publisher reason ' +
      'recordId retrievedAt sourceUrl startDate status summary',
  },
  Ownership: {
    isA: ['Interest', 'Interval', 'Ownership'],
    required: ['owner', 'asset'],
    properties:
      'asset date endDate modifiedAt owner percentage publisher recordId retrievedAt role sourceUrl ' +
      'startDate status summary',
  },
  Directorship: {
    isA: ['Directorship', 'Interest', 'Interval'],
    required: ['director', 'organization'],
    properties:
      'date director endDate modifiedAt organization publisher recordId retrievedAt role sourceUrl ' +
      'startDate status summary',
  },
  Representation: {
    isA: ['Interest', 'Interval', 'Representation'],
    required: ['agent', 'client'],
    properties:
      'agent client date endDate modifiedAt publisher recordId retrievedAt role sourceUrl startDate status ' +
      'summary',
  },
  Family: {
    isA: ['Family', 'Interval'],
    required: ['person', 'relative'],
    properties:
      'date endDate modifiedAt person publisher recordId relationship relative retrievedAt sourceUrl ' +
      'startDate summary',
  },
  Associate: {
    isA: ['Associate', 'Interval'],
    required: ['person', 'associate'],
    properties:
      'associate date endDate modifiedAt person publisher recordId relationship retrievedAt sourceUrl ' +
      'startDate summary',
  },
  UnknownLink: {
    isA: ['Interest', 'Interval', 'UnknownLink'],
    required: ['subject', 'object'],
    properties:
      'date endDate modifiedAt object publisher recordId retrievedAt role sourceUrl startDate status ' +
      'subject summary',
  },
  Position: {
    isA: ['Position', 'Thing'],
    required: ['name'],
    properties:
      'address addressEntity alias country modifiedAt name notes organization previousName program ' +
      'publisher retrievedAt sourceUrl summary topics weakAlias',
  },
  Occupancy: {
    isA: ['Interval', 'Occupancy'],
    required: ['holder', 'post'],
    properties:
      'date endDate holder modifiedAt post publisher recordId retrievedAt sourceUrl startDate status ' + 'summary',
  },
};

/** A property's type; of an entity, the schema at the other end. A property has one type in all these schemata. */
export const FTM_TYPES: Readonly<Record<string, string>> = {
  address: 'address',
  addressEntity: 'entity:Address',
  agent: 'entity:LegalEntity',
  alias: 'name',
  asset: 'entity:Asset',
  associate: 'entity:Person',
  authority: 'string',
  birthCountry: 'country',
  birthDate: 'date',
  birthPlace: 'string',
  buildDate: 'date',
  callSign: 'identifier',
  citizenship: 'country',
  classification: 'string',
  client: 'entity:LegalEntity',
  country: 'country',
  date: 'date',
  director: 'entity:LegalEntity',
  email: 'email',
  endDate: 'date',
  entity: 'entity:Thing',
  flag: 'country',
  full: 'address',
  gender: 'gender',
  holder: 'entity:LegalEntity',
  idNumber: 'identifier',
  imoNumber: 'identifier',
  incorporationDate: 'date',
  jurisdiction: 'country',
  leiCode: 'identifier',
  listingDate: 'date',
  mmsi: 'identifier',
  model: 'string',
  modifiedAt: 'date',
  name: 'name',
  nationality: 'country',
  notes: 'text',
  number: 'identifier',
  object: 'entity:Thing',
  organization: 'entity:Organization',
  owner: 'entity:LegalEntity',
  passportNumber: 'identifier',
  pastFlags: 'country',
  percentage: 'string',
  person: 'entity:Person',
  position: 'string',
  post: 'entity:Position',
  previousName: 'name',
  program: 'string',
  provisions: 'string',
  publisher: 'string',
  reason: 'text',
  recordId: 'string',
  registrationNumber: 'identifier',
  relationship: 'string',
  relative: 'entity:Person',
  retrievedAt: 'date',
  role: 'string',
  serialNumber: 'identifier',
  sourceUrl: 'url',
  startDate: 'date',
  status: 'string',
  subject: 'entity:Thing',
  summary: 'text',
  swiftBic: 'identifier',
  taxNumber: 'identifier',
  title: 'string',
  tonnage: 'number',
  topics: 'topic',
  type: 'string',
  weakAlias: 'name',
  website: 'url',
};
