import type { PartyId } from './ids.ts';
import type { NetworkEdge } from './network.ts';
import type { Day } from './partial-date.ts';
import type { Party } from './party.ts';

/** The ways between two parties: shortest first, then by the ids along them. */
export interface Paths {
  /** Null when no node of the graph answers to the id that was asked for. */
  readonly from: Party | null;
  readonly to: Party | null;
  readonly paths: readonly Path[];
  /** Null: these are all the ways there are. */
  readonly cutBy: PathsCut | null;
  readonly asOf: Day | null;
}

/** Why there may be more ways than are given: more than were asked for, or than one question may look for. */
export type PathsCut = 'LIMIT' | 'EFFORT';

/** One way: no party comes twice. */
export interface Path {
  /** From the first to the last; one more than there are hops. */
  readonly parties: readonly Party[];
  readonly hops: readonly PathHop[];
}

/** One step of a way. */
export interface PathHop {
  readonly from: PartyId;
  readonly to: PartyId;
  /** Every tie between the two that counts on the day, whichever way it runs and whether it was walked along or not. */
  readonly edges: readonly NetworkEdge[];
}
