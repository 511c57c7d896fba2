import { type Day, isDay, isPartialDate, type PartialDate } from '../../../server/domain/partial-date.ts';

/** `14/04/2025`, with unknown parts as letters: `dd/09/1958`, `dd/mm/1945`. Null when it is written in another way. */
export function ukDate(text: string): PartialDate | null {
  const found = /^(\d{1,2}|dd)\/(\d{1,2}|mm)\/(\d{4})$/i.exec(text.trim());
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  const known = (part: string): string | null => (/^\d/.test(part) ? part.padStart(2, '0') : null);
  const [m, d] = [known(month), known(day)];
  // A day without its month tells nothing that a partial date can hold.
  if (m === null && d !== null) return null;
  const date = [year, m, d].filter((part) => part !== null).join('-');
  return isPartialDate(date) ? date : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in `Report Date: 14-Apr-2025`, the first line of the csv file; null when the line is another. */
export function reportDate(line: string): Day | null {
  const found = /^"?Report Date:\s*(\d{1,2})-([A-Za-z]{3})[a-z]*-(\d{4})"?,*\s*$/i.exec(line);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  const date = `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
}
