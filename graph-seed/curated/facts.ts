import type { Programme, Work } from '../../server/domain/catalogue.ts';
import type { RecordId } from '../../server/domain/ids.ts';
import type { Day } from '../../server/domain/partial-date.ts';
import type { ListRecord, Quote } from '../list-record.ts';
import type { Judgement } from '../resolve/judgement.ts';

/** The curated files as one value, in the form that a build reads. */
export interface CuratedFacts {
  readonly edition: Day;
  /** Over the names and bytes of all the files, in the order of their names. */
  readonly sha256: string;
  readonly records: readonly ListRecord[];
  readonly programmes: readonly CuratedProgramme[];
  readonly works: readonly CuratedWork[];
  readonly judgements: readonly Judgement[];
}

/** Without its Sources, which the build makes from the quotes and the record. */
export type CuratedProgramme = Omit<Programme, 'sources' | 'type'> & Stated;
export type CuratedWork = Omit<Work, 'sources' | 'type'> & Stated;

interface Stated {
  readonly record: RecordId;
  readonly quotes: readonly Quote[];
}

/** What is wrong in the curated files, all of it at once: file, entry, field and value of each. */
export class CuratedError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The curated facts are not as they must be:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'CuratedError';
    this.problems = problems;
  }
}
