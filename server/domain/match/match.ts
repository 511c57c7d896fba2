import type { Name } from '../party.ts';

/** What a search says of a match, for a screen and for an analyst. */

export type MatchGrade = 'EXACT' | 'LIKELY' | 'POSSIBLE';
export type MatchRule =
  | 'EXACT'
  | 'TRANSLITERATION'
  | 'PREFIX'
  | 'INITIAL'
  | 'ABBREVIATION'
  | 'SPELLING'
  | 'PHONETIC'
  | 'JOINED'
  | 'IDENTIFIER'
  | 'MISSING';

/** What a match scores at least unless somebody asks for less: measured by `npm run bench:match`. */
export const DEFAULT_MIN_SCORE = 0.7;

/** One word of a query against one word of a name. */
export interface WordMatch {
  readonly query: string;
  readonly matched: string | null;
  readonly score: number;
  readonly rule: MatchRule;
}

export type LowerReason =
  | 'WORDS_DIFFER'
  | 'QUERY_HAS_MORE'
  | 'NAME_HAS_MORE'
  | 'BOTH_HAVE_MORE'
  | 'ONLY_ALIKE'
  | 'ONLY_COMMON_WORDS';

/** One reason why a score is below 1, and what it left of it: 0 to 1. The score is the product of all of them. */
export interface LoweredBy {
  readonly reason: LowerReason;
  readonly left: number;
}

/** How a party matched: by its best name, or by an identifier (then `name` is null). */
export interface MatchedName {
  /** 0 to 1. */
  readonly score: number;
  readonly grade: MatchGrade;
  readonly name: Name | null;
  readonly words: readonly WordMatch[];
  readonly lowered: readonly LoweredBy[];
}

/** The words for a score. */
export function gradeOf(score: number): MatchGrade {
  return score >= 0.995 ? 'EXACT' : score >= 0.75 ? 'LIKELY' : 'POSSIBLE';
}
