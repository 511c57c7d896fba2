import { useQuery } from '@apollo/client/react';
import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import { type Filters, hasSpan } from '../../model/filter-rows.ts';
import { MEASURE_NAMES } from '../../model/measure-names.ts';
import { networkRegimes } from '../../model/network-timeline.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import type { TimelineChoice } from '../../model/timeline-choice.ts';
import { useAskAgain } from '../../panels/ask-again.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { Problem } from '../../panels/states/Problem.tsx';
import { counted, numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { DrawThese } from '../compare/DrawThese.tsx';
import { SPAN } from './timeline-query.ts';

/** The programmes with most Designations; how many more there are is said. */
const MOST_PROGRAMMES = 12;

interface SpanProps {
  readonly counts: readonly { readonly government: GovernmentCode; readonly count: number }[];
  readonly choice: TimelineChoice;
  readonly filters: Filters;
}

interface SpanOfListsProps extends SpanProps {
  /** Good for Designations and for parties. */
  readonly where: Pick<PartyWhere, 'listedOn' | 'programme' | 'measure'>;
}

/** What was listed in the span on all lists: by government, programme and measure, and the parties themselves. */
export function SpanOfLists({ counts, choice, filters, where }: SpanOfListsProps) {
  const { actions } = useExplorer();
  const { data, previousData, error, refetch } = useQuery(SPAN, {
    variables: { where, parties: where },
    fetchPolicy: ASKED_ANEW,
  });
  useAskAgain(error !== undefined, refetch);
  const { listedFrom, listedTo } = filters;
  const shown = data ?? previousData;
  return (
    <section className="span-parts">
      <SpanHead counts={counts} filters={filters} />
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
          <Regimes
            choice={choice}
            programmes={shown.programmes.cells.flatMap(({ programme, count }) =>
              programme ? [{ id: programme.id, name: `${programme.government.code} ${programme.code}`, count }] : [],
            )}
            measures={shown.measures.cells.flatMap(({ measure, count }) =>
              measure ? [{ id: measure, name: MEASURE_NAMES[measure], count }] : [],
            )}
          />
        </>
      )}
    </section>
  );
}

/** The same of what is drawn: nothing is asked for. */
export function SpanOfNetwork({ counts, choice, filters }: SpanProps) {
  const { network, derived, actions } = useExplorer();
  const regimes = networkRegimes(network, derived.rows, choice, filters);
  return (
    <section className="span-parts">
      <SpanHead counts={counts} filters={filters} />
      <p className="span-actions">
        <Button
          onPress={() => {
            actions.compare({ among: 'canvas', only: null }, 'Compare the parties of the canvas');
            actions.setView('compare');
          }}
        >
          Compare these parties
        </Button>
      </p>
      <Regimes choice={choice} {...regimes} />
    </section>
  );
}

function SpanHead({ counts, filters }: Pick<SpanProps, 'counts' | 'filters'>) {
  const { actions } = useExplorer();
  const { listedFrom, listedTo } = filters;
  const isSpan = hasSpan(filters);
  return (
    <>
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
    </>
  );
}

interface RegimesProps {
  readonly choice: TimelineChoice;
  readonly programmes: ChoicesProps['rows'];
  readonly measures: ChoicesProps['rows'];
}

function Regimes({ choice, programmes, measures }: RegimesProps) {
  const { actions } = useExplorer();
  return (
    <>
      <Choices
        title="Programme"
        chosen={choice.programme}
        rows={programmes}
        onChoose={(programme, name) =>
          actions.chooseTimeline({ programme }, programme === null ? 'Every programme' : `Only ${name}`)
        }
      />
      <Choices
        title="Measure"
        chosen={choice.measure}
        rows={measures}
        onChoose={(measure, name) =>
          actions.chooseTimeline({ measure }, measure === null ? 'Every measure' : `Only ${name}`)
        }
      />
    </>
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
