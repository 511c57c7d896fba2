import type { Day } from './partial-date.ts';
import type { ListId } from './vocabulary.ts';

/** A value of an edition that its reader could not place: reported with its place in the file, never guessed. */
export interface ImportIssue {
  /** Of its list, edition and place among the issues of that edition. */
  readonly id: string;
  readonly list: ListId;
  readonly edition: Day;
  /** Null: it concerns the file. */
  readonly record: string | null;
  /** In the file, 1 for the first; null where the format has none. */
  readonly line: number | null;
  readonly field: string;
  readonly value: string;
  readonly problem: string;
}

export const issueId = (list: ListId, edition: Day, place: number): string =>
  `${list}/${edition}/${String(place).padStart(6, '0')}`;
