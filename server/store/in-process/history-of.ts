import type { EditionChange } from '../../domain/edition-change.ts';
import type { RecordRef } from '../../domain/party.ts';
import { LIST_IDS } from '../../domain/vocabulary.ts';
import type { InProcessGraph } from './graph.ts';

export function historyOf(graph: InProcessGraph, records: readonly RecordRef[]): EditionChange[][] {
  const { changes } = graph;
  const asked = new Set<string>(records.map(({ id }) => id));
  const rows = [...changes.records.entries()].filter(([, record]) => asked.has(record));
  return records.map(({ id, list }) =>
    rows
      .filter(([row, record]) => record === id && changes.list[row] === LIST_IDS.indexOf(list))
      .map(([row]) => changes.documents.get(row)),
  );
}
