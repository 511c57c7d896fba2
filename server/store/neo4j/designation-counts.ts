import { type Counts, inKeyOrder } from '../../domain/counts.ts';
import type { DesignationCountsQuestion, DesignationDimension, DesignationFilter } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { designationsAsked } from './filters.ts';
import { periodOf } from './periods.ts';

interface CellRow {
  readonly [key: string]: unknown;
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

export async function designationCounts(
  reading: Reading,
  { where, by, limit }: DesignationCountsQuestion,
): Promise<Counts> {
  const { match, parameters } = await designationsAsked(reading, where);
  const steps = by.map((dimension, i) => step(where, dimension, `key${i}`));
  const rows = await reading.run<CellRow>(
    `${match} WITH d ${steps.join(' ')} RETURN [${by.map((_, i) => `key${i}`).join(', ')}] AS keys, count(DISTINCT d) AS count`,
    { ...parameters, ofProgrammes: where.programme, ofMeasures: where.measure },
  );
  return inKeyOrder(rows, limit);
}

/** The values of `d` in a dimension, a row each, under a name of their own. */
function step(where: DesignationFilter, dimension: DesignationDimension, key: string): string {
  switch (dimension) {
    case 'GOVERNMENT':
      return `WITH *, d.government AS ${key}`;
    case 'LIST':
      return `WITH *, d.list AS ${key}`;
    case 'AGENCY':
      return `WITH *, d.agency AS ${key}`;
    case 'PROGRAMME':
      return `MATCH (d)-[:UNDER]->(${key}Node:Programme) WITH *, ${key}Node.id AS ${key} WHERE ${where.programme === null ? 'true' : `${key} IN $ofProgrammes`}`;
    case 'MEASURE':
      return `UNWIND d.measures AS ${key} WITH * WHERE ${where.measure === null ? 'true' : `${key} IN $ofMeasures`}`;
    case 'DAY':
    case 'MONTH':
    case 'QUARTER':
    case 'YEAR':
      return `WITH *, ${periodOf('d', dimension)} AS ${key}`;
  }
}
