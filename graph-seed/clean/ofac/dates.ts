import { isPartialDate, type PartialDate } from '../../../server/domain/partial-date.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const POINT = /^(circa )?(?:(?:(\d{1,2}) )?([A-Z][a-z]{2}) )?(\d{4})$/;

function point(text: string): string | null {
  const found = POINT.exec(text);
  if (found === null) return null;
  const [, circa, day, month, year] = found;
  const number = month === undefined ? 0 : MONTHS.indexOf(month) + 1;
  if (month !== undefined && number === 0) return null;
  const parts = [year, month === undefined ? null : String(number).padStart(2, '0'), day?.padStart(2, '0') ?? null];
  return parts.filter((part) => part !== null).join('-') + (circa === undefined ? '' : '~');
}

/**
 * A date of OFAC's remarks in EDTF: `10 Dec 1948`, `Dec 1948`, `1948`, `circa 1956`, `1958 to 1962`,
 * `circa 1979-1982`. Null when it is written in another way.
 */
export function ofacDate(text: string): PartialDate | null {
  const years = /^(circa )?(\d{4})-(\d{4})$/.exec(text);
  const [from, to] =
    years === null ? text.split(' to ') : [`${years[1] ?? ''}${years[2]}`, `${years[1] ?? ''}${years[3]}`];
  const start = point(from ?? '');
  const end = to === undefined ? null : point(to);
  if (start === null || (to !== undefined && end === null)) return null;
  const date = end === null ? start : `${start}/${end}`;
  return isPartialDate(date) ? date : null;
}
