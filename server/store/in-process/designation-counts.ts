import type { Counts } from '../../domain/counts.ts';
import { AGENCY_CODES, GOVERNMENT_CODES, LIST_IDS, MEASURES } from '../../domain/vocabulary.ts';
import type { DesignationCountsQuestion, DesignationDimension, DesignationFilter } from '../graph-store.ts';
import { countBy, type KeysOf } from './count-by.ts';
import { designationRows } from './designations.ts';
import type { InProcessGraph } from './graph.ts';
import { periodOf } from './periods.ts';

export function designationCounts(graph: InProcessGraph, { where, by, limit }: DesignationCountsQuestion): Counts {
  return countBy(
    designationRows(graph, where),
    by.map((dimension) => keysOf(graph, where, dimension)),
    limit,
  );
}

function keysOf(graph: InProcessGraph, where: DesignationFilter, dimension: DesignationDimension): KeysOf {
  const { designations } = graph;
  const word = (vocabulary: readonly string[], column: Uint8Array): KeysOf => {
    const keys = vocabulary.map((one) => [one]);
    return (d) => keys[column[d] ?? 0] ?? [];
  };
  switch (dimension) {
    case 'GOVERNMENT':
      return word(GOVERNMENT_CODES, designations.government);
    case 'LIST':
      return word(LIST_IDS, designations.list);
    case 'AGENCY':
      return word(AGENCY_CODES, designations.agency);
    case 'PROGRAMME': {
      const ids = graph.catalogue.programmes.map(({ id }) => id);
      const wanted = where.programme === null ? null : new Set(where.programme);
      const known = ids.map((id) => (wanted?.has(id) === false ? [] : [id]));
      return (d) => {
        const rows = designations.programmes.of(d);
        return rows.length === 1 ? (known[rows[0] ?? 0] ?? []) : [...rows].flatMap((row) => known[row] ?? []);
      };
    }
    case 'MEASURE': {
      const bits = MEASURES.flatMap((measure, i) =>
        (where.measure?.includes(measure) ?? true) ? [{ measure, bit: 1 << i }] : [],
      );
      return (d) =>
        bits.flatMap(({ measure, bit }) => (((designations.measures[d] ?? 0) & bit) === 0 ? [] : [measure]));
    }
    case 'DAY':
    case 'MONTH':
    case 'QUARTER':
    case 'YEAR': {
      const period = periodOf(designations.listed, dimension);
      return (d) => [period(d)];
    }
  }
}
