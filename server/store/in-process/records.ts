import type { PublishedRecord } from '../../domain/source.ts';
import type { InProcessGraph } from './graph.ts';

export function records(graph: InProcessGraph, ids: readonly string[]): PublishedRecord[][] {
  return ids.map((id) => (graph.records.rowsOf.get(id) ?? []).map((row) => graph.records.documents.get(row)));
}
