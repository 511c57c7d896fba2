/** Which columns the table shows, and in which order its rows stand. */
export interface TableChoice {
  /** In the order of `TABLE_COLUMNS`; the name is always among them. */
  readonly columns: readonly TableColumn[];
  /** Null: the order of the canvas. */
  readonly order: TableOrder | null;
}

export const TABLE_COLUMNS = [
  'name',
  'kind',
  'relation',
  'ties',
  'country',
  'listedBy',
  'listedOn',
  'programmes',
  'measures',
  'change',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export const COLUMN_WORDS: Readonly<Record<TableColumn, string>> = {
  name: 'Name',
  kind: 'Kind',
  relation: 'Relation',
  ties: 'All ties drawn',
  country: 'Country',
  listedBy: 'Listed by',
  listedOn: 'On',
  programmes: 'Programmes',
  measures: 'Measures',
  change: 'What changed',
};

export interface TableOrder {
  readonly column: TableColumn;
  readonly descending: boolean;
}

export const FIRST_TABLE: TableChoice = {
  columns: ['name', 'relation', 'country', 'listedBy', 'listedOn'],
  order: null,
};

/** What stands on screen: what changed has its column while two dates are compared, and then only. */
export function columnsShown(columns: readonly TableColumn[], twoDates: boolean): readonly TableColumn[] {
  return TABLE_COLUMNS.filter((one) => (one === 'change' ? twoDates : columns.includes(one)));
}

/** The columns with one more or one less; the name stays. */
export function withColumn(
  columns: readonly TableColumn[],
  column: TableColumn,
  shown: boolean,
): readonly TableColumn[] {
  return TABLE_COLUMNS.filter((one) => one === 'name' || (one === column ? shown : columns.includes(one)));
}

/** Only what differs from the first choice is in the link. */
export function formatTable({ columns, order }: TableChoice, params: URLSearchParams): void {
  if (columns.join() !== FIRST_TABLE.columns.join()) params.set('columns', columns.join(','));
  if (order !== null) params.set('sort', `${order.column}${order.descending ? '~down' : ''}`);
}

export function parseTable(params: URLSearchParams, messages: string[]): TableChoice {
  const asked = params.get('columns')?.split(',') ?? FIRST_TABLE.columns;
  const unknown = asked.filter((text) => TABLE_COLUMNS.every((column) => column !== text));
  if (unknown.length > 0) messages.push(`The table has no column “${unknown.join(', ')}”; that is left out.`);
  const columns = TABLE_COLUMNS.filter((column) => column === 'name' || asked.includes(column));
  const sort = params.get('sort');
  const [name, way] = sort?.split('~') ?? [];
  const column = TABLE_COLUMNS.find((one) => one === name);
  if (sort !== null && (column === undefined || (way !== undefined && way !== 'down'))) {
    messages.push(`The table cannot be sorted by “${sort}”; it keeps the order of the canvas.`);
    return { columns, order: null };
  }
  return { columns, order: column === undefined ? null : { column, descending: way === 'down' } };
}
