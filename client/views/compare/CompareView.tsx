import { useQuery } from '@apollo/client/react';
import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import type { CompareChoice } from '../../model/compare-choice.ts';
import { nameOfGovernments, openedWords } from '../../model/compare-words.ts';
import { dayInWords } from '../../model/dates.ts';
import { type Filters, hasSpan } from '../../model/filter-rows.ts';
import type { TimelineChoice } from '../../model/timeline-choice.ts';
import { useAskAgain } from '../../panels/ask-again.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { operationPage } from '../../panels/show-query/operation-page.ts';
import { ShowQuery } from '../../panels/show-query/ShowQuery.tsx';
import { Problem } from '../../panels/states/Problem.tsx';
import { counted } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { CompareChoices } from './CompareChoices.tsx';
import { CompareTable } from './CompareTable.tsx';
import { COMPARED, OVERVIEW } from './compare-query.ts';
import { comparedAmong, comparedRows } from './compare-where.ts';
import { FirstMovers } from './FirstMovers.tsx';
import { OverlapTable } from './OverlapTable.tsx';
import './compare.css';

/** Parties × governments: who listed whom, when, and how long after whom. Each number opens the parties behind it. */
export function CompareView() {
  const { question, derived, actions } = useExplorer();
  const { compare, filters, timeline } = question;
  const onCanvas = derived.rows.map(({ id }) => id);
  const among = comparedAmong(question, onCanvas);
  const { data, previousData, error, refetch } = useQuery(OVERVIEW, {
    variables: { governments: compare.governments, where: among, basis: compare.basis },
    fetchPolicy: ASKED_ANEW,
  });
  useAskAgain(error !== undefined, refetch);
  const shown = data ?? previousData;
  return (
    <section className="compare" aria-label="Compare">
      <div className="compare-main">
        <h1>{titleOf(filters)}</h1>
        <p className="compare-lead">
          {shown === undefined
            ? 'Counting.'
            : `${counted(shown.compare.totalCount, 'party', 'parties')}, ${nameOfGovernments(compare.governments)}. `}
          A filled mark freezes assets; a hollow one does not. Not listed means not in the edition read: it is no
          clearance.
        </p>
        <ShowQuery href={comparedPage(compare, comparedRows(compare, among))} look="words" />
        <CompareChoices onCanvas={onCanvas.length} />
        {timeline.programme === null && timeline.measure === null ? null : (
          <p className="compare-only">
            <span>Only Designations under {regimeWords(timeline)}, as the timeline keeps to them.</span>
            <Button
              size={24}
              onPress={() => actions.chooseTimeline({ programme: null, measure: null }, 'Every programme and measure')}
            >
              Every programme and measure
            </Button>
          </p>
        )}
        {compare.only === null ? null : (
          <p className="compare-only">
            <span>{openedWords(compare.only)}</span>
            <Button size={24} onPress={() => actions.compare({ only: null }, 'Compare all of them')}>
              Show all
            </Button>
          </p>
        )}
        <CompareTable choice={compare} where={comparedRows(compare, among)} />
      </div>
      <div className="compare-aside">
        {error !== undefined ? (
          <Problem title="The overlaps could not be counted" error={error} onRetry={() => void refetch()} />
        ) : shown === undefined ? (
          <p role="status">Counting overlaps.</p>
        ) : (
          <>
            <OverlapTable overlaps={shown.compare.overlaps} choice={compare} />
            <FirstMovers movers={shown.firstMovers} choice={compare} />
          </>
        )}
      </div>
    </section>
  );
}

function regimeWords({ programme, measure }: TimelineChoice): string {
  return [programme?.replace('programme-', ''), measure?.toLowerCase().replaceAll('_', ' ')]
    .filter((part) => part !== undefined)
    .join(' and ');
}

const comparedPage = ({ governments, basis, order }: CompareChoice, where: PartyWhere): string =>
  operationPage(COMPARED, { governments, where, basis, orderBy: [order] });

function titleOf(filters: Filters): string {
  if (!hasSpan(filters)) return 'Who listed whom';
  const { listedFrom, listedTo } = filters;
  if (listedFrom === listedTo && listedFrom !== null) return `Who listed whom on ${dayInWords(listedFrom)}`;
  return `Who listed whom, ${listedFrom ?? 'from the beginning'} to ${listedTo ?? 'today'}`;
}
