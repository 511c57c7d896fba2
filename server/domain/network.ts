import type { GraphNode } from './graph.ts';
import type { DesignationId, EdgeId, NodeId, PartyId } from './ids.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Source } from './source.ts';
import type { EdgeType } from './vocabulary.ts';

/** Parties, what hangs on them, and the edges between them, as drawn. */
export interface Network {
  /** Parties first (seeds, then distance, then ties, then id), then what hangs on them by id. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly NetworkEdge[];
  /** The seeds that are parties of the graph, in the order asked. */
  readonly seeds: readonly PartyId[];
  /** Seeds that no node of the graph answers to. */
  readonly unknownSeeds: readonly string[];
  readonly truncated: boolean;
  readonly omitted: readonly Omission[];
  readonly asOf: Day | null;
  /** Parties of this network that nobody listed on `asOf`; without `asOf`, that nobody ever listed. */
  readonly unlisted: readonly PartyId[];
}

export interface NetworkEdge {
  readonly id: EdgeId;
  readonly type: EdgeType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly former: boolean;
  readonly share: number | null;
  /** A position's title, an address's place. */
  readonly title: string | null;
  /** The Designation that a SANCTIONED_BY or UNDER edge folds. */
  readonly designation: DesignationId | null;
  /** It counts on `asOf` only because its date is not known. */
  readonly dateUnknown: boolean;
  /** Whether it counts on `asOf` was decided by the widest reading of a partial date. */
  readonly imprecise: boolean;
  readonly sources: readonly Source[];
  /** A claim's other side; empty for everything else. */
  readonly sourcesAgainst: readonly Source[];
}

/** What was left out when a network was cut: `parties` at this distance that are tied by this relation. */
export interface Omission {
  readonly distance: number;
  readonly type: EdgeType;
  readonly parties: number;
}
