import type { CountCell, Counts } from '../domain/counts.ts';
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
  const cells = byLabel(await loaders.designationCounts(question)).get(label) ?? [];
  return cells.map((cell) => ({
    keys: new Map([[dimension, cell.keys[0] ?? null]]),
    count: cell.count,
    where: designationsBehind(where, question.by, cell),
  }));
}

const labelled = new WeakMap<Counts, ReadonlyMap<string | null, readonly CountCell[]>>();

/** The cells of each bucket, sorted out once however many buckets ask. */
function byLabel(counts: Counts): ReadonlyMap<string | null, readonly CountCell[]> {
  const known = labelled.get(counts);
  if (known !== undefined) return known;
  const cells = new Map<string | null, CountCell[]>();
  for (const cell of counts.cells) {
    const label = cell.keys[1] ?? null;
    const before = cells.get(label);
    if (before === undefined) cells.set(label, [cell]);
    else before.push(cell);
  }
  labelled.set(counts, cells);
  return cells;
}
