import { GOVERNMENT_CODES } from '../../domain/vocabulary.ts';
import type { TimelineBucket, TimelineQuestion } from '../graph-store.ts';
import { designationRows } from './designations.ts';
import type { InProcessGraph } from './graph.ts';
import { periodOf } from './periods.ts';

export function timeline(graph: InProcessGraph, question: TimelineQuestion): TimelineBucket[] {
  const { listed, government } = graph.designations;
  const labelOf = periodOf(listed, question.by);
  const buckets = new Map<string | null, number[]>();
  for (const row of designationRows(graph, question.where)) {
    const label = labelOf(row);
    const counts = buckets.get(label) ?? GOVERNMENT_CODES.map(() => 0);
    const place = government[row] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
    buckets.set(label, counts);
  }
  return [...buckets]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([label, counts]) => ({
      label,
      total: counts.reduce((sum, count) => sum + count, 0),
      governments: GOVERNMENT_CODES.map((code, i) => ({ government: code, count: counts[i] ?? 0 })),
    }));
}
