import { count } from './names.ts';
import type { GovernmentCode } from './picture.ts';

/** What a comparison says of one government and one party. */
export interface ComparedListing {
  readonly government: GovernmentCode;
  readonly isListed: boolean;
  /** Null: one of the two dates is not known to the day, or the party is not listed. */
  readonly lagDays: number | null;
}

/** The last column of a comparison: `same day`, `CA 1,095 days later`, `one government`, `GB has no known day`. */
export function lagWords(listings: readonly ComparedListing[]): { readonly text: string; readonly isLate: boolean } {
  const listed = listings.filter(({ isListed }) => isListed);
  if (listed.length === 1) return { text: 'one government', isLate: false };
  const late = listed.filter(({ lagDays }) => lagDays !== null && lagDays > 0);
  const unknown = listed.filter(({ lagDays }) => lagDays === null);
  const parts = [
    ...late.map(({ government, lagDays }) => `${government} ${count(lagDays ?? 0, 'day', 'days')} later`),
    ...(unknown.length === 0 ? [] : [`${unknown.map(({ government }) => government).join(', ')}: no known lag`]),
  ];
  if (parts.length > 0) return { text: parts.join('; '), isLate: late.length > 0 };
  const all = listed.length === listings.length;
  return { text: all ? 'same day' : `same day, ${listed.length} of ${listings.length}`, isLate: false };
}
