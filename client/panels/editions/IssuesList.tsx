import { useQuery } from '@apollo/client/react';
import { Button } from '../../ui/Button.tsx';
import { useAskAgain } from '../ask-again.ts';
import { ASKED_ANEW } from '../asked-anew.ts';
import { Problem } from '../states/Problem.tsx';
import { counted, numeral } from '../words.ts';
import { EDITION_ISSUES, PAGE } from './editions-query.ts';

interface IssuesListProps {
  readonly list: string;
  readonly edition: string;
}

/** Values that the reader reported instead of guessing, in the order of the file. */
export function IssuesList(question: IssuesListProps) {
  const { data, error, refetch, fetchMore } = useQuery(EDITION_ISSUES, {
    variables: { ...question, first: PAGE },
    fetchPolicy: ASKED_ANEW,
  });
  useAskAgain(error !== undefined, refetch);
  if (error !== undefined)
    return <Problem title="The issues could not be read" error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p role="status">Reading the issues.</p>;
  const { nodes, pageInfo, totalCount, reported } = data.issues;
  const more = (): void => {
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        issues: { ...next.issues, nodes: [...before.issues.nodes, ...next.issues.nodes] },
      }),
    });
  };
  return (
    <>
      <p className="editions-note">
        {counted(reported, 'value', 'values')} of this edition had no place: reported, never guessed.
        {totalCount < reported ? ` ${numeral(totalCount)} can be read here, all of them in the data folder.` : ''}
      </p>
      <ul className="changes">
        {nodes.map(({ record, line, field, value, problem }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are only added to, and two issues may say the same
          <li key={at} className="issue">
            <p className="issue-place">
              <code>{record ?? 'the file'}</code>
              <span className="issue-field">
                {field}
                {line === null ? '' : `, line ${line}`}
              </span>
            </p>
            <blockquote dir="auto">{value}</blockquote>
            <p>{problem}.</p>
          </li>
        ))}
      </ul>
      <div className="editions-actions">
        {pageInfo.hasNextPage ? <Button onPress={more}>{Math.min(PAGE, totalCount - nodes.length)} more</Button> : null}
        {totalCount === 0 ? null : (
          <span className="list-caption" role="status">
            {numeral(nodes.length)} of {numeral(totalCount)} shown
          </span>
        )}
      </div>
    </>
  );
}
