import type { CountCell } from '../domain/counts.ts';
import type { DesignationDimension } from '../store/graph-store.ts';
import { designationsBehind, partiesBehind } from './behind.ts';
import type { Loaders } from './loaders.ts';
import type {
  DesignationCountsValue,
  DesignationCountValue,
  PartyCountsValue,
  PartyCountValue,
  TimelineBucketValue,
} from './shapes.ts';

/** Cells of a count, each with its keys by name and the filter that opens it. */

export const designationCells = ({ cells, question }: DesignationCountsValue): DesignationCountValue[] =>
  cells.map((cell) => ({
    keys: keysOf(question.by, cell),
    count: cell.count,
    where: designationsBehind(question.where, question.by, cell),
  }));

export const partyCells = ({ cells, question }: PartyCountsValue): PartyCountValue[] =>
  cells.map((cell) => ({
    keys: keysOf(question.by, cell),
    count: cell.count,
    where: partiesBehind(question.where, question.by, cell),
  }));

const keysOf = <Dimension>(by: readonly Dimension[], { keys }: CountCell): ReadonlyMap<Dimension, string | null> =>
  new Map(by.map((dimension, place) => [dimension, keys[place] ?? null]));

/** A bucket of a timeline, split: one question to the store for all buckets, and never cut. */
export async function cellsOfBucket(
  { question: { where, by }, label }: TimelineBucketValue,
  dimension: Extract<DesignationDimension, 'PROGRAMME' | 'MEASURE'>,
  loaders: Loaders,
): Promise<DesignationCountValue[]> {
  const question = { where, by: [dimension, by], limit: Number.MAX_SAFE_INTEGER };
  const counts = await loaders.designationCounts(question);
  return designationCells({ ...counts, question })
    .filter(({ keys }) => keys.get(by) === label)
    .map((cell) => ({ ...cell, keys: new Map([[dimension, cell.keys.get(dimension) ?? null]]) }));
}
