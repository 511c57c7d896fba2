import type { Resolvers } from '../__generated__/resolvers.ts';
import { DateScalar, DateTimeScalar, PartialDateScalar } from '../scalars.ts';
import { About } from './About.ts';
import { Agency } from './Agency.ts';
import { Claim } from './Claim.ts';
import { Comparison, GovernmentListing, Overlap } from './Comparison.ts';
import { CountryTie } from './CountryTie.ts';
import {
  ComparisonConnection,
  DesignationConnection,
  EditionChangeConnection,
  ImportIssueConnection,
  PartyConnection,
  PossibleMatchConnection,
  RelationConnection,
} from './connections.ts';
import { DesignationCount, DesignationCounts, PartyCount, PartyCounts, TimelineBucket } from './counts.ts';
import { Designation } from './Designation.ts';
import { EditionChange } from './EditionChange.ts';
import { Evidence } from './Evidence.ts';
import { FirstMover, FollowCount } from './FirstMover.ts';
import { CountryCount, GovernmentCount, ProgrammeCount } from './facets.ts';
import { Government } from './Government.ts';
import { Identifier } from './Identifier.ts';
import { List } from './List.ts';
import { MatchEvidence } from './MatchEvidence.ts';
import { Network } from './Network.ts';
import { NetworkEdge } from './NetworkEdge.ts';
import { Node } from './Node.ts';
import { Party, partyFields } from './Party.ts';
import { Path, Paths } from './Paths.ts';
import { Position } from './Position.ts';
import { PositionPlace } from './PositionPlace.ts';
import { PossibleMatch } from './PossibleMatch.ts';
import { Programme } from './Programme.ts';
import { Query } from './Query.ts';
import { Record } from './Record.ts';
import { Relation } from './Relation.ts';
import { SearchHit } from './SearchHit.ts';
import { Source } from './Source.ts';
import { Story, StoryAssertion, StoryStep } from './Story.ts';
import { Work } from './Work.ts';

/** Fields that are not here are the value's own property of the same name. */
export const resolvers: Resolvers = {
  Date: DateScalar,
  PartialDate: PartialDateScalar,
  DateTime: DateTimeScalar,
  Query,
  Node,
  Party,
  Person: partyFields,
  Organisation: partyFields,
  Vessel: partyFields,
  Aircraft: partyFields,
  About,
  Agency,
  Claim,
  Comparison,
  ComparisonConnection,
  CountryCount,
  CountryTie,
  Designation,
  DesignationConnection,
  EditionChange,
  EditionChangeConnection,
  Evidence,
  DesignationCount,
  DesignationCounts,
  FirstMover,
  FollowCount,
  Government,
  GovernmentCount,
  GovernmentListing,
  Identifier,
  ImportIssueConnection,
  List,
  MatchEvidence,
  Network,
  NetworkEdge,
  Overlap,
  PartyConnection,
  PossibleMatch,
  PossibleMatchConnection,
  PartyCount,
  PartyCounts,
  Path,
  Paths,
  Position,
  PositionPlace,
  Programme,
  ProgrammeCount,
  Record,
  Relation,
  RelationConnection,
  SearchHit,
  Source,
  Story,
  StoryAssertion,
  StoryStep,
  TimelineBucket,
  Work,
};
