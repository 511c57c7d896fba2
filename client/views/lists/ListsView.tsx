import { useQuery } from '@apollo/client/react';
import { settledEditions } from '../../model/editions-choice.ts';
import { useAskAgain } from '../../panels/ask-again.ts';
import { EditionsPanel } from '../../panels/editions/EditionsPanel.tsx';
import { LISTS_READ } from '../../panels/editions/editions-query.ts';
import { ListsTable } from '../../panels/editions/ListsTable.tsx';
import { placeOf } from '../../panels/header/data-read.ts';
import { operationPage } from '../../panels/show-query/operation-page.ts';
import { ShowQuery } from '../../panels/show-query/ShowQuery.tsx';
import { Problem } from '../../panels/states/Problem.tsx';
import { useExplorer } from '../../state/explorer.ts';
import { SECTIONS } from './sections.tsx';
import '../../panels/editions/editions.css';
import './lists.css';

/** The lists behind the canvas: editions, what was read of them, what changed, what had no place. */
export function ListsView() {
  const { question } = useExplorer();
  const { data, error, refetch } = useQuery(LISTS_READ, { fetchPolicy: 'cache-and-network' });
  useAskAgain(error !== undefined, refetch);
  const lists = [...(data?.lists ?? [])].sort(
    (one, other) => placeOf(one.government?.code ?? null) - placeOf(other.government?.code ?? null),
  );
  const chosen =
    data === undefined
      ? null
      : settledEditions(
          question.editions,
          lists.map(({ id, snapshots }) => ({ id, editions: snapshots.map(({ edition }) => edition) })),
        );
  return (
    <div className="data-view">
      <div className="data-main">
        <h1>The lists behind the canvas</h1>
        <p className="data-lead">
          Each edition is kept as it was read. Nothing is drawn without a record in one of them.
        </p>
        <ShowQuery href={operationPage(LISTS_READ, {})} look="words" />
        {error === undefined ? null : (
          <Problem title="The lists could not be read" error={error} onRetry={() => void refetch()} />
        )}
        {data === undefined ? (
          error === undefined ? (
            <p role="status">Reading the lists.</p>
          ) : null
        ) : (
          <ListsTable lists={lists} chosen={chosen?.list ?? null} />
        )}
        {SECTIONS.map(({ name, Section }) => (
          <section key={name} className="data-section" aria-label={name}>
            <Section />
          </section>
        ))}
      </div>
      {data === undefined ? null : (
        <aside className="data-aside" aria-label="Editions of a list">
          <EditionsPanel lists={lists} />
        </aside>
      )}
    </div>
  );
}
