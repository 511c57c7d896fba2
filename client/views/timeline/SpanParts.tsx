import { useQuery } from '@apollo/client/react';
import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import type { Filters } from '../../model/filter-rows.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import type { TimelineChoice } from '../../model/timeline-choice.ts';
import { useAskAgain } from '../../panels/ask-again.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { Problem } from '../../panels/states/Problem.tsx';
import { counted, numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { MEASURES } from '../../ui/measures.ts';
import { DrawThese } from '../compare/DrawThese.tsx';
import { SPAN } from './timeline-query.ts';

/** The programmes with most Designations; how many more there are is said. */
const MOST_PROGRAMMES = 12;

interface SpanPartsProps {
  readonly counts: readonly { readonly government: GovernmentCode; readonly count: number }[];
  readonly choice: TimelineChoice;
  readonly filters: Filters;
  /** Good for Designations and for parties. */
  readonly where: Pick<PartyWhere, 'listedOn' | 'programme' | 'measure'>;
}

/** What was listed in the span: by government, programme and measure, and the parties themselves. */
export function SpanParts({ counts, choice, filters, where }: SpanPartsProps) {
  const { actions } = useExplorer();
  const { data, previousData, error, refetch } = useQuery(SPAN, {
    variables: { where, parties: where },
    fetchPolicy: ASKED_ANEW,
  });
  useAskAgain(error !== undefined, refetch);
  const { listedFrom, listedTo } = filters;
  const isSpan = listedFrom !== null || listedTo !== null;
  const shown = data ?? previousData;
  return (
    <section className="span-parts">
      <h2>{isSpan ? 'In this span' : 'On all days'}</h2>
      {isSpan ? (
        <p className="span-days">
          {listedFrom ?? 'the beginning'} to {listedTo ?? 'today'}
          <Button size={24} onPress={() => actions.filterListedOn(null, null)}>
            All days
          </Button>
        </p>
      ) : null}
      <ul className="span-governments">
        {counts.map(({ government, count }) => (
          <li key={government}>
            <GovernmentMark government={government} look="filled" label={government} />
            <strong>{numeral(count)}</strong>
            <span>listed</span>
          </li>
        ))}
      </ul>
      {error !== undefined ? (
        <Problem title="The span could not be counted" error={error} onRetry={() => void refetch()} />
      ) : shown === undefined ? (
        <p role="status">Counting the span.</p>
      ) : (
        <>
          <p className="span-actions">
            <Button onPress={() => actions.compareListedOn(listedFrom, listedTo)}>Compare these parties</Button>
            <DrawThese where={where} count={shown.parties.totalCount} />
          </p>
          <Choices
            title="Programme"
            chosen={choice.programme}
            rows={shown.programmes.cells.flatMap(({ programme, count }) =>
              programme ? [{ id: programme.id, name: `${programme.government.code} ${programme.code}`, count }] : [],
            )}
            onChoose={(programme, name) =>
              actions.chooseTimeline({ programme }, programme === null ? 'Every programme' : `Only ${name}`)
            }
          />
          <Choices
            title="Measure"
            chosen={choice.measure}
            rows={shown.measures.cells.flatMap(({ measure, count }) =>
              measure ? [{ id: measure, name: MEASURES[measure].name, count }] : [],
            )}
            onChoose={(measure, name) =>
              actions.chooseTimeline({ measure }, measure === null ? 'Every measure' : `Only ${name}`)
            }
          />
        </>
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly chosen: string | null;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly onChoose: (id: string | null, name: string) => void;
}

/** One row each, most first; pressed, the whole timeline is of that one alone. */
function Choices({ title, chosen, rows, onChoose }: ChoicesProps) {
  const ordered = [...rows].sort((a, b) => b.count - a.count);
  const most = ordered.slice(0, MOST_PROGRAMMES);
  const left = ordered.length - most.length;
  return (
    <div className="span-choices">
      <h3>{title}</h3>
      <ul>
        {most.map(({ id, name, count }) => (
          <li key={id}>
            <Button
              look="text"
              size={24}
              aria-pressed={chosen === id}
              aria-label={`${name}: ${counted(count, 'Designation', 'Designations')}`}
              onPress={() => onChoose(chosen === id ? null : id, name)}
            >
              {name}
            </Button>
            <span>{numeral(count)}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{counted(left, 'more has', 'more have')} fewer.</p> : null}
      {chosen === null ? null : (
        <Button size={24} onPress={() => onChoose(null, '')}>
          Every {title.toLowerCase()}
        </Button>
      )}
    </div>
  );
}
