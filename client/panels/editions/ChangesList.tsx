import { useQuery } from '@apollo/client/react';
import type { EditionChangesQuery } from '../../gql/__generated__/graphql.ts';
import { CHANGES, type Change } from '../../model/editions-choice.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { useAskAgain } from '../ask-again.ts';
import { ASKED_ANEW } from '../asked-anew.ts';
import { Problem } from '../states/Problem.tsx';
import { counted, numeral } from '../words.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { EDITION_CHANGES, PAGE } from './editions-query.ts';

interface ChangesListProps {
  readonly list: string;
  readonly from: string;
  readonly to: string;
  readonly change: Change | null;
}

/** Counts first, then record by record; each opens to what it says otherwise. */
export function ChangesList(question: ChangesListProps) {
  const { data, error, refetch, fetchMore } = useQuery(EDITION_CHANGES, {
    variables: { ...question, first: PAGE },
    fetchPolicy: ASKED_ANEW,
  });
  useAskAgain(error !== undefined, refetch);
  if (error !== undefined)
    return <Problem title="What changed could not be read" error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p role="status">Comparing two editions.</p>;
  const { nodes, pageInfo, totalCount } = data.changes;
  const more = (): void => {
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        changes: { ...next.changes, nodes: [...before.changes.nodes, ...next.changes.nodes] },
      }),
    });
  };
  return (
    <>
      <Counts changes={data.changes} chosen={question.change} />
      {data.changes.comparable ? null : (
        <p className="editions-note">
          An edition between the two was read from a file of another layout. From one layout to the other only names,
          kinds and programmes are compared.
        </p>
      )}
      {totalCount === 0 ? (
        <p role="status">
          Nothing {question.change === null ? 'differs' : `was ${WORDS[question.change]}`} between {question.from} and{' '}
          {question.to}.
        </p>
      ) : (
        <ul className="changes">
          {nodes.map((node) => (
            <ChangeRow key={node.record} change={node} />
          ))}
        </ul>
      )}
      <div className="editions-actions">
        {pageInfo.hasNextPage ? <Button onPress={more}>{Math.min(PAGE, totalCount - nodes.length)} more</Button> : null}
        <DrawThem nodes={nodes} />
        {totalCount === 0 ? null : (
          <span className="list-caption" role="status">
            {numeral(nodes.length)} of {numeral(totalCount)} shown
          </span>
        )}
      </div>
    </>
  );
}

type Changed = EditionChangesQuery['changes'];

const WORDS: Readonly<Record<Change, string>> = { ADDED: 'added', CHANGED: 'changed', REMOVED: 'removed' };
const COUNT_OF = { ADDED: 'added', CHANGED: 'changed', REMOVED: 'removed' } as const;
const SIGN: Readonly<Record<Change, string>> = { ADDED: '+', CHANGED: '', REMOVED: '−' };

/** The counts are the filter: a press keeps one kind of change, a second press takes that back. */
function Counts({ changes, chosen }: { readonly changes: Changed; readonly chosen: Change | null }) {
  const { actions } = useExplorer();
  return (
    <div className="changes-counts">
      {CHANGES.map((change) => (
        <button
          type="button"
          key={change}
          aria-pressed={chosen === change}
          className="changes-count"
          onClick={() =>
            actions.chooseEditions(
              { change: chosen === change ? null : change },
              chosen === change ? 'Show every change' : `Show what was ${WORDS[change]}`,
            )
          }
        >
          <strong>
            {changes[COUNT_OF[change]] === 0 ? '' : SIGN[change]}
            {numeral(changes[COUNT_OF[change]])}
          </strong>
          <span className="changes-word">{WORDS[change]}</span>
        </button>
      ))}
      <p className="changes-kinds">
        {changes.kinds.map(({ kind, count }) => counted(count, KIND_WORDS[kind].one, KIND_WORDS[kind].many)).join(', ')}
      </p>
    </div>
  );
}

const KIND_WORDS = {
  Person: { one: 'person', many: 'persons' },
  Organisation: { one: 'organisation', many: 'organisations' },
  Vessel: { one: 'vessel', many: 'vessels' },
  Aircraft: { one: 'aircraft', many: 'aircraft' },
} as const;

/** A network starts from at most so many parties. */
const MOST_SEEDS = 100;

function DrawThem({ nodes }: { readonly nodes: Changed['nodes'] }) {
  const { actions } = useExplorer();
  const parties = [...new Set(nodes.flatMap(({ party }) => party?.id ?? []))].slice(0, MOST_SEEDS);
  if (parties.length === 0) return null;
  return (
    <Button onPress={() => actions.open(parties, 'explore')}>
      Draw {parties.length === 1 ? 'this one' : `these ${parties.length}`}
    </Button>
  );
}
