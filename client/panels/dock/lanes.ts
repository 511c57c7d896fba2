import type { Stop } from '../../model/derived.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';
import { type Axis, dayNumber, placeOf, quarterOf, quarterSpan } from './time-axis.ts';

/** How many Designations a quarter has, as the API counts them; a null label holds the undated ones. */
export interface Bucket {
  readonly label: string | null;
  readonly governments: readonly { readonly government: GovernmentCode; readonly count: number }[];
}

export interface Bar {
  readonly label: string;
  /** Percent of the lane's width. */
  readonly x: number;
  readonly width: number;
  /** 0 to 1: the square root of the count against that of the highest. */
  readonly height: number;
  readonly count: number;
}

export interface NetworkBar {
  readonly day: string;
  readonly x: number;
  readonly width: number;
  readonly count: number;
}

export interface Lane {
  readonly government: GovernmentCode;
  readonly bars: readonly Bar[];
  /** What this network gained on its stops. */
  readonly network: readonly NetworkBar[];
  /** Stretches in which an absence of bars says nothing: no list was read, or what was read gives no dates there. */
  readonly hatched: readonly { readonly x: number; readonly width: number; readonly why: string }[];
}

/** The newest edition of each government's lists; null when none was read. */
export type Editions = Readonly<Record<GovernmentCode, string | null>>;

/** Three lanes, one a government: grey for all lists by quarter, the government's hue for this network. */
export function lanesOf(
  axis: Axis,
  buckets: readonly Bucket[],
  stops: readonly Stop[],
  editions: Editions,
): readonly Lane[] {
  const highest = Math.max(1, ...buckets.flatMap((b) => (b.label === null ? [] : b.governments.map((g) => g.count))));
  const undated = buckets.find(({ label }) => label === null);
  return GOVERNMENTS.map((government) => {
    const bars = buckets.flatMap((bucket): readonly Bar[] => {
      const span = bucket.label === null ? null : quarterSpan(bucket.label);
      const count = countIn(bucket, government);
      if (span === null || bucket.label === null || count === 0 || span.to <= axis.from || span.from >= axis.to)
        return [];
      return [{ label: bucket.label, ...extent(axis, span), height: Math.sqrt(count / highest), count }];
    });
    const dated = buckets.reduce((sum, b) => sum + (b.label === null ? 0 : countIn(b, government)), 0);
    return {
      government,
      bars,
      network: networkBars(axis, stops, government),
      hatched: hatchedOf(axis, dated, editions[government], undated === undefined ? 0 : countIn(undated, government)),
    };
  });
}

function countIn(bucket: Bucket, government: GovernmentCode): number {
  return bucket.governments.find((tally) => tally.government === government)?.count ?? 0;
}

function extent(axis: Axis, span: { readonly from: number; readonly to: number }): { x: number; width: number } {
  const from = Math.max(0, placeOf(axis, span.from));
  const to = Math.min(1, placeOf(axis, span.to));
  return { x: 100 * from, width: 100 * (to - from) };
}

function networkBars(axis: Axis, stops: readonly Stop[], government: GovernmentCode): readonly NetworkBar[] {
  return stops.flatMap((stop) => {
    const count = stop.started.find((tally) => tally.government === government)?.count ?? 0;
    const span = quarterSpan(quarterOf(stop.day));
    if (count === 0 || span === null || dayNumber(stop.day) < axis.from) return [];
    return [{ day: stop.day, ...extent(axis, span), count }];
  });
}

export interface BarText {
  readonly day: string;
  /** Percent of the lane's width: where the text begins. */
  readonly x: number;
  readonly text: string;
}

/** Px between a bar and its text, and of one of its signs. */
const BESIDE = 3;
const SIGN = 7;

/**
 * What is written beside bars: how many a quarter gained, on all of its stops, where the text ends before the next bar
 * begins. @param width of the lane in px
 */
export function barTexts(bars: readonly NetworkBar[], width: number): readonly BarText[] {
  const quarters: { readonly day: string; readonly from: number; readonly to: number; count: number }[] = [];
  for (const { day, x, width: share, count } of bars) {
    const last = quarters.at(-1);
    if (last?.from === x) last.count += count;
    else quarters.push({ day, from: x, to: x + share, count });
  }
  return quarters.flatMap(({ day, to, count }, at) => {
    const text = `+${count}`;
    const end = (to / 100) * width + BESIDE + text.length * SIGN;
    const next = quarters[at + 1];
    const free = next === undefined ? width : (next.from / 100) * width;
    return end > free ? [] : [{ day, x: to, text }];
  });
}

/** After the newest edition nothing is known; and where most listings have no date, an empty quarter says nothing. */
function hatchedOf(axis: Axis, dated: number, edition: string | null, undated: number): Lane['hatched'] {
  if (edition === null) return [{ x: 0, width: 100, why: 'no list of it is read here' }];
  const end = 100 * Math.min(1, Math.max(0, placeOf(axis, dayNumber(edition))));
  return [
    ...(undated > dated && end > 0 ? [{ x: 0, width: end, why: `${undated} listings without a date` }] : []),
    ...(end < 100 ? [{ x: end, width: 100 - end, why: `after the edition of ${edition}` }] : []),
  ];
}
