import type { ListsReadQuery } from '../../gql/__generated__/graphql.ts';
import { ageInDays } from '../../model/editions-choice.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { copyText } from '../copy-text.ts';
import { counted, listCaption, numeral } from '../words.ts';

type ListRead = ListsReadQuery['lists'][number];

interface ListsTableProps {
  readonly lists: readonly ListRead[];
  /** The list that the panels beside it tell of. */
  readonly chosen: string | null;
}

/** Every list with its current edition: how old it is, what it gives to the graph, what was read and what was not. */
export function ListsTable({ lists, chosen }: ListsTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a narrow screen must be reached by keyboard
    <section className="data-scroll" aria-label="Lists" tabIndex={0}>
      <table className="lists-table">
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Edition</th>
            <th scope="col" className="number">
              Age
            </th>
            <th scope="col" className="number">
              Parties
            </th>
            <th scope="col" className="number">
              Relations
            </th>
            <th scope="col">Values of the file</th>
            <th scope="col">Checks</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <ListRow key={list.id} list={list} isChosen={list.id === chosen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ListRow({ list, isChosen }: { readonly list: ListRead; readonly isChosen: boolean }) {
  const newest = list.snapshots.at(-1);
  return (
    <tr className={isChosen ? 'list-chosen' : undefined}>
      <th scope="row" className={isChosen ? 'list-head-chosen' : undefined}>
        <span className="list-name">
          {list.government === null ? null : <GovernmentMark government={list.government.code} look="filled" />}
          <span>
            <code>{list.id}</code>
            <span className="list-caption">{listCaption(list.id)}</span>
          </span>
        </span>
      </th>
      {newest === undefined ? (
        <td colSpan={6} className="list-unread">
          Not read here. It says nothing about a party. <code>{importCommand(list.id)}</code>{' '}
          <FetchAgain list={list.id} />
        </td>
      ) : (
        <ReadCells list={list} newest={newest} isChosen={isChosen} />
      )}
    </tr>
  );
}

interface ReadCellsProps {
  readonly list: ListRead;
  readonly newest: ListRead['snapshots'][number];
  readonly isChosen: boolean;
}

function ReadCells({ list, newest, isChosen }: ReadCellsProps) {
  const { actions } = useExplorer();
  const show = (what: 'changes' | 'issues', words: string): void =>
    actions.chooseEditions({ list: list.id, from: null, to: null, change: null, show: what }, `${words} of ${list.id}`);
  const older = list.snapshots.length - 1;
  return (
    <>
      <td className="nowrap">
        <strong>{newest.edition}</strong>
        {older === 0 ? null : (
          <Button
            look="text"
            aria-label={`What changed on ${list.id}`}
            aria-pressed={isChosen}
            onPress={() => show('changes', 'Show the editions')}
          >
            {older} older
          </Button>
        )}
        <span className="list-caption">read {newest.retrievedAt.slice(0, 10)}</span>
        {list.id === 'curated' ? null : <FetchAgain list={list.id} />}
      </td>
      <td className="number">{counted(ageInDays(newest.edition, new Date()), 'day', 'days')}</td>
      <td className="number">{numeral(list.parties)}</td>
      <td className="number">{list.relations === 0 ? 'none' : numeral(list.relations)}</td>
      <td>
        {newest.valuesRead === null ? 'not counted' : `${numeral(newest.valuesRead)} read`}
        {newest.valuesLeftAside === null ? '' : `, ${numeral(newest.valuesLeftAside)} left aside by name`}
      </td>
      <td>
        passed
        {newest.issues === 0 ? (
          <span className="list-caption">no issues</span>
        ) : (
          <Button look="text" aria-label={`Issues of ${list.id}`} onPress={() => show('issues', 'Show the issues')}>
            {counted(newest.issues, 'issue', 'issues')}
          </Button>
        )}
      </td>
    </>
  );
}

const importCommand = (list: string): string => `npm run import -- ${list}`;

/** The server only reads: whoever runs it fetches a list, with this command. An edition that is the same writes nothing. */
function FetchAgain({ list }: { readonly list: string }) {
  const { actions } = useExplorer();
  return (
    <Button
      look="text"
      size={24}
      aria-label={`Fetch again: copy the command that fetches ${list}`}
      onPress={() =>
        copyText(
          importCommand(list),
          `Copied: ${importCommand(list)}. Run it beside the server, which serves the new graph by itself.`,
          actions.say,
        )
      }
    >
      Fetch again
    </Button>
  );
}
