/** A table of an answer: every cell is a text. */
export interface AnswerTable {
  /** Where in the answer the rows stand: `network.nodes`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Several values in one cell. */
const AND = ' | ';

/** Every list of objects in an answer that has rows, the longest first; lists inside rows become cells and are not told again. */
export function tablesOf(data: unknown): readonly AnswerTable[] {
  return listsIn(data, [])
    .map(({ path, items }) => tableOf(path.join('.'), items))
    .sort((a, b) => b.rows.length - a.rows.length);
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

function listsIn(value: unknown, path: readonly string[]): { path: readonly string[]; items: readonly Item[] }[] {
  if (Array.isArray(value)) {
    const items = value.filter(isItem);
    return items.length === 0 ? [] : [{ path, items }];
  }
  if (!isItem(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => listsIn(inner, [...path, name]));
}

function tableOf(path: string, items: readonly Item[]): AnswerTable {
  const cells = items.map((item) => new Map(cellsOf(item, '')));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return { path, columns, rows: cells.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** `party.displayName`: an object inside becomes columns, a list of them one column a field, with all values in a cell. */
function cellsOf(value: unknown, name: string): [string, string][] {
  if (Array.isArray(value)) {
    const cells = new Map<string, string[]>();
    for (const [column, text] of value.flatMap((one) => cellsOf(one, name))) {
      cells.set(column, [...(cells.get(column) ?? []), text]);
    }
    return [...cells].map(([column, texts]) => [column, texts.join(AND)]);
  }
  if (isItem(value)) {
    return Object.entries(value).flatMap(([field, inner]) => cellsOf(inner, name === '' ? field : `${name}.${field}`));
  }
  return value === null || value === undefined ? [] : [[name, String(value)]];
}

/** By a column: numbers by their size, dates and other texts by their letters; rows without a value come last either way. */
export function sortedRows(
  { rows }: AnswerTable,
  column: number,
  direction: 'ascending' | 'descending',
): readonly (readonly string[])[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x = '', y = ''] = [a[column], b[column]];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    const [n, m] = [Number(x), Number(y)];
    return sign * (Number.isNaN(n) || Number.isNaN(m) ? x.localeCompare(y, 'en') : n - m);
  });
}
