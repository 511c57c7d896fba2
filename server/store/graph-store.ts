import type { Agency, Country, Government, List, Programme } from '../domain/catalogue.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Counts } from '../domain/counts.ts';
import type { Designation } from '../domain/designation.ts';
import type { ChangeCounts, ChangeKind, EditionChange, EditionSpan } from '../domain/edition-change.ts';
import type { Followers } from '../domain/followers.ts';
import type { GraphNode } from '../domain/graph.ts';
import type { PossibleMatch } from '../domain/identity.ts';
import type { NodeId, PartyId, RecordId, WorkId } from '../domain/ids.ts';
import type { ImportIssue } from '../domain/import-issue.ts';
import type { FollowOutcome, LagBasis } from '../domain/lags.ts';
import type { FoundParty } from '../domain/match/found-party.ts';
import type { Network } from '../domain/network.ts';
import type { Page, PageQuestion } from '../domain/page.ts';
import type { Day } from '../domain/partial-date.ts';
import type { CountryTie, Party, RecordRef } from '../domain/party.ts';
import type { Paths } from '../domain/path.ts';
import type { TimelineUnit } from '../domain/period.ts';
import type { Claim, Position, Relation } from '../domain/relation.ts';
import type { PublishedRecord } from '../domain/source.ts';
import type {
  AgencyCode,
  CountryTieType,
  EdgeType,
  GovernmentCode,
  ListId,
  MeasureType,
  PartyKind,
  RelationType,
} from '../domain/vocabulary.ts';

export { type Page, type PageQuestion, StaleCursor } from '../domain/page.ts';

/**
 * What every store answers: the verbs, their bounds and orders, and nothing of any store.
 * Each verb is a file of the same name in `in-process/` and `neo4j/`.
 *
 * Bounds are checked before a verb is called (`graphql/limits.ts`); a verb may rely on them.
 * Every verb takes an AbortSignal and gives up, with its reason, when that fires.
 * A reader stands on one graph: what it answers never changes under it. `StoreHandle.reader()` gives the newest.
 */
export interface GraphReader {
  /** Of the graph that it stands on: equal versions, equal answers. Null while it has not read yet and may stand on any. */
  version(): string | null;
  about(options?: Asked): Promise<GraphAbout>;
  catalogue(options?: Asked): Promise<Catalogue>;
  /** Anything by id, in the order asked; a record id finds its party. Null where nothing has the id. */
  nodes(ids: readonly NodeId[], options?: Asked): Promise<(AnyNode | null)[]>;
  /** For each party its Designations: oldest `countsFrom` first, unknown last, then id. */
  designationsOf(parties: readonly PartyId[], options?: Asked): Promise<Designation[][]>;
  /** For each party the offices it holds and those that others hold in it, by since (unknown last), then id. */
  positionsOf(parties: readonly PartyId[], options?: Asked): Promise<Position[][]>;
  /** For each organisation or work its Claims, by id. */
  claimsOf(ids: readonly (PartyId | WorkId)[], options?: Asked): Promise<Claim[][]>;
  /** For each party the number of edges to other parties (relations, and positions between parties) and claims, by type and direction; none is left out. */
  relationCounts(parties: readonly PartyId[], asOf: Day | null, options?: Asked): Promise<RelationCount[][]>;
  /** For each question the relations of its party by type, the other end's id, then id. */
  relations(questions: readonly RelationsQuestion[], options?: Asked): Promise<Page<Relation>[]>;
  /** For each party every relation that starts at it, by type, the other end's id, then id; none is left out. */
  relationsFrom(parties: readonly PartyId[], options?: Asked): Promise<Relation[][]>;
  /** The Records of the current editions with these ids; a record of two lists' editions comes twice. */
  records(ids: readonly RecordId[], options?: Asked): Promise<PublishedRecord[][]>;
  parties(question: PartiesQuestion, options?: Asked): Promise<Page<Party> & { facets: PartyFacets }>;
  designations(question: DesignationsQuestion, options?: Asked): Promise<Page<Designation>>;
  search(question: SearchQuestion, options?: Asked): Promise<SearchAnswer>;
  network(question: NetworkQuestion, options?: Asked): Promise<Network>;
  expand(question: ExpandQuestion, options?: Asked): Promise<Network>;
  /**
   * The ways between two parties that pass none twice, in either direction along ties that count on the day: shortest first,
   * then by the ids along them. Both ends may be on a way whatever `where` says of the parties between them.
   */
  paths(question: PathsQuestion, options?: Asked): Promise<Paths>;
  /** What changed between two editions of a list, a record once, by record. */
  changes(question: ChangesQuestion, options?: Asked): Promise<ChangesPage>;
  /** For each record of a list how it changed from one edition to the next, oldest first; none is left out. */
  historyOf(records: readonly RecordRef[], options?: Asked): Promise<EditionChange[][]>;
  /** What the reader of an edition could not place, in the order of the file. */
  issues(question: IssuesQuestion, options?: Asked): Promise<IssuesPage>;
  /** Parties that at least one of the governments lists, and when. The overlaps are over all of them, not only this page. */
  compare(question: CompareQuestion, options?: Asked): Promise<Page<Comparison> & { overlaps: readonly Overlap[] }>;
  /** Of every ordered pair of the governments, how often and how soon the second followed the first; ended listings too. */
  firstMovers(question: FirstMoversQuestion, options?: Asked): Promise<Followers[]>;
  /** Designations counted by one, two or three of their properties. One counts once in each of its programmes and measures. */
  designationCounts(question: DesignationCountsQuestion, options?: Asked): Promise<Counts>;
  /** Parties counted by one, two or three of their properties. One counts once in each of its countries and governments. */
  partyCounts(question: PartyCountsQuestion, options?: Asked): Promise<Counts>;
  timeline(question: TimelineQuestion, options?: Asked): Promise<TimelineBucket[]>;
  /** For each party those that may be it, best first, then by id. */
  possibleMatchesOf(parties: readonly PartyId[], options?: Asked): Promise<PossibleMatch[][]>;
  /** All of them, best first, then by id. */
  possibleMatches(question: PossibleMatchesQuestion, options?: Asked): Promise<Page<PossibleMatch>>;
}

/** A store that may be swapped for a newer graph while it serves. */
export interface StoreHandle {
  readonly kind: 'in-process' | 'neo4j';
  /** The reader of the newest graph. @throws {StoreUnavailable} when there is none yet or the store does not answer */
  reader(): GraphReader;
  /**
   * The version of the newest graph. On a shared database it may be a quarter of a second old.
   * @throws {StoreUnavailable}
   */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** What a store tells about itself, in words for a log. */
export interface StoreLog {
  info(message: string): void;
  error(message: string): void;
}

/** The store cannot answer now; asking again later may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export interface Asked {
  readonly signal?: AbortSignal;
}

export type AnyNode = GraphNode | Relation | Position | Claim | CountryTie | PossibleMatch;

export interface GraphAbout {
  readonly graph: string;
  readonly store: 'in-process' | 'neo4j';
  /** The newest edition among the lists read. */
  readonly dataDate: Day | null;
  readonly parties: number;
  readonly relations: number;
  readonly designations: number;
}

export interface Catalogue {
  readonly governments: readonly Government[];
  readonly agencies: readonly Agency[];
  /** By name. */
  readonly countries: readonly Country[];
  readonly programmes: readonly Programme[];
  readonly lists: readonly List[];
}

export type Direction = 'OUT' | 'IN';

export interface RelationCount {
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly count: number;
}

export interface RelationsQuestion extends PageQuestion {
  readonly party: PartyId;
  readonly types: readonly RelationType[] | null;
  readonly direction: Direction | null;
}

export interface DayRange {
  readonly gte: Day | null;
  readonly lte: Day | null;
}

export interface CountryFilter {
  /** Ids, `country-kp`. */
  readonly in: readonly string[];
  /** Null: every tie but BORN_IN. */
  readonly ties: readonly CountryTieType[] | null;
}

export interface ListedByFilter {
  readonly any: readonly GovernmentCode[] | null;
  readonly all: readonly GovernmentCode[] | null;
  readonly none: readonly GovernmentCode[] | null;
}

/** Parties whose listing by `leader` was followed so by `follower`, or not; ended listings too. */
export interface FollowedFilter {
  readonly leader: GovernmentCode;
  readonly follower: GovernmentCode;
  readonly outcome: FollowOutcome;
  readonly basis: LagBasis;
}

/** Null is: not asked. An empty `in` leaves nothing. */
export interface PartyFilter {
  /** Ids of parties or records. */
  readonly id: readonly string[] | null;
  readonly kind: readonly PartyKind[] | null;
  readonly country: CountryFilter | null;
  /** Governments with a Designation that has not ended (on `asOf`). */
  readonly listedBy: ListedByFilter | null;
  readonly everListedBy: ListedByFilter | null;
  readonly followed: FollowedFilter | null;
  /** These seven must hold for one and the same Designation. */
  readonly government: readonly GovernmentCode[] | null;
  readonly programme: readonly string[] | null;
  readonly measure: readonly MeasureType[] | null;
  readonly list: readonly string[] | null;
  readonly agency: readonly AgencyCode[] | null;
  readonly listedOn: DayRange | null;
  readonly undated: TimelineUnit | null;
  readonly asOf: Day | null;
}

export interface DesignationFilter {
  readonly government: readonly GovernmentCode[] | null;
  readonly agency: readonly AgencyCode[] | null;
  readonly list: readonly string[] | null;
  readonly programme: readonly string[] | null;
  readonly measure: readonly MeasureType[] | null;
  readonly country: CountryFilter | null;
  readonly party: readonly string[] | null;
  /** A date counts when its whole span lies in the range; an unknown one never does. */
  readonly listedOn: DayRange | null;
  /** Those whose listing date is unknown, or not known to this unit. */
  readonly undated: TimelineUnit | null;
  readonly activeOn: Day | null;
}

export type PartyOrder = 'NAME_ASC' | 'NAME_DESC' | 'FIRST_LISTED_ASC' | 'FIRST_LISTED_DESC' | 'RELATIONS_DESC';
export type DesignationOrder = 'LISTED_ON_ASC' | 'LISTED_ON_DESC';

export interface PartiesQuestion extends PageQuestion {
  readonly where: PartyFilter;
  /** Every order ends in the id, ascending by JavaScript's `<`; unknown dates come last either way. */
  readonly orderBy: readonly PartyOrder[];
}

export interface DesignationsQuestion extends PageQuestion {
  readonly where: DesignationFilter;
  readonly orderBy: readonly DesignationOrder[];
}

/** Counts above zero, highest first, then id; at most 50 each. */
export interface PartyFacets {
  readonly kinds: readonly { readonly kind: PartyKind; readonly count: number }[];
  /** Governments with a Designation that has not ended. */
  readonly governments: readonly { readonly government: GovernmentCode; readonly count: number }[];
  readonly countries: readonly { readonly country: string; readonly count: number }[];
  readonly programmes: readonly { readonly programme: string; readonly count: number }[];
}

export interface SearchQuestion {
  /** 1 to 200 characters. */
  readonly query: string;
  readonly where: PartyFilter;
  readonly minScore: number;
  /** 1 to 100. */
  readonly first: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

export type SearchHit = FoundParty;

export interface NetworkFilter {
  /** Relation types and HOLDS_POSITION; null: all of them. */
  readonly relation: readonly (RelationType | 'HOLDS_POSITION')[] | null;
  /** Only `expand`: seen from the expanded party. */
  readonly direction: Direction | null;
  readonly kind: readonly PartyKind[] | null;
  readonly listedBy: ListedByFilter | null;
}

export interface NetworkQuestion {
  /** Up to 100 ids of parties or records. */
  readonly seeds: readonly string[];
  /** 0 to 6. */
  readonly depth: number;
  readonly where: NetworkFilter;
  readonly asOf: Day | null;
  /** Parties, 1 to 2,000. */
  readonly limit: number;
}

export interface ExpandQuestion {
  readonly id: string;
  readonly known: readonly string[];
  readonly where: NetworkFilter;
  readonly asOf: Day | null;
  /** New parties, 1 to 2,000. */
  readonly limit: number;
}

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  /** 1 to 6. */
  readonly maxHops: number;
  readonly where: NetworkFilter;
  readonly asOf: Day | null;
  /** Ways, 1 to 100. */
  readonly limit: number;
}

export interface PossibleMatchesQuestion extends PageQuestion {
  /** From 0 to 1. */
  readonly minScore: number;
  /** Of either party. Null: not asked. */
  readonly kind: readonly PartyKind[] | null;
}

export interface ChangesQuestion extends PageQuestion {
  readonly list: ListId;
  /** The edition in use on that day; a day before the oldest counts from that. */
  readonly from: Day;
  /** Null: the newest. */
  readonly to: Day | null;
  /** Null: each. */
  readonly change: ChangeKind | null;
}

/** Counts are over the whole answer, whatever `change` asks for. */
export interface ChangesPage extends Page<EditionChange>, ChangeCounts {
  /** Null: no edition was in use on `to`. */
  readonly span: EditionSpan | null;
  /** Of all that changed, most first. */
  readonly kinds: readonly { readonly kind: PartyKind; readonly count: number }[];
}

export interface IssuesQuestion extends PageQuestion {
  readonly list: ListId;
  /** Null: the newest. */
  readonly edition: Day | null;
}

export interface IssuesPage extends Page<ImportIssue> {
  /** Null: no such edition is here. */
  readonly edition: Day | null;
  /** How many the edition has: the graph may hold fewer of them. */
  readonly reported: number;
}

export type ComparisonOrder = 'FIRST_ASC' | 'FIRST_DESC' | 'LAG_ASC' | 'LAG_DESC' | 'NAME_ASC' | 'NAME_DESC';

export interface CompareQuestion extends PageQuestion {
  /** At least one, each once. */
  readonly governments: readonly GovernmentCode[];
  /** A party is listed by a government when that has a Designation of it that has not ended (on `where.asOf`). */
  readonly where: PartyFilter;
  readonly basis: LagBasis;
  /** First: the earliest known date. Lag: the longest. What is unknown comes last either way; every order ends in the id. */
  readonly orderBy: readonly ComparisonOrder[];
}

/** How many parties exactly these of the governments asked for list. */
export interface Overlap {
  /** In the order asked. */
  readonly governments: readonly GovernmentCode[];
  readonly parties: number;
}

export interface FirstMoversQuestion {
  readonly governments: readonly GovernmentCode[];
  readonly where: PartyFilter;
  readonly basis: LagBasis;
}

export type DesignationDimension = 'GOVERNMENT' | 'PROGRAMME' | 'MEASURE' | 'LIST' | 'AGENCY' | TimelineUnit;
export type PartyDimension = 'COUNTRY' | 'KIND' | 'GOVERNMENT';

export interface DesignationCountsQuestion {
  readonly where: DesignationFilter;
  /** One to three, each once, at most one unit of time. Where the filter names programmes or measures, only those count. */
  readonly by: readonly DesignationDimension[];
  /** Cells, 1 to 5,000. */
  readonly limit: number;
}

export interface PartyCountsQuestion {
  readonly where: PartyFilter;
  /** One to three, each once. Where the filter names countries or ties, only those count; else every tie but the place of birth. */
  readonly by: readonly PartyDimension[];
  readonly limit: number;
}

export interface TimelineQuestion {
  readonly where: DesignationFilter;
  readonly by: TimelineUnit;
}

export interface TimelineBucket {
  /** `2021-12-10`, `2021-12`, `2021-Q4`, `2021`; null for undated ones. A date not known to the unit is undated. */
  readonly label: string | null;
  readonly total: number;
  readonly governments: readonly { readonly government: GovernmentCode; readonly count: number }[];
}
