import type { ChangeCounts } from './edition-change.ts';
import type { AgencyId, CountryId, GovernmentId, ProgrammeId, WorkId } from './ids.ts';
import type { Day } from './partial-date.ts';
import type { Source } from './source.ts';
import type { AgencyCode, GovernmentCode, ListId } from './vocabulary.ts';

export interface Country {
  readonly type: 'Country';
  readonly id: CountryId;
  /** ISO 3166-1 alpha-2, upper case; null for a territory without one. */
  readonly code: string | null;
  readonly name: string;
}

export interface Government {
  readonly type: 'Government';
  readonly id: GovernmentId;
  readonly code: GovernmentCode;
  readonly name: string;
}

export interface Agency {
  readonly type: 'Agency';
  readonly id: AgencyId;
  readonly code: AgencyCode;
  readonly government: GovernmentCode;
  readonly name: string;
}

/** The legal regime a listing is made under. */
export interface Programme {
  readonly type: 'Programme';
  readonly id: ProgrammeId;
  readonly government: GovernmentCode;
  readonly code: string;
  /** The publisher's code again where only that is known. */
  readonly name: string;
  readonly law: string | null;
  readonly sources: readonly Source[];
}

/** A film or series that a Claim ties to an Organisation. */
export interface Work {
  readonly type: 'Work';
  readonly id: WorkId;
  readonly title: string;
  readonly year: string;
  readonly maker: string;
  readonly sources: readonly Source[];
}

export interface List {
  readonly type: 'List';
  readonly id: ListId;
  readonly name: string;
  /** Null for `curated`, which several governments' acts stand in. */
  readonly government: GovernmentCode | null;
  readonly publisher: string;
  readonly url: string;
  /** Newest last. Empty when the list has not been read here. */
  readonly snapshots: readonly Snapshot[];
  /** Parties of the graph that a record of the current edition describes. */
  readonly parties: number;
  /** Relations of the graph that a record of the current edition states. */
  readonly relations: number;
}

/** One edition of one List as it was read. */
export interface Snapshot {
  readonly list: ListId;
  readonly edition: Day;
  /** Of the file as the publisher serves it, lower-case hex. */
  readonly sha256: string;
  /** RFC 3339, UTC. */
  readonly retrievedAt: string;
  /** Which of the list's readers read it. */
  readonly reader: string;
  readonly records: number;
  /** Values of the file that were handled; null where the reader does not count them. */
  readonly valuesRead: number | null;
  /** Values that were left aside by name, for a reason; null where the format has none or the reader does not count them. */
  readonly valuesLeftAside: number | null;
  readonly issues: number;
  /** How it differs from the edition before; null for the oldest here. */
  readonly since: EditionStep | null;
}

/** From one edition to the next. */
export interface EditionStep extends ChangeCounts {
  /** The edition before. */
  readonly edition: Day;
  /** False: it was read from a file of another layout, whose words cannot be compared field by field. */
  readonly comparable: boolean;
}
