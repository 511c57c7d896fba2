import type { EdgeFamily, GovernmentCode } from './picture.ts';

/** The closed vocabularies of the domain that the client's model needs, and how a screen says them. */

export const PARTY_KINDS = ['Person', 'Organisation', 'Vessel', 'Aircraft'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** In the order in which rows and marks stand everywhere. */
export const GOVERNMENTS: readonly GovernmentCode[] = ['US', 'GB', 'CA'];

export const GOVERNMENT_NAMES: Readonly<Record<GovernmentCode, string>> = {
  US: 'United States',
  GB: 'United Kingdom',
  CA: 'Canada',
};

/** Inside a sentence: "listed by the US". */
export const GOVERNMENT_IN_TEXT: Readonly<Record<GovernmentCode, string>> = {
  US: 'the US',
  GB: 'the UK',
  CA: 'Canada',
};

/** What a walk goes along: relations between parties, and positions. */
export const WALKED_TYPES = [
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
  'HOLDS_POSITION',
] as const;
export type WalkedType = (typeof WALKED_TYPES)[number];

export const COUNTRY_TIE_TYPES = [
  'LOCATED_IN',
  'NATIONAL_OF',
  'CITIZEN_OF',
  'BORN_IN',
  'REGISTERED_IN',
  'FLAGGED_IN',
] as const;
export type CountryTieType = (typeof COUNTRY_TIE_TYPES)[number];

export type EdgeType = WalkedType | CountryTieType | 'REPORTED_TO_HAVE_WORKED_ON' | 'SANCTIONED_BY' | 'UNDER';

/** What a canvas draws between two nodes: the edges of the API, and two parties that may be one. */
export type DrawnType = EdgeType | 'POSSIBLE_MATCH';

export type Direction = 'OUT' | 'IN';

/** Which edges look alike. */
export const FAMILY_OF_TYPE: Readonly<Record<DrawnType, EdgeFamily>> = {
  OWNED_OR_CONTROLLED_BY: 'ownership',
  PROPERTY_OF: 'ownership',
  SUBSIDIARY_OF: 'ownership',
  OPERATES: 'ownership',
  ACTS_FOR: 'acts-for',
  SUPPORTS: 'supports',
  LEADS_OR_OFFICIAL_OF: 'official',
  EXECUTIVE_OF: 'official',
  SIGNIFICANT_ROLE_IN: 'official',
  HOLDS_POSITION: 'official',
  FAMILY_OF: 'kinship',
  ASSOCIATE_OF: 'kinship',
  LINKED_TO: 'linked',
  REPORTED_TO_HAVE_WORKED_ON: 'reported',
  LOCATED_IN: 'hanging',
  NATIONAL_OF: 'hanging',
  CITIZEN_OF: 'hanging',
  BORN_IN: 'hanging',
  REGISTERED_IN: 'hanging',
  FLAGGED_IN: 'hanging',
  UNDER: 'hanging',
  SANCTIONED_BY: 'sanctioned-by',
  POSSIBLE_MATCH: 'possible-match',
};

/** In the order of the legend. */
export const FAMILIES: readonly EdgeFamily[] = [
  'acts-for',
  'supports',
  'ownership',
  'official',
  'kinship',
  'linked',
  'reported',
  'possible-match',
  'sanctioned-by',
  'hanging',
];

export const FAMILY_NAMES: Readonly<Record<EdgeFamily, string>> = {
  'acts-for': 'Acts for',
  supports: 'Supports',
  ownership: 'Owned or controlled',
  official: 'Leads, official, position',
  kinship: 'Family, associate',
  linked: 'Linked to',
  reported: 'Reported, contested',
  'possible-match': 'Possible match',
  'sanctioned-by': 'Sanctioned by',
  hanging: 'Country, programme',
};

/** How an edge is read from its `from` (`out`) and from its `to` (`in`): "acts for SEK Studio", "Lu Hezheng … it". */
export const TYPE_WORDS: Readonly<Record<DrawnType, { readonly out: string; readonly in: string }>> = {
  OWNED_OR_CONTROLLED_BY: { out: 'owned or controlled by', in: 'owner or controller of' },
  ACTS_FOR: { out: 'acts for', in: 'acted for by' },
  SUPPORTS: { out: 'provides support to', in: 'supported by' },
  LEADS_OR_OFFICIAL_OF: { out: 'leader or official of', in: 'has as leader or official' },
  FAMILY_OF: { out: 'family member of', in: 'family member of' },
  ASSOCIATE_OF: { out: 'associate of', in: 'associate of' },
  PROPERTY_OF: { out: 'property in the interest of', in: 'has an interest in' },
  EXECUTIVE_OF: { out: 'principal executive officer of', in: 'has as principal executive officer' },
  SIGNIFICANT_ROLE_IN: { out: 'plays a significant role in', in: 'has in a significant role' },
  OPERATES: { out: 'owns, controls or operates', in: 'owned, controlled or operated by' },
  SUBSIDIARY_OF: { out: 'subsidiary of', in: 'parent company of' },
  LINKED_TO: { out: 'linked by OFAC to', in: 'linked by OFAC to' },
  HOLDS_POSITION: { out: 'holds a position in', in: 'has as office holder' },
  REPORTED_TO_HAVE_WORKED_ON: { out: 'reported to have worked on', in: 'reportedly worked on by' },
  LOCATED_IN: { out: 'located in', in: 'location of' },
  NATIONAL_OF: { out: 'national of', in: 'nationality of' },
  CITIZEN_OF: { out: 'citizen of', in: 'citizenship of' },
  BORN_IN: { out: 'born in', in: 'birthplace of' },
  REGISTERED_IN: { out: 'registered in', in: 'place of registration of' },
  FLAGGED_IN: { out: 'flies the flag of', in: 'flag of' },
  SANCTIONED_BY: { out: 'listed by', in: 'lists' },
  UNDER: { out: 'listed under', in: 'programme of' },
  POSSIBLE_MATCH: { out: 'possible match of', in: 'possible match of' },
};
