import type { CompareOverviewQuery } from '../../gql/__generated__/graphql.ts';
import type { CompareChoice } from '../../model/compare-choice.ts';
import { inARow } from '../../model/names.ts';
import { GOVERNMENT_IN_TEXT, GOVERNMENTS } from '../../model/vocabulary.ts';
import { counted, numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';

interface OverlapTableProps {
  readonly overlaps: CompareOverviewQuery['compare']['overlaps'];
  readonly choice: CompareChoice;
}

/** The overlaps as a picture that is a table: a row is a set of governments, its bar the parties that exactly these list. */
export function OverlapTable({ overlaps, choice }: OverlapTableProps) {
  const { actions } = useExplorer();
  const columns = GOVERNMENTS.filter((code) => choice.governments.includes(code));
  const highest = Math.max(1, ...overlaps.map(({ count }) => count));
  const rows = [...overlaps].sort((a, b) => b.count - a.count);
  return (
    <section className="overlaps">
      <h2>Overlap</h2>
      <p>Each row is a set of governments. Its number opens the parties that exactly these list.</p>
      <table>
        <thead>
          <tr>
            {columns.map((code) => (
              <th scope="col" key={code}>
                <GovernmentMark government={code} look="filled" label={code} />
              </th>
            ))}
            <th scope="col">Parties</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ governments, count }) => {
            const codes = governments.map(({ code }) => code);
            const words = `${counted(count, 'party', 'parties')} listed by ${inARow(
              codes.map((code) => GOVERNMENT_IN_TEXT[code]),
              'and',
            )} alone`;
            const isOpen = choice.only?.kind === 'exactly' && choice.only.governments.join() === codes.join();
            return (
              <tr key={codes.join()} className={isOpen ? 'overlap-open' : undefined}>
                {columns.map((code) => (
                  <td key={code}>
                    {codes.includes(code) ? (
                      <GovernmentMark government={code} look="filled" label={code} />
                    ) : (
                      <span className="overlap-none">
                        <span aria-hidden="true">·</span>
                        <span className="visually-hidden">not {code}</span>
                      </span>
                    )}
                  </td>
                ))}
                <td className="overlap-count">
                  <svg width="100%" height="14" aria-hidden="true">
                    <rect className="overlap-bar" width={`${(100 * count) / highest}%`} height="14" rx="2" />
                  </svg>
                  <Button
                    look="text"
                    size={24}
                    aria-label={words}
                    aria-pressed={isOpen}
                    isDisabled={count === 0}
                    onPress={() => actions.compare({ only: { kind: 'exactly', governments: codes } }, `Open ${words}`)}
                  >
                    {numeral(count)}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
