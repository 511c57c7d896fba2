import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { listCaption, numeral } from '../words.ts';
import { type DataRead, readWords, useDataRead } from './data-read.ts';

/** The dates of the data, always on screen; a press opens the lists behind them and which build answers. */
export function DataAsRead({ children }: { readonly children?: string }) {
  const read = useDataRead();
  const words = read === null ? 'asking' : readWords(read.lists);
  return (
    <DialogTrigger>
      <AriaButton className="data-read">
        <span className="data-read-title">{children ?? 'Data as read'}</span>{' '}
        <span className="data-read-dates">{words}</span>
      </AriaButton>
      <Popover className="popover" placement="bottom end" offset={10}>
        <Dialog className="data-popover">{read === null ? <Asking /> : <DataTable read={read} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Asking() {
  return <Heading slot="title">Asking which data is read</Heading>;
}

function DataTable({ read }: { readonly read: DataRead }) {
  const { about, lists } = read;
  return (
    <>
      <Heading slot="title" level={2}>
        Data as read
      </Heading>
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
