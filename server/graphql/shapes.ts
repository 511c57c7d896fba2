import type { Comparison } from '../domain/comparison.ts';
import type { Counts } from '../domain/counts.ts';
import type { Designation } from '../domain/designation.ts';
import type { EditionChange } from '../domain/edition-change.ts';
import type { Followers } from '../domain/followers.ts';
import type { Evidence, PossibleMatch } from '../domain/identity.ts';
import type { ImportIssue } from '../domain/import-issue.ts';
import type { Party } from '../domain/party.ts';
import type { Relation } from '../domain/relation.ts';
import type { StoryStep } from '../domain/story.ts';
import type { GovernmentCode } from '../domain/vocabulary.ts';
import type {
  CompareQuestion,
  DesignationCountsQuestion,
  DesignationDimension,
  DesignationFilter,
  FirstMoversQuestion,
  Overlap,
  Page,
  PartyCountsQuestion,
  PartyDimension,
  PartyFacets,
  PartyFilter,
  SearchAnswer,
  TimelineBucket,
  TimelineQuestion,
} from '../store/graph-store.ts';

/** Values behind GraphQL types that have no type of their own in the domain. `codegen` maps them. */
export type SearchResultValue = SearchAnswer & { readonly minScore: number };
export type RelationConnectionValue = Page<Relation>;
export type PartyConnectionValue = Page<Party> & { readonly facets: PartyFacets };
export type DesignationConnectionValue = Page<Designation>;

interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}
export type RelationEdgeValue = Edge<Relation>;
export type PartyEdgeValue = Edge<Party>;
export type DesignationEdgeValue = Edge<Designation>;
export type PossibleMatchConnectionValue = Page<PossibleMatch>;
export type PossibleMatchEdgeValue = Edge<PossibleMatch>;

/** A piece of evidence and the match that it belongs to, whose parties have the Sources. */
export type MatchEvidenceValue = Evidence & { readonly match: PossibleMatch };
export type EditionChangeEdgeValue = Edge<EditionChange>;
export type ImportIssueEdgeValue = Edge<ImportIssue>;

/** A step and its place in its story, from 1. */
export interface StoryStepValue {
  readonly step: StoryStep;
  readonly number: number;
}

export interface GovernmentCountValue {
  readonly government: GovernmentCode;
  readonly count: number;
}
export interface CountryCountValue {
  readonly country: string;
  readonly count: number;
}
export interface ProgrammeCountValue {
  readonly programme: string;
  readonly count: number;
}

/** A comparison's page, with what was asked: its numbers open by it. */
export type ComparisonConnectionValue = Page<Comparison> & {
  readonly overlaps: readonly Overlap[];
  readonly question: CompareQuestion;
};
export type ComparisonEdgeValue = Edge<Comparison>;
export interface OverlapValue extends Overlap {
  readonly question: CompareQuestion;
}
export interface FirstMoverValue extends Followers {
  readonly question: FirstMoversQuestion;
}
export interface FollowCountValue {
  readonly count: number;
  readonly where: PartyFilter;
}
export interface DesignationCountsValue extends Counts {
  readonly question: DesignationCountsQuestion;
}
export interface DesignationCountValue {
  readonly keys: ReadonlyMap<DesignationDimension, string | null>;
  readonly count: number;
  readonly where: DesignationFilter;
}
export interface PartyCountsValue extends Counts {
  readonly question: PartyCountsQuestion;
}
export interface PartyCountValue {
  readonly keys: ReadonlyMap<PartyDimension, string | null>;
  readonly count: number;
  readonly where: PartyFilter;
}
export interface TimelineBucketValue extends TimelineBucket {
  readonly question: TimelineQuestion;
}
