import type { Agency, Country, Government, List, Programme, Work } from './catalogue.ts';
import type { Designation } from './designation.ts';
import type { EditionChange } from './edition-change.ts';
import type { PossibleMatch } from './identity.ts';
import type { PartyId, RecordId } from './ids.ts';
import type { ImportIssue } from './import-issue.ts';
import type { Party } from './party.ts';
import type { Claim, Position, Relation } from './relation.ts';
import type { PublishedRecord } from './source.ts';

/**
 * The whole graph as one value: what `build` makes from Snapshots, curated facts, judgements and identities,
 * and what a store is filled from. Every array is in the order of its ids (JavaScript's `<`), unless it says another.
 */
export interface Graph {
  readonly parties: readonly Party[];
  readonly designations: readonly Designation[];
  readonly relations: readonly Relation[];
  readonly positions: readonly Position[];
  readonly claims: readonly Claim[];
  readonly works: readonly Work[];
  readonly programmes: readonly Programme[];
  readonly countries: readonly Country[];
  readonly governments: readonly Government[];
  readonly agencies: readonly Agency[];
  readonly lists: readonly List[];
  /** The record of each current edition, as published. A record may be in several lists' editions. */
  readonly records: readonly PublishedRecord[];
  /** From each edition that is kept to the next, by list, record and edition. */
  readonly changes: readonly EditionChange[];
  /** Of the newest editions of each list, the first thousand of each. */
  readonly issues: readonly ImportIssue[];
  /** Record ids that are not the id of their party. */
  readonly aliases: readonly (readonly [RecordId, PartyId])[];
  /** Best first, then by id. */
  readonly possibleMatches: readonly PossibleMatch[];
}

/** Anything that has an id of its own. */
export type GraphNode = Party | Country | Government | Agency | Programme | Designation | Work | List;
