import { earliestDay } from '../model/dates.ts';
import type { TableRow } from '../model/derived.ts';
import type { TableColumn, TableOrder } from '../model/table-choice.ts';

/**
 * Rows in the order asked for. Unknown values come last whichever way, and rows that are equal keep the order of the
 * canvas.
 */
export function inTableOrder(rows: readonly TableRow[], order: TableOrder | null): readonly TableRow[] {
  if (order === null) return rows;
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [cellText(one, order.column), cellText(other, order.column)];
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return sign * collator.compare(a, b);
  });
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function cellText(row: TableRow, column: TableColumn): string {
  switch (column) {
    case 'name':
      return row.name;
    case 'kind':
      return row.kind;
    case 'ties':
      // By how many there are: what they say begins alike.
      return row.ties.length === 0 ? '' : String(row.ties.length);
    case 'programmes':
      return row.programmes.join(', ');
    case 'measures':
      return row.measures.join(', ');
    case 'relation':
      return row.relation;
    case 'country':
      return row.country;
    case 'listedBy':
      return row.marks.map((mark) => `${mark.government} ${mark.look}`).join(', ');
    case 'change':
      return row.change ?? '';
    case 'listedOn':
      return row.listedOn === null ? '' : earliestDay(row.listedOn);
  }
}
