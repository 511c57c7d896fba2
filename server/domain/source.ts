import type { RecordId } from './ids.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { ListId } from './vocabulary.ts';

/**
 * Where a fact comes from. `quote` is the published value word for word, and is found in the Record's `field`.
 * A curated Source quotes what it cites, and `citation` names that publication.
 */
export interface Source {
  readonly list: ListId;
  /** The date of the edition, null only where the publisher gives none. */
  readonly edition: Day | null;
  /** The key of the Record within its list; several Records may describe one party. */
  readonly recordId: RecordId | null;
  /** The publisher's name of the field that holds the quote. */
  readonly field: string | null;
  readonly quote: string;
  /** The publisher's page for the record, or for the list where there is none for one record. */
  readonly url: string | null;
  /** When we read the edition: RFC 3339, UTC. */
  readonly retrievedAt: string | null;
  readonly citation: Citation | null;
}

export interface Citation {
  readonly publisher: string;
  readonly title: string;
  readonly publishedOn: PartialDate | null;
}

/** One entry of one edition, as the publisher wrote it: field by field, in the publisher's order. */
export interface PublishedRecord {
  readonly id: RecordId;
  readonly list: ListId;
  readonly edition: Day;
  readonly url: string | null;
  readonly fields: readonly RecordField[];
}

export interface RecordField {
  readonly name: string;
  readonly value: string;
}
