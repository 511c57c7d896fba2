/* Written by `npm run codegen` from schema.graphql. Do not edit. */
import type { Day } from '../../domain/partial-date.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyNode as AnyNodeValue, GraphAbout as GraphAboutValue, RelationCount as RelationCountValue, SearchHit as SearchHitValue, PartyFacets as PartyFacetsValue, ChangesPage as ChangesPageValue, IssuesPage as IssuesPageValue } from '../../store/graph-store.ts';
import type { Party as PartyValue, Name as NameValue, Identifier as IdentifierValue, Fact as FactValue, CountryTie as CountryTieValue } from '../../domain/party.ts';
import type { Designation as DesignationValue, Measure as MeasureValue } from '../../domain/designation.ts';
import type { Relation as RelationValue, Position as PositionValue, Claim as ClaimValue } from '../../domain/relation.ts';
import type { Source as SourceValue, Citation as CitationValue, PublishedRecord as PublishedRecordValue, RecordField as RecordFieldValue } from '../../domain/source.ts';
import type { Country as CountryValue, Government as GovernmentValue, Agency as AgencyValue, Programme as ProgrammeValue, Work as WorkValue, List as ListValue, Snapshot as SnapshotValue, EditionStep as EditionStepValue } from '../../domain/catalogue.ts';
import type { EditionChange as EditionChangeValue, FieldChange as FieldChangeValue } from '../../domain/edition-change.ts';
import type { ImportIssue as ImportIssueValue } from '../../domain/import-issue.ts';
import type { Network as NetworkValue, NetworkEdge as NetworkEdgeValue, Omission as OmissionValue } from '../../domain/network.ts';
import type { Paths as PathsValue, Path as PathValue, PathHop as PathHopValue } from '../../domain/path.ts';
import type { Story as StoryValue, Finding as FindingValue, StorySource as StorySourceValue, ClassQuestion as ClassQuestionValue } from '../../domain/story.ts';
import type { StoryStepValue, MatchEvidenceValue, PossibleMatchConnectionValue, PossibleMatchEdgeValue, ComparisonConnectionValue, ComparisonEdgeValue, OverlapValue, FirstMoverValue, FollowCountValue, DesignationCountsValue, DesignationCountValue, PartyCountsValue, PartyCountValue, TimelineBucketValue, SearchResultValue, RelationConnectionValue, PartyConnectionValue, DesignationConnectionValue, EditionChangeEdgeValue, ImportIssueEdgeValue, RelationEdgeValue, PartyEdgeValue, DesignationEdgeValue, GovernmentCountValue, CountryCountValue, ProgrammeCountValue } from '../shapes.ts';
import type { Evidence as EvidenceValue, Join as JoinValue, PossibleMatch as PossibleMatchValue } from '../../domain/identity.ts';
import type { Comparison as ComparisonValue, GovernmentListing as GovernmentListingValue } from '../../domain/comparison.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A full day of the calendar, `2021-12-10`. */
  Date: { input: Day; output: Day; }
  /**
   * A date as its publisher knows it, in EDTF (ISO 8601-2): `1962`, `1962-03`, `1962-03-04`, a range `1962/1965`,
   * *circa* `1962~`. An unknown part is never padded; an unknown date is null.
   */
  PartialDate: { input: PartialDate; output: PartialDate; }
  /**
   * A filter that opens what a number counts: an object with the fields of `PartyWhere`. Give it back, as it is, as the `where`
   * of `parties`, `compare` or another question about parties: that answer's `totalCount` is the number.
   */
  PartyWhereValue: { input: PartyWhere; output: PartyWhere; }
  /**
   * A filter that opens what a number counts: an object with the fields of `DesignationWhere`. Give it back, as it is, as the
   * `where` of `designations`: that answer's `totalCount` is the number. Each Designation names its party.
   */
  DesignationWhereValue: { input: DesignationWhere; output: DesignationWhere; }
  /** A moment in UTC, RFC 3339: `2024-03-06T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

/** Anything that can be asked for again by its id. An old or merged id still finds its party. */
export type Node = {
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
};

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

/** Where a fact comes from. The quote is the published value, word for word. */
export type Source = {
  readonly __typename?: 'Source';
  /** The list, or `curated` for a fact of our own collection, which then has a citation. */
  readonly list: List;
  /** The date of the edition; null where the publisher gives none. */
  readonly edition?: Maybe<Scalars['Date']['output']>;
  /** The record within the list. */
  readonly recordId?: Maybe<Scalars['String']['output']>;
  /** The publisher's name of the field that holds the quote. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The published words. */
  readonly quote: Scalars['String']['output'];
  /** The publisher's page for the record, or for the list where it has none for one record. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When the edition was read here. */
  readonly retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What a curated fact cites; null for a list's own fact. */
  readonly citation?: Maybe<Citation>;
  /** The whole record as its publisher wrote it; null when the edition is no longer current. */
  readonly record?: Maybe<ListRecord>;
};

/** A publication that a curated fact leans on. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** When it was published. Null where it bears no date. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** One entry of one edition of one list, as its publisher wrote it. */
export type ListRecord = {
  readonly __typename?: 'Record';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** The list that it is an entry of. */
  readonly list: List;
  /** The edition that was read. */
  readonly edition: Scalars['Date']['output'];
  /** The publisher's page for it, or for its list. Null where there is none. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** In the publisher's order. */
  readonly fields: ReadonlyArray<RecordField>;
};

/** One field of a Record. */
export type RecordField = {
  readonly __typename?: 'RecordField';
  /** The publisher's name for it; for a file without a header, the name that the publisher's documentation gives. */
  readonly name: Scalars['String']['output'];
  /** The published words. */
  readonly value: Scalars['String']['output'];
};

/** A name of a party. */
export type Name = {
  readonly __typename?: 'Name';
  /** As published. */
  readonly value: Scalars['String']['output'];
  /** In its natural order, for a screen: `First Last`. */
  readonly display: Scalars['String']['output'];
  /** How it stands on its list. */
  readonly kind: NameKind;
  /** ISO 15924: `Hang`, `Cyrl`; null for Latin. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** BCP 47; null when not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** A passport, registration, tax, IMO or other number. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The publisher's word for it. */
  readonly type: Scalars['String']['output'];
  /** The number as published. */
  readonly value: Scalars['String']['output'];
  /** The country that gave it. Null when that is not published. */
  readonly country?: Maybe<Country>;
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** Something a publisher says of a party. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** What it says. */
  readonly kind: FactKind;
  /** As published. */
  readonly value: Scalars['String']['output'];
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** A party's tie to a country. */
export type CountryTie = Node & {
  readonly __typename?: 'CountryTie';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What ties the party to the country. */
  readonly type: CountryTieType;
  /** The country. */
  readonly country: Country;
  /** Where in the country, as published. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** Anyone or anything a government can list. */
export type Party = {
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** The primary name as its list writes it (`LAST, First` on OFAC's lists). */
  readonly name: Scalars['String']['output'];
  /** The same in its natural order, for a screen. */
  readonly displayName: Scalars['String']['output'];
  /** Every name, primary first, each with its Sources. */
  readonly names: ReadonlyArray<Name>;
  /** Numbers that its lists give. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What else its lists say. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its ties to countries. */
  readonly countries: ReadonlyArray<CountryTie>;
  /** The Designations of this party, oldest first. With `activeOn`, only those that count on that day. */
  readonly designations: ReadonlyArray<Designation>;
  /** Its relations to other parties, by type, then by the other end's id. */
  readonly relations: RelationConnection;
  /** How many edges to other parties it has, by type and direction. Counts before clicks. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Offices it holds or held (a Person), or that others hold in it (an Organisation). */
  readonly positions: ReadonlyArray<Position>;
  /** What it is reported to have worked on. */
  readonly claims: ReadonlyArray<Claim>;
  /** Every record that describes it, as published, of the current editions. */
  readonly records: ReadonlyArray<ListRecord>;
  /** Why these records are taken to describe one party. Empty for a party that one record id describes. */
  readonly joins: ReadonlyArray<Join>;
  /** How its records changed from one edition read here to the next, newest first. Empty where only one edition of its lists was read, or nothing in them changed. */
  readonly history: ReadonlyArray<EditionChange>;
  /** Parties that may be this one, best first, at most ten: nobody has judged them yet. `minScore`: from 0 to 1; without it, all that are kept. */
  readonly possibleMatches: ReadonlyArray<PossibleMatch>;
  /** Where the party itself is stated: the Sources of its primary name. */
  readonly sources: ReadonlyArray<Source>;
};


/** Anyone or anything a government can list. */
export type PartydesignationsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Anyone or anything a government can list. */
export type PartyrelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone or anything a government can list. */
export type PartyrelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Anyone or anything a government can list. */
export type PartypossibleMatchesArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** A human being. An *official* is a Person who holds or held a Position. */
export type Person = Party & Node & {
  readonly __typename?: 'Person';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** The primary name as its list writes it (`LAST, First` on OFAC's lists). */
  readonly name: Scalars['String']['output'];
  /** The same in its natural order, for a screen. */
  readonly displayName: Scalars['String']['output'];
  /** Every name, primary first, each with its Sources. */
  readonly names: ReadonlyArray<Name>;
  /** Numbers that its lists give. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What else its lists say. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its ties to countries. */
  readonly countries: ReadonlyArray<CountryTie>;
  /** The Designations of this party, oldest first. With `activeOn`, only those that count on that day. */
  readonly designations: ReadonlyArray<Designation>;
  /** Its relations to other parties, by type, then by the other end's id. */
  readonly relations: RelationConnection;
  /** How many edges to other parties it has, by type and direction. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Offices it holds or held. */
  readonly positions: ReadonlyArray<Position>;
  /** What it is reported to have worked on. */
  readonly claims: ReadonlyArray<Claim>;
  /** Every record that describes it, as published, of the current editions. */
  readonly records: ReadonlyArray<ListRecord>;
  /** Why these records are taken to describe one party. Empty for a party that one record id describes. */
  readonly joins: ReadonlyArray<Join>;
  /** How its records changed from one edition read here to the next, newest first. Empty where only one edition of its lists was read, or nothing in them changed. */
  readonly history: ReadonlyArray<EditionChange>;
  /** Parties that may be this one, best first, at most ten: nobody has judged them yet. `minScore`: from 0 to 1; without it, all that are kept. */
  readonly possibleMatches: ReadonlyArray<PossibleMatch>;
  /** Where the party itself is stated: the Sources of its primary name. */
  readonly sources: ReadonlyArray<Source>;
};


/** A human being. An *official* is a Person who holds or held a Position. */
export type PersondesignationsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being. An *official* is a Person who holds or held a Position. */
export type PersonrelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An *official* is a Person who holds or held a Position. */
export type PersonrelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being. An *official* is a Person who holds or held a Position. */
export type PersonpossibleMatchesArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** A company, authority, armed group, school or other body. */
export type Organisation = Party & Node & {
  readonly __typename?: 'Organisation';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** The primary name as its list writes it. */
  readonly name: Scalars['String']['output'];
  /** The same in its natural order, for a screen. */
  readonly displayName: Scalars['String']['output'];
  /** Every name, primary first, each with its Sources. */
  readonly names: ReadonlyArray<Name>;
  /** Numbers that its lists give. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What else its lists say. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its ties to countries. */
  readonly countries: ReadonlyArray<CountryTie>;
  /** The Designations of this party, oldest first. With `activeOn`, only those that count on that day. */
  readonly designations: ReadonlyArray<Designation>;
  /** Its relations to other parties, by type, then by the other end's id. */
  readonly relations: RelationConnection;
  /** How many edges to other parties it has, by type and direction. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Offices that others hold or held in it. */
  readonly positions: ReadonlyArray<Position>;
  /** What it is reported to have worked on. */
  readonly claims: ReadonlyArray<Claim>;
  /** Every record that describes it, as published, of the current editions. */
  readonly records: ReadonlyArray<ListRecord>;
  /** Why these records are taken to describe one party. Empty for a party that one record id describes. */
  readonly joins: ReadonlyArray<Join>;
  /** How its records changed from one edition read here to the next, newest first. Empty where only one edition of its lists was read, or nothing in them changed. */
  readonly history: ReadonlyArray<EditionChange>;
  /** Parties that may be this one, best first, at most ten: nobody has judged them yet. `minScore`: from 0 to 1; without it, all that are kept. */
  readonly possibleMatches: ReadonlyArray<PossibleMatch>;
  /** Where the party itself is stated: the Sources of its primary name. */
  readonly sources: ReadonlyArray<Source>;
};


/** A company, authority, armed group, school or other body. */
export type OrganisationdesignationsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, authority, armed group, school or other body. */
export type OrganisationrelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, authority, armed group, school or other body. */
export type OrganisationrelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, authority, armed group, school or other body. */
export type OrganisationpossibleMatchesArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** A ship. */
export type Vessel = Party & Node & {
  readonly __typename?: 'Vessel';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** The primary name as its list writes it. */
  readonly name: Scalars['String']['output'];
  /** The same in its natural order, for a screen. */
  readonly displayName: Scalars['String']['output'];
  /** Every name, primary first, each with its Sources. */
  readonly names: ReadonlyArray<Name>;
  /** Numbers that its lists give. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What else its lists say. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its ties to countries. */
  readonly countries: ReadonlyArray<CountryTie>;
  /** The Designations of this party, oldest first. With `activeOn`, only those that count on that day. */
  readonly designations: ReadonlyArray<Designation>;
  /** Its relations to other parties, by type, then by the other end's id. */
  readonly relations: RelationConnection;
  /** How many edges to other parties it has, by type and direction. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Always empty. */
  readonly positions: ReadonlyArray<Position>;
  /** Always empty. */
  readonly claims: ReadonlyArray<Claim>;
  /** Every record that describes it, as published, of the current editions. */
  readonly records: ReadonlyArray<ListRecord>;
  /** Why these records are taken to describe one party. Empty for a party that one record id describes. */
  readonly joins: ReadonlyArray<Join>;
  /** How its records changed from one edition read here to the next, newest first. Empty where only one edition of its lists was read, or nothing in them changed. */
  readonly history: ReadonlyArray<EditionChange>;
  /** Parties that may be this one, best first, at most ten: nobody has judged them yet. `minScore`: from 0 to 1; without it, all that are kept. */
  readonly possibleMatches: ReadonlyArray<PossibleMatch>;
  /** Where the party itself is stated: the Sources of its primary name. */
  readonly sources: ReadonlyArray<Source>;
};


/** A ship. */
export type VesseldesignationsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A ship. */
export type VesselrelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A ship. */
export type VesselrelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A ship. */
export type VesselpossibleMatchesArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** An aeroplane or helicopter. */
export type Aircraft = Party & Node & {
  readonly __typename?: 'Aircraft';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** The primary name as its list writes it. */
  readonly name: Scalars['String']['output'];
  /** The same in its natural order, for a screen. */
  readonly displayName: Scalars['String']['output'];
  /** Every name, primary first, each with its Sources. */
  readonly names: ReadonlyArray<Name>;
  /** Numbers that its lists give. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What else its lists say. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its ties to countries. */
  readonly countries: ReadonlyArray<CountryTie>;
  /** The Designations of this party, oldest first. With `activeOn`, only those that count on that day. */
  readonly designations: ReadonlyArray<Designation>;
  /** Its relations to other parties, by type, then by the other end's id. */
  readonly relations: RelationConnection;
  /** How many edges to other parties it has, by type and direction. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Always empty. */
  readonly positions: ReadonlyArray<Position>;
  /** Always empty. */
  readonly claims: ReadonlyArray<Claim>;
  /** Every record that describes it, as published, of the current editions. */
  readonly records: ReadonlyArray<ListRecord>;
  /** Why these records are taken to describe one party. Empty for a party that one record id describes. */
  readonly joins: ReadonlyArray<Join>;
  /** How its records changed from one edition read here to the next, newest first. Empty where only one edition of its lists was read, or nothing in them changed. */
  readonly history: ReadonlyArray<EditionChange>;
  /** Parties that may be this one, best first, at most ten: nobody has judged them yet. `minScore`: from 0 to 1; without it, all that are kept. */
  readonly possibleMatches: ReadonlyArray<PossibleMatch>;
  /** Where the party itself is stated: the Sources of its primary name. */
  readonly sources: ReadonlyArray<Source>;
};


/** An aeroplane or helicopter. */
export type AircraftdesignationsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** An aeroplane or helicopter. */
export type AircraftrelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An aeroplane or helicopter. */
export type AircraftrelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An aeroplane or helicopter. */
export type AircraftpossibleMatchesArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** One listing of one Party by one Government on one List, under one or more Programmes. */
export type Designation = Node & {
  readonly __typename?: 'Designation';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** Whom it lists. */
  readonly party: Party;
  /** Who lists. */
  readonly government: Government;
  /** The part of the government that designates. */
  readonly agency: Agency;
  /** The list it stands on; `curated` where its government keeps none that we read (section 7031(c)). */
  readonly list: List;
  /** The legal regimes that it is made under; one or more. */
  readonly programmes: ReadonlyArray<Programme>;
  /** What it does. */
  readonly measures: ReadonlyArray<Measure>;
  /** The day it was announced. */
  readonly announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it is on the list. Null is unknown. */
  readonly listedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it takes effect, where that is published. */
  readonly effectiveOn?: Maybe<Scalars['PartialDate']['output']>;
  /** On that day it no longer counts. Null while it stands. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who says so; null while it stands. */
  readonly endedBy?: Maybe<EndBasis>;
  /** The oldest edition read here that has it. Not a listing date. */
  readonly firstSeenOn?: Maybe<Scalars['Date']['output']>;
  /** The day the publisher says it last changed. */
  readonly lastUpdatedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What it was on a day (today, when none is given). */
  readonly inForce: InForce;
  /** What it is for, in the publisher's words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Deadlines, instruments and dates that have no field of their own. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};


/** One listing of one Party by one Government on one List, under one or more Programmes. */
export type DesignationinForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What the end of a Designation rests on. */
export type EndBasis =
  /** A day of delisting that somebody published. */
  | 'PUBLISHED'
  /** The first edition read here without it: the latest day that it can have ended. */
  | 'FIRST_EDITION_WITHOUT';

/** What a Designation does. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The kind of measure. */
  readonly type: MeasureType;
  /** The publisher's own words. */
  readonly words: Scalars['String']['output'];
};

/** A typed, directed tie between two parties: *from* TYPE *to*. One type, direction and pair is one Relation. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What ties the two, to be read from `from` to `to`. */
  readonly type: RelationType;
  /** The party that the sentence begins with. */
  readonly from: Party;
  /** The party that it ends with. */
  readonly to: Party;
  /** Its own start, else the earliest day on which a Record that states it was listed. Null is unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Its last day, where one is published. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Per cent, when published. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Published as no longer so. */
  readonly former: Scalars['Boolean']['output'];
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** Where an office is held. */
export type PositionPlace = Person | Organisation | Vessel | Aircraft | Country;

/** An office that a Person holds or held. */
export type Position = Node & {
  readonly __typename?: 'Position';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** Who holds or held it. */
  readonly person: Party;
  /** As published. */
  readonly title: Scalars['String']['output'];
  /** The body in words, when it is no party of the graph. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The organisation or the country in which it is held. */
  readonly at: PositionPlace;
  /** Its first day. Null is unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Its last day. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Published as no longer so. */
  readonly former: Scalars['Boolean']['output'];
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** A statement that somebody reports and others may contradict. Both sides are shown. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** Who is said to have worked on it. */
  readonly organisation: Party;
  /** What it is said to have worked on. */
  readonly work: Work;
  /** One neutral sentence. */
  readonly statement: Scalars['String']['output'];
  /** Who reports it. */
  readonly sourcesFor: ReadonlyArray<Source>;
  /** Who contradicts it. Empty when nobody does. */
  readonly sourcesAgainst: ReadonlyArray<Source>;
};

/** A film or series that a Claim ties to an Organisation. */
export type Work = Node & {
  readonly __typename?: 'Work';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** When it came out, as published. */
  readonly year: Scalars['String']['output'];
  /** Who made it. */
  readonly maker: Scalars['String']['output'];
  /** Who is reported to have worked on it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** A state or territory. */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2; null for a territory without one. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its English name. */
  readonly name: Scalars['String']['output'];
};

/** A sanctioning government. */
export type Government = Node & {
  readonly __typename?: 'Government';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly code: GovernmentCode;
  /** Its English name. */
  readonly name: Scalars['String']['output'];
  /** Its parts that designate. */
  readonly agencies: ReadonlyArray<Agency>;
};

/** The part of a Government that designates. */
export type Agency = Node & {
  readonly __typename?: 'Agency';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** Its short name. */
  readonly code: AgencyCode;
  /** Its English name. */
  readonly name: Scalars['String']['output'];
  /** The government that it is a part of. */
  readonly government: Government;
};

/** The legal regime a listing is made under. */
export type Programme = Node & {
  readonly __typename?: 'Programme';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** The publisher's code: `DPRK3`. */
  readonly code: Scalars['String']['output'];
  /** Its name, or the code again where only that is published. */
  readonly name: Scalars['String']['output'];
  /** Executive order, act or regulations. */
  readonly law?: Maybe<Scalars['String']['output']>;
  /** The government whose law it is. */
  readonly government: Government;
  /** Where it is stated, word for word. */
  readonly sources: ReadonlyArray<Source>;
};

/** A published file, or `curated`: our own cited facts. */
export type List = Node & {
  readonly __typename?: 'List';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** What its publisher calls it. */
  readonly name: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** Null for `curated`, in which several governments' acts stand. */
  readonly government?: Maybe<Government>;
  /** The publisher's page for it. */
  readonly url: Scalars['String']['output'];
  /** Editions read here, newest last. Empty when none has been read. */
  readonly snapshots: ReadonlyArray<Snapshot>;
  /** Parties of the graph that a record of the current edition describes. */
  readonly parties: Scalars['Int']['output'];
  /** Relations of the graph that a record of the current edition states. */
  readonly relations: Scalars['Int']['output'];
};

/** One edition of one List as it was read. */
export type Snapshot = {
  readonly __typename?: 'Snapshot';
  /** The date of the edition. */
  readonly edition: Scalars['Date']['output'];
  /** SHA-256 of the file as published, lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** When it was read here. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** Which reader of the list read it. */
  readonly reader: Scalars['String']['output'];
  /** How many entries it has. */
  readonly records: Scalars['Int']['output'];
  /** Values of the file that were handled. Null where the reader does not count them. */
  readonly valuesRead?: Maybe<Scalars['Int']['output']>;
  /** Values that were left aside by name, for a reason. Null where the format has none, or the reader does not count them. */
  readonly valuesLeftAside?: Maybe<Scalars['Int']['output']>;
  /** Values that the reader reported instead of guessing; `issues(list, edition)` names each. */
  readonly issues: Scalars['Int']['output'];
  /** How it differs from the edition before. Null for the oldest here. */
  readonly since?: Maybe<EditionStep>;
};

/** How an edition differs from the one before it, in records. */
export type EditionStep = {
  readonly __typename?: 'EditionStep';
  /** The edition before. */
  readonly edition: Scalars['Date']['output'];
  /** False: its file had another layout, and only names, kinds and programmes were compared. */
  readonly comparable: Scalars['Boolean']['output'];
  /** Records that came. */
  readonly added: Scalars['Int']['output'];
  /** Records that read otherwise. */
  readonly changed: Scalars['Int']['output'];
  /** Records that went. */
  readonly removed: Scalars['Int']['output'];
};

/** How a record differs between two editions. */
export type ChangeKind =
  /** Only the newer edition has it. */
  | 'ADDED'
  /** Both have it, and it says something else. */
  | 'CHANGED'
  /** Only the older edition has it. It says nothing of why. */
  | 'REMOVED';

/** How one record differs between two editions of its list. */
export type EditionChange = {
  readonly __typename?: 'EditionChange';
  /** The list whose editions are compared. */
  readonly list: List;
  /** The record's id. */
  readonly record: Scalars['ID']['output'];
  /** The party that it describes; null when the graph does not hold it. */
  readonly party?: Maybe<Party>;
  /** The primary name, of the newer edition where both have the record. */
  readonly name: Scalars['String']['output'];
  /** What the party is; null when the record describes none. */
  readonly kind?: Maybe<PartyKind>;
  /** Codes of the programmes that it stands under, in the newer edition where both have it. */
  readonly programmes: ReadonlyArray<Scalars['String']['output']>;
  /** What happened to the record. */
  readonly change: ChangeKind;
  /** The last edition before it changed (for the first time between the two that were asked for). */
  readonly from: Scalars['Date']['output'];
  /** The first edition after it changed (for the last time between the two). */
  readonly to: Scalars['Date']['output'];
  /** Field by field. Of an added or removed record, all that it says. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** The values of one field that only one of two editions has; a value that both have is no change. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** In the domain's words (`name (primary)`, `listedOn`, `measure`); where only the publisher's own fields differ, their names. */
  readonly field: Scalars['String']['output'];
  /** What the earlier edition says. Null where it has no such field. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** What the later edition says. Null where it has no such field. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
};

/** Relay connection. */
export type EditionChangeConnection = {
  readonly __typename?: 'EditionChangeConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<EditionChangeEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<EditionChange>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** How many there are of the kind of change that was asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The edition in use on `from`; the oldest here when that day is before it. Null: no edition is here. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The edition in use on `to`. Null: none was. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** False: an edition between the two was read from a file of another layout. From one layout to the other only names, kinds and programmes are compared. */
  readonly comparable: Scalars['Boolean']['output'];
  /** Over the whole answer, whatever `change` asks for. */
  readonly added: Scalars['Int']['output'];
  /** Over the whole answer, whatever `change` asks for. */
  readonly changed: Scalars['Int']['output'];
  /** Over the whole answer, whatever `change` asks for. */
  readonly removed: Scalars['Int']['output'];
  /** Of what kind the parties are, over the whole answer, most first. */
  readonly kinds: ReadonlyArray<KindCount>;
};

/** Relay edge. */
export type EditionChangeEdge = {
  readonly __typename?: 'EditionChangeEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: EditionChange;
};

/** A value of an edition that its reader could not place: reported, never guessed and never dropped. */
export type ImportIssue = {
  readonly __typename?: 'ImportIssue';
  /** The record that holds it; null when it concerns the file. */
  readonly record?: Maybe<Scalars['ID']['output']>;
  /** Line of the file, 1 for the first; null where it is not known. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The publisher's name of the field. */
  readonly field: Scalars['String']['output'];
  /** As published; of more than 2,000 characters the first 2,000 and how many there are. */
  readonly value: Scalars['String']['output'];
  /** What is wrong, and what became of it. */
  readonly problem: Scalars['String']['output'];
};

/** Relay connection. */
export type ImportIssueConnection = {
  readonly __typename?: 'ImportIssueConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<ImportIssueEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ImportIssue>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** How many can be paged through: of the ten newest editions of a list, the first thousand each. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many the edition has; all of them stand in the data folder of the import. */
  readonly reported: Scalars['Int']['output'];
  /** The edition; null when it is not here. */
  readonly edition?: Maybe<Scalars['Date']['output']>;
};

/** Relay edge. */
export type ImportIssueEdge = {
  readonly __typename?: 'ImportIssueEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ImportIssue;
};

/** Parties, what hangs on them, and the edges between them, as drawn. */
export type Network = {
  readonly __typename?: 'Network';
  /** Parties first (seeds, then distance, then more ties, then id), then countries, governments, programmes and works. */
  readonly nodes: ReadonlyArray<Node>;
  /** Every edge that counts between any two nodes of it, walked along or not. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The parties it starts from. */
  readonly seeds: ReadonlyArray<Scalars['ID']['output']>;
  /** Seeds that nothing in the graph answers to. */
  readonly unknownSeeds: ReadonlyArray<Scalars['ID']['output']>;
  /** True when `limit` cut it; `omitted` then says what was left out. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What the cut left out; empty when nothing was. */
  readonly omitted: ReadonlyArray<Omission>;
  /** The day it was asked for; null: nothing was filtered by date. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Parties of it that nobody listed on `asOf` (without one: that nobody ever listed). */
  readonly unlisted: ReadonlyArray<Scalars['ID']['output']>;
  /** Hash of the graph that answered. */
  readonly graph: Scalars['String']['output'];
};

/** A drawn line. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** For a relation, position, claim or country tie, the id that `node(id)` answers to. */
  readonly id: Scalars['ID']['output'];
  /** What it stands for. */
  readonly type: EdgeType;
  /** The id of the node that it begins at. */
  readonly from: Scalars['ID']['output'];
  /** The id of the node that it ends at. */
  readonly to: Scalars['ID']['output'];
  /** From when it counts. Null is unknown, or not bounded by dates. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it counts. Null is open, or not bounded by dates. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Published as no longer so. */
  readonly former: Scalars['Boolean']['output'];
  /** Per cent, when published. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** A position's title; an address's place. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The Designation that a SANCTIONED_BY or UNDER edge folds. */
  readonly designation?: Maybe<Designation>;
  /** It counts on `asOf` only because its date is not known. */
  readonly dateUnknown: Scalars['Boolean']['output'];
  /** The widest reading of a partial date decided that it counts on `asOf`. */
  readonly imprecise: Scalars['Boolean']['output'];
  /** Where it is stated; for a claim, who reports it. */
  readonly sources: ReadonlyArray<Source>;
  /** For a claim, who contradicts it. Otherwise empty. */
  readonly sourcesAgainst: ReadonlyArray<Source>;
};

/** What a cut left out: so many parties at this distance, tied by this relation. */
export type Omission = {
  readonly __typename?: 'Omission';
  /** Steps from the seeds. */
  readonly distance: Scalars['Int']['output'];
  /** The tie by which they were reached first. */
  readonly type: EdgeType;
  /** How many. */
  readonly parties: Scalars['Int']['output'];
};

/** The ways between two parties, shortest first, then by the ids along them. No way passes a party twice. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** The party that `from` names; null when nothing in the graph answers to it. */
  readonly from?: Maybe<Party>;
  /** The party that `to` names; null when nothing in the graph answers to it. */
  readonly to?: Maybe<Party>;
  /** Empty when no way of at most `maxHops` hops is known: that two parties are not tied is never shown by it. */
  readonly paths: ReadonlyArray<Path>;
  /** True when there are more ways than these, or may be; `cutBy` then says why. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why there may be more ways; null: these are all. */
  readonly cutBy?: Maybe<PathsCut>;
  /** The day it was asked for; null: nothing was filtered by date. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Hash of the graph that answered. */
  readonly graph: Scalars['String']['output'];
};

/** Why not every way was given. What was given is the beginning of the order all the same. */
export type PathsCut =
  /** There are more than `limit`. */
  | 'LIMIT'
  /** So many ties meet on the way that one question may not look at all of them. Fewer hops or a filter helps. */
  | 'EFFORT';

/** One way from one party to another. Both ends alone, when they are the same party. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** The parties along it, both ends included: one more than there are hops. */
  readonly parties: ReadonlyArray<Party>;
  /** Its steps, in order. */
  readonly hops: ReadonlyArray<PathHop>;
};

/** One step of a way, from a party to the next. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** The id of the party that the step leaves. */
  readonly from: Scalars['ID']['output'];
  /** The id of the party that it reaches. */
  readonly to: Scalars['ID']['output'];
  /** Every edge between the two that counts, whichever way it runs: walked along or not. Relations, then positions, each by id. */
  readonly edges: ReadonlyArray<NetworkEdge>;
};

/** How many edges of a type run which way, to how many parties. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** The type of the edges. */
  readonly type: EdgeType;
  /** Which way they run, seen from the party. */
  readonly direction: Direction;
  /** How many edges. */
  readonly count: Scalars['Int']['output'];
};

/** Relay connection. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Relay edge. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
};

/** Relay connection. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Party>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How the whole answer, not only this page, spreads. */
  readonly facets: PartyFacets;
};

/** Relay edge. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Party;
};

/** How many parties of an answer are of each kind, and so on. Only counts above zero, highest first, at most 50 each. */
export type PartyFacets = {
  readonly __typename?: 'PartyFacets';
  /** By kind. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** By the governments with a Designation that has not ended (on `asOf`). */
  readonly governments: ReadonlyArray<GovernmentCount>;
  /** By country, each tie counted but a party once in each. */
  readonly countries: ReadonlyArray<CountryCount>;
  /** By programme, ended Designations too; a party once in each. */
  readonly programmes: ReadonlyArray<ProgrammeCount>;
};

/** A count. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: PartyKind;
  /** How many of the answer. */
  readonly count: Scalars['Int']['output'];
};

/** A count. */
export type GovernmentCount = {
  readonly __typename?: 'GovernmentCount';
  /** The government. */
  readonly government: Government;
  /** How many of the answer. */
  readonly count: Scalars['Int']['output'];
};

/** A count. */
export type CountryCount = {
  readonly __typename?: 'CountryCount';
  /** The country. */
  readonly country: Country;
  /** How many of the answer. */
  readonly count: Scalars['Int']['output'];
};

/** A count. */
export type ProgrammeCount = {
  readonly __typename?: 'ProgrammeCount';
  /** The programme. */
  readonly programme: Programme;
  /** How many of the answer. */
  readonly count: Scalars['Int']['output'];
};

/** Relay connection. */
export type DesignationConnection = {
  readonly __typename?: 'DesignationConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<DesignationEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Designation>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Relay edge. */
export type DesignationEdge = {
  readonly __typename?: 'DesignationEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Designation;
};

/** Relay page. A cursor of an older graph is refused with the code `STALE_CURSOR`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** There is more behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first item. Null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of its last item: give it as `after` for the next page. Null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a search found, best first. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** At most `first` of them. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** How many parties scored at least `minScore`. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when more candidates shared the words than were scored: the rarest words came first. */
  readonly truncated: Scalars['Boolean']['output'];
  /** The threshold that was used. */
  readonly minScore: Scalars['Float']['output'];
};

/** One party that a search found, and why. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Who was found. */
  readonly party: Party;
  /** 0 to 1. 1: the same name, apart from case, accents and order. */
  readonly score: Scalars['Float']['output'];
  /** The score in a word. */
  readonly grade: MatchGrade;
  /** The name that matched; null when an identifier did. */
  readonly name?: Maybe<Name>;
  /** The identifier that matched; null when a name did. */
  readonly identifier?: Maybe<Identifier>;
  /** Word by word, in the order of the query. */
  readonly words: ReadonlyArray<WordMatch>;
  /** What took something off the score, in a fixed order; none for the same name and for an identifier. */
  readonly lowered: ReadonlyArray<ScoreLowering>;
};

/** One reason why a score is below 1. */
export type ScoreLowering = {
  readonly __typename?: 'ScoreLowering';
  /** Which. */
  readonly reason: LowerReason;
  /** What it left of the score, 0 to 1. The score is the product of all of them. */
  readonly left: Scalars['Float']['output'];
};

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

/** One word of a query against one word of a name. */
export type WordMatch = {
  readonly __typename?: 'WordMatch';
  /** As typed. */
  readonly query: Scalars['String']['output'];
  /** As the list writes it; null when nothing agrees. */
  readonly matched?: Maybe<Scalars['String']['output']>;
  /** 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why the two agree. */
  readonly rule: MatchRule;
};

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

/** One thing that speaks for or against two records or parties being one. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What it is. */
  readonly kind: EvidenceKind;
  /** True: it speaks for their being one; false: against it. */
  readonly speaksFor: Scalars['Boolean']['output'];
  /** True: alone it joins records of different lists, unless something contradicts. */
  readonly isHard: Scalars['Boolean']['output'];
  /** What the first states, as published. */
  readonly one: Scalars['String']['output'];
  /** What the second states, as published. */
  readonly other: Scalars['String']['output'];
};

/** By what two records are taken to describe one party. */
export type JoinedBy =
  /** Hard evidence, found by the build. */
  | 'HARD_EVIDENCE'
  /** A judgement of this project, with citations. */
  | 'CURATED'
  /** A judgement made where this graph was built: `npm run resolve`. */
  | 'JUDGEMENT';

/** Why two records are taken to describe one party. Each keeps its own facts under its own list and Sources. */
export type Join = {
  readonly __typename?: 'Join';
  /** Two record ids, in their order. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** What joined them. */
  readonly by: JoinedBy;
  /** What the two records state; empty for a judgement. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who judged; null for hard evidence. */
  readonly judgedBy?: Maybe<Scalars['String']['output']>;
  /** When: a day, or a moment in UTC; null for hard evidence. */
  readonly judgedOn?: Maybe<Scalars['String']['output']>;
  /** Why; null for hard evidence. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Two parties that may be one: a hint for a person to judge, and never a statement that they are. */
export type PossibleMatch = Node & {
  readonly __typename?: 'PossibleMatch';
  /** Built from the publisher's own key; it never changes between editions. */
  readonly id: Scalars['ID']['output'];
  /** The first party. */
  readonly one: Party;
  /** The second party. */
  readonly other: Party;
  /** Above 0 and below 1: how much of the evidence speaks for it. No probability. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it, then what speaks against it, with what each side states. */
  readonly evidence: ReadonlyArray<MatchEvidence>;
  /** Somebody has looked at it and left it open. */
  readonly undecided: Scalars['Boolean']['output'];
};

/** One thing that speaks for or against a possible match. */
export type MatchEvidence = {
  readonly __typename?: 'MatchEvidence';
  /** What it is. */
  readonly kind: EvidenceKind;
  /** True: it speaks for their being one; false: against it. */
  readonly speaksFor: Scalars['Boolean']['output'];
  /** True: alone it joins records of different lists, unless something contradicts. */
  readonly isHard: Scalars['Boolean']['output'];
  /** What `one` states, as published. */
  readonly one: Scalars['String']['output'];
  /** What `other` states, as published. */
  readonly other: Scalars['String']['output'];
  /** Where `one` states it. */
  readonly sourcesOfOne: ReadonlyArray<Source>;
  /** Where `other` states it. */
  readonly sourcesOfOther: ReadonlyArray<Source>;
};

/** Relay connection. */
export type PossibleMatchConnection = {
  readonly __typename?: 'PossibleMatchConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<PossibleMatchEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<PossibleMatch>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Relay edge. */
export type PossibleMatchEdge = {
  readonly __typename?: 'PossibleMatchEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PossibleMatch;
};

/** Which date of a Designation a lag counts with. The lists give `LISTED_ON` most often. */
export type LagBasis =
  /** The day from which it is on the list. */
  | 'LISTED_ON'
  /** The day it was announced. */
  | 'ANNOUNCED_ON'
  /** The day from which it takes effect. */
  | 'EFFECTIVE_ON';

/** Relay connection. */
export type ComparisonConnection = {
  readonly __typename?: 'ComparisonConnection';
  /** The page, each item with its cursor. */
  readonly edges: ReadonlyArray<ComparisonEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Comparison>;
  /** Whether there is more before and behind the page. */
  readonly pageInfo: PageInfo;
  /** Parties that at least one of the governments lists, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Every set of the governments asked for, and how many parties exactly those of them list: larger sets first, then in the
   * order asked; 0 when nobody is. The counts add up to `totalCount`.
   */
  readonly overlaps: ReadonlyArray<Overlap>;
};

/** Relay edge. */
export type ComparisonEdge = {
  readonly __typename?: 'ComparisonEdge';
  /** Give it as `after` to get what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Comparison;
};

/** One party, and what each government says of it. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** Who is listed. */
  readonly party: Party;
  /** One for each government asked, in the order asked. */
  readonly listings: ReadonlyArray<GovernmentListing>;
  /** The Designation with the earliest known date of the basis, among those of all governments asked. Null when none is known. */
  readonly first?: Maybe<Designation>;
  /**
   * The governments that were first for certain: several when it was the same day. Empty when a date that is unknown, or not
   * known to the day, leaves it open.
   */
  readonly firstBy: ReadonlyArray<Government>;
};

/** Whether, since when and how late a government lists a party. */
export type GovernmentListing = {
  readonly __typename?: 'GovernmentListing';
  /** The government asked about. */
  readonly government: Government;
  /**
   * The Designation that the lag uses: the one with the earliest date among those that have not ended (on `asOf`). Null: *not
   * listed in this edition*, which is no clearance.
   */
  readonly designation?: Maybe<Designation>;
  /** All of the government's Designations of the party that have not ended (on `asOf`), that one first, then by date, unknown last. */
  readonly designations: ReadonlyArray<Designation>;
  /** The date of the basis that the lag uses. Null when it is not known, or the party is not listed. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Days after the earliest date among the governments asked; 0 for the first, and for one of the same day. Null when the party
   * is not listed, or one of the two dates is not known to the day: an unknown lag is never 0.
   */
  readonly lagDays?: Maybe<Scalars['Int']['output']>;
  /** The date that the lag counts with. Null when there is no lag. */
  readonly lagBasis?: Maybe<LagBasis>;
};

/** Parties that exactly these of the governments asked for list. */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** The set, in the order asked. */
  readonly governments: ReadonlyArray<Government>;
  /** How many parties. */
  readonly count: Scalars['Int']['output'];
  /** Opens the parties: listed by all of these and by none of the others that were asked for. */
  readonly where: Scalars['PartyWhereValue']['output'];
};

/**
 * How the listings of one government were followed by those of another. Of every party that `leader` listed, and that `follower` had not
 * listed before for certain, ended listings too; by the earliest date of each. The opposite order is a pair of its own.
 */
export type FirstMover = {
  readonly __typename?: 'FirstMover';
  /** The government that came first. */
  readonly leader: Government;
  /** The government that followed, or has not. */
  readonly follower: Government;
  /** Parties that `follower` listed on a later day. */
  readonly followed: FollowCount;
  /** Parties that both listed on the same day. */
  readonly sameDay: FollowCount;
  /** Parties that `follower` has not listed. */
  readonly notYet: FollowCount;
  /** Parties that both list, where a date that is unknown or partial leaves open who was first. */
  readonly undated: FollowCount;
  /** Parties that the lags below are estimated from: those whose days are known, and those not listed yet whose first day is known. */
  readonly watched: Scalars['Int']['output'];
  /**
   * Days until half of the watched parties are listed by `follower`, estimated by the product-limit method (Kaplan and Meier 1958): a
   * party that is *not yet* listed counts as watched until the day up to which all lists of `follower` were read, neither as a
   * lag without end nor as none; the same day is 0 days. Null when fewer than half have followed within the time that was watched.
   */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  /** The same until a quarter is listed. Null when fewer have followed. */
  readonly lowerQuartileDays?: Maybe<Scalars['Int']['output']>;
  /** The same until three quarters are listed. Null when fewer have followed. */
  readonly upperQuartileDays?: Maybe<Scalars['Int']['output']>;
  /** By the same method, the share (0 to 1) that `follower` has listed within so many days of `leader`: 0 to 36,500. */
  readonly shareWithin: Scalars['Float']['output'];
};


/**
 * How the listings of one government were followed by those of another. Of every party that `leader` listed, and that `follower` had not
 * listed before for certain, ended listings too; by the earliest date of each. The opposite order is a pair of its own.
 */
export type FirstMovershareWithinArgs = {
  days: Scalars['Int']['input'];
};

/** A number of parties. */
export type FollowCount = {
  readonly __typename?: 'FollowCount';
  /** How many parties. */
  readonly count: Scalars['Int']['output'];
  /** Opens them. */
  readonly where: Scalars['PartyWhereValue']['output'];
};

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

/** By what Designations are counted. */
export type DesignationDimension =
  /** The government that lists. */
  | 'GOVERNMENT'
  /** A Designation counts once in each of its programmes. */
  | 'PROGRAMME'
  /** A Designation counts once in each of its measures. */
  | 'MEASURE'
  /** The list that it stands on. */
  | 'LIST'
  /** The part of the government that designates. */
  | 'AGENCY'
  /** The day of the listing date. */
  | 'DAY'
  /** The month of the listing date. */
  | 'MONTH'
  /** The quarter of the listing date. */
  | 'QUARTER'
  /** The year of the listing date. */
  | 'YEAR';

/** Counts of Designations: only those above zero, in the order of what they are counted by, undated last. */
export type DesignationCounts = {
  readonly __typename?: 'DesignationCounts';
  /** At most `limit` of them. */
  readonly cells: ReadonlyArray<DesignationCount>;
  /** How many cells there are in all. */
  readonly totalCells: Scalars['Int']['output'];
  /** True when `limit` cut them. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** How many Designations agree in what they are counted by. What was not asked for is null. */
export type DesignationCount = {
  readonly __typename?: 'DesignationCount';
  /** The government that lists. */
  readonly government?: Maybe<Government>;
  /** The programme. */
  readonly programme?: Maybe<Programme>;
  /** The measure. */
  readonly measure?: Maybe<MeasureType>;
  /** The list. */
  readonly list?: Maybe<List>;
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** `2021-12-10`, `2021-12`, `2021-Q4` or `2021`; null for the undated, and when no unit of time was asked for. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** How many Designations. */
  readonly count: Scalars['Int']['output'];
  /** Opens them. */
  readonly where: Scalars['DesignationWhereValue']['output'];
};

/** By what parties are counted. */
export type PartyDimension =
  /** A party counts once in each of its countries, by any tie but the place of birth; one without a country counts in none. */
  | 'COUNTRY'
  /** Person, organisation, vessel or aircraft. */
  | 'KIND'
  /** A party counts once for each government that lists it (on `asOf`); one that nobody lists counts for none. */
  | 'GOVERNMENT';

/** Counts of parties: only those above zero, in the order of what they are counted by. */
export type PartyCounts = {
  readonly __typename?: 'PartyCounts';
  /** At most `limit` of them. */
  readonly cells: ReadonlyArray<PartyCount>;
  /** How many cells there are in all. */
  readonly totalCells: Scalars['Int']['output'];
  /** True when `limit` cut them. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** How many parties agree in what they are counted by. What was not asked for is null. */
export type PartyCount = {
  readonly __typename?: 'PartyCount';
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The kind. */
  readonly kind?: Maybe<PartyKind>;
  /** The government that lists. */
  readonly government?: Maybe<Government>;
  /** How many parties. */
  readonly count: Scalars['Int']['output'];
  /** Opens them. */
  readonly where: Scalars['PartyWhereValue']['output'];
};

/** How many Designations were listed in a stretch of time, by government. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** `2021-12-10`, `2021-12`, `2021-Q4` or `2021`; null for those whose listing date is unknown, or not known to the unit. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** A Designation counts once, whatever its programmes and measures. */
  readonly total: Scalars['Int']['output'];
  /** One for each government, 0 too. */
  readonly governments: ReadonlyArray<TimelineCount>;
  /** By programme, by id; a Designation counts once in each of its programmes. */
  readonly programmes: ReadonlyArray<DesignationCount>;
  /** By measure; a Designation counts once in each of its measures. */
  readonly measures: ReadonlyArray<DesignationCount>;
  /** Opens the Designations of the bucket. */
  readonly where: Scalars['DesignationWhereValue']['output'];
};

/** A count. */
export type TimelineCount = {
  readonly __typename?: 'TimelineCount';
  /** The government that lists. */
  readonly government: GovernmentCode;
  /** How many Designations. */
  readonly count: Scalars['Int']['output'];
};

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

/** Which data answers. */
export type About = {
  readonly __typename?: 'About';
  /** Hash of the graph, over its canonical form: equal data has an equal hash. */
  readonly graph: Scalars['String']['output'];
  /** `in-process` or `neo4j`. */
  readonly store: Scalars['String']['output'];
  /** The newest edition among the lists read. */
  readonly dataDate?: Maybe<Scalars['Date']['output']>;
  /** How many parties the graph has. */
  readonly parties: Scalars['Int']['output'];
  /** How many relations. */
  readonly relations: Scalars['Int']['output'];
  /** How many Designations, ended ones too. */
  readonly designations: Scalars['Int']['output'];
  /** The version of the explorer. */
  readonly version: Scalars['String']['output'];
};

/** A span of days, both ends inclusive. An unknown date is in no span. */
export type DateRange = {
  /** The first day. Null: from the beginning. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. Null: to the end. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** One of these. */
export type IdIn = {
  /** At most 100 where ids are asked for. An empty list leaves nothing. */
  readonly in: ReadonlyArray<Scalars['ID']['input']>;
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
  readonly in: ReadonlyArray<Scalars['String']['input']>;
  /** Which ties count. Null: every one but the place of birth. */
  readonly ties?: InputMaybe<ReadonlyArray<CountryTieType>>;
};

/**
 * Governments with a Designation of the party. `any`: at least one of them; `all`: each of them; `none`: none of them
 * (*not in the current edition*, never *cleared*).
 */
export type ListedBy = {
  /** At least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<GovernmentCode>>;
  /** Each of these. */
  readonly all?: InputMaybe<ReadonlyArray<GovernmentCode>>;
  /** None of these: not in the current edition, never cleared. */
  readonly none?: InputMaybe<ReadonlyArray<GovernmentCode>>;
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
  readonly basis?: InputMaybe<LagBasis>;
};

/**
 * Which parties. All that is given must hold; government, programme, measure, list, agency, listedOn and undated for one and the same
 * Designation, ended ones too.
 */
export type PartyWhere = {
  /** These parties, by their ids or those of their records. At most 100. */
  readonly id?: InputMaybe<IdIn>;
  /** What it is. */
  readonly kind?: InputMaybe<PartyKindIn>;
  /** What it is tied to. */
  readonly country?: InputMaybe<CountryIn>;
  /** By Designations that have not ended (on `asOf`). */
  readonly listedBy?: InputMaybe<ListedBy>;
  /** By all Designations, ended ones too. */
  readonly everListedBy?: InputMaybe<ListedBy>;
  /** How one government’s listing was followed by another’s. */
  readonly followed?: InputMaybe<FollowedBy>;
  /** Who lists, on this one Designation; `listedBy` asks of all of them. */
  readonly government?: InputMaybe<GovernmentIn>;
  /** By the ids of programmes. */
  readonly programme?: InputMaybe<IdIn>;
  /** What the Designation does. */
  readonly measure?: InputMaybe<MeasureIn>;
  /** By the ids of lists. */
  readonly list?: InputMaybe<IdIn>;
  /** The part of the government that designates. */
  readonly agency?: InputMaybe<AgencyIn>;
  /** The whole listing date lies in the range. */
  readonly listedOn?: InputMaybe<DateRange>;
  /** A Designation whose listing date is unknown, or not known to this unit: `2021` is in no month. */
  readonly undated?: InputMaybe<TimelineUnit>;
  /** The day that `listedBy` looks at; without it, today's edition whatever the date. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Which Designations. All that is given must hold. */
export type DesignationWhere = {
  /** Who lists. */
  readonly government?: InputMaybe<GovernmentIn>;
  /** The part of the government that designates. */
  readonly agency?: InputMaybe<AgencyIn>;
  /** By the ids of lists. */
  readonly list?: InputMaybe<IdIn>;
  /** By the ids of programmes. */
  readonly programme?: InputMaybe<IdIn>;
  /** What it does. */
  readonly measure?: InputMaybe<MeasureIn>;
  /** The party's countries. */
  readonly country?: InputMaybe<CountryIn>;
  /** Of these parties, by their ids or those of their records. */
  readonly party?: InputMaybe<IdIn>;
  /** The whole listing date lies in the range. */
  readonly listedOn?: InputMaybe<DateRange>;
  /** Those whose listing date is unknown, or not known to this unit: `2021` is in no month. */
  readonly undated?: InputMaybe<TimelineUnit>;
  /** Those that count on this day: listed, and not ended. An unknown date counts. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which relations. */
export type RelationWhere = {
  /** Of these types. */
  readonly type?: InputMaybe<RelationTypeIn>;
  /** Only those that run this way, seen from the party. Null: both. */
  readonly direction?: InputMaybe<Direction>;
};

/** What a walk goes along, and whom it brings. */
export type NetworkWhere = {
  /** Relation types and HOLDS_POSITION; without it, all of them. Others are refused: a walk never goes through them. */
  readonly relation?: InputMaybe<EdgeTypeIn>;
  /** Only for `expand`: seen from the party that is expanded. */
  readonly direction?: InputMaybe<Direction>;
  /** Kinds of party that may be brought; seeds, and the ends of a path, always are. */
  readonly kind?: InputMaybe<PartyKindIn>;
  /** Parties that may be brought must be listed so (on `asOf`); seeds, and the ends of a path, always are. */
  readonly listedBy?: InputMaybe<ListedBy>;
};

/** How parties are ordered. Every order ends in the id; unknown dates come last. */
export type PartyOrder =
  /** By the name as a screen shows it. */
  | 'NAME_ASC'
  /** The same, backwards. */
  | 'NAME_DESC'
  /** By the earliest listing day. */
  | 'FIRST_LISTED_ASC'
  /** By the earliest listing day, newest first. */
  | 'FIRST_LISTED_DESC'
  /** By the number of relations, most first. */
  | 'RELATIONS_DESC';

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

/** How Designations are ordered. Every order ends in the id; unknown dates come last. */
export type DesignationOrder =
  /** By the listing date, oldest first. */
  | 'LISTED_ON_ASC'
  /** By the listing date, newest first. */
  | 'LISTED_ON_DESC';

/**
 * A story for a class: steps, each a text beside a view of the graph. What a text says of the graph names the words and
 * the facts they rest on, and the answer says whether they stand in the data that is served now.
 */
export type Story = {
  readonly __typename?: 'Story';
  /** Of its file and its link: `sek-studio`. Not the id of a node. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** One or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** How long it takes in class, with its questions. */
  readonly minutes: Scalars['Int']['output'];
  /** BCP 47: `en`. */
  readonly language: Scalars['String']['output'];
  /** The day on which its author last read it against the graph. */
  readonly writtenOn: Scalars['Date']['output'];
  /** In their order; 1 to 40. */
  readonly steps: ReadonlyArray<StoryStep>;
};

/** One step of a story. */
export type StoryStep = {
  readonly __typename?: 'StoryStep';
  /** Within its story: `a-year-later`. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first. */
  readonly number: Scalars['Int']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Markdown. A link to an id shows that party; one to `glossary:asset-freeze` explains a term. */
  readonly text: Scalars['String']['output'];
  /** The query of an explorer link, without its question mark: `v=1&seeds=us-ofac-34022&asOf=2021-12-10`. */
  readonly link: Scalars['String']['output'];
  /** Ids of what is meant, while the rest fades; empty when nothing fades. */
  readonly highlights: ReadonlyArray<Scalars['ID']['output']>;
  /** What the text says of the graph, each with what the graph holds. */
  readonly assertions: ReadonlyArray<StoryAssertion>;
  /** False when an assertion does not stand in this data, or something shown is not in it: the data changed since the text. */
  readonly stands: Scalars['Boolean']['output'];
  /** Ids that the step shows and this data does not hold. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** Publications that the step leans on, beside the Sources of what it asserts. */
  readonly sources: ReadonlyArray<StorySource>;
  /** For the class; null when the step has none. */
  readonly question?: Maybe<StoryQuestion>;
  /** Markdown for whoever presents; null when there are none. */
  readonly notes?: Maybe<Scalars['String']['output']>;
};

/** Words of a step's text, and what makes them true. */
export type StoryAssertion = {
  readonly __typename?: 'StoryAssertion';
  /** The words, as a reader sees them in the text. */
  readonly says: Scalars['String']['output'];
  /** Whether the data that is served now holds it. */
  readonly stands: Scalars['Boolean']['output'];
  /** What that data holds. */
  readonly found: Scalars['String']['output'];
  /** What it rests on: designations, relations, positions, claims or parties, each with its Sources. Empty for a count. */
  readonly evidence: ReadonlyArray<Node>;
};

/** A publication that a story leans on. */
export type StorySource = {
  readonly __typename?: 'StorySource';
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it is published. */
  readonly url: Scalars['String']['output'];
  /** Null when the publication has no date. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** A question for the class. */
export type StoryQuestion = {
  readonly __typename?: 'StoryQuestion';
  /** What to ask the class. */
  readonly ask: Scalars['String']['output'];
  /** One good answer, shown when it is asked for. */
  readonly answer: Scalars['String']['output'];
};

/** The questions. */
export type Query = {
  readonly __typename?: 'Query';
  /** Anything by its id; null when nothing has it. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, in the order asked, null where nothing has one. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Parties by a name in any script, an alias or an identifier, scored and explained. `first` at most 100. */
  readonly search: SearchResult;
  /** Parties that a filter leaves. `first` at most 100. */
  readonly parties: PartyConnection;
  /** Designations that a filter leaves. `first` at most 100. */
  readonly designations: DesignationConnection;
  /**
   * The network around parties. A walk goes along relations and positions, in either direction, at most `depth`
   * (0 to 6) steps; countries, governments, programmes and works hang on the parties found and are never walked
   * through. `limit` (1 to 2,000) counts parties. With `asOf`, only what counts on that day.
   */
  readonly network: Network;
  /**
   * The neighbours of a party, and every edge among them and to the `known` parties: what a picture needs to grow
   * by one step. A picture put together from expands equals the network of the same parties. `limit` 1 to 2,000.
   */
  readonly expand: Network;
  /**
   * How one party reaches another: the ways along relations and positions, in either direction, shortest first, then by the
   * ids along them. `maxHops` 1 to 6, `limit` 1 to 100 ways. With `asOf`, only what counts on that day. `where` filters the
   * ties, and the parties between the two ends. A way never leads through a country, a government, a programme or a work:
   * that two parties share one is asked of `parties`.
   */
  readonly paths: Paths;
  /**
   * What changed in a list between the editions in use on two days, one record once, by record; without `to`, until the
   * newest edition. A record that came and went in between is no change. `first` at most 100.
   */
  readonly changes: EditionChangeConnection;
  /** What the reader of an edition (without one, of the newest) could not place. `first` at most 100. */
  readonly issues: ImportIssueConnection;
  /**
   * Who listed whom, when, in what order, and how many days apart. The parties that at least one of the `governments` lists
   * (on `where.asOf`; without it, in the current editions). `first` at most 100.
   */
  readonly compare: ComparisonConnection;
  /** How often and how soon one government's listings were followed by another's: every ordered pair of the `governments`. */
  readonly firstMovers: ReadonlyArray<FirstMover>;
  /**
   * Designations counted by one to three of their properties, at most one of them a unit of time: by government, programme and year, for
   * example. Where `where` names programmes or measures, only those are counted by. `limit` 1 to 5,000 cells.
   */
  readonly designationCounts: DesignationCounts;
  /**
   * Parties counted by one to three of their properties: by country and kind, for example. Where `where` names countries or ties, only
   * those are counted by. `limit` 1 to 5,000 cells.
   */
  readonly partyCounts: PartyCounts;
  /** How many Designations were listed when. Undated ones are in a bucket of their own, last. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /**
   * Parties of different lists that may be one, best first, then by id: to be judged with `npm run resolve`. Those that are
   * judged to differ are not among them. `minScore`: from 0 to 1; without it, all that are kept.
   */
  readonly possibleMatches: PossibleMatchConnection;
  /** The sanctioning governments. */
  readonly governments: ReadonlyArray<Government>;
  /** Every country that something in the graph is tied to, by name. */
  readonly countries: ReadonlyArray<Country>;
  /** Every programme, by id. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Every list that can be read, with its editions. */
  readonly lists: ReadonlyArray<List>;
  /** The stories that this server holds, in the order of its shelf; at most 200. */
  readonly stories: ReadonlyArray<Story>;
  /** One story by its id; null when there is none of that id. */
  readonly story?: Maybe<Story>;
  /** Which data answers. */
  readonly about: About;
};


/** The questions. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions. */
export type QuerysearchArgs = {
  query: Scalars['String']['input'];
  where?: InputMaybe<PartyWhere>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  first: Scalars['Int']['input'];
};


/** The questions. */
export type QuerypartiesArgs = {
  where?: InputMaybe<PartyWhere>;
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QuerydesignationsArgs = {
  where?: InputMaybe<DesignationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<DesignationOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QuerynetworkArgs = {
  seeds: ReadonlyArray<Scalars['ID']['input']>;
  depth: Scalars['Int']['input'];
  where?: InputMaybe<NetworkWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  limit: Scalars['Int']['input'];
};


/** The questions. */
export type QueryexpandArgs = {
  id: Scalars['ID']['input'];
  known?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  where?: InputMaybe<NetworkWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  limit: Scalars['Int']['input'];
};


/** The questions. */
export type QuerypathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  where?: InputMaybe<NetworkWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  limit: Scalars['Int']['input'];
};


/** The questions. */
export type QuerychangesArgs = {
  list: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  change?: InputMaybe<ChangeKind>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QueryissuesArgs = {
  list: Scalars['ID']['input'];
  edition?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QuerycompareArgs = {
  governments: ReadonlyArray<GovernmentCode>;
  where?: InputMaybe<PartyWhere>;
  basis?: InputMaybe<LagBasis>;
  orderBy?: InputMaybe<ReadonlyArray<ComparisonOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QueryfirstMoversArgs = {
  governments: ReadonlyArray<GovernmentCode>;
  where?: InputMaybe<PartyWhere>;
  basis?: InputMaybe<LagBasis>;
};


/** The questions. */
export type QuerydesignationCountsArgs = {
  where?: InputMaybe<DesignationWhere>;
  by: ReadonlyArray<DesignationDimension>;
  limit: Scalars['Int']['input'];
};


/** The questions. */
export type QuerypartyCountsArgs = {
  where?: InputMaybe<PartyWhere>;
  by: ReadonlyArray<PartyDimension>;
  limit: Scalars['Int']['input'];
};


/** The questions. */
export type QuerytimelineArgs = {
  where?: InputMaybe<DesignationWhere>;
  by: TimelineUnit;
};


/** The questions. */
export type QuerypossibleMatchesArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
  kind?: InputMaybe<PartyKindIn>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QuerystoryArgs = {
  id: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PositionPlace:
    | ( PartyValue )
    | ( PartyValue )
    | ( PartyValue )
    | ( PartyValue )
    | ( CountryValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyWhereValue: ResolverTypeWrapper<Scalars['PartyWhereValue']['output']>;
  DesignationWhereValue: ResolverTypeWrapper<Scalars['DesignationWhereValue']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<AnyNodeValue>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PartyKind: PartyKind;
  GovernmentCode: GovernmentCode;
  AgencyCode: AgencyCode;
  RelationType: RelationType;
  CountryTieType: CountryTieType;
  EdgeType: EdgeType;
  Direction: Direction;
  MeasureType: MeasureType;
  InForce: InForce;
  NameKind: NameKind;
  FactKind: FactKind;
  Source: ResolverTypeWrapper<SourceValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Citation: ResolverTypeWrapper<CitationValue>;
  Record: ResolverTypeWrapper<PublishedRecordValue>;
  RecordField: ResolverTypeWrapper<RecordFieldValue>;
  Name: ResolverTypeWrapper<NameValue>;
  Identifier: ResolverTypeWrapper<IdentifierValue>;
  Fact: ResolverTypeWrapper<FactValue>;
  CountryTie: ResolverTypeWrapper<CountryTieValue>;
  Party: ResolverTypeWrapper<PartyValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Person: ResolverTypeWrapper<PartyValue>;
  Organisation: ResolverTypeWrapper<PartyValue>;
  Vessel: ResolverTypeWrapper<PartyValue>;
  Aircraft: ResolverTypeWrapper<PartyValue>;
  Designation: ResolverTypeWrapper<DesignationValue>;
  EndBasis: EndBasis;
  Measure: ResolverTypeWrapper<MeasureValue>;
  Relation: ResolverTypeWrapper<RelationValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PositionPlace: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PositionPlace']>;
  Position: ResolverTypeWrapper<PositionValue>;
  Claim: ResolverTypeWrapper<ClaimValue>;
  Work: ResolverTypeWrapper<WorkValue>;
  Country: ResolverTypeWrapper<CountryValue>;
  Government: ResolverTypeWrapper<GovernmentValue>;
  Agency: ResolverTypeWrapper<AgencyValue>;
  Programme: ResolverTypeWrapper<ProgrammeValue>;
  List: ResolverTypeWrapper<ListValue>;
  Snapshot: ResolverTypeWrapper<SnapshotValue>;
  EditionStep: ResolverTypeWrapper<EditionStepValue>;
  ChangeKind: ChangeKind;
  EditionChange: ResolverTypeWrapper<EditionChangeValue>;
  FieldChange: ResolverTypeWrapper<FieldChangeValue>;
  EditionChangeConnection: ResolverTypeWrapper<ChangesPageValue>;
  EditionChangeEdge: ResolverTypeWrapper<EditionChangeEdgeValue>;
  ImportIssue: ResolverTypeWrapper<ImportIssueValue>;
  ImportIssueConnection: ResolverTypeWrapper<IssuesPageValue>;
  ImportIssueEdge: ResolverTypeWrapper<ImportIssueEdgeValue>;
  Network: ResolverTypeWrapper<NetworkValue>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeValue>;
  Omission: ResolverTypeWrapper<OmissionValue>;
  Paths: ResolverTypeWrapper<PathsValue>;
  PathsCut: PathsCut;
  Path: ResolverTypeWrapper<PathValue>;
  PathHop: ResolverTypeWrapper<PathHopValue>;
  RelationCount: ResolverTypeWrapper<RelationCountValue>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionValue>;
  RelationEdge: ResolverTypeWrapper<RelationEdgeValue>;
  PartyConnection: ResolverTypeWrapper<PartyConnectionValue>;
  PartyEdge: ResolverTypeWrapper<PartyEdgeValue>;
  PartyFacets: ResolverTypeWrapper<PartyFacetsValue>;
  KindCount: ResolverTypeWrapper<KindCount>;
  GovernmentCount: ResolverTypeWrapper<GovernmentCountValue>;
  CountryCount: ResolverTypeWrapper<CountryCountValue>;
  ProgrammeCount: ResolverTypeWrapper<ProgrammeCountValue>;
  DesignationConnection: ResolverTypeWrapper<DesignationConnectionValue>;
  DesignationEdge: ResolverTypeWrapper<DesignationEdgeValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchResult: ResolverTypeWrapper<SearchResultValue>;
  SearchHit: ResolverTypeWrapper<SearchHitValue>;
  ScoreLowering: ResolverTypeWrapper<ScoreLowering>;
  LowerReason: LowerReason;
  MatchGrade: MatchGrade;
  WordMatch: ResolverTypeWrapper<WordMatch>;
  MatchRule: MatchRule;
  EvidenceKind: EvidenceKind;
  Evidence: ResolverTypeWrapper<EvidenceValue>;
  JoinedBy: JoinedBy;
  Join: ResolverTypeWrapper<JoinValue>;
  PossibleMatch: ResolverTypeWrapper<PossibleMatchValue>;
  MatchEvidence: ResolverTypeWrapper<MatchEvidenceValue>;
  PossibleMatchConnection: ResolverTypeWrapper<PossibleMatchConnectionValue>;
  PossibleMatchEdge: ResolverTypeWrapper<PossibleMatchEdgeValue>;
  LagBasis: LagBasis;
  ComparisonConnection: ResolverTypeWrapper<ComparisonConnectionValue>;
  ComparisonEdge: ResolverTypeWrapper<ComparisonEdgeValue>;
  Comparison: ResolverTypeWrapper<ComparisonValue>;
  GovernmentListing: ResolverTypeWrapper<GovernmentListingValue>;
  Overlap: ResolverTypeWrapper<OverlapValue>;
  FirstMover: ResolverTypeWrapper<FirstMoverValue>;
  FollowCount: ResolverTypeWrapper<FollowCountValue>;
  FollowOutcome: FollowOutcome;
  DesignationDimension: DesignationDimension;
  DesignationCounts: ResolverTypeWrapper<DesignationCountsValue>;
  DesignationCount: ResolverTypeWrapper<DesignationCountValue>;
  PartyDimension: PartyDimension;
  PartyCounts: ResolverTypeWrapper<PartyCountsValue>;
  PartyCount: ResolverTypeWrapper<PartyCountValue>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucketValue>;
  TimelineCount: ResolverTypeWrapper<TimelineCount>;
  TimelineUnit: TimelineUnit;
  About: ResolverTypeWrapper<GraphAboutValue>;
  DateRange: DateRange;
  IdIn: IdIn;
  PartyKindIn: PartyKindIn;
  GovernmentIn: GovernmentIn;
  AgencyIn: AgencyIn;
  MeasureIn: MeasureIn;
  EdgeTypeIn: EdgeTypeIn;
  RelationTypeIn: RelationTypeIn;
  CountryIn: CountryIn;
  ListedBy: ListedBy;
  FollowedBy: FollowedBy;
  PartyWhere: PartyWhere;
  DesignationWhere: DesignationWhere;
  RelationWhere: RelationWhere;
  NetworkWhere: NetworkWhere;
  PartyOrder: PartyOrder;
  ComparisonOrder: ComparisonOrder;
  DesignationOrder: DesignationOrder;
  Story: ResolverTypeWrapper<StoryValue>;
  StoryStep: ResolverTypeWrapper<StoryStepValue>;
  StoryAssertion: ResolverTypeWrapper<FindingValue>;
  StorySource: ResolverTypeWrapper<StorySourceValue>;
  StoryQuestion: ResolverTypeWrapper<ClassQuestionValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  PartyWhereValue: Scalars['PartyWhereValue']['output'];
  DesignationWhereValue: Scalars['DesignationWhereValue']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: AnyNodeValue;
  ID: Scalars['ID']['output'];
  Source: SourceValue;
  String: Scalars['String']['output'];
  Citation: CitationValue;
  Record: PublishedRecordValue;
  RecordField: RecordFieldValue;
  Name: NameValue;
  Identifier: IdentifierValue;
  Fact: FactValue;
  CountryTie: CountryTieValue;
  Party: PartyValue;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Person: PartyValue;
  Organisation: PartyValue;
  Vessel: PartyValue;
  Aircraft: PartyValue;
  Designation: DesignationValue;
  Measure: MeasureValue;
  Relation: RelationValue;
  Boolean: Scalars['Boolean']['output'];
  PositionPlace: ResolversUnionTypes<ResolversParentTypes>['PositionPlace'];
  Position: PositionValue;
  Claim: ClaimValue;
  Work: WorkValue;
  Country: CountryValue;
  Government: GovernmentValue;
  Agency: AgencyValue;
  Programme: ProgrammeValue;
  List: ListValue;
  Snapshot: SnapshotValue;
  EditionStep: EditionStepValue;
  EditionChange: EditionChangeValue;
  FieldChange: FieldChangeValue;
  EditionChangeConnection: ChangesPageValue;
  EditionChangeEdge: EditionChangeEdgeValue;
  ImportIssue: ImportIssueValue;
  ImportIssueConnection: IssuesPageValue;
  ImportIssueEdge: ImportIssueEdgeValue;
  Network: NetworkValue;
  NetworkEdge: NetworkEdgeValue;
  Omission: OmissionValue;
  Paths: PathsValue;
  Path: PathValue;
  PathHop: PathHopValue;
  RelationCount: RelationCountValue;
  RelationConnection: RelationConnectionValue;
  RelationEdge: RelationEdgeValue;
  PartyConnection: PartyConnectionValue;
  PartyEdge: PartyEdgeValue;
  PartyFacets: PartyFacetsValue;
  KindCount: KindCount;
  GovernmentCount: GovernmentCountValue;
  CountryCount: CountryCountValue;
  ProgrammeCount: ProgrammeCountValue;
  DesignationConnection: DesignationConnectionValue;
  DesignationEdge: DesignationEdgeValue;
  PageInfo: PageInfo;
  SearchResult: SearchResultValue;
  SearchHit: SearchHitValue;
  ScoreLowering: ScoreLowering;
  WordMatch: WordMatch;
  Evidence: EvidenceValue;
  Join: JoinValue;
  PossibleMatch: PossibleMatchValue;
  MatchEvidence: MatchEvidenceValue;
  PossibleMatchConnection: PossibleMatchConnectionValue;
  PossibleMatchEdge: PossibleMatchEdgeValue;
  ComparisonConnection: ComparisonConnectionValue;
  ComparisonEdge: ComparisonEdgeValue;
  Comparison: ComparisonValue;
  GovernmentListing: GovernmentListingValue;
  Overlap: OverlapValue;
  FirstMover: FirstMoverValue;
  FollowCount: FollowCountValue;
  DesignationCounts: DesignationCountsValue;
  DesignationCount: DesignationCountValue;
  PartyCounts: PartyCountsValue;
  PartyCount: PartyCountValue;
  TimelineBucket: TimelineBucketValue;
  TimelineCount: TimelineCount;
  About: GraphAboutValue;
  DateRange: DateRange;
  IdIn: IdIn;
  PartyKindIn: PartyKindIn;
  GovernmentIn: GovernmentIn;
  AgencyIn: AgencyIn;
  MeasureIn: MeasureIn;
  EdgeTypeIn: EdgeTypeIn;
  RelationTypeIn: RelationTypeIn;
  CountryIn: CountryIn;
  ListedBy: ListedBy;
  FollowedBy: FollowedBy;
  PartyWhere: PartyWhere;
  DesignationWhere: DesignationWhere;
  RelationWhere: RelationWhere;
  NetworkWhere: NetworkWhere;
  Story: StoryValue;
  StoryStep: StoryStepValue;
  StoryAssertion: FindingValue;
  StorySource: StorySourceValue;
  StoryQuestion: ClassQuestionValue;
  Query: Record<PropertyKey, never>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface PartyWhereValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartyWhereValue'], any> {
  name: 'PartyWhereValue';
}

export interface DesignationWhereValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DesignationWhereValue'], any> {
  name: 'DesignationWhereValue';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'CountryTie' | 'Person' | 'Organisation' | 'Vessel' | 'Aircraft' | 'Designation' | 'Relation' | 'Position' | 'Claim' | 'Work' | 'Country' | 'Government' | 'Agency' | 'Programme' | 'List' | 'PossibleMatch', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  list?: Resolver<ResolversTypes['List'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type RecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['List'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['RecordField']>, ParentType, ContextType>;
};

export type RecordFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordField'] = ResolversParentTypes['RecordField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CountryTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryTie'] = ResolversParentTypes['CountryTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CountryTieType'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType?: TypeResolveFn<'Person' | 'Organisation' | 'Vessel' | 'Aircraft', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryTie']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType, Partial<PersondesignationsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonrelationsArgs, 'first'>>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<PersonrelationCountsArgs>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Join']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  possibleMatches?: Resolver<ReadonlyArray<ResolversTypes['PossibleMatch']>, ParentType, ContextType, Partial<PersonpossibleMatchesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryTie']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType, Partial<OrganisationdesignationsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganisationrelationsArgs, 'first'>>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<OrganisationrelationCountsArgs>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Join']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  possibleMatches?: Resolver<ReadonlyArray<ResolversTypes['PossibleMatch']>, ParentType, ContextType, Partial<OrganisationpossibleMatchesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vessel'] = ResolversParentTypes['Vessel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryTie']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType, Partial<VesseldesignationsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VesselrelationsArgs, 'first'>>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<VesselrelationCountsArgs>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Join']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  possibleMatches?: Resolver<ReadonlyArray<ResolversTypes['PossibleMatch']>, ParentType, ContextType, Partial<VesselpossibleMatchesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AircraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aircraft'] = ResolversParentTypes['Aircraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryTie']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType, Partial<AircraftdesignationsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AircraftrelationsArgs, 'first'>>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<AircraftrelationCountsArgs>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Join']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  possibleMatches?: Resolver<ReadonlyArray<ResolversTypes['PossibleMatch']>, ParentType, ContextType, Partial<AircraftpossibleMatchesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  government?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['List'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['EndBasis']>, ParentType, ContextType>;
  firstSeenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastUpdatedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType, Partial<DesignationinForceArgs>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  type?: Resolver<ResolversTypes['MeasureType'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPlace'] = ResolversParentTypes['PositionPlace']> = {
  __resolveType?: TypeResolveFn<'Person' | 'Organisation' | 'Vessel' | 'Aircraft' | 'Country', ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['PositionPlace'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourcesFor?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  sourcesAgainst?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Government'] = ResolversParentTypes['Government']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GovernmentCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  government?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  government?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['List'] = ResolversParentTypes['List']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  government?: Resolver<Maybe<ResolversTypes['Government']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshots?: Resolver<ReadonlyArray<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  edition?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valuesRead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  valuesLeftAside?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EditionStep']>, ParentType, ContextType>;
};

export type EditionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionStep'] = ResolversParentTypes['EditionStep']> = {
  edition?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChange'] = ResolversParentTypes['EditionChange']> = {
  list?: Resolver<ResolversTypes['List'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PartyKind']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditionChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChangeConnection'] = ResolversParentTypes['EditionChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type EditionChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChangeEdge'] = ResolversParentTypes['EditionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EditionChange'], ParentType, ContextType>;
};

export type ImportIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportIssue'] = ResolversParentTypes['ImportIssue']> = {
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportIssueConnection'] = ResolversParentTypes['ImportIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ImportIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportIssueEdge'] = ResolversParentTypes['ImportIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportIssue'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  seeds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unknownSeeds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omission']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unlisted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  dateUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imprecise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  sourcesAgainst?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type OmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  from?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutBy?: Resolver<Maybe<ResolversTypes['PathsCut']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PartyFacets'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFacets'] = ResolversParentTypes['PartyFacets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<ResolversTypes['GovernmentCount']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCount']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentCount'] = ResolversParentTypes['GovernmentCount']> = {
  government?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCount'] = ResolversParentTypes['ProgrammeCount']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['Identifier']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['WordMatch']>, ParentType, ContextType>;
  lowered?: Resolver<ReadonlyArray<ResolversTypes['ScoreLowering']>, ParentType, ContextType>;
};

export type ScoreLoweringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreLowering'] = ResolversParentTypes['ScoreLowering']> = {
  reason?: Resolver<ResolversTypes['LowerReason'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WordMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordMatch'] = ResolversParentTypes['WordMatch']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['MatchRule'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  speaksFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Join'] = ResolversParentTypes['Join']> = {
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['JoinedBy'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PossibleMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleMatch'] = ResolversParentTypes['PossibleMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['MatchEvidence']>, ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEvidence'] = ResolversParentTypes['MatchEvidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  speaksFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourcesOfOne?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  sourcesOfOther?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PossibleMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleMatchConnection'] = ResolversParentTypes['PossibleMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PossibleMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PossibleMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleMatchEdge'] = ResolversParentTypes['PossibleMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PossibleMatch'], ParentType, ContextType>;
};

export type ComparisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonConnection'] = ResolversParentTypes['ComparisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['GovernmentListing']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  firstBy?: Resolver<ReadonlyArray<ResolversTypes['Government']>, ParentType, ContextType>;
};

export type GovernmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentListing'] = ResolversParentTypes['GovernmentListing']> = {
  government?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lagDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lagBasis?: Resolver<Maybe<ResolversTypes['LagBasis']>, ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  governments?: Resolver<ReadonlyArray<ResolversTypes['Government']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['PartyWhereValue'], ParentType, ContextType>;
};

export type FirstMoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstMover'] = ResolversParentTypes['FirstMover']> = {
  leader?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  follower?: Resolver<ResolversTypes['Government'], ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['FollowCount'], ParentType, ContextType>;
  sameDay?: Resolver<ResolversTypes['FollowCount'], ParentType, ContextType>;
  notYet?: Resolver<ResolversTypes['FollowCount'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['FollowCount'], ParentType, ContextType>;
  watched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lowerQuartileDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upperQuartileDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareWithin?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<FirstMovershareWithinArgs, 'days'>>;
};

export type FollowCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowCount'] = ResolversParentTypes['FollowCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['PartyWhereValue'], ParentType, ContextType>;
};

export type DesignationCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationCounts'] = ResolversParentTypes['DesignationCounts']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['DesignationCount']>, ParentType, ContextType>;
  totalCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DesignationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationCount'] = ResolversParentTypes['DesignationCount']> = {
  government?: Resolver<Maybe<ResolversTypes['Government']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['MeasureType']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['List']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['DesignationWhereValue'], ParentType, ContextType>;
};

export type PartyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCounts'] = ResolversParentTypes['PartyCounts']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['PartyCount']>, ParentType, ContextType>;
  totalCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCount'] = ResolversParentTypes['PartyCount']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PartyKind']>, ParentType, ContextType>;
  government?: Resolver<Maybe<ResolversTypes['Government']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['PartyWhereValue'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<ResolversTypes['TimelineCount']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['DesignationCount']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['DesignationCount']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['DesignationWhereValue'], ParentType, ContextType>;
};

export type TimelineCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineCount'] = ResolversParentTypes['TimelineCount']> = {
  government?: Resolver<ResolversTypes['GovernmentCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  graph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StoryStep']>, ParentType, ContextType>;
};

export type StoryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryStep'] = ResolversParentTypes['StoryStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['StoryAssertion']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['StorySource']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['StoryQuestion']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoryAssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryAssertion'] = ResolversParentTypes['StoryAssertion']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type StorySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorySource'] = ResolversParentTypes['StorySource']> = {
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StoryQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryQuestion'] = ResolversParentTypes['StoryQuestion']> = {
  ask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'query' | 'minScore' | 'first'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QuerypartiesArgs, 'first'>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<QuerydesignationsArgs, 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QuerynetworkArgs, 'seeds' | 'depth' | 'limit'>>;
  expand?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryexpandArgs, 'id' | 'limit'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QuerypathsArgs, 'from' | 'to' | 'maxHops' | 'limit'>>;
  changes?: Resolver<ResolversTypes['EditionChangeConnection'], ParentType, ContextType, RequireFields<QuerychangesArgs, 'list' | 'from' | 'first'>>;
  issues?: Resolver<ResolversTypes['ImportIssueConnection'], ParentType, ContextType, RequireFields<QueryissuesArgs, 'list' | 'first'>>;
  compare?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<QuerycompareArgs, 'governments' | 'basis' | 'first'>>;
  firstMovers?: Resolver<ReadonlyArray<ResolversTypes['FirstMover']>, ParentType, ContextType, RequireFields<QueryfirstMoversArgs, 'governments' | 'basis'>>;
  designationCounts?: Resolver<ResolversTypes['DesignationCounts'], ParentType, ContextType, RequireFields<QuerydesignationCountsArgs, 'by' | 'limit'>>;
  partyCounts?: Resolver<ResolversTypes['PartyCounts'], ParentType, ContextType, RequireFields<QuerypartyCountsArgs, 'by' | 'limit'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QuerytimelineArgs, 'by'>>;
  possibleMatches?: Resolver<ResolversTypes['PossibleMatchConnection'], ParentType, ContextType, RequireFields<QuerypossibleMatchesArgs, 'first'>>;
  governments?: Resolver<ReadonlyArray<ResolversTypes['Government']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['List']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QuerystoryArgs, 'id'>>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  PartyWhereValue?: GraphQLScalarType;
  DesignationWhereValue?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordField?: RecordFieldResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  CountryTie?: CountryTieResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Vessel?: VesselResolvers<ContextType>;
  Aircraft?: AircraftResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  PositionPlace?: PositionPlaceResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Government?: GovernmentResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  List?: ListResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  EditionStep?: EditionStepResolvers<ContextType>;
  EditionChange?: EditionChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  EditionChangeConnection?: EditionChangeConnectionResolvers<ContextType>;
  EditionChangeEdge?: EditionChangeEdgeResolvers<ContextType>;
  ImportIssue?: ImportIssueResolvers<ContextType>;
  ImportIssueConnection?: ImportIssueConnectionResolvers<ContextType>;
  ImportIssueEdge?: ImportIssueEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Omission?: OmissionResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyFacets?: PartyFacetsResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  GovernmentCount?: GovernmentCountResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  ProgrammeCount?: ProgrammeCountResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  ScoreLowering?: ScoreLoweringResolvers<ContextType>;
  WordMatch?: WordMatchResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Join?: JoinResolvers<ContextType>;
  PossibleMatch?: PossibleMatchResolvers<ContextType>;
  MatchEvidence?: MatchEvidenceResolvers<ContextType>;
  PossibleMatchConnection?: PossibleMatchConnectionResolvers<ContextType>;
  PossibleMatchEdge?: PossibleMatchEdgeResolvers<ContextType>;
  ComparisonConnection?: ComparisonConnectionResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  GovernmentListing?: GovernmentListingResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  FirstMover?: FirstMoverResolvers<ContextType>;
  FollowCount?: FollowCountResolvers<ContextType>;
  DesignationCounts?: DesignationCountsResolvers<ContextType>;
  DesignationCount?: DesignationCountResolvers<ContextType>;
  PartyCounts?: PartyCountsResolvers<ContextType>;
  PartyCount?: PartyCountResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineCount?: TimelineCountResolvers<ContextType>;
  About?: AboutResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryStep?: StoryStepResolvers<ContextType>;
  StoryAssertion?: StoryAssertionResolvers<ContextType>;
  StorySource?: StorySourceResolvers<ContextType>;
  StoryQuestion?: StoryQuestionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};
