import type { ListsReadQuery } from '../../gql/__generated__/graphql.ts';
import { type EditionsChoice, settledEditions } from '../../model/editions-choice.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangesList } from './ChangesList.tsx';
import { IssuesList } from './IssuesList.tsx';

interface EditionsPanelProps {
  readonly lists: ListsReadQuery['lists'];
}

/** What changed between two editions of a list, or what its reader could not place. */
export function EditionsPanel({ lists }: EditionsPanelProps) {
  const { question, actions } = useExplorer();
  const choice = question.editions;
  const read = lists.map(({ id, snapshots }) => ({ id, editions: snapshots.map(({ edition }) => edition) }));
  const settled = settledEditions(choice, read);
  const choose = (change: Partial<EditionsChoice>, words: string): void => actions.chooseEditions(change, words);
  if (settled === null) {
    return (
      <div className="editions-message" role="status">
        <h2>{choice.list === null ? 'No list has been read' : `${choice.list} has not been read here`}</h2>
        <p>
          What changed between two editions stands here. <code>npm run import</code> fetches the lists from their
          publishers.
        </p>
        {choice.list === null ? null : (
          <Button onPress={() => choose({ list: null, from: null, to: null }, 'Show another list')}>
            Show another list
          </Button>
        )}
      </div>
    );
  }
  const editions = read.find(({ id }) => id === settled.list)?.editions ?? [];
  const earlier = editions.filter((edition) => edition < settled.to);
  const isOfChanges = choice.show === 'changes';
  return (
    <>
      <h2>{isOfChanges ? 'What changed' : 'What could not be placed'}</h2>
      <div className="editions-choice">
        <Choice
          label="List"
          value={settled.list}
          options={read.filter((list) => list.editions.length > 0).map(({ id }) => id)}
          onChange={(list) => choose({ list, from: null, to: null }, `Show ${list}`)}
        />
        {isOfChanges && settled.from !== null ? (
          <Choice
            label="From"
            value={settled.from}
            options={earlier}
            onChange={(from) => choose({ from }, `Compare from ${from}`)}
          />
        ) : null}
        <Choice
          label={isOfChanges ? 'To' : 'Edition'}
          value={settled.to}
          options={isOfChanges && editions.length > 1 ? editions.slice(1) : editions}
          onChange={(to) => choose({ to }, `Show the edition of ${to}`)}
        />
        <Button
          look="text"
          onPress={() => choose({ show: isOfChanges ? 'issues' : 'changes' }, isOfChanges ? 'Issues' : 'Changes')}
        >
          {isOfChanges ? 'Issues of this edition' : 'What changed'}
        </Button>
      </div>
      {isOfChanges ? (
        <Changes {...settled} change={choice.change} />
      ) : (
        <IssuesList key={`${settled.list} ${settled.to}`} list={settled.list} edition={settled.to} />
      )}
    </>
  );
}

type ChangesProps = Pick<EditionsChoice, 'change'> & NonNullable<ReturnType<typeof settledEditions>>;

function Changes({ list, from, to, change }: ChangesProps) {
  if (from !== null)
    return <ChangesList key={`${list} ${from} ${to} ${change}`} list={list} from={from} to={to} change={change} />;
  return (
    <div className="editions-message" role="status">
      <p>
        One edition of <code>{list}</code> has been read, that of {to}. With a second one, older or newer, what changed
        stands here
        {list === 'curated' ? (
          '.'
        ) : (
          <>
            : <code>npm run import -- {list}</code>
          </>
        )}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="editions-select">
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
