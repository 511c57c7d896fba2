import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { tableCsv } from '../model/csv.ts';
import type { TableRow } from '../model/derived.ts';
import { count } from '../model/names.ts';
import { COLUMN_WORDS, columnsShown, TABLE_COLUMNS, type TableColumn } from '../model/table-choice.ts';
import { GOVERNMENT_NAMES } from '../model/vocabulary.ts';
import { fileName } from '../panels/file-name.ts';
import { networkQueryPage } from '../panels/show-query/operation-page.ts';
import { ShowQuery } from '../panels/show-query/ShowQuery.tsx';
import { CanvasState } from '../panels/states/CanvasState.tsx';
import { useExplorer } from '../state/explorer.ts';
import { Button } from '../ui/Button.tsx';
import { EdgeSample } from '../ui/EdgeSample.tsx';
import { GovernmentMark } from '../ui/GovernmentMark.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { saveFile } from '../ui/save-file.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { inTableOrder } from './table-order.ts';
import './table.css';

const COLUMN_WIDTHS: Readonly<Record<TableColumn, { readonly width: `${number}fr`; readonly minWidth: number }>> = {
  name: { width: '2fr', minWidth: 200 },
  kind: { width: '0.8fr', minWidth: 100 },
  ties: { width: '3fr', minWidth: 260 },
  programmes: { width: '1fr', minWidth: 120 },
  measures: { width: '1fr', minWidth: 120 },
  relation: { width: '2fr', minWidth: 200 },
  country: { width: '1fr', minWidth: 110 },
  listedBy: { width: '0.7fr', minWidth: 92 },
  listedOn: { width: '0.7fr', minWidth: 100 },
  change: { width: '1.2fr', minWidth: 150 },
};

/** The network of the canvas as rows: the same set, counts, day and selection. Only what is in sight is in the page. */
export function TableView() {
  const { derived, question, actions } = useExplorer();
  const { order } = question.table;
  const columns = columnsShown(question.table.columns, derived.twoDates !== null);
  const rows = useMemo(() => inTableOrder(derived.rows, order), [derived.rows, order]);
  const { parties, relations } = derived.counts;
  const select = (ids: readonly string[]): void => {
    if (ids.length > 1) actions.selectMany(inOrderChosen(question.selection, ids), `Select ${ids.length} in the table`);
    else actions.select(ids[0] ?? null);
  };
  const table = useRef<HTMLDivElement>(null);
  // The canvas had the keyboard and is gone.
  useEffect(() => {
    if (document.activeElement === document.body) table.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.setView('explore');
  };
  return (
    <section className="table-view" aria-label="Table" onKeyDownCapture={onKeyDown}>
      <div className="table-head">
        <h1>
          {count(parties, 'party', 'parties')}, {count(relations, 'relation', 'relations')}
        </h1>
        <p>{derived.twoDates?.sentence ?? subtitle(question.asOf, derived.counts.later, question.ghosts)}</p>
        <ShowQuery href={networkQueryPage(question)} look="words" />
        <ColumnsMenu />
        <Button icon="download" onPress={() => saveFile(fileName(question.asOf, 'csv'), 'text/csv', tableCsv(rows))}>
          CSV
        </Button>
      </div>
      <div className="table-states">
        <CanvasState />
      </div>
      <ResizableTableContainer className="table-scroll">
        <Virtualizer layout={TableLayout} layoutOptions={{ headingHeight: 33, estimatedRowHeight: 38 }}>
          <Table
            ref={table}
            aria-label={
              rows.length === 0 ? 'A network as a table; nothing is drawn' : `${derived.caption.title}, as a table`
            }
            className="table"
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={question.selection}
            onSelectionChange={(keys) => select(keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String))}
            {...(order === null
              ? {}
              : {
                  sortDescriptor: {
                    column: order.column,
                    direction: order.descending ? ('descending' as const) : ('ascending' as const),
                  },
                })}
            onSortChange={({ column, direction }) => {
              const known = TABLE_COLUMNS.find((one) => one === column);
              if (known === undefined) return;
              const descending = direction === 'descending';
              actions.chooseTable(
                { order: { column: known, descending } },
                `Sort by ${COLUMN_WORDS[known].toLowerCase()}`,
              );
            }}
          >
            <TableHeader>
              {columns.map((column) => (
                <Column
                  key={column}
                  id={column}
                  isRowHeader={column === 'name'}
                  allowsSorting
                  className="table-column"
                  {...COLUMN_WIDTHS[column]}
                >
                  {({ sortDirection }) => (
                    <>
                      {COLUMN_WORDS[column]}
                      <span aria-hidden="true">
                        {sortDirection === 'ascending' ? ' ↑' : sortDirection === 'descending' ? ' ↓' : ''}
                      </span>
                    </>
                  )}
                </Column>
              ))}
            </TableHeader>
            <TableBody
              items={rows}
              dependencies={[columns.join()]}
              renderEmptyState={() => <p className="table-empty">Nothing is drawn.</p>}
            >
              {(row) => <PartyRow row={row} columns={columns} />}
            </TableBody>
          </Table>
        </Virtualizer>
      </ResizableTableContainer>
    </section>
  );
}

/** What was chosen before keeps its place, so that the details tell of what came last. */
const inOrderChosen = (before: readonly string[], now: readonly string[]): readonly string[] => [
  ...before.filter((id) => now.includes(id)),
  ...now.filter((id) => !before.includes(id)),
];

function PartyRow({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  return (
    <Row id={row.id} textValue={row.name} className={`table-row standing-${row.standing}`}>
      {columns.map((column) => (
        <Cell key={column} className={`table-cell table-${column}`}>
          <CellContent row={row} column={column} />
        </Cell>
      ))}
    </Row>
  );
}

function CellContent({ row, column }: { readonly row: TableRow; readonly column: TableColumn }) {
  switch (column) {
    case 'name':
      return (
        <>
          <KindShape kind={row.kind} size={16} />
          <span>
            <b>{row.name}</b>
            {row.ownScript === null ? null : (
              <span className="table-script" lang={row.ownScript.lang}>
                {row.ownScript.text}
              </span>
            )}
          </span>
        </>
      );
    case 'kind':
      return row.kind;
    case 'relation':
      return (
        <>
          {row.family === null ? null : <EdgeSample family={row.family} />}
          <span>{row.relation}</span>
        </>
      );
    case 'ties':
      return (
        <ul>
          {row.ties.map((tie) => (
            <li key={tie}>{tie}</li>
          ))}
        </ul>
      );
    case 'country':
      return row.country;
    case 'listedBy':
      return (
        <>
          {row.marks.map(({ government, look }) => (
            <GovernmentMark key={government} government={government} look={look} label={markWords(government, look)} />
          ))}
        </>
      );
    case 'change':
      return row.change === 'unchanged' ? row.change : <b>{row.change}</b>;
    case 'listedOn':
      return row.dateNote ?? row.listedOn ?? '';
    case 'programmes':
      return row.programmes.join(', ');
    case 'measures':
      return row.measures.join(', ');
  }
}

function markWords(government: keyof typeof GOVERNMENT_NAMES, look: 'filled' | 'hollow' | 'struck'): string {
  const name = GOVERNMENT_NAMES[government];
  if (look === 'struck') return `${name}, ended`;
  return look === 'filled' ? `${name}, assets frozen` : `${name}, without an asset freeze`;
}

function subtitle(asOf: string | null, later: number, ghosts: 'shown' | 'hidden'): string {
  if (asOf === null) return 'the same network as the canvas';
  const after =
    later === 0
      ? ''
      : ghosts === 'shown'
        ? `; ${later} of a later day, marked so`
        : `; ${later} of a later day, hidden`;
  return `as of ${asOf}${after}`;
}
