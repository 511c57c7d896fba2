import { GOVERNMENT_CODES, type GovernmentCode } from '../../domain/vocabulary.ts';
import type { TimelineBucket, TimelineQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { designationsAsked } from './designations.ts';
import { periodOf } from './periods.ts';

interface CountRow {
  readonly [key: string]: unknown;
  readonly label: string | null;
  readonly government: GovernmentCode;
  readonly count: number;
}

export async function timeline(reading: Reading, question: TimelineQuestion): Promise<TimelineBucket[]> {
  const { match, parameters } = await designationsAsked(reading, question.where);
  const rows = await reading.run<CountRow>(
    `${match} RETURN ${periodOf('d', question.by)} AS label, d.government AS government, count(*) AS count`,
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
