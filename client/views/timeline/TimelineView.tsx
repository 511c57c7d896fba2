import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { hasSpan } from '../../model/filter-rows.ts';
import { networkBuckets } from '../../model/network-timeline.ts';
import { barsOf, countsWithin, daysOfLabel, placesOf } from '../../model/timeline-bars.ts';
import { TIMELINE_AMONG, TIMELINE_UNITS } from '../../model/timeline-choice.ts';
import { useAskAgain } from '../../panels/ask-again.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { operationPage } from '../../panels/show-query/operation-page.ts';
import { ShowQuery } from '../../panels/show-query/ShowQuery.tsx';
import { Problem } from '../../panels/states/Problem.tsx';
import { StateCard } from '../../panels/states/StateCard.tsx';
import { counted, numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { chosenRegime, spanOfDays } from '../span-where.ts';
import { BrushChart } from './BrushChart.tsx';
import { DayMarks } from './DayMarks.tsx';
import { SpanOfLists, SpanOfNetwork } from './SpanParts.tsx';
import { BUCKETS } from './timeline-query.ts';
import './timeline.css';

const AMONG_NAMES = { all: 'All lists', canvas: 'This network' } as const;
const UNIT_NAMES = { MONTH: 'Month', QUARTER: 'Quarter', YEAR: 'Year' } as const;

/** When parties were listed: bars by government, a span that is brushed and that every other view follows, and what is in it. */
export function TimelineView() {
  const { question, network, derived, actions } = useExplorer();
  const { timeline: choice, filters } = question;
  const regime = chosenRegime(choice);
  const { data, previousData, error, refetch } = useQuery(BUCKETS, {
    variables: { by: choice.by, where: regime },
    fetchPolicy: ASKED_ANEW,
  });
  useAskAgain(error !== undefined, refetch);
  const shown = data ?? previousData;
  const ofCanvas = choice.among === 'canvas';
  const bars = useMemo(
    () => barsOf(ofCanvas ? networkBuckets(network, derived.rows, choice) : (shown?.timeline ?? []), choice.by),
    [ofCanvas, network, derived.rows, shown, choice],
  );
  const span = placesOf(bars.labels, filters.listedFrom, filters.listedTo);
  const counts = countsWithin(bars, hasSpan(filters) ? (span ?? { first: 0, last: -1 }) : null);
  const undated = Object.values(bars.undated).reduce((sum, count) => sum + count, 0);
  const brush = (first: number, last: number): void => {
    const [from, to] = [bars.labels[first], bars.labels[last]];
    if (from !== undefined && to !== undefined) actions.filterListedOn(daysOfLabel(from).from, daysOfLabel(to).to);
  };
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-head">
        <div>
          <h1>When parties were listed</h1>
          <p>
            {ofCanvas
              ? `Designations of the ${counted(derived.counts.parties, 'party', 'parties')} on the canvas, by listing date.`
              : 'Designations by listing date on the lists read.'}{' '}
            Drag over the bars, or move the two ends of the span with the arrow keys: every other view follows it.
          </p>
          <ShowQuery href={operationPage(BUCKETS, { by: choice.by, where: regime })} look="words" />
        </div>
        <Segmented
          label="Of"
          value={choice.among}
          options={TIMELINE_AMONG.map((value) => ({ value, name: AMONG_NAMES[value] }))}
          onChange={(among) => actions.chooseTimeline({ among }, `Timeline of ${AMONG_NAMES[among].toLowerCase()}`)}
        />
        <Segmented
          label="By"
          value={choice.by}
          options={TIMELINE_UNITS.map((value) => ({ value, name: UNIT_NAMES[value] }))}
          onChange={(by) => actions.chooseTimeline({ by }, `Timeline by ${UNIT_NAMES[by].toLowerCase()}`)}
        />
      </div>
      {error !== undefined ? (
        <Problem title="The timeline could not be read" error={error} onRetry={() => void refetch()} />
      ) : shown === undefined ? (
        <p role="status">Counting Designations.</p>
      ) : bars.labels.length === 0 ? (
        <StateCard
          icon="calendar"
          title="No Designation here has a known day"
          text={`${counted(undated, 'Designation is', 'Designations are')} undated. An unknown date is no date: nothing can be drawn.`}
        >
          <Button
            onPress={() => actions.chooseTimeline({ programme: null, measure: null }, 'Every programme and measure')}
          >
            Every programme and measure
          </Button>
        </StateCard>
      ) : (
        <>
          <BrushChart bars={bars} span={span} lists={shown.lists} onBrush={brush} />
          <p className="timeline-note">
            Bar height: square root of the count
            {bars.highest === null
              ? '.'
              : `; highest, ${bars.highest.government} ${bars.highest.label}: ${numeral(bars.highest.count)}.`}{' '}
            {undated > 0
              ? `${counted(undated, 'Designation has', 'Designations have')} no date known to the ${choice.by.toLowerCase()} and no bar. `
              : ''}
            Hatched: after the newest edition read, or most listings there have no date; the count is unknown, not zero.
          </p>
          <div className="timeline-below">
            <DayMarks
              filters={filters}
              regime={regime}
              given={ofCanvas ? networkBuckets(network, derived.rows, { ...choice, by: 'DAY' }) : null}
            />
            {ofCanvas ? (
              <SpanOfNetwork counts={counts} choice={choice} filters={filters} />
            ) : (
              <SpanOfLists
                counts={counts}
                choice={choice}
                filters={filters}
                where={{ ...regime, ...spanOfDays(filters) }}
              />
            )}
          </div>
        </>
      )}
    </section>
  );
}
