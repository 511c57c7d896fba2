/** What a spreadsheet would run instead of show, at the start of a cell (OWASP, CSV Injection). */
const FORMULA = /^\s*[=+\-@\t\r\n]/;

/**
 * A value as one cell of RFC 4180 that no spreadsheet takes for a formula: such a value gets a `'` in front, which
 * spreadsheets read as "this is text". Control characters other than line breaks and tabs go.
 */
export function csvCell(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and its like break readers of CSV
  const clean = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
