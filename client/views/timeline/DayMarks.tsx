import { useQuery } from '@apollo/client/react';
import type { DesignationWhere } from '../../gql/__generated__/graphql.ts';
import { dayInWords } from '../../model/dates.ts';
import type { Filters } from '../../model/filter-rows.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import type { CountedBucket } from '../../model/timeline-bars.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { Problem } from '../../panels/states/Problem.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { spanOfDays } from '../span-where.ts';
import { DAYS } from './timeline-query.ts';

/** A longer span has no room for a column a day. */
const MOST_DAYS = 92;
const MARK = 5;
/** Marks on top of each other; a day with more is drawn full, and its number says how many. */
const MOST_ROWS = 18;
const GUTTER = 34;
const DAY_MS = 86_400_000;

interface DayMarksProps {
  readonly filters: Filters;
  readonly regime: DesignationWhere;
  /** Counted already, of what is drawn; null: they are asked for, of all lists. */
  readonly given: readonly CountedBucket[] | null;
}

/** The span day by day, one mark for each Designation, in a lane for each government. */
export function DayMarks({ filters, regime, given }: DayMarksProps) {
  const { listedFrom, listedTo } = filters;
  const days =
    listedFrom === null || listedTo === null ? null : (Date.parse(listedTo) - Date.parse(listedFrom)) / DAY_MS + 1;
  const fits = days !== null && days > 0 && days <= MOST_DAYS;
  const { data, error, refetch } = useQuery(DAYS, {
    variables: { where: { ...regime, ...spanOfDays(filters) } },
    fetchPolicy: ASKED_ANEW,
    skip: !fits || given !== null,
  });
  if (!fits || listedFrom === null) {
    return (
      <section className="days">
        <h2>Day by day</h2>
        <p>Choose a span of up to {MOST_DAYS} days above: each Designation is then a mark on its day.</p>
      </section>
    );
  }
  const counts = new Map<string, ReadonlyMap<GovernmentCode, number>>();
  for (const { label, governments } of given ?? data?.timeline ?? []) {
    if (label != null) counts.set(label, new Map(governments.map(({ government, count }) => [government, count])));
  }
  return (
    <section className="days">
      <h2>
        {dayInWords(listedFrom)}
        {listedFrom === listedTo ? '' : ` to ${dayInWords(listedTo ?? '')}`}, one mark for each Designation
      </h2>
      {error === undefined ? (
        <Columns from={listedFrom} days={days} counts={counts} />
      ) : (
        <Problem title="The days could not be read" error={error} onRetry={() => void refetch()} />
      )}
    </section>
  );
}

interface ColumnsProps {
  readonly from: string;
  readonly days: number;
  readonly counts: ReadonlyMap<string, ReadonlyMap<GovernmentCode, number>>;
}

function Columns({ from, days, counts }: ColumnsProps) {
  const [chart, width] = useWidth<SVGSVGElement>();
  const step = Math.max(0, width - GUTTER) / days;
  const across = Math.min(4, Math.max(1, Math.floor((step - 2) / MARK)));
  const dayAt = (place: number): string => dayAfterDays(from, place);
  const highest = (government: GovernmentCode): number =>
    Math.max(0, ...[...counts.values()].map((day) => day.get(government) ?? 0));
  const rows = GOVERNMENTS.map((government) => Math.min(MOST_ROWS, Math.ceil(highest(government) / across)));
  let y = 0;
  const lanes = GOVERNMENTS.map((government, lane) => {
    y += 18 + Math.max(2, rows[lane] ?? 0) * MARK;
    return { government, floor: y };
  });
  return (
    <svg ref={chart} className="days-chart" height={y + 20} role="img" aria-label={daysWords(counts)}>
      {lanes.map(({ government, floor }) => (
        <g key={government} className={`brush-lane brush-${government}`}>
          <text className="brush-code" x={0} y={floor}>
            {government}
          </text>
          <line className="brush-floor" x1={GUTTER} x2="100%" y1={floor + 1.5} y2={floor + 1.5} />
          {Array.from({ length: days }, (_, place) => {
            const count = counts.get(dayAt(place))?.get(government) ?? 0;
            if (count === 0) return null;
            const x = GUTTER + place * step;
            const drawn = Math.min(count, across * MOST_ROWS);
            return (
              <g key={dayAt(place)}>
                <title>{`${dayAt(place)}, ${government}: ${count}`}</title>
                {Array.from({ length: drawn }, (_, i) => (
                  <Mark
                    // biome-ignore lint/suspicious/noArrayIndexKey: marks of one day are alike, and have no other name
                    key={i}
                    government={government}
                    x={x + (i % across) * MARK}
                    y={floor - MARK * (1 + Math.floor(i / across))}
                  />
                ))}
                {/* Without room the number is in the words of the picture alone. */}
                {step >= 8 * String(count).length || !counts.has(dayAt(place + 1)) ? (
                  <text className="days-count" x={x} y={floor - MARK * Math.ceil(drawn / across) - 4}>
                    {count}
                  </text>
                ) : null}
              </g>
            );
          })}
        </g>
      ))}
      {labelledDays(from, days, step).map(({ day, place }) => (
        <text key={day} className="brush-year" x={GUTTER + place * step} y={y + 16}>
          {Number(day.slice(8))}
        </text>
      ))}
    </svg>
  );
}

const dayAfterDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);

/** Days that have room for their number: the first of each month, and others far enough from those. */
function labelledDays(
  from: string,
  days: number,
  step: number,
): readonly { readonly day: string; readonly place: number }[] {
  const apart = Math.max(1, Math.ceil(26 / Math.max(1, step)));
  const all = Array.from({ length: days }, (_, place) => ({ day: dayAfterDays(from, place), place }));
  const firsts = all.filter(({ day }) => day.endsWith('-01'));
  return all.filter(
    ({ day, place }) =>
      day.endsWith('-01') || (place % apart === 0 && firsts.every((first) => Math.abs(first.place - place) >= apart)),
  );
}

/** US a square, GB a disc, CA a diamond: too small for letters. */
function Mark({ government, x, y }: { readonly government: GovernmentCode; readonly x: number; readonly y: number }) {
  const size = MARK - 1;
  switch (government) {
    case 'US':
      return <rect className="brush-bar" x={x} y={y} width={size} height={size} />;
    case 'GB':
      return <circle className="brush-bar" cx={x + size / 2} cy={y + size / 2} r={size / 2} />;
    case 'CA':
      return <path className="brush-bar" d={`M${x + size / 2} ${y - 0.5}l2.5 2.5l-2.5 2.5l-2.5 -2.5z`} />;
  }
}

function daysWords(counts: ColumnsProps['counts']): string {
  const words = [...counts].map(([day, byGovernment]) => {
    const parts = [...byGovernment].filter(([, count]) => count > 0).map(([code, count]) => `${code} ${count}`);
    return `${day}: ${parts.join(', ')}`;
  });
  return words.length === 0 ? 'Nothing was listed on these days' : words.join('; ');
}
