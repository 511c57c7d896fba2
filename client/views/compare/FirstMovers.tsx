import type { CompareOverviewQuery } from '../../gql/__generated__/graphql.ts';
import type { CompareChoice, FollowOutcome } from '../../model/compare-choice.ts';
import { OUTCOME_WORDS, openedWords } from '../../model/compare-words.ts';
import { counted, numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';

interface FirstMoversProps {
  readonly movers: CompareOverviewQuery['firstMovers'];
  readonly choice: CompareChoice;
}

const COLUMNS: readonly {
  readonly outcome: FollowOutcome;
  readonly field: 'followed' | 'sameDay' | 'notYet' | 'undated';
}[] = [
  { outcome: 'SAME_DAY', field: 'sameDay' },
  { outcome: 'FOLLOWED', field: 'followed' },
  { outcome: 'NOT_YET', field: 'notYet' },
  { outcome: 'UNDATED', field: 'undated' },
];

/** Who listed first, how often and how soon another followed. Each number opens its parties. */
export function FirstMovers({ movers, choice }: FirstMoversProps) {
  const { actions } = useExplorer();
  if (movers.length === 0) return null;
  return (
    <section className="movers">
      <h2>Who followed whom</h2>
      <p>
        Of the parties that the first government listed, no later than the second: when the second did. <em>Not yet</em>{' '}
        counts as watched until the day of the data, never as a lag (Kaplan and Meier 1958). –: fewer than half have
        followed so far.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">First, second</th>
            {COLUMNS.map(({ outcome }) => (
              <th scope="col" key={outcome}>
                {OUTCOME_WORDS[outcome]}
              </th>
            ))}
            <th scope="col">median</th>
            <th scope="col">in a year</th>
          </tr>
        </thead>
        <tbody>
          {movers.map((mover) => {
            const [leader, follower] = [mover.leader.code, mover.follower.code];
            return (
              <tr key={`${leader} ${follower}`}>
                <th scope="row">
                  <GovernmentMark government={leader} look="filled" label={leader} />
                  <span className="visually-hidden"> first, then </span>
                  <GovernmentMark government={follower} look="hollow" label={follower} />
                </th>
                {COLUMNS.map(({ outcome, field }) => {
                  const { count } = mover[field];
                  const only = { kind: 'followed', leader, follower, outcome } as const;
                  return (
                    <td key={outcome}>
                      {count === 0 ? (
                        <span className="movers-none">0</span>
                      ) : (
                        <Button
                          look="text"
                          size={24}
                          aria-label={`${counted(count, 'party', 'parties')}. ${openedWords(only)}`}
                          aria-pressed={
                            choice.only?.kind === 'followed' && openedWords(choice.only) === openedWords(only)
                          }
                          onPress={() => actions.compare({ only }, `Open ${counted(count, 'party', 'parties')}`)}
                        >
                          {numeral(count)}
                        </Button>
                      )}
                    </td>
                  );
                })}
                <td>
                  {mover.medianDays == null ? (
                    <>
                      <span aria-hidden="true">–</span>
                      <span className="visually-hidden">not reached</span>
                    </>
                  ) : (
                    counted(mover.medianDays, 'day', 'days')
                  )}
                </td>
                <td>{percent(mover.withinAYear)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function percent(share: number): string {
  return share > 0 && share < 0.005 ? '< 1 %' : `${Math.round(100 * share)} %`;
}
