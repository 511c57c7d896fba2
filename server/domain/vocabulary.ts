/**
 * The closed vocabularies of the domain. Every store, reader and screen uses these words and no synonyms of them.
 * Each is a readonly tuple, so that the type and the list that a validator walks are one thing.
 */

export const PARTY_KINDS = ['Person', 'Organisation', 'Vessel', 'Aircraft'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Typed, directed ties between two parties. LINKED_TO is what OFAC publishes without a type. */
export const RELATION_TYPES = [
  'OWNED_OR_CONTROLLED_BY',
  'ACTS_FOR',
  'SUPPORTS',
  'LEADS_OR_OFFICIAL_OF',
  'FAMILY_OF',
  'ASSOCIATE_OF',
  'PROPERTY_OF',
  'EXECUTIVE_OF',
  'SIGNIFICANT_ROLE_IN',
  'OPERATES',
  'SUBSIDIARY_OF',
  'LINKED_TO',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Ties of a party to a country. BORN_IN is the place of birth: a filter by country leaves it out unless it is named. */
export const COUNTRY_TIE_TYPES = [
  'LOCATED_IN',
  'NATIONAL_OF',
  'CITIZEN_OF',
  'BORN_IN',
  'REGISTERED_IN',
  'FLAGGED_IN',
] as const;
export type CountryTieType = (typeof COUNTRY_TIE_TYPES)[number];

/**
 * What a drawn edge can be. SANCTIONED_BY (party → government) and UNDER (party → programme) fold a Designation;
 * the edge still names it.
 */
export const EDGE_TYPES = [
  ...RELATION_TYPES,
  'HOLDS_POSITION',
  'REPORTED_TO_HAVE_WORKED_ON',
  ...COUNTRY_TIE_TYPES,
  'SANCTIONED_BY',
  'UNDER',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export const MEASURES = [
  'ASSET_FREEZE',
  'TRAVEL_BAN',
  'DIRECTOR_DISQUALIFICATION',
  'TRUST_SERVICES',
  'INVESTMENT_RESTRICTION',
  'DEBT_EQUITY_RESTRICTION',
  'CORRESPONDENT_ACCOUNT',
  'ARMS_EMBARGO',
  'SHIPPING',
  'AIRCRAFT',
  'INTERNET_SERVICES',
  'TECHNICAL_ASSISTANCE',
  'BUSINESS_ARRANGEMENTS',
  'EXPORT_CONTROL',
  'MENU_BASED',
  'OTHER',
] as const;
export type MeasureType = (typeof MEASURES)[number];

export const GOVERNMENT_CODES = ['US', 'GB', 'CA'] as const;
export type GovernmentCode = (typeof GOVERNMENT_CODES)[number];

export const AGENCY_CODES = ['OFAC', 'STATE', 'FCDO', 'GAC'] as const;
export type AgencyCode = (typeof AGENCY_CODES)[number];

export const LIST_IDS = ['us-ofac-sdn', 'us-ofac-cons', 'gb-uksl', 'ca-sema', 'curated'] as const;
export type ListId = (typeof LIST_IDS)[number];

/** How a name stands on its list. A name in its own script has `script`; it is PRIMARY or an ALIAS like any other. */
export const NAME_KINDS = ['PRIMARY', 'ALIAS', 'WEAK_ALIAS', 'FORMER'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What else a publisher says of a party, that is neither a name, an identifier nor a tie. */
export const FACT_KINDS = [
  'BIRTH_DATE',
  'BIRTH_PLACE',
  'GENDER',
  'TITLE',
  'POSITION_TEXT',
  'DESCRIPTION',
  'ADDRESS',
  'FOUNDED_ON',
  'ORGANISATION_TYPE',
  'TARGET_TYPE',
  'WEBSITE',
  'EMAIL',
  'PHONE',
  'VESSEL_TYPE',
  'VESSEL_TONNAGE',
  'VESSEL_OWNER',
  'VESSEL_BUILT',
  'FORMER_FLAG',
  'AIRCRAFT_MODEL',
  'AIRCRAFT_OPERATOR',
  'AIRCRAFT_BUILT',
  'SECONDARY_SANCTIONS_RISK',
  'OTHER_RESTRICTION',
  'REMARK',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
