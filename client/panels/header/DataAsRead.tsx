import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Drawer } from '../../ui/Drawer.tsx';
import { listCaption, numeral } from '../words.ts';
import { type DataRead, readParts, useDataRead } from './data-read.ts';

/** The dates of the data, always on screen; a press opens the lists behind them and which build answers. */
export function DataAsRead({ children }: { readonly children?: string }) {
  const read = useDataRead();
  const [open, setOpen] = useState(false);
  return (
    <>
      <AriaButton className="data-read" onPress={() => setOpen(true)}>
        <span className="data-read-title">{children ?? 'Data as read'}</span>{' '}
        <span className="data-read-dates">
          {(read === null ? ['not known yet'] : readParts(read.lists)).map((part, at) => (
            <span key={part}>
              {at === 0 ? null : <span className="data-read-dot"> · </span>}
              {part}
            </span>
          ))}
        </span>
      </AriaButton>
      <Drawer title="Data as read" side="centre" isOpen={open} onClose={() => setOpen(false)}>
        <div className="data-table">
          {read === null ? <p>Which data is read is not known yet.</p> : <DataTable read={read} />}
        </div>
      </Drawer>
    </>
  );
}

function DataTable({ read }: { readonly read: DataRead }) {
  const { about, lists } = read;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Edition</th>
            <th scope="col">Records</th>
            <th scope="col">Read here</th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ id, newest }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
                <span>{listCaption(id)}</span>
              </th>
              <td>{newest?.edition ?? 'not read here'}</td>
              <td>{newest === null ? '–' : numeral(newest.records)}</td>
              <td>{newest === null ? '–' : newest.retrievedAt.slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>About</h3>
      <dl>
        <dt>In the graph</dt>
        <dd>
          {numeral(about.parties)} parties, {numeral(about.relations)} relations, {numeral(about.designations)}{' '}
          designations
        </dd>
        <dt>Graph</dt>
        <dd>
          <code>{about.graph}</code>
        </dd>
        <dt>Store</dt>
        <dd>
          <code>{about.store}</code>
        </dd>
        <dt>Version</dt>
        <dd>
          <code>{about.version}</code>
        </dd>
      </dl>
      <p>A list that is not read here says nothing about a party.</p>
    </>
  );
}
