import { isPartialDate, type PartialDate } from '../../../server/domain/partial-date.ts';

/**
 * The dates of birth or building of one record: `1980`, `1954-08`, `1954-08-30`, and what Canada writes where it knows
 * two (`1966-01-01 or 1967-01-01`) or a span (`1960-1962`). Null when it is written in another way.
 */
export function canadianDates(text: string): PartialDate[] | null {
  const parts = text
    .trim()
    .split(/\sor\s/i)
    .map((part) => part.trim().replace(/^(\d{4})-(\d{4})$/, '$1/$2'));
  return parts.every(isPartialDate) ? parts : null;
}
