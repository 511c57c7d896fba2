import { GOVERNMENT_CODES, type GovernmentCode } from '../../domain/vocabulary.ts';
import type { TimelineBucket, TimelineQuestion, TimelineUnit } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { designationsAsked } from './designations.ts';

/** The bucket of a day `x`, as text. */
const LABEL: Readonly<Record<TimelineUnit, (x: string) => string>> = {
  MONTH: (x) => `substring(toString(${x}), 0, 7)`,
  QUARTER: (x) => `substring(toString(${x}), 0, 4) + '-Q' + ${x}.quarter`,
  YEAR: (x) => `substring(toString(${x}), 0, 4)`,
};

interface CountRow {
  readonly [key: string]: unknown;
  readonly label: string | null;
  readonly government: GovernmentCode;
  readonly count: number;
}

export async function timeline(reading: Reading, question: TimelineQuestion): Promise<TimelineBucket[]> {
  const { match, parameters } = await designationsAsked(reading, question.where);
  const label = LABEL[question.by];
  const rows = await reading.run<CountRow>(
    `${match}
     WITH d.government AS government, ${label('d.listedOnEarliest')} AS first, ${label('d.listedOnLatest')} AS last
     RETURN CASE WHEN first = last THEN first END AS label, government, count(*) AS count`,
    parameters,
  );
  const buckets = new Map<string | null, Map<GovernmentCode, number>>();
  for (const row of rows) {
    const counts = buckets.get(row.label) ?? new Map<GovernmentCode, number>();
    counts.set(row.government, row.count);
    buckets.set(row.label, counts);
  }
  return [...buckets]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([of, counts]) => ({
      label: of,
      total: [...counts.values()].reduce((sum, count) => sum + count, 0),
      governments: GOVERNMENT_CODES.map((government) => ({ government, count: counts.get(government) ?? 0 })),
    }));
}
