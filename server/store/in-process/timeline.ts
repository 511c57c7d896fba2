import { GOVERNMENT_CODES } from '../../domain/vocabulary.ts';
import type { TimelineBucket, TimelineQuestion, TimelineUnit } from '../graph-store.ts';
import { UNKNOWN } from './columns.ts';
import { designationRows } from './designations.ts';
import type { InProcessGraph } from './graph.ts';

export function timeline(graph: InProcessGraph, question: TimelineQuestion): TimelineBucket[] {
  const { listed, government } = graph.designations;
  const unit = remembered(question.by);
  const buckets = new Map<string | null, number[]>();
  for (const row of designationRows(graph, question.where)) {
    const [first, last] = [listed.earliest[row] ?? UNKNOWN, listed.latest[row] ?? UNKNOWN];
    const label = first === UNKNOWN ? null : labelOf(first, last, unit);
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

/** Null when the date is not known to the unit: its first and last day lie in different buckets. */
function labelOf(first: number, last: number, unit: (day: number) => string): string | null {
  const label = unit(first);
  return last === first || unit(last) === label ? label : null;
}

/** Most designations share their days with others: a day is written out once. */
function remembered(by: TimelineUnit): (day: number) => string {
  const labels = new Map<number, string>();
  return (day) => {
    const known = labels.get(day);
    if (known !== undefined) return known;
    const label = unitOf(day, by);
    labels.set(day, label);
    return label;
  };
}

function unitOf(dayNumber: number, by: TimelineUnit): string {
  const iso = new Date(dayNumber * 86_400_000).toISOString();
  switch (by) {
    case 'MONTH':
      return iso.slice(0, 7);
    case 'QUARTER':
      return `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
    case 'YEAR':
      return iso.slice(0, 4);
  }
}
