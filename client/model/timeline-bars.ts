import { type Day, earliestDay, latestDay } from './dates.ts';
import type { GovernmentCode } from './picture.ts';
import type { TimelineUnit } from './timeline-choice.ts';
import { GOVERNMENTS } from './vocabulary.ts';

/** How many Designations a stretch of time has, as the API counts them; a null label holds the undated ones. */
export interface CountedBucket {
  readonly label: string | null;
  readonly governments: readonly { readonly government: GovernmentCode; readonly count: number }[];
}

/** A timeline as bars: every bucket from the first to the last, empty ones too. */
export interface TimelineBars {
  readonly labels: readonly string[];
  /** Counts of each bucket by government. */
  readonly lanes: Readonly<Record<GovernmentCode, readonly number[]>>;
  readonly undated: Readonly<Record<GovernmentCode, number>>;
  readonly highest: { readonly label: string; readonly government: GovernmentCode; readonly count: number } | null;
}

export function barsOf(buckets: readonly CountedBucket[], unit: TimelineUnit): TimelineBars {
  const dated = buckets.flatMap((bucket) => (bucket.label === null ? [] : [{ ...bucket, label: bucket.label }]));
  const undated = buckets.find(({ label }) => label === null);
  const labels = labelsBetween(unit, dated[0]?.label ?? null, dated.at(-1)?.label ?? null);
  const known = new Map(dated.map((bucket) => [bucket.label, bucket]));
  const counted = dated.flatMap(({ label, governments }) =>
    governments.map(({ government, count }) => ({ label, government, count })),
  );
  return {
    labels,
    lanes: byGovernment((government) => labels.map((label) => countIn(known.get(label), government))),
    undated: byGovernment((government) => countIn(undated, government)),
    highest: counted.reduce<TimelineBars['highest']>(
      (most, bar) => (bar.count > (most?.count ?? 0) ? bar : most),
      null,
    ),
  };
}

function byGovernment<Value>(make: (government: GovernmentCode) => Value): Record<GovernmentCode, Value> {
  return { US: make('US'), GB: make('GB'), CA: make('CA') };
}

const countIn = (bucket: CountedBucket | undefined, government: GovernmentCode): number =>
  bucket?.governments.find((one) => one.government === government)?.count ?? 0;

function labelsBetween(unit: TimelineUnit, first: string | null, last: string | null): readonly string[] {
  if (first === null || last === null) return [];
  const labels = [first];
  for (let label = first; label < last; ) {
    label = next(unit, label);
    labels.push(label);
  }
  return labels;
}

function next(unit: TimelineUnit, label: string): string {
  const year = Number(label.slice(0, 4));
  const part = Number(label.slice(unit === 'QUARTER' ? 6 : 5));
  const written = (number: number): string => String(number).padStart(4, '0');
  switch (unit) {
    case 'YEAR':
      return written(year + 1);
    case 'QUARTER':
      return part === 4 ? `${written(year + 1)}-Q1` : `${written(year)}-Q${part + 1}`;
    case 'MONTH':
      return part === 12 ? `${written(year + 1)}-01` : `${written(year)}-${String(part + 1).padStart(2, '0')}`;
  }
}

/** The first and the last day of `2021-12`, `2021-Q4` or `2021`. */
export function daysOfLabel(label: string): { readonly from: Day; readonly to: Day } {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(label);
  if (quarter === null) return { from: earliestDay(label), to: latestDay(label) };
  const month = (number: number): string => `${quarter[1]}-${String(number).padStart(2, '0')}`;
  const place = Number(quarter[2]);
  return { from: `${month(3 * place - 2)}-01`, to: latestDay(month(3 * place)) };
}

/** The places of the buckets that a span touches, first and last; null when it touches none, or there is no span. */
export function placesOf(
  labels: readonly string[],
  from: Day | null,
  to: Day | null,
): { readonly first: number; readonly last: number } | null {
  if ((from === null && to === null) || labels.length === 0) return null;
  const spans = labels.map(daysOfLabel);
  const first = from === null ? 0 : spans.findIndex((span) => span.to >= from);
  const last = to === null ? labels.length - 1 : spans.findLastIndex((span) => span.from <= to);
  return first === -1 || last === -1 || first > last ? null : { first, last };
}

/** How many were listed in the buckets of a span, by government. */
export function countsWithin(
  { lanes }: TimelineBars,
  places: { readonly first: number; readonly last: number } | null,
): readonly { readonly government: GovernmentCode; readonly count: number }[] {
  return GOVERNMENTS.map((government) => {
    const counts = places === null ? lanes[government] : lanes[government].slice(places.first, places.last + 1);
    return { government, count: counts.reduce((sum, count) => sum + count, 0) };
  });
}
