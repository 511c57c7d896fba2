/**
 * An EDTF partial date in words: `1962-03` as it is, `1962~` *circa 1962*, `1962/1965` *1962 to 1965*; null is
 * *date unknown*. No part is ever padded.
 */
export function partialDateWords(value: string | null): string {
  if (value === null) return 'date unknown';
  const [from = '', to] = value.split('/');
  return to === undefined ? circa(from) : `${circa(from)} to ${circa(to)}`;
}

function circa(day: string): string {
  if (day === '' || day === '..') return 'unknown';
  return day.endsWith('~') ? `circa ${day.slice(0, -1)}` : day;
}
