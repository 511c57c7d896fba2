import { type Counts, inKeyOrder } from '../../domain/counts.ts';
import type { PartyCountsQuestion, PartyDimension, PartyFilter } from '../graph-store.ts';
import { designationStands } from './counting.ts';
import type { Reading } from './database.ts';
import { countedTies, partiesAsked } from './filters.ts';
import { typesPattern } from './model.ts';

interface CellRow {
  readonly [key: string]: unknown;
  readonly keys: readonly string[];
  readonly count: number;
}

export async function partyCounts(reading: Reading, { where, by, limit }: PartyCountsQuestion): Promise<Counts> {
  const { match, parameters } = await partiesAsked(reading, where);
  const steps = by.map((dimension, i) => step(where, dimension, `key${i}`));
  const rows = await reading.run<CellRow>(
    `${match} WITH p ${steps.join(' ')}
     RETURN [${by.map((_, i) => `key${i}`).join(', ')}] AS keys, count(DISTINCT p) AS count`,
    { ...parameters, ofCountries: where.country?.in ?? null },
  );
  return inKeyOrder(rows, limit);
}

/** The values of `p` in a dimension, a row each, under a name of their own. */
function step(where: PartyFilter, dimension: PartyDimension, key: string): string {
  switch (dimension) {
    case 'KIND':
      return `WITH *, p.kind AS ${key}`;
    case 'GOVERNMENT':
      return where.asOf === null
        ? `UNWIND p.listedBy AS ${key}`
        : `MATCH (p)<-[:TARGETS]-(${key}Node:Designation) WHERE ${designationStands(`${key}Node`)} WITH *, ${key}Node.government AS ${key}`;
    case 'COUNTRY': {
      const ties = countedTies(where.country?.ties ?? null);
      if (ties.length === 0) return `UNWIND [] AS ${key}`;
      const wanted = where.country === null ? '' : `WHERE ${key}Node.id IN $ofCountries`;
      return `MATCH (p)-[:${typesPattern(ties)}]->(${key}Node:Country) ${wanted} WITH *, ${key}Node.id AS ${key}`;
    }
  }
}
