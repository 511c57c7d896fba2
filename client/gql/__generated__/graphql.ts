/* Written by `npm run codegen` from schema.graphql. Do not edit. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a Party is. */
export type PartyKind =
  /** A human being. */
  | 'Person'
  /** A company, authority, armed group, school or other body. */
  | 'Organisation'
  /** A ship. */
  | 'Vessel'
  /** An aeroplane or helicopter. */
  | 'Aircraft';

/** A sanctioning government. */
export type GovernmentCode =
  /** United States of America. */
  | 'US'
  /** United Kingdom of Great Britain and Northern Ireland. */
  | 'GB'
  /** Canada. */
  | 'CA';

/** The part of a Government that designates. */
export type AgencyCode =
  /** US Department of the Treasury, Office of Foreign Assets Control. */
  | 'OFAC'
  /** US Department of State. */
  | 'STATE'
  /** UK Foreign, Commonwealth & Development Office. */
  | 'FCDO'
  /** Global Affairs Canada. */
  | 'GAC';

/** A typed, directed tie between two parties. Read it as a sentence: *from* TYPE *to*. */
export type RelationType =
  /** Owned or controlled by: one term, not to be shortened to *owned*. OFAC relation type 15003. */
  | 'OWNED_OR_CONTROLLED_BY'
  /** Acts for or on behalf of. OFAC relation type 15002. */
  | 'ACTS_FOR'
  /** Provides support to. OFAC relation type 15001. */
  | 'SUPPORTS'
  /** Is a leader or official of. OFAC relation type 91725. */
  | 'LEADS_OR_OFFICIAL_OF'
  /** Is a family member of. OFAC relation type 15004. */
  | 'FAMILY_OF'
  /** Is an associate of. OFAC relation type 1555. */
  | 'ASSOCIATE_OF'
  /** Is property in the interest of. OFAC relation type 92122. */
  | 'PROPERTY_OF'
  /** Is the principal executive officer of. OFAC relation type 91900. */
  | 'EXECUTIVE_OF'
  /** Plays a significant role in. OFAC relation type 91422. */
  | 'SIGNIFICANT_ROLE_IN'
  /** Owns, controls or operates. OFAC relation type 92019. */
  | 'OPERATES'
  /** Is a subsidiary of. */
  | 'SUBSIDIARY_OF'
  /** Linked to: published by OFAC's legacy files without a type. */
  | 'LINKED_TO';

/** A party's tie to a country. */
export type CountryTieType =
  /** Has an address in. */
  | 'LOCATED_IN'
  /** Is a national of. */
  | 'NATIONAL_OF'
  /** Is a citizen of. */
  | 'CITIZEN_OF'
  /** Was born in. A filter by country leaves it out unless it is named. */
  | 'BORN_IN'
  /** Is registered or incorporated in. */
  | 'REGISTERED_IN'
  /** Sails or flies under the flag of. */
  | 'FLAGGED_IN';

/** What an edge of a Network can be: a relation, a position, a claim, a country tie, or a folded Designation. */
export type EdgeType =
  /** See RelationType. */
  | 'OWNED_OR_CONTROLLED_BY'
  /** See RelationType. */
  | 'ACTS_FOR'
  /** See RelationType. */
  | 'SUPPORTS'
  /** See RelationType. */
  | 'LEADS_OR_OFFICIAL_OF'
  /** See RelationType. */
  | 'FAMILY_OF'
  /** See RelationType. */
  | 'ASSOCIATE_OF'
  /** See RelationType. */
  | 'PROPERTY_OF'
  /** See RelationType. */
  | 'EXECUTIVE_OF'
  /** See RelationType. */
  | 'SIGNIFICANT_ROLE_IN'
  /** See RelationType. */
  | 'OPERATES'
  /** See RelationType. */
  | 'SUBSIDIARY_OF'
  /** See RelationType. */
  | 'LINKED_TO'
  /** Holds or held an office in an organisation or a country: Person → Party or Country. */
  | 'HOLDS_POSITION'
  /** Is reported to have worked on: Organisation → Work. Others may contradict it. */
  | 'REPORTED_TO_HAVE_WORKED_ON'
  /** See CountryTieType. */
  | 'LOCATED_IN'
  /** See CountryTieType. */
  | 'NATIONAL_OF'
  /** See CountryTieType. */
  | 'CITIZEN_OF'
  /** See CountryTieType. */
  | 'BORN_IN'
  /** See CountryTieType. */
  | 'REGISTERED_IN'
  /** See CountryTieType. */
  | 'FLAGGED_IN'
  /** Party → Government: one Designation, folded into one edge. `designation` opens it. */
  | 'SANCTIONED_BY'
  /** Party → Programme: a Designation under that Programme, folded. `designation` opens it. */
  | 'UNDER';

/** Which way an edge runs, seen from the party that is asked about. */
export type Direction =
  /** The party is the edge's `from`. */
  | 'OUT'
  /** The party is the edge's `to`. */
  | 'IN';

/** What a Designation does. The publisher's own words stand beside it. */
export type MeasureType =
  /** Property is blocked; nobody may deal in it. */
  | 'ASSET_FREEZE'
  /** The person may not enter. No asset is frozen by it. */
  | 'TRAVEL_BAN'
  /** The person may not direct a company. */
  | 'DIRECTOR_DISQUALIFICATION'
  /** No trust services may be provided. */
  | 'TRUST_SERVICES'
  /** Securities may not be traded. Nothing is blocked. */
  | 'INVESTMENT_RESTRICTION'
  /** New debt or equity is restricted. Nothing is blocked. */
  | 'DEBT_EQUITY_RESTRICTION'
  /** Correspondent accounts are restricted. */
  | 'CORRESPONDENT_ACCOUNT'
  /** Arms and related material may not be supplied. */
  | 'ARMS_EMBARGO'
  /** A ship may not enter, or is otherwise restricted. */
  | 'SHIPPING'
  /** An aircraft may not enter, or is otherwise restricted. */
  | 'AIRCRAFT'
  /** Internet services are restricted. */
  | 'INTERNET_SERVICES'
  /** Technical assistance is restricted. */
  | 'TECHNICAL_ASSISTANCE'
  /** Business arrangements are restricted. */
  | 'BUSINESS_ARRANGEMENTS'
  /** Exports are restricted. */
  | 'EXPORT_CONTROL'
  /** Some of a menu of measures; the words say which. */
  | 'MENU_BASED'
  /** Another measure; the words say which. */
  | 'OTHER';

/** What a Designation was on a day. */
export type InForce =
  /** It counts from a later day. */
  | 'NOT_YET'
  /** It was on the list, but its effective date is later. */
  | 'LISTED_NOT_EFFECTIVE'
  /** It was on the list and in effect. */
  | 'IN_FORCE'
  /** It had left the list. */
  | 'ENDED'
  /** No start is known: it counts as in force, and is marked. */
  | 'DATE_UNKNOWN';

/** How a name stands on its list. */
export type NameKind =
  /** The primary name. */
  | 'PRIMARY'
  /** Also known as. */
  | 'ALIAS'
  /** Also known as, and the publisher calls it weak. */
  | 'WEAK_ALIAS'
  /** Formerly known as. */
  | 'FORMER';

/** What else a publisher says of a party. */
export type FactKind =
  /** Date of birth, an EDTF date where the value can be read as one. */
  | 'BIRTH_DATE'
  /** Place of birth as published. */
  | 'BIRTH_PLACE'
  /** Gender as published. */
  | 'GENDER'
  /** Title as published. */
  | 'TITLE'
  /** An office in free text, that names no party of the graph. */
  | 'POSITION_TEXT'
  /** A description in words. */
  | 'DESCRIPTION'
  /** An address as published. */
  | 'ADDRESS'
  /** The day an organisation was founded. */
  | 'FOUNDED_ON'
  /** The kind of organisation, as published. */
  | 'ORGANISATION_TYPE'
  /** OFAC's target type: *State-Owned Enterprise*. */
  | 'TARGET_TYPE'
  /** A web address, as text. */
  | 'WEBSITE'
  /** An electronic mail address, as text. */
  | 'EMAIL'
  /** A telephone number, as text. */
  | 'PHONE'
  /** The type of ship. */
  | 'VESSEL_TYPE'
  /** A ship's tonnage. */
  | 'VESSEL_TONNAGE'
  /** A ship's owner in free text. */
  | 'VESSEL_OWNER'
  /** When a ship was built. */
  | 'VESSEL_BUILT'
  /** A flag a ship flew before. */
  | 'FORMER_FLAG'
  /** The model of an aircraft. */
  | 'AIRCRAFT_MODEL'
  /** Who operates an aircraft. */
  | 'AIRCRAFT_OPERATOR'
  /** When an aircraft was built. */
  | 'AIRCRAFT_BUILT'
  /** A warning about secondary sanctions. */
  | 'SECONDARY_SANCTIONS_RISK'
  /** A restriction by an instrument that is none of our lists, mentioned only as a fact. */
  | 'OTHER_RESTRICTION'
  /** A remark that no other kind fits, as published. */
  | 'REMARK';

/** What the end of a Designation rests on. */
export type EndBasis =
  /** A day of delisting that somebody published. */
  | 'PUBLISHED'
  /** The first edition read here without it: the latest day that it can have ended. */
  | 'FIRST_EDITION_WITHOUT';

/** How a record differs between two editions. */
export type ChangeKind =
  /** Only the newer edition has it. */
  | 'ADDED'
  /** Both have it, and it says something else. */
  | 'CHANGED'
  /** Only the older edition has it. It says nothing of why. */
  | 'REMOVED';

/** Why a score is below 1. */
export type LowerReason =
  /** Words that agree are not the same: spelt otherwise, heard alike, begun, or in another script. */
  | 'WORDS_DIFFER'
  /** A word was typed that the name has not. */
  | 'QUERY_HAS_MORE'
  /** The name has a word that was not typed. */
  | 'NAME_HAS_MORE'
  /** Both have a word that says who is meant, and nothing of the other agrees with it: perhaps another name. */
  | 'BOTH_HAVE_MORE'
  /** The words that say who is meant are alike and no more, and are short or leave others over. */
  | 'ONLY_ALIKE'
  /** Only words that many listed names hold agree, and a typed one is left over. */
  | 'ONLY_COMMON_WORDS';

/** The words for a score. */
export type MatchGrade =
  /** The same name, apart from case, accents and order; or the same identifier. */
  | 'EXACT'
  /** Most of the name agrees. */
  | 'LIKELY'
  /** Part of the name agrees. Never more than a hint. */
  | 'POSSIBLE';

/** By which rule a word matched. */
export type MatchRule =
  /** The same word. */
  | 'EXACT'
  /** The same word in another script, by transliteration. */
  | 'TRANSLITERATION'
  /** A word that begins with what was typed. */
  | 'PREFIX'
  /** A first letter for a name. */
  | 'INITIAL'
  /** A short form for the full one: Ltd for Limited, JSC for Joint Stock Company. */
  | 'ABBREVIATION'
  /** One or two letters differ. */
  | 'SPELLING'
  /** Sounds the same, or is the same particle spelt otherwise. */
  | 'PHONETIC'
  /** Written together on one side and apart on the other. */
  | 'JOINED'
  /** The same identifier. */
  | 'IDENTIFIER'
  /** No word agrees. */
  | 'MISSING';

/** What speaks for two records or parties being one, or against it. */
export type EvidenceKind =
  /** Both state the same IMO number of a ship. Hard evidence. */
  | 'SAME_IMO_NUMBER'
  /** Both state the same passport, and no other country for it. Hard evidence. */
  | 'SAME_PASSPORT'
  /** Both state the same number that a state gave a person. Hard evidence. */
  | 'SAME_NATIONAL_NUMBER'
  /** Both state the same number of a register of companies or taxpayers. Hard evidence. */
  | 'SAME_REGISTRATION_NUMBER'
  /** Both state the same reference of the UN or of the UK's OFSI. Hard evidence. */
  | 'SAME_REFERENCE'
  /** The same name in full, and the same birth date, known to the day. Hard evidence. */
  | 'SAME_NAME_AND_BIRTH_DATE'
  /** The same number, which proves nothing: published as false, or of another type. */
  | 'SAME_NUMBER'
  /** Two names that are alike. */
  | 'LIKE_NAME'
  /** The same birth date, known to the day. */
  | 'SAME_BIRTH_DATE'
  /** Birth dates that can be one, as far as they are known. */
  | 'SAME_BIRTH_YEAR'
  /** A country that both are tied to: its code in lower case. */
  | 'SAME_COUNTRY'
  /** One is a person and the other a ship, and so on. A contradiction: it bars every automatic join. */
  | 'OTHER_KIND'
  /** Published as of another sex. A contradiction. */
  | 'OTHER_SEX'
  /** Born in another year. A contradiction. */
  | 'OTHER_BIRTH_YEAR'
  /** Ships with different IMO numbers. A contradiction. */
  | 'OTHER_IMO_NUMBER'
  /** No two names that are alike. */
  | 'OTHER_NAME'
  /** Born in the same year on another day, or in another month. */
  | 'OTHER_BIRTH_DATE'
  /** Nationals of different countries: the codes in lower case. */
  | 'OTHER_COUNTRY'
  /** One publisher keeps the two apart on its own list. */
  | 'SAME_LIST';

/** By what two records are taken to describe one party. */
export type JoinedBy =
  /** Hard evidence, found by the build. */
  | 'HARD_EVIDENCE'
  /** A judgement of this project, with citations. */
  | 'CURATED'
  /** A judgement made where this graph was built: `npm run resolve`. */
  | 'JUDGEMENT';

/** Which date of a Designation a lag counts with. The lists give `LISTED_ON` most often. */
export type LagBasis =
  /** The day from which it is on the list. */
  | 'LISTED_ON'
  /** The day it was announced. */
  | 'ANNOUNCED_ON'
  /** The day from which it takes effect. */
  | 'EFFECTIVE_ON';

/** How one government's listing of a party stands to that of another. */
export type FollowOutcome =
  /** The other listed it on a later day. */
  | 'FOLLOWED'
  /** Both on the same day. */
  | 'SAME_DAY'
  /** The other has not listed it. */
  | 'NOT_YET'
  /** Both list it, and a date that is unknown or partial leaves open who was first. */
  | 'UNDATED';

/** The length of a bucket. */
export type TimelineUnit =
  /** A day, `2021-12-10`. */
  | 'DAY'
  /** A month of the calendar, `2021-12`. */
  | 'MONTH'
  /** A quarter, `2021-Q4`. */
  | 'QUARTER'
  /** A year, `2021`. */
  | 'YEAR';

/** A span of days, both ends inclusive. An unknown date is in no span. */
export type DateRange = {
  /** The first day. Null: from the beginning. */
  readonly gte?: string | null | undefined;
  /** The last day. Null: to the end. */
  readonly lte?: string | null | undefined;
};

/** One of these. */
export type IdIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<string>;
};

/** One of these. */
export type PartyKindIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<PartyKind>;
};

/** One of these. */
export type GovernmentIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<GovernmentCode>;
};

/** One of these. */
export type AgencyIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<AgencyCode>;
};

/** One of these. */
export type MeasureIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<MeasureType>;
};

/** One of these. */
export type EdgeTypeIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<EdgeType>;
};

/** One of these. */
export type RelationTypeIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<RelationType>;
};

/** Tied to one of these countries (ISO 3166-1 alpha-2, or ids), by any tie but the place of birth, or by the ties named. */
export type CountryIn = {
  /** ISO 3166-1 alpha-2 codes, or ids. An empty list leaves nothing. */
  readonly in: ReadonlyArray<string>;
  /** Which ties count. Null: every one but the place of birth. */
  readonly ties?: ReadonlyArray<CountryTieType> | null | undefined;
};

/**
 * Governments with a Designation of the party. `any`: at least one of them; `all`: each of them; `none`: none of them
 * (*not in the current edition*, never *cleared*).
 */
export type ListedBy = {
  /** At least one of these. */
  readonly any?: ReadonlyArray<GovernmentCode> | null | undefined;
  /** Each of these. */
  readonly all?: ReadonlyArray<GovernmentCode> | null | undefined;
  /** None of these: not in the current edition, never cleared. */
  readonly none?: ReadonlyArray<GovernmentCode> | null | undefined;
};

/**
 * Parties whose listing by `leader` was followed so by `follower`, by the earliest date of each, ended listings too. What
 * `firstMovers` counts.
 */
export type FollowedBy = {
  /** The government that listed no later. */
  readonly leader: GovernmentCode;
  /** Another government. */
  readonly follower: GovernmentCode;
  /** How the other followed. */
  readonly outcome: FollowOutcome;
  /** The date that counts. */
  readonly basis?: LagBasis | null | undefined;
};

/**
 * Which parties. All that is given must hold; government, programme, measure, list, agency, listedOn and undated for one and the same
 * Designation, ended ones too.
 */
export type PartyWhere = {
  /** These parties, by their ids or those of their records. At most 100. */
  readonly id?: IdIn | null | undefined;
  /** What it is. */
  readonly kind?: PartyKindIn | null | undefined;
  /** What it is tied to. */
  readonly country?: CountryIn | null | undefined;
  /** By Designations that have not ended (on `asOf`). */
  readonly listedBy?: ListedBy | null | undefined;
  /** By all Designations, ended ones too. */
  readonly everListedBy?: ListedBy | null | undefined;
  /** How one government’s listing was followed by another’s. */
  readonly followed?: FollowedBy | null | undefined;
  /** Who lists, on this one Designation; `listedBy` asks of all of them. */
  readonly government?: GovernmentIn | null | undefined;
  /** By the ids of programmes. */
  readonly programme?: IdIn | null | undefined;
  /** What the Designation does. */
  readonly measure?: MeasureIn | null | undefined;
  /** By the ids of lists. */
  readonly list?: IdIn | null | undefined;
  /** The part of the government that designates. */
  readonly agency?: AgencyIn | null | undefined;
  /** The whole listing date lies in the range. */
  readonly listedOn?: DateRange | null | undefined;
  /** A Designation whose listing date is unknown, or not known to this unit: `2021` is in no month. */
  readonly undated?: TimelineUnit | null | undefined;
  /** The day that `listedBy` looks at; without it, today's edition whatever the date. */
  readonly asOf?: string | null | undefined;
};

/** Which Designations. All that is given must hold. */
export type DesignationWhere = {
  /** Who lists. */
  readonly government?: GovernmentIn | null | undefined;
  /** The part of the government that designates. */
  readonly agency?: AgencyIn | null | undefined;
  /** By the ids of lists. */
  readonly list?: IdIn | null | undefined;
  /** By the ids of programmes. */
  readonly programme?: IdIn | null | undefined;
  /** What it does. */
  readonly measure?: MeasureIn | null | undefined;
  /** The party's countries. */
  readonly country?: CountryIn | null | undefined;
  /** Of these parties, by their ids or those of their records. */
  readonly party?: IdIn | null | undefined;
  /** The whole listing date lies in the range. */
  readonly listedOn?: DateRange | null | undefined;
  /** Those whose listing date is unknown, or not known to this unit: `2021` is in no month. */
  readonly undated?: TimelineUnit | null | undefined;
  /** Those that count on this day: listed, and not ended. An unknown date counts. */
  readonly activeOn?: string | null | undefined;
};

/** Which relations. */
export type RelationWhere = {
  /** Of these types. */
  readonly type?: RelationTypeIn | null | undefined;
  /** Only those that run this way, seen from the party. Null: both. */
  readonly direction?: Direction | null | undefined;
};

/** What a walk goes along, and whom it brings. */
export type NetworkWhere = {
  /** Relation types and HOLDS_POSITION; without it, all of them. Others are refused: a walk never goes through them. */
  readonly relation?: EdgeTypeIn | null | undefined;
  /** Only for `expand`: seen from the party that is expanded. */
  readonly direction?: Direction | null | undefined;
  /** Kinds of party that may be brought; seeds, and the ends of a path, always are. */
  readonly kind?: PartyKindIn | null | undefined;
  /** Parties that may be brought must be listed so (on `asOf`); seeds, and the ends of a path, always are. */
  readonly listedBy?: ListedBy | null | undefined;
};

/** How parties of a comparison are ordered. Every order ends in the id; what is unknown comes last. */
export type ComparisonOrder =
  /** By the earliest known date of the basis among the governments asked. */
  | 'FIRST_ASC'
  /** The same, newest first. */
  | 'FIRST_DESC'
  /** By the longest known lag. */
  | 'LAG_ASC'
  /** The same, longest first. */
  | 'LAG_DESC'
  /** By the name as a screen shows it. */
  | 'NAME_ASC'
  /** The same, backwards. */
  | 'NAME_DESC';

type ExploredNode_CountryTie_Fragment = { readonly __typename: 'CountryTie', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_CountryTie_Fragment' };

type ExploredNode_Person_Fragment = { readonly __typename: 'Person', readonly kind: PartyKind, readonly displayName: string, readonly id: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly display: string, readonly script: string | null, readonly language: string | null }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly announcedOn: string | null, readonly listedOn: string | null, readonly effectiveOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly id: string, readonly code: GovernmentCode }, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly code: AgencyCode }, readonly list: { readonly __typename: 'List', readonly id: string }, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly law: string | null }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
    , readonly other:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
     }> } & { ' $fragmentName'?: 'ExploredNode_Person_Fragment' };

type ExploredNode_Organisation_Fragment = { readonly __typename: 'Organisation', readonly kind: PartyKind, readonly displayName: string, readonly id: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly display: string, readonly script: string | null, readonly language: string | null }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly announcedOn: string | null, readonly listedOn: string | null, readonly effectiveOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly id: string, readonly code: GovernmentCode }, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly code: AgencyCode }, readonly list: { readonly __typename: 'List', readonly id: string }, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly law: string | null }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
    , readonly other:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
     }> } & { ' $fragmentName'?: 'ExploredNode_Organisation_Fragment' };

type ExploredNode_Vessel_Fragment = { readonly __typename: 'Vessel', readonly kind: PartyKind, readonly displayName: string, readonly id: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly display: string, readonly script: string | null, readonly language: string | null }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly announcedOn: string | null, readonly listedOn: string | null, readonly effectiveOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly id: string, readonly code: GovernmentCode }, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly code: AgencyCode }, readonly list: { readonly __typename: 'List', readonly id: string }, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly law: string | null }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
    , readonly other:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
     }> } & { ' $fragmentName'?: 'ExploredNode_Vessel_Fragment' };

type ExploredNode_Aircraft_Fragment = { readonly __typename: 'Aircraft', readonly kind: PartyKind, readonly displayName: string, readonly id: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly display: string, readonly script: string | null, readonly language: string | null }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly announcedOn: string | null, readonly listedOn: string | null, readonly effectiveOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly id: string, readonly code: GovernmentCode }, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly code: AgencyCode }, readonly list: { readonly __typename: 'List', readonly id: string }, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly law: string | null }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
    , readonly other:
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
     }> } & { ' $fragmentName'?: 'ExploredNode_Aircraft_Fragment' };

type ExploredNode_Designation_Fragment = { readonly __typename: 'Designation', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_Designation_Fragment' };

type ExploredNode_Relation_Fragment = { readonly __typename: 'Relation', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_Relation_Fragment' };

type ExploredNode_Position_Fragment = { readonly __typename: 'Position', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_Position_Fragment' };

type ExploredNode_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_Claim_Fragment' };

type ExploredNode_Work_Fragment = { readonly __typename: 'Work', readonly title: string, readonly year: string, readonly maker: string, readonly id: string } & { ' $fragmentName'?: 'ExploredNode_Work_Fragment' };

type ExploredNode_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly countryName: string } & { ' $fragmentName'?: 'ExploredNode_Country_Fragment' };

type ExploredNode_Government_Fragment = { readonly __typename: 'Government', readonly id: string, readonly governmentCode: GovernmentCode, readonly governmentName: string } & { ' $fragmentName'?: 'ExploredNode_Government_Fragment' };

type ExploredNode_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_Agency_Fragment' };

type ExploredNode_Programme_Fragment = { readonly __typename: 'Programme', readonly law: string | null, readonly id: string, readonly programmeCode: string, readonly government: { readonly __typename: 'Government', readonly id: string, readonly code: GovernmentCode } } & { ' $fragmentName'?: 'ExploredNode_Programme_Fragment' };

type ExploredNode_List_Fragment = { readonly __typename: 'List', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_List_Fragment' };

type ExploredNode_PossibleMatch_Fragment = { readonly __typename: 'PossibleMatch', readonly id: string } & { ' $fragmentName'?: 'ExploredNode_PossibleMatch_Fragment' };

export type ExploredNodeFragment =
  | ExploredNode_CountryTie_Fragment
  | ExploredNode_Person_Fragment
  | ExploredNode_Organisation_Fragment
  | ExploredNode_Vessel_Fragment
  | ExploredNode_Aircraft_Fragment
  | ExploredNode_Designation_Fragment
  | ExploredNode_Relation_Fragment
  | ExploredNode_Position_Fragment
  | ExploredNode_Claim_Fragment
  | ExploredNode_Work_Fragment
  | ExploredNode_Country_Fragment
  | ExploredNode_Government_Fragment
  | ExploredNode_Agency_Fragment
  | ExploredNode_Programme_Fragment
  | ExploredNode_List_Fragment
  | ExploredNode_PossibleMatch_Fragment
;

export type ExploredEdgeFragment = { readonly __typename: 'NetworkEdge', readonly id: string, readonly type: EdgeType, readonly from: string, readonly to: string, readonly since: string | null, readonly until: string | null, readonly former: boolean, readonly share: number | null, readonly title: string | null, readonly designation: { readonly __typename: 'Designation', readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly recordId: string | null, readonly list: { readonly __typename: 'List', readonly id: string } }>, readonly sourcesAgainst: ReadonlyArray<{ readonly __typename: 'Source', readonly quote: string }> } & { ' $fragmentName'?: 'ExploredEdgeFragment' };

export type ExploredNetworkFragment = { readonly __typename: 'Network', readonly seeds: ReadonlyArray<string>, readonly unknownSeeds: ReadonlyArray<string>, readonly graph: string, readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'CountryTie' }
      & { ' $fragmentRefs'?: { 'ExploredNode_CountryTie_Fragment': ExploredNode_CountryTie_Fragment } }
    )
    | (
      { readonly __typename: 'Person' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Person_Fragment': ExploredNode_Person_Fragment } }
    )
    | (
      { readonly __typename: 'Organisation' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Organisation_Fragment': ExploredNode_Organisation_Fragment } }
    )
    | (
      { readonly __typename: 'Vessel' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Vessel_Fragment': ExploredNode_Vessel_Fragment } }
    )
    | (
      { readonly __typename: 'Aircraft' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Aircraft_Fragment': ExploredNode_Aircraft_Fragment } }
    )
    | (
      { readonly __typename: 'Designation' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Designation_Fragment': ExploredNode_Designation_Fragment } }
    )
    | (
      { readonly __typename: 'Relation' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Relation_Fragment': ExploredNode_Relation_Fragment } }
    )
    | (
      { readonly __typename: 'Position' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Position_Fragment': ExploredNode_Position_Fragment } }
    )
    | (
      { readonly __typename: 'Claim' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Claim_Fragment': ExploredNode_Claim_Fragment } }
    )
    | (
      { readonly __typename: 'Work' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Work_Fragment': ExploredNode_Work_Fragment } }
    )
    | (
      { readonly __typename: 'Country' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Country_Fragment': ExploredNode_Country_Fragment } }
    )
    | (
      { readonly __typename: 'Government' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Government_Fragment': ExploredNode_Government_Fragment } }
    )
    | (
      { readonly __typename: 'Agency' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Agency_Fragment': ExploredNode_Agency_Fragment } }
    )
    | (
      { readonly __typename: 'Programme' }
      & { ' $fragmentRefs'?: { 'ExploredNode_Programme_Fragment': ExploredNode_Programme_Fragment } }
    )
    | (
      { readonly __typename: 'List' }
      & { ' $fragmentRefs'?: { 'ExploredNode_List_Fragment': ExploredNode_List_Fragment } }
    )
    | (
      { readonly __typename: 'PossibleMatch' }
      & { ' $fragmentRefs'?: { 'ExploredNode_PossibleMatch_Fragment': ExploredNode_PossibleMatch_Fragment } }
    )
  >, readonly edges: ReadonlyArray<(
    { readonly __typename: 'NetworkEdge' }
    & { ' $fragmentRefs'?: { 'ExploredEdgeFragment': ExploredEdgeFragment } }
  )>, readonly omitted: ReadonlyArray<{ readonly __typename: 'Omission', readonly distance: number, readonly type: EdgeType, readonly parties: number }> } & { ' $fragmentName'?: 'ExploredNetworkFragment' };

export type NetworkQueryVariables = Exact<{
  seeds: ReadonlyArray<string>;
  depth: number;
  limit: number;
  asOf?: string | null | undefined;
}>;


export type NetworkQuery = { readonly network: (
    { readonly __typename: 'Network' }
    & { ' $fragmentRefs'?: { 'ExploredNetworkFragment': ExploredNetworkFragment } }
  ) };

export type ExpandQueryVariables = Exact<{
  id: string;
  known?: ReadonlyArray<string> | null | undefined;
  where?: NetworkWhere | null | undefined;
  limit: number;
}>;


export type ExpandQuery = { readonly expand: (
    { readonly __typename: 'Network' }
    & { ' $fragmentRefs'?: { 'ExploredNetworkFragment': ExploredNetworkFragment } }
  ) };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  limit: number;
}>;


export type WaysQuery = { readonly paths: { readonly __typename: 'Paths', readonly truncated: boolean, readonly graph: string, readonly from:
      | (
        { readonly __typename: 'Person' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Person_Fragment': ExploredNode_Person_Fragment } }
      )
      | (
        { readonly __typename: 'Organisation' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Organisation_Fragment': ExploredNode_Organisation_Fragment } }
      )
      | (
        { readonly __typename: 'Vessel' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Vessel_Fragment': ExploredNode_Vessel_Fragment } }
      )
      | (
        { readonly __typename: 'Aircraft' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Aircraft_Fragment': ExploredNode_Aircraft_Fragment } }
      )
     | null, readonly to:
      | (
        { readonly __typename: 'Person' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Person_Fragment': ExploredNode_Person_Fragment } }
      )
      | (
        { readonly __typename: 'Organisation' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Organisation_Fragment': ExploredNode_Organisation_Fragment } }
      )
      | (
        { readonly __typename: 'Vessel' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Vessel_Fragment': ExploredNode_Vessel_Fragment } }
      )
      | (
        { readonly __typename: 'Aircraft' }
        & { ' $fragmentRefs'?: { 'ExploredNode_Aircraft_Fragment': ExploredNode_Aircraft_Fragment } }
      )
     | null, readonly paths: ReadonlyArray<{ readonly __typename: 'Path', readonly parties: ReadonlyArray<
        | (
          { readonly __typename: 'Person' }
          & { ' $fragmentRefs'?: { 'ExploredNode_Person_Fragment': ExploredNode_Person_Fragment } }
        )
        | (
          { readonly __typename: 'Organisation' }
          & { ' $fragmentRefs'?: { 'ExploredNode_Organisation_Fragment': ExploredNode_Organisation_Fragment } }
        )
        | (
          { readonly __typename: 'Vessel' }
          & { ' $fragmentRefs'?: { 'ExploredNode_Vessel_Fragment': ExploredNode_Vessel_Fragment } }
        )
        | (
          { readonly __typename: 'Aircraft' }
          & { ' $fragmentRefs'?: { 'ExploredNode_Aircraft_Fragment': ExploredNode_Aircraft_Fragment } }
        )
      >, readonly hops: ReadonlyArray<{ readonly __typename: 'PathHop', readonly edges: ReadonlyArray<(
          { readonly __typename: 'NetworkEdge' }
          & { ' $fragmentRefs'?: { 'ExploredEdgeFragment': ExploredEdgeFragment } }
        )> }> }> } };

export type ClaimPartsFragment = { readonly __typename: 'Claim', readonly id: string, readonly statement: string, readonly organisation:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
  , readonly work: { readonly __typename: 'Work', readonly id: string, readonly title: string, readonly year: string, readonly maker: string }, readonly sourcesFor: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )>, readonly sourcesAgainst: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'ClaimPartsFragment' };

export type RelationFaceFragment = { readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly share: number | null, readonly former: boolean, readonly from:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
  , readonly to:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
  , readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'RelationFaceFragment' };

export type PositionFaceFragment = { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly body: string | null, readonly since: string | null, readonly until: string | null, readonly former: boolean, readonly person:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
  , readonly at:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
  , readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'PositionFaceFragment' };

export type CountryTieFaceFragment = { readonly __typename: 'CountryTie', readonly id: string, readonly place: string | null, readonly tieType: CountryTieType, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'CountryTieFaceFragment' };

export type ClaimFaceFragment = (
  { readonly __typename: 'Claim', readonly id: string }
  & { ' $fragmentRefs'?: { 'ClaimPartsFragment': ClaimPartsFragment } }
) & { ' $fragmentName'?: 'ClaimFaceFragment' };

export type DesignationFaceFragment = (
  { readonly __typename: 'Designation', readonly id: string, readonly party:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
   }
  & { ' $fragmentRefs'?: { 'ListingFragment': ListingFragment } }
) & { ' $fragmentName'?: 'DesignationFaceFragment' };

export type CountryFaceFragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly isoCode: string | null } & { ' $fragmentName'?: 'CountryFaceFragment' };

export type GovernmentFaceFragment = { readonly __typename: 'Government', readonly id: string, readonly name: string, readonly governmentCode: GovernmentCode, readonly agencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly id: string, readonly name: string }> } & { ' $fragmentName'?: 'GovernmentFaceFragment' };

export type ProgrammeFaceFragment = { readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly name: string, readonly law: string | null, readonly government: { readonly __typename: 'Government', readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'ProgrammeFaceFragment' };

export type WorkFaceFragment = { readonly __typename: 'Work', readonly id: string, readonly title: string, readonly year: string, readonly maker: string, readonly claims: ReadonlyArray<(
    { readonly __typename: 'Claim' }
    & { ' $fragmentRefs'?: { 'ClaimPartsFragment': ClaimPartsFragment } }
  )>, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'WorkFaceFragment' };

export type HowManyPartiesQueryVariables = Exact<{
  where: PartyWhere;
}>;


export type HowManyPartiesQuery = { readonly parties: { readonly __typename: 'PartyConnection', readonly totalCount: number, readonly facets: { readonly __typename: 'PartyFacets', readonly kinds: ReadonlyArray<{ readonly __typename: 'KindCount', readonly kind: PartyKind, readonly count: number }> } } };

type PartyFace_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly name: string, readonly displayName: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly value: string, readonly display: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly identifiers: ReadonlyArray<{ readonly __typename: 'Identifier', readonly type: string, readonly value: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly designations: ReadonlyArray<(
    { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ListingFragment': ListingFragment } }
  )>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly positions: ReadonlyArray<{ readonly __typename: 'Position', readonly id: string, readonly title: string, readonly body: string | null, readonly since: string | null, readonly until: string | null, readonly former: boolean, readonly person:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    , readonly at:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    , readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly claims: ReadonlyArray<(
    { readonly __typename: 'Claim' }
    & { ' $fragmentRefs'?: { 'ClaimPartsFragment': ClaimPartsFragment } }
  )>, readonly records: ReadonlyArray<(
    { readonly __typename: 'Record' }
    & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
  )>, readonly joins: ReadonlyArray<(
    { readonly __typename: 'Join' }
    & { ' $fragmentRefs'?: { 'JoinPartsFragment': JoinPartsFragment } }
  )>, readonly history: ReadonlyArray<{ readonly __typename: 'EditionChange', readonly record: string, readonly change: ChangeKind, readonly from: string, readonly to: string, readonly list: { readonly __typename: 'List', readonly id: string }, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }>, readonly possibleMatches: ReadonlyArray<(
    { readonly __typename: 'PossibleMatch' }
    & { ' $fragmentRefs'?: { 'PossibleMatchPartsFragment': PossibleMatchPartsFragment } }
  )>, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'PartyFace_Person_Fragment' };

type PartyFace_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly name: string, readonly displayName: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly value: string, readonly display: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly identifiers: ReadonlyArray<{ readonly __typename: 'Identifier', readonly type: string, readonly value: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly designations: ReadonlyArray<(
    { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ListingFragment': ListingFragment } }
  )>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly positions: ReadonlyArray<{ readonly __typename: 'Position', readonly id: string, readonly title: string, readonly body: string | null, readonly since: string | null, readonly until: string | null, readonly former: boolean, readonly person:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    , readonly at:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    , readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly claims: ReadonlyArray<(
    { readonly __typename: 'Claim' }
    & { ' $fragmentRefs'?: { 'ClaimPartsFragment': ClaimPartsFragment } }
  )>, readonly records: ReadonlyArray<(
    { readonly __typename: 'Record' }
    & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
  )>, readonly joins: ReadonlyArray<(
    { readonly __typename: 'Join' }
    & { ' $fragmentRefs'?: { 'JoinPartsFragment': JoinPartsFragment } }
  )>, readonly history: ReadonlyArray<{ readonly __typename: 'EditionChange', readonly record: string, readonly change: ChangeKind, readonly from: string, readonly to: string, readonly list: { readonly __typename: 'List', readonly id: string }, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }>, readonly possibleMatches: ReadonlyArray<(
    { readonly __typename: 'PossibleMatch' }
    & { ' $fragmentRefs'?: { 'PossibleMatchPartsFragment': PossibleMatchPartsFragment } }
  )>, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'PartyFace_Organisation_Fragment' };

type PartyFace_Vessel_Fragment = { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly name: string, readonly displayName: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly value: string, readonly display: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly identifiers: ReadonlyArray<{ readonly __typename: 'Identifier', readonly type: string, readonly value: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly designations: ReadonlyArray<(
    { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ListingFragment': ListingFragment } }
  )>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly positions: ReadonlyArray<{ readonly __typename: 'Position', readonly id: string, readonly title: string, readonly body: string | null, readonly since: string | null, readonly until: string | null, readonly former: boolean, readonly person:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    , readonly at:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    , readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly claims: ReadonlyArray<(
    { readonly __typename: 'Claim' }
    & { ' $fragmentRefs'?: { 'ClaimPartsFragment': ClaimPartsFragment } }
  )>, readonly records: ReadonlyArray<(
    { readonly __typename: 'Record' }
    & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
  )>, readonly joins: ReadonlyArray<(
    { readonly __typename: 'Join' }
    & { ' $fragmentRefs'?: { 'JoinPartsFragment': JoinPartsFragment } }
  )>, readonly history: ReadonlyArray<{ readonly __typename: 'EditionChange', readonly record: string, readonly change: ChangeKind, readonly from: string, readonly to: string, readonly list: { readonly __typename: 'List', readonly id: string }, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }>, readonly possibleMatches: ReadonlyArray<(
    { readonly __typename: 'PossibleMatch' }
    & { ' $fragmentRefs'?: { 'PossibleMatchPartsFragment': PossibleMatchPartsFragment } }
  )>, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'PartyFace_Vessel_Fragment' };

type PartyFace_Aircraft_Fragment = { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly name: string, readonly displayName: string, readonly names: ReadonlyArray<{ readonly __typename: 'Name', readonly value: string, readonly display: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly identifiers: ReadonlyArray<{ readonly __typename: 'Identifier', readonly type: string, readonly value: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly place: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly designations: ReadonlyArray<(
    { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ListingFragment': ListingFragment } }
  )>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly type: EdgeType, readonly direction: Direction, readonly count: number }>, readonly positions: ReadonlyArray<{ readonly __typename: 'Position', readonly id: string, readonly title: string, readonly body: string | null, readonly since: string | null, readonly until: string | null, readonly former: boolean, readonly person:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    , readonly at:
      | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    , readonly sources: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }>, readonly claims: ReadonlyArray<(
    { readonly __typename: 'Claim' }
    & { ' $fragmentRefs'?: { 'ClaimPartsFragment': ClaimPartsFragment } }
  )>, readonly records: ReadonlyArray<(
    { readonly __typename: 'Record' }
    & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
  )>, readonly joins: ReadonlyArray<(
    { readonly __typename: 'Join' }
    & { ' $fragmentRefs'?: { 'JoinPartsFragment': JoinPartsFragment } }
  )>, readonly history: ReadonlyArray<{ readonly __typename: 'EditionChange', readonly record: string, readonly change: ChangeKind, readonly from: string, readonly to: string, readonly list: { readonly __typename: 'List', readonly id: string }, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }>, readonly possibleMatches: ReadonlyArray<(
    { readonly __typename: 'PossibleMatch' }
    & { ' $fragmentRefs'?: { 'PossibleMatchPartsFragment': PossibleMatchPartsFragment } }
  )>, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'PartyFace_Aircraft_Fragment' };

export type PartyFaceFragment =
  | PartyFace_Person_Fragment
  | PartyFace_Organisation_Fragment
  | PartyFace_Vessel_Fragment
  | PartyFace_Aircraft_Fragment
;

export type PossibleMatchFaceFragment = (
  { readonly __typename: 'PossibleMatch', readonly id: string, readonly one:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
  , readonly other:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
   }
  & { ' $fragmentRefs'?: { 'PossibleMatchPartsFragment': PossibleMatchPartsFragment } }
) & { ' $fragmentName'?: 'PossibleMatchFaceFragment' };

export type RelationEndsQueryVariables = Exact<{
  id: string;
  where: RelationWhere;
  first: number;
}>;


export type RelationEndsQuery = { readonly node:
    | { readonly __typename: 'CountryTie', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string, readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly share: number | null, readonly former: boolean, readonly from:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly to:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly sources: ReadonlyArray<(
            { readonly __typename: 'Source' }
            & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
          )> }> } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly share: number | null, readonly former: boolean, readonly from:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly to:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly sources: ReadonlyArray<(
            { readonly __typename: 'Source' }
            & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
          )> }> } }
    | { readonly __typename: 'Vessel', readonly id: string, readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly share: number | null, readonly former: boolean, readonly from:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly to:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly sources: ReadonlyArray<(
            { readonly __typename: 'Source' }
            & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
          )> }> } }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly share: number | null, readonly former: boolean, readonly from:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly to:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
            | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string }
          , readonly sources: ReadonlyArray<(
            { readonly __typename: 'Source' }
            & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
          )> }> } }
    | { readonly __typename: 'Designation', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Work', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Government', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'List', readonly id: string }
    | { readonly __typename: 'PossibleMatch', readonly id: string }
   | null };

export type NodeDetailsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NodeDetailsQuery = { readonly node:
    | (
      { readonly __typename: 'CountryTie', readonly id: string }
      & { ' $fragmentRefs'?: { 'CountryTieFaceFragment': CountryTieFaceFragment } }
    )
    | (
      { readonly __typename: 'Person', readonly id: string }
      & { ' $fragmentRefs'?: { 'PartyFace_Person_Fragment': PartyFace_Person_Fragment } }
    )
    | (
      { readonly __typename: 'Organisation', readonly id: string }
      & { ' $fragmentRefs'?: { 'PartyFace_Organisation_Fragment': PartyFace_Organisation_Fragment } }
    )
    | (
      { readonly __typename: 'Vessel', readonly id: string }
      & { ' $fragmentRefs'?: { 'PartyFace_Vessel_Fragment': PartyFace_Vessel_Fragment } }
    )
    | (
      { readonly __typename: 'Aircraft', readonly id: string }
      & { ' $fragmentRefs'?: { 'PartyFace_Aircraft_Fragment': PartyFace_Aircraft_Fragment } }
    )
    | (
      { readonly __typename: 'Designation', readonly id: string }
      & { ' $fragmentRefs'?: { 'DesignationFaceFragment': DesignationFaceFragment } }
    )
    | (
      { readonly __typename: 'Relation', readonly id: string }
      & { ' $fragmentRefs'?: { 'RelationFaceFragment': RelationFaceFragment } }
    )
    | (
      { readonly __typename: 'Position', readonly id: string }
      & { ' $fragmentRefs'?: { 'PositionFaceFragment': PositionFaceFragment } }
    )
    | (
      { readonly __typename: 'Claim', readonly id: string }
      & { ' $fragmentRefs'?: { 'ClaimFaceFragment': ClaimFaceFragment } }
    )
    | (
      { readonly __typename: 'Work', readonly id: string }
      & { ' $fragmentRefs'?: { 'WorkFaceFragment': WorkFaceFragment } }
    )
    | (
      { readonly __typename: 'Country', readonly id: string }
      & { ' $fragmentRefs'?: { 'CountryFaceFragment': CountryFaceFragment } }
    )
    | (
      { readonly __typename: 'Government', readonly id: string }
      & { ' $fragmentRefs'?: { 'GovernmentFaceFragment': GovernmentFaceFragment } }
    )
    | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
    | (
      { readonly __typename: 'Programme', readonly id: string }
      & { ' $fragmentRefs'?: { 'ProgrammeFaceFragment': ProgrammeFaceFragment } }
    )
    | { readonly __typename: 'List', readonly id: string }
    | (
      { readonly __typename: 'PossibleMatch', readonly id: string }
      & { ' $fragmentRefs'?: { 'PossibleMatchFaceFragment': PossibleMatchFaceFragment } }
    )
   | null, readonly lists: ReadonlyArray<(
    { readonly __typename: 'List' }
    & { ' $fragmentRefs'?: { 'ListReadFragment': ListReadFragment } }
  )> };

export type ListReadFragment = { readonly __typename: 'List', readonly id: string, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } | null, readonly snapshots: ReadonlyArray<{ readonly __typename: 'Snapshot', readonly edition: string }> } & { ' $fragmentName'?: 'ListReadFragment' };

export type ListingFragment = { readonly __typename: 'Designation', readonly id: string, readonly announcedOn: string | null, readonly listedOn: string | null, readonly effectiveOn: string | null, readonly endedOn: string | null, readonly endedBy: EndBasis | null, readonly firstSeenOn: string | null, readonly inForce: InForce, readonly reasons: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode, readonly name: string }, readonly agency: { readonly __typename: 'Agency', readonly code: AgencyCode, readonly name: string }, readonly list: { readonly __typename: 'List', readonly id: string }, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly name: string }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType, readonly words: string }>, readonly sources: ReadonlyArray<(
    { readonly __typename: 'Source' }
    & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
  )> } & { ' $fragmentName'?: 'ListingFragment' };

export type QuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type QuartersQuery = { readonly timeline: ReadonlyArray<{ readonly __typename: 'TimelineBucket', readonly label: string | null, readonly governments: ReadonlyArray<{ readonly __typename: 'TimelineCount', readonly government: GovernmentCode, readonly count: number }> }> };

export type ListsReadQueryVariables = Exact<{ [key: string]: never; }>;


export type ListsReadQuery = { readonly lists: ReadonlyArray<{ readonly __typename: 'List', readonly id: string, readonly url: string, readonly parties: number, readonly relations: number, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } | null, readonly snapshots: ReadonlyArray<{ readonly __typename: 'Snapshot', readonly edition: string, readonly retrievedAt: string, readonly reader: string, readonly records: number, readonly valuesRead: number | null, readonly valuesLeftAside: number | null, readonly issues: number, readonly since: { readonly __typename: 'EditionStep', readonly edition: string, readonly comparable: boolean, readonly added: number, readonly changed: number, readonly removed: number } | null }> }> };

export type EditionChangesQueryVariables = Exact<{
  list: string;
  from: string;
  to?: string | null | undefined;
  change?: ChangeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EditionChangesQuery = { readonly changes: { readonly __typename: 'EditionChangeConnection', readonly comparable: boolean, readonly added: number, readonly changed: number, readonly removed: number, readonly totalCount: number, readonly kinds: ReadonlyArray<{ readonly __typename: 'KindCount', readonly kind: PartyKind, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'EditionChange', readonly record: string, readonly name: string, readonly kind: PartyKind | null, readonly programmes: ReadonlyArray<string>, readonly change: ChangeKind, readonly party:
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Organisation', readonly id: string }
        | { readonly __typename: 'Vessel', readonly id: string }
        | { readonly __typename: 'Aircraft', readonly id: string }
       | null, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }> } };

export type EditionIssuesQueryVariables = Exact<{
  list: string;
  edition?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EditionIssuesQuery = { readonly issues: { readonly __typename: 'ImportIssueConnection', readonly reported: number, readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'ImportIssue', readonly record: string | null, readonly line: number | null, readonly field: string, readonly value: string, readonly problem: string }> } };

export type DataReadQueryVariables = Exact<{ [key: string]: never; }>;


export type DataReadQuery = { readonly about: { readonly __typename: 'About', readonly graph: string, readonly store: string, readonly dataDate: string | null, readonly parties: number, readonly relations: number, readonly designations: number, readonly version: string }, readonly lists: ReadonlyArray<{ readonly __typename: 'List', readonly id: string, readonly name: string, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } | null, readonly snapshots: ReadonlyArray<{ readonly __typename: 'Snapshot', readonly edition: string, readonly retrievedAt: string, readonly records: number, readonly issues: number }> }> };

export type PossibleMatchesQueryVariables = Exact<{
  first: number;
}>;


export type PossibleMatchesQuery = { readonly possibleMatches: { readonly __typename: 'PossibleMatchConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'PossibleMatch' }
      & { ' $fragmentRefs'?: { 'PossibleMatchPartsFragment': PossibleMatchPartsFragment } }
    )> } };

export type PossibleMatchPartsFragment = { readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly undecided: boolean, readonly one:
    | (
      { readonly __typename: 'Person' }
      & { ' $fragmentRefs'?: { 'MatchSide_Person_Fragment': MatchSide_Person_Fragment } }
    )
    | (
      { readonly __typename: 'Organisation' }
      & { ' $fragmentRefs'?: { 'MatchSide_Organisation_Fragment': MatchSide_Organisation_Fragment } }
    )
    | (
      { readonly __typename: 'Vessel' }
      & { ' $fragmentRefs'?: { 'MatchSide_Vessel_Fragment': MatchSide_Vessel_Fragment } }
    )
    | (
      { readonly __typename: 'Aircraft' }
      & { ' $fragmentRefs'?: { 'MatchSide_Aircraft_Fragment': MatchSide_Aircraft_Fragment } }
    )
  , readonly other:
    | (
      { readonly __typename: 'Person' }
      & { ' $fragmentRefs'?: { 'MatchSide_Person_Fragment': MatchSide_Person_Fragment } }
    )
    | (
      { readonly __typename: 'Organisation' }
      & { ' $fragmentRefs'?: { 'MatchSide_Organisation_Fragment': MatchSide_Organisation_Fragment } }
    )
    | (
      { readonly __typename: 'Vessel' }
      & { ' $fragmentRefs'?: { 'MatchSide_Vessel_Fragment': MatchSide_Vessel_Fragment } }
    )
    | (
      { readonly __typename: 'Aircraft' }
      & { ' $fragmentRefs'?: { 'MatchSide_Aircraft_Fragment': MatchSide_Aircraft_Fragment } }
    )
  , readonly evidence: ReadonlyArray<{ readonly __typename: 'MatchEvidence', readonly kind: EvidenceKind, readonly speaksFor: boolean, readonly one: string, readonly other: string, readonly sourcesOfOne: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )>, readonly sourcesOfOther: ReadonlyArray<(
      { readonly __typename: 'Source' }
      & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
    )> }> } & { ' $fragmentName'?: 'PossibleMatchPartsFragment' };

type MatchSide_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly listedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> } & { ' $fragmentName'?: 'MatchSide_Person_Fragment' };

type MatchSide_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly listedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> } & { ' $fragmentName'?: 'MatchSide_Organisation_Fragment' };

type MatchSide_Vessel_Fragment = { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly listedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> } & { ' $fragmentName'?: 'MatchSide_Vessel_Fragment' };

type MatchSide_Aircraft_Fragment = { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly listedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> } & { ' $fragmentName'?: 'MatchSide_Aircraft_Fragment' };

export type MatchSideFragment =
  | MatchSide_Person_Fragment
  | MatchSide_Organisation_Fragment
  | MatchSide_Vessel_Fragment
  | MatchSide_Aircraft_Fragment
;

export type JoinPartsFragment = { readonly __typename: 'Join', readonly records: ReadonlyArray<string>, readonly by: JoinedBy, readonly judgedBy: string | null, readonly judgedOn: string | null, readonly reason: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly kind: EvidenceKind, readonly one: string, readonly other: string }> } & { ' $fragmentName'?: 'JoinPartsFragment' };

export type SearchHitRowFragment = { readonly __typename: 'SearchHit', readonly score: number, readonly grade: MatchGrade, readonly party:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly facts: ReadonlyArray<{ readonly __typename: 'Fact', readonly kind: FactKind, readonly value: string }>, readonly countries: ReadonlyArray<{ readonly __typename: 'CountryTie', readonly id: string, readonly type: CountryTieType, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } }>, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }> }> }
  , readonly name: { readonly __typename: 'Name', readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly recordId: string | null, readonly list: { readonly __typename: 'List', readonly id: string } }> } | null, readonly identifier: { readonly __typename: 'Identifier', readonly type: string, readonly value: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly recordId: string | null, readonly list: { readonly __typename: 'List', readonly id: string } }> } | null, readonly words: ReadonlyArray<{ readonly __typename: 'WordMatch', readonly query: string, readonly matched: string | null, readonly score: number, readonly rule: MatchRule }>, readonly lowered: ReadonlyArray<{ readonly __typename: 'ScoreLowering', readonly reason: LowerReason, readonly left: number }> } & { ' $fragmentName'?: 'SearchHitRowFragment' };

export type SearchQueryVariables = Exact<{
  query: string;
  minScore: number;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly __typename: 'SearchResult', readonly totalCount: number, readonly truncated: boolean, readonly minScore: number, readonly hits: ReadonlyArray<(
      { readonly __typename: 'SearchHit' }
      & { ' $fragmentRefs'?: { 'SearchHitRowFragment': SearchHitRowFragment } }
    )> } };

export type SourceRecordsQueryVariables = Exact<{
  owner: string;
}>;


export type SourceRecordsQuery = { readonly node:
    | { readonly __typename: 'CountryTie', readonly id: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'Person', readonly id: string, readonly records: ReadonlyArray<(
        { readonly __typename: 'Record' }
        & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
      )> }
    | { readonly __typename: 'Organisation', readonly id: string, readonly records: ReadonlyArray<(
        { readonly __typename: 'Record' }
        & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
      )> }
    | { readonly __typename: 'Vessel', readonly id: string, readonly records: ReadonlyArray<(
        { readonly __typename: 'Record' }
        & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
      )> }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly records: ReadonlyArray<(
        { readonly __typename: 'Record' }
        & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
      )> }
    | { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'Relation', readonly id: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'Position', readonly id: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'Claim', readonly id: string, readonly sourcesFor: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }>, readonly sourcesAgainst: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'Work', readonly id: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Government', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly record: (
          { readonly __typename: 'Record' }
          & { ' $fragmentRefs'?: { 'RecordTextFragment': RecordTextFragment } }
        ) | null }> }
    | { readonly __typename: 'List', readonly id: string }
    | { readonly __typename: 'PossibleMatch', readonly id: string }
   | null };

export type RecordTextFragment = { readonly __typename: 'Record', readonly id: string, readonly edition: string, readonly list: { readonly __typename: 'List', readonly id: string }, readonly fields: ReadonlyArray<{ readonly __typename: 'RecordField', readonly name: string, readonly value: string }> } & { ' $fragmentName'?: 'RecordTextFragment' };

export type SourcePartsFragment = { readonly __typename: 'Source', readonly edition: string | null, readonly recordId: string | null, readonly field: string | null, readonly quote: string, readonly url: string | null, readonly retrievedAt: string | null, readonly list: { readonly __typename: 'List', readonly id: string, readonly name: string, readonly publisher: string }, readonly citation: { readonly __typename: 'Citation', readonly publisher: string, readonly title: string, readonly publishedOn: string | null } | null } & { ' $fragmentName'?: 'SourcePartsFragment' };

export type EvidenceSourcesQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceSourcesQuery = { readonly node:
    | { readonly __typename: 'CountryTie', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Organisation', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Vessel', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Relation', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Position', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Claim', readonly id: string, readonly sourcesFor: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )>, readonly sourcesAgainst: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> }
    | { readonly __typename: 'Work', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Government', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'List', readonly id: string }
    | { readonly __typename: 'PossibleMatch', readonly id: string }
   | null };

export type StoryShelfQueryVariables = Exact<{ [key: string]: never; }>;


export type StoryShelfQuery = { readonly stories: ReadonlyArray<{ readonly __typename: 'Story', readonly id: string, readonly title: string, readonly summary: string, readonly minutes: number, readonly steps: ReadonlyArray<{ readonly __typename: 'StoryStep', readonly id: string }> }> };

export type StoryQueryVariables = Exact<{
  id: string;
}>;


export type StoryQuery = { readonly story: { readonly __typename: 'Story', readonly id: string, readonly title: string, readonly summary: string, readonly minutes: number, readonly writtenOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'StoryStep', readonly id: string, readonly title: string, readonly text: string, readonly link: string, readonly highlights: ReadonlyArray<string>, readonly notes: string | null, readonly missing: ReadonlyArray<string>, readonly question: { readonly __typename: 'StoryQuestion', readonly ask: string, readonly answer: string } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'StorySource', readonly publisher: string, readonly title: string, readonly url: string, readonly publishedOn: string | null }>, readonly assertions: ReadonlyArray<{ readonly __typename: 'StoryAssertion', readonly says: string, readonly stands: boolean, readonly found: string, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'CountryTie', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Organisation', readonly id: string }
          | { readonly __typename: 'Vessel', readonly id: string }
          | { readonly __typename: 'Aircraft', readonly id: string }
          | { readonly __typename: 'Designation', readonly id: string }
          | { readonly __typename: 'Relation', readonly id: string }
          | { readonly __typename: 'Position', readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Work', readonly id: string }
          | { readonly __typename: 'Country', readonly id: string }
          | { readonly __typename: 'Government', readonly id: string }
          | { readonly __typename: 'Agency', readonly id: string }
          | { readonly __typename: 'Programme', readonly id: string }
          | { readonly __typename: 'List', readonly id: string }
          | { readonly __typename: 'PossibleMatch', readonly id: string }
        > }> }> } | null };

type MatchedParty_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly listedOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } }> } & { ' $fragmentName'?: 'MatchedParty_Person_Fragment' };

type MatchedParty_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly listedOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } }> } & { ' $fragmentName'?: 'MatchedParty_Organisation_Fragment' };

type MatchedParty_Vessel_Fragment = { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly listedOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } }> } & { ' $fragmentName'?: 'MatchedParty_Vessel_Fragment' };

type MatchedParty_Aircraft_Fragment = { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly listedOn: string | null, readonly endedOn: string | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } }> } & { ' $fragmentName'?: 'MatchedParty_Aircraft_Fragment' };

export type MatchedPartyFragment =
  | MatchedParty_Person_Fragment
  | MatchedParty_Organisation_Fragment
  | MatchedParty_Vessel_Fragment
  | MatchedParty_Aircraft_Fragment
;

export type ComparedRowFragment = { readonly __typename: 'Comparison', readonly party:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
        , readonly other:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
         }> }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
        , readonly other:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
         }> }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
        , readonly other:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
         }> }
    | { readonly __typename: 'Aircraft', readonly id: string, readonly kind: PartyKind, readonly displayName: string, readonly possibleMatches: ReadonlyArray<{ readonly __typename: 'PossibleMatch', readonly id: string, readonly score: number, readonly one:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
        , readonly other:
          | (
            { readonly __typename: 'Person' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Person_Fragment': MatchedParty_Person_Fragment } }
          )
          | (
            { readonly __typename: 'Organisation' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Organisation_Fragment': MatchedParty_Organisation_Fragment } }
          )
          | (
            { readonly __typename: 'Vessel' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Vessel_Fragment': MatchedParty_Vessel_Fragment } }
          )
          | (
            { readonly __typename: 'Aircraft' }
            & { ' $fragmentRefs'?: { 'MatchedParty_Aircraft_Fragment': MatchedParty_Aircraft_Fragment } }
          )
         }> }
  , readonly listings: ReadonlyArray<{ readonly __typename: 'GovernmentListing', readonly on: string | null, readonly lagDays: number | null, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly designation: { readonly __typename: 'Designation', readonly id: string, readonly sources: ReadonlyArray<(
        { readonly __typename: 'Source' }
        & { ' $fragmentRefs'?: { 'SourcePartsFragment': SourcePartsFragment } }
      )> } | null, readonly designations: ReadonlyArray<{ readonly __typename: 'Designation', readonly id: string, readonly list: { readonly __typename: 'List', readonly id: string }, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly code: string }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly type: MeasureType }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly recordId: string | null }> }> }> } & { ' $fragmentName'?: 'ComparedRowFragment' };

export type ComparedQueryVariables = Exact<{
  governments: ReadonlyArray<GovernmentCode>;
  where?: PartyWhere | null | undefined;
  basis?: LagBasis | null | undefined;
  orderBy?: ReadonlyArray<ComparisonOrder> | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparedQuery = { readonly compare: { readonly __typename: 'ComparisonConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Comparison' }
      & { ' $fragmentRefs'?: { 'ComparedRowFragment': ComparedRowFragment } }
    )> } };

export type CompareOverviewQueryVariables = Exact<{
  governments: ReadonlyArray<GovernmentCode>;
  where?: PartyWhere | null | undefined;
  basis?: LagBasis | null | undefined;
}>;


export type CompareOverviewQuery = { readonly compare: { readonly __typename: 'ComparisonConnection', readonly totalCount: number, readonly overlaps: ReadonlyArray<{ readonly __typename: 'Overlap', readonly count: number, readonly where: PartyWhere, readonly governments: ReadonlyArray<{ readonly __typename: 'Government', readonly code: GovernmentCode }> }> }, readonly firstMovers: ReadonlyArray<{ readonly __typename: 'FirstMover', readonly medianDays: number | null, readonly withinAYear: number, readonly leader: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly follower: { readonly __typename: 'Government', readonly code: GovernmentCode }, readonly followed: { readonly __typename: 'FollowCount', readonly count: number }, readonly sameDay: { readonly __typename: 'FollowCount', readonly count: number }, readonly notYet: { readonly __typename: 'FollowCount', readonly count: number }, readonly undated: { readonly __typename: 'FollowCount', readonly count: number } }> };

export type PartiesBehindQueryVariables = Exact<{
  where?: PartyWhere | null | undefined;
}>;


export type PartiesBehindQuery = { readonly parties: { readonly __typename: 'PartyConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Vessel', readonly id: string }
      | { readonly __typename: 'Aircraft', readonly id: string }
    > } };

export type TimelineBucketsQueryVariables = Exact<{
  by: TimelineUnit;
  where?: DesignationWhere | null | undefined;
}>;


export type TimelineBucketsQuery = { readonly timeline: ReadonlyArray<{ readonly __typename: 'TimelineBucket', readonly label: string | null, readonly governments: ReadonlyArray<{ readonly __typename: 'TimelineCount', readonly government: GovernmentCode, readonly count: number }> }>, readonly lists: ReadonlyArray<{ readonly __typename: 'List', readonly id: string, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } | null, readonly snapshots: ReadonlyArray<{ readonly __typename: 'Snapshot', readonly edition: string }> }> };

export type TimelineSpanQueryVariables = Exact<{
  where?: DesignationWhere | null | undefined;
  parties?: PartyWhere | null | undefined;
}>;


export type TimelineSpanQuery = { readonly programmes: { readonly __typename: 'DesignationCounts', readonly cells: ReadonlyArray<{ readonly __typename: 'DesignationCount', readonly count: number, readonly programme: { readonly __typename: 'Programme', readonly id: string, readonly code: string, readonly name: string, readonly government: { readonly __typename: 'Government', readonly code: GovernmentCode } } | null }> }, readonly measures: { readonly __typename: 'DesignationCounts', readonly cells: ReadonlyArray<{ readonly __typename: 'DesignationCount', readonly measure: MeasureType | null, readonly count: number }> }, readonly parties: { readonly __typename: 'PartyConnection', readonly totalCount: number } };

export type TimelineDaysQueryVariables = Exact<{
  where?: DesignationWhere | null | undefined;
}>;


export type TimelineDaysQuery = { readonly timeline: ReadonlyArray<{ readonly __typename: 'TimelineBucket', readonly label: string | null, readonly total: number, readonly governments: ReadonlyArray<{ readonly __typename: 'TimelineCount', readonly government: GovernmentCode, readonly count: number }> }> };

export const ExploredNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countryName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"programmeCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}}]} as unknown as DocumentNode<ExploredNodeFragment, unknown>;
export const ExploredEdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]} as unknown as DocumentNode<ExploredEdgeFragment, unknown>;
export const ExploredNetworkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNetwork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seeds"}},{"kind":"Field","name":{"kind":"Name","value":"unknownSeeds"}},{"kind":"Field","name":{"kind":"Name","value":"omitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countryName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"programmeCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]} as unknown as DocumentNode<ExploredNetworkFragment, unknown>;
export const SourcePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<SourcePartsFragment, unknown>;
export const RelationFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<RelationFaceFragment, unknown>;
export const PositionFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<PositionFaceFragment, unknown>;
export const CountryTieFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryTieFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"tieType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CountryTieFaceFragment, unknown>;
export const ClaimPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<ClaimPartsFragment, unknown>;
export const ClaimFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]} as unknown as DocumentNode<ClaimFaceFragment, unknown>;
export const ListingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<ListingFragment, unknown>;
export const DesignationFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]} as unknown as DocumentNode<DesignationFaceFragment, unknown>;
export const CountryFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"isoCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CountryFaceFragment, unknown>;
export const GovernmentFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernmentFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GovernmentFaceFragment, unknown>;
export const ProgrammeFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<ProgrammeFaceFragment, unknown>;
export const WorkFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]} as unknown as DocumentNode<WorkFaceFragment, unknown>;
export const RecordTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RecordTextFragment, unknown>;
export const JoinPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JoinParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Join"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}}]}}]} as unknown as DocumentNode<JoinPartsFragment, unknown>;
export const MatchSideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<MatchSideFragment, unknown>;
export const PossibleMatchPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFor"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<PossibleMatchPartsFragment, unknown>;
export const PartyFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JoinParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleMatchParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JoinParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Join"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFor"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}}]} as unknown as DocumentNode<PartyFaceFragment, unknown>;
export const PossibleMatchFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleMatchParts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFor"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}}]} as unknown as DocumentNode<PossibleMatchFaceFragment, unknown>;
export const ListReadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"List"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}}]}}]} as unknown as DocumentNode<ListReadFragment, unknown>;
export const SearchHitRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]} as unknown as DocumentNode<SearchHitRowFragment, unknown>;
export const MatchedPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<MatchedPartyFragment, unknown>;
export const ComparedRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchedParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchedParty"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"lagDays"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<ComparedRowFragment, unknown>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seeds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNetwork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countryName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"programmeCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNetwork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seeds"}},{"kind":"Field","name":{"kind":"Name","value":"unknownSeeds"}},{"kind":"Field","name":{"kind":"Name","value":"omitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const ExpandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Expand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"known"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"known"},"value":{"kind":"Variable","name":{"kind":"Name","value":"known"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNetwork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countryName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"programmeCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNetwork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seeds"}},{"kind":"Field","name":{"kind":"Name","value":"unknownSeeds"}},{"kind":"Field","name":{"kind":"Name","value":"omitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"}}]}}]} as unknown as DocumentNode<ExpandQuery, ExpandQueryVariables>;
export const WaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ways"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploredEdge"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"graph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countryName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentName"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"programmeCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploredEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]} as unknown as DocumentNode<WaysQuery, WaysQueryVariables>;
export const HowManyPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowManyParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowManyPartiesQuery, HowManyPartiesQueryVariables>;
export const RelationEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<RelationEndsQuery, RelationEndsQueryVariables>;
export const NodeDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryTieFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GovernmentFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleMatchFace"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListRead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JoinParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Join"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFor"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JoinParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleMatchParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryTieFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"tieType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"isoCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernmentFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Government"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"governmentCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleMatchParts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"List"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}}]}}]} as unknown as DocumentNode<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const QuartersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"QUARTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"governments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<QuartersQuery, QuartersQueryVariables>;
export const ListsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reader"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"valuesRead"}},{"kind":"Field","name":{"kind":"Name","value":"valuesLeftAside"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListsReadQuery, ListsReadQueryVariables>;
export const EditionChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EditionChangesQuery, EditionChangesQueryVariables>;
export const EditionIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edition"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edition"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]} as unknown as DocumentNode<EditionIssuesQuery, EditionIssuesQueryVariables>;
export const DataReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"}},{"kind":"Field","name":{"kind":"Name","value":"store"}},{"kind":"Field","name":{"kind":"Name","value":"dataDate"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"designations"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}}]}}]}}]}}]} as unknown as DocumentNode<DataReadQuery, DataReadQueryVariables>;
export const PossibleMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PossibleMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleMatchParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFor"}},{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesOfOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}}]} as unknown as DocumentNode<PossibleMatchesQuery, PossibleMatchesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minScore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"minScore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minScore"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"minScore"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHitRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SourceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordText"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SourceRecordsQuery, SourceRecordsQueryVariables>;
export const EvidenceSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<EvidenceSourcesQuery, EvidenceSourcesQueryVariables>;
export const StoryShelfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryShelf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StoryShelfQuery, StoryShelfQueryVariables>;
export const StoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Story"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryQuery, StoryQueryVariables>;
export const ComparedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"governments"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GovernmentCode"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LagBasis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"governments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"governments"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchedParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchedParty"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"lagDays"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparedQuery, ComparedQueryVariables>;
export const CompareOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"governments"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GovernmentCode"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LagBasis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"governments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"governments"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"where"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstMovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"governments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"governments"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"follower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notYet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","alias":{"kind":"Name","value":"withinAYear"},"name":{"kind":"Name","value":"shareWithin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"365"}}]}]}}]}}]} as unknown as DocumentNode<CompareOverviewQuery, CompareOverviewQueryVariables>;
export const PartiesBehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartiesBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PartiesBehindQuery, PartiesBehindQueryVariables>;
export const TimelineBucketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineBuckets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineUnit"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DesignationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"governments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineBucketsQuery, TimelineBucketsQueryVariables>;
export const TimelineSpanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineSpan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DesignationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"programmes"},"name":{"kind":"Name","value":"designationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"government"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"measures"},"name":{"kind":"Name","value":"designationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEASURE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parties"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TimelineSpanQuery, TimelineSpanQueryVariables>;
export const TimelineDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DesignationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"governments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineDaysQuery, TimelineDaysQueryVariables>;
