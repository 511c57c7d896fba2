import { earliestDay, latestDay, type PartialDate } from './dates.ts';
import type { TableRow } from './derived.ts';
import { type BriefDesignation, type ExploredNetwork, isParty } from './explored-network.ts';
import { type Filters, hasSpan } from './filter-rows.ts';
import { MEASURE_NAMES } from './measure-names.ts';
import type { CountedBucket } from './timeline-bars.ts';
import type { TimelineChoice, TimelineUnit } from './timeline-choice.ts';
import { GOVERNMENTS } from './vocabulary.ts';

/**
 * The timeline of what is drawn: the Designations of the parties of the table, counted as the API counts those of the
 * lists, so that one chart shows either.
 */

/** Oldest first; the undated ones are in a bucket of their own, last. A date that is known less exactly is undated. */
export function networkBuckets(
  network: ExploredNetwork,
  rows: readonly TableRow[],
  { by, programme, measure }: Pick<TimelineChoice, 'programme' | 'measure'> & { readonly by: TimelineUnit | 'DAY' },
): readonly CountedBucket[] {
  const counts = new Map<string | null, Map<string, number>>();
  for (const designation of designationsOf(network, rows)) {
    if (!isOfRegime(designation, programme, measure)) continue;
    const label = labelOf(designation.listedOn, by);
    const own = counts.get(label) ?? new Map<string, number>();
    counts.set(label, own.set(designation.government, (own.get(designation.government) ?? 0) + 1));
  }
  return [...counts]
    .sort(([one], [other]) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1))
    .map(([label, own]) => ({
      label,
      governments: GOVERNMENTS.flatMap((government) => {
        const count = own.get(government) ?? 0;
        return count === 0 ? [] : [{ government, count }];
      }),
    }));
}

export interface RegimeCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The Designations of a span by programme and by measure. */
export function networkRegimes(
  network: ExploredNetwork,
  rows: readonly TableRow[],
  { programme, measure }: Pick<TimelineChoice, 'programme' | 'measure'>,
  filters: Filters,
): { readonly programmes: readonly RegimeCount[]; readonly measures: readonly RegimeCount[] } {
  const { listedFrom, listedTo } = filters;
  const within = ({ listedOn }: BriefDesignation): boolean =>
    !hasSpan(filters) ||
    (listedOn !== null &&
      earliestDay(listedOn) >= (listedFrom ?? '') &&
      (listedTo === null || latestDay(listedOn) <= listedTo));
  const inSpan = designationsOf(network, rows).filter(
    (designation) => within(designation) && isOfRegime(designation, programme, measure),
  );
  return {
    programmes: tally(
      inSpan.flatMap(({ government, programmes }) =>
        programmes.map(({ id, code }) => ({ id, name: `${government} ${code}` })),
      ),
    ),
    measures: tally(
      inSpan.flatMap(({ measures }) => [...new Set(measures)].map((id) => ({ id, name: MEASURE_NAMES[id] }))),
    ),
  };
}

function designationsOf(network: ExploredNetwork, rows: readonly TableRow[]): readonly BriefDesignation[] {
  return rows.flatMap(({ id }) => {
    const node = network.nodes.get(id);
    return node !== undefined && isParty(node) ? node.designations : [];
  });
}

const isOfRegime = (
  { programmes, measures }: BriefDesignation,
  programme: string | null,
  measure: string | null,
): boolean =>
  (programme === null || programmes.some(({ id }) => id === programme)) &&
  (measure === null || measures.some((own) => own === measure));

function labelOf(date: PartialDate | null, unit: TimelineUnit | 'DAY'): string | null {
  if (date === null) return null;
  const [first, last] = [bucketOf(earliestDay(date), unit), bucketOf(latestDay(date), unit)];
  return first === last ? first : null;
}

function bucketOf(day: string, unit: TimelineUnit | 'DAY'): string {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  switch (unit) {
    case 'DAY':
      return day;
    case 'MONTH':
      return `${year}-${month}`;
    case 'QUARTER':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'YEAR':
      return year;
  }
}

function tally(values: readonly { readonly id: string; readonly name: string }[]): readonly RegimeCount[] {
  const counts = new Map<string, RegimeCount>();
  for (const { id, name } of values) counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
