/**
 * The part of the FollowTheMoney model that we write: schema → required properties. Its source is the model of the
 * Python package `followthemoney` 4.11 (github.com/opensanctions/followthemoney, MIT). A test checks every entity against
 * test/export/ftm-model.ts, which also has each property's type and range, and against the library where it is installed.
 */
export const FTM_SCHEMATA = [
  'Person',
  'Organization',
  'Company',
  'Vessel',
  'Airplane',
  'Address',
  'Passport',
  'Identification',
  'Sanction',
  'Ownership',
  'Directorship',
  'Representation',
  'Family',
  'Associate',
  'UnknownLink',
  'Position',
  'Occupancy',
] as const;
export type FtmSchema = (typeof FTM_SCHEMATA)[number];

export type FtmPartySchema = 'Person' | 'Organization' | 'Company' | 'Vessel' | 'Airplane';

/** What may own, lead, act and be represented. */
export const isLegalEntity = (schema: FtmPartySchema): boolean =>
  schema === 'Person' || schema === 'Organization' || schema === 'Company';

/** What may be owned: an organisation that is no company is no asset of anybody. */
export const isAsset = (schema: FtmPartySchema): boolean =>
  schema === 'Company' || schema === 'Vessel' || schema === 'Airplane';

export const isOrganization = (schema: FtmPartySchema): boolean => schema === 'Organization' || schema === 'Company';

export type FtmProperty =
  | 'name'
  | 'alias'
  | 'weakAlias'
  | 'previousName'
  | 'country'
  | 'nationality'
  | 'citizenship'
  | 'birthCountry'
  | 'jurisdiction'
  | 'flag'
  | 'pastFlags'
  | 'birthDate'
  | 'birthPlace'
  | 'gender'
  | 'title'
  | 'position'
  | 'address'
  | 'addressEntity'
  | 'website'
  | 'email'
  | 'incorporationDate'
  | 'classification'
  | 'registrationNumber'
  | 'taxNumber'
  | 'idNumber'
  | 'passportNumber'
  | 'imoNumber'
  | 'mmsi'
  | 'callSign'
  | 'serialNumber'
  | 'swiftBic'
  | 'leiCode'
  | 'type'
  | 'model'
  | 'tonnage'
  | 'buildDate'
  | 'topics'
  | 'program'
  | 'notes'
  | 'publisher'
  | 'sourceUrl'
  | 'retrievedAt'
  | 'modifiedAt'
  | 'full'
  | 'holder'
  | 'number'
  | 'entity'
  | 'authority'
  | 'provisions'
  | 'reason'
  | 'summary'
  | 'listingDate'
  | 'startDate'
  | 'endDate'
  | 'date'
  | 'status'
  | 'recordId'
  | 'owner'
  | 'asset'
  | 'director'
  | 'organization'
  | 'agent'
  | 'client'
  | 'person'
  | 'relative'
  | 'relationship'
  | 'associate'
  | 'subject'
  | 'object'
  | 'role'
  | 'percentage'
  | 'post';
