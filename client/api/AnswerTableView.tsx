import { useState } from 'react';
import { csvCell } from '../model/csv.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { type AnswerTable, sortedRows } from './answer-rows.ts';

interface AnswerTableViewProps {
  /** At least one. */
  readonly tables: readonly AnswerTable[];
  /** The whole answer, to take along. */
  readonly data: unknown;
}

/** Rows that are put into the page at once; a button brings as many more. */
const ROWS_AT_ONCE = 200;

type Order = { readonly column: number; readonly direction: 'ascending' | 'descending' };

/** An answer as sortable rows; an answer of several lists as one of them at a time. */
export function AnswerTableView({ tables, data }: AnswerTableViewProps) {
  const [path, setPath] = useState(tables[0]?.path);
  const [order, setOrder] = useState<Order | null>(null);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const table = tables.find((one) => one.path === path) ?? tables[0];
  if (table === undefined) return null;
  const rows = order === null ? table.rows : sortedRows(table, order.column, order.direction);
  const csv = (): void => {
    const lines = [table.columns, ...rows].map((cells) => cells.map(csvCell).join(','));
    saveFile('sanctions-explorer-answer.csv', 'text/csv', `\uFEFF${lines.join('\r\n')}\r\n`);
  };
  return (
    <div className="answer-table">
      <div className="answer-table-head">
        <label>
          Rows of{' '}
          <select
            value={table.path}
            onChange={({ target }) => {
              setPath(target.value);
              setOrder(null);
              setMost(ROWS_AT_ONCE);
            }}
          >
            {tables.map((one) => (
              <option key={one.path} value={one.path}>
                {one.path} ({one.rows.length.toLocaleString('en-GB')})
              </option>
            ))}
          </select>
        </label>
        <Button icon="download" onPress={csv}>
          CSV
        </Button>
        <Button
          icon="download"
          onPress={() =>
            saveFile('sanctions-explorer-answer.json', 'application/json', `${JSON.stringify(data, null, 2)}\n`)
          }
        >
          JSON
        </Button>
      </div>
      <section className="answer-scroll" aria-label={`Rows of ${table.path}`} tabIndex={-1}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th key={column} scope="col" aria-sort={order?.column === at ? order.direction : 'none'}>
                  <button type="button" onClick={() => setOrder(nextOrder(order, at))}>
                    {column}
                    <span aria-hidden="true">{arrow(order, at)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no other name
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={table.columns[at]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > most ? (
          <Button onPress={() => setMost(most + ROWS_AT_ONCE)}>
            {`Show more: ${(rows.length - most).toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} rows are not shown`}
          </Button>
        ) : null}
      </section>
    </div>
  );
}

function nextOrder(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

function arrow(order: Order | null, column: number): string {
  if (order?.column !== column) return '';
  return order.direction === 'ascending' ? ' ↑' : ' ↓';
}
