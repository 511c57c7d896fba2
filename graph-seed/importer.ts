import type { Day } from '../server/domain/partial-date.ts';
import type { ListId } from '../server/domain/vocabulary.ts';
import type { Issue, ListRecord } from './list-record.ts';

/**
 * What a list plug-in gives: which files it reads, how it knows its own, how it turns them into records, and what a
 * whole edition must look like. A plug-in does no I/O: it is handed bytes and hands back records and issues.
 */
export interface ListImporter {
  readonly id: ListId;
  /** For messages: `OFAC's SDN list`. */
  readonly title: string;
  readonly readers: readonly ListReader[];
  readonly expectations: Expectations;
  readonly current: CurrentEdition;
}

/** Where the publisher serves the newest edition: beside the list's README the only place that says so. */
export interface CurrentEdition {
  /** Of the one file that says most. */
  readonly address: string;
  /** The publisher's name of that file. */
  readonly name: string;
  /** The longest that it is usual for the publisher to let pass between two editions, in days. */
  readonly rhythmDays: number;
}

/** One format of the list. */
export interface ListReader {
  /** `legacy-csv`; kept in the Snapshot's header. */
  readonly id: string;
  /** Raised when the same file gives other records than before: the file is then read again. */
  readonly version: number;
  /** Of two readers of one list, which says more: of two editions of one day the richer one is current. 0 when absent. */
  readonly richness?: number;
  /** Another reader of the list whose records say the same in the same words, so that their editions can be compared. */
  readonly saysAs?: string;
  /** The first is the one that `--file` names. */
  readonly files: readonly FileRole[];
  /** Whether a file can be this reader's, from its first bytes. Null: it can. */
  sniff(role: string, sample: FileSample): Refusal | null;
  /** The day that the main file itself gives for its edition; null: it gives none. Absent: the format has none. */
  edition?(file: OpenFile): Promise<Day | null>;
  /** The file does not say which day it is of; `edition` gives the earliest that it can be of. */
  readonly editionIsEarliest?: true;
  /**
   * The records in the file's order. Streams: holds the small files beside the main one, and one row.
   * @throws {UnreadableList} at the first row that breaks the format; nothing of the edition is then kept
   */
  read(files: OpenFiles, report: ReadReport): AsyncIterable<ListRecord>;
}

/** A file that a reader takes. */
export interface FileRole {
  /** `file`, `alt`: the name of its flag on the command line. */
  readonly role: string;
  /** The publisher's file name, in lower case; a file of that name beside the main one is taken too. */
  readonly name: string;
  readonly what: string;
}

/** The beginning of a file, enough to know what it is. */
export interface FileSample {
  /** At most the first 64 KiB, unpacked. */
  readonly head: Uint8Array;
  /** As it lies on disk. */
  readonly size: number;
}

/** Opens each given file by its role; a role that was not given is absent. */
export type OpenFiles = ReadonlyMap<string, OpenFile>;

export interface OpenFile {
  readonly name: string;
  /** From the start, unpacked. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** What every reader counts, so that an import accounts for the whole file: what is neither of these is an issue. */
export const READ = 'values read';
export const LEFT_ASIDE = 'values left aside by name';

/** Where a reader says what it could not place, and what it left aside. */
export interface ReadReport {
  issue(issue: Issue): void;
  /**
   * Counts that the summary shows: `rows of alt.csv without a party`.
   * @param times 1 when absent
   */
  count(what: string, times?: number): void;
}

export interface Refusal {
  /** 1 for the first; null when it concerns the whole file. */
  readonly line: number | null;
  readonly reason: string;
  /** The form is this reader's own and something else is wrong: of several readers' refusals this is the one to show. */
  readonly recognised?: true;
}

/** What a whole edition must hold to be taken. */
export interface Expectations {
  readonly fewest: number;
  /** The share of the last older edition's records, 0 to 1, that may be missing; `--accept-shrink` overrides it. */
  readonly mayLose: number;
  /** The share of records, 0 to 1, that must state something. */
  readonly filled: readonly {
    readonly what: string;
    readonly share: number;
    readonly has: (record: ListRecord) => boolean;
  }[];
  /** Refuses an edition that is another list in the same format. Null: it is this list's. */
  readonly isOtherList: (programmes: ReadonlyMap<string, number>, records: number) => string | null;
}

/** A file that breaks its format, is cut, or is another list's. Carries the place. */
export class UnreadableList extends Error {
  readonly file: string;
  readonly line: number | null;
  constructor(file: string, line: number | null, reason: string) {
    super(`${file}${line === null ? '' : `, line ${line}`}: ${reason}`);
    this.name = 'UnreadableList';
    this.file = file;
    this.line = line;
  }
}
