import type { ClaimId, CountryId, PartyId, PositionId, RelationId, WorkId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { Source } from './source.ts';
import type { RelationType } from './vocabulary.ts';

/** A typed, directed tie between two parties. One type, one direction and one pair is one Relation. */
export interface Relation {
  readonly type: RelationType;
  readonly id: RelationId;
  readonly from: PartyId;
  readonly to: PartyId;
  /** When it counts from: its own date, else the earliest day on which a Record that states it was listed. */
  readonly since: PartialDate | null;
  /** Inclusive. */
  readonly until: PartialDate | null;
  /** Per cent, when published. */
  readonly share: number | null;
  readonly former: boolean;
  readonly sources: readonly Source[];
}

/** An office that a Person holds or held, in an organisation of the graph or in a country. */
export interface Position {
  readonly type: 'HOLDS_POSITION';
  readonly id: PositionId;
  readonly person: PartyId;
  readonly title: string;
  /** The body in words, when it is no party of the graph: `Bago Region`. */
  readonly body: string | null;
  readonly at: PartyId | CountryId;
  readonly since: PartialDate | null;
  /** Inclusive. */
  readonly until: PartialDate | null;
  readonly former: boolean;
  readonly sources: readonly Source[];
}

/** A statement that somebody reports and others may contradict. */
export interface Claim {
  readonly type: 'REPORTED_TO_HAVE_WORKED_ON';
  readonly id: ClaimId;
  readonly organisation: PartyId;
  readonly work: WorkId;
  readonly statement: string;
  readonly sourcesFor: readonly Source[];
  readonly sourcesAgainst: readonly Source[];
}
