import type { Snapshot } from '../../server/domain/catalogue.ts';
import type { EditionChange } from '../../server/domain/edition-change.ts';
import type { ImportIssue } from '../../server/domain/import-issue.ts';
import type { Day } from '../../server/domain/partial-date.ts';
import type { ListId } from '../../server/domain/vocabulary.ts';
import type { CuratedFacts } from '../curated/facts.ts';
import type { ListRecord } from '../list-record.ts';
import type { Identity } from '../resolve/identities.ts';
import type { Judgement } from '../resolve/judgement.ts';

/** All that a build is made of. Equal inputs, in whatever order, make an equal graph. */
export interface BuildInputs {
  readonly lists: readonly ListEditions[];
  readonly curated: CuratedFacts;
  readonly judgements: readonly Judgement[];
  readonly identities: readonly Identity[];
}

/** A list as its Snapshots know it. */
export interface ListEditions {
  readonly list: ListId;
  /** One an edition, newest last; never empty. */
  readonly editions: readonly Snapshot[];
  readonly records: readonly EditionRecord[];
  /** From each edition to the next. */
  readonly changes: readonly EditionChange[];
  /** Of the newest editions. */
  readonly issues: readonly ImportIssue[];
}

/** A record of the current edition, or the last state of one that has left the list. */
export interface EditionRecord {
  readonly record: ListRecord;
  /** The edition that this state of it was read from. */
  readonly edition: Snapshot;
  /** The oldest edition that has it. */
  readonly firstSeenOn: Day;
  /** The first edition without it; null while it is on the list. */
  readonly goneOn: Day | null;
}

/** Any record with its place: what the parts of the build work on. */
export interface PlacedRecord {
  readonly list: ListId;
  readonly record: ListRecord;
  readonly edition: Day;
  readonly retrievedAt: string | null;
  readonly firstSeenOn: Day | null;
  readonly goneOn: Day | null;
  /** The last edition that has it, for one that has left. */
  readonly lastSeenOn: Day | null;
}

/** What a build could not use: counted and shown, never dropped without a word. */
export interface BuildNote {
  readonly record: string;
  readonly value: string;
  readonly problem: string;
}
