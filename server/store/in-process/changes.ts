import {
  byRecord,
  CHANGE_KINDS,
  type ChangeStep,
  countChanges,
  type EditionChange,
  type EditionSpan,
  editionSpan,
  kindsOf,
  netChange,
} from '../../domain/edition-change.ts';
import { pageOf } from '../../domain/page.ts';
import { dayNumber } from '../../domain/partial-date.ts';
import { LIST_IDS, PARTY_KINDS } from '../../domain/vocabulary.ts';
import type { ChangesPage, ChangesQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';

export function changes(graph: InProcessGraph, question: ChangesQuestion): ChangesPage {
  const list = graph.catalogue.lists.find(({ id }) => id === question.list);
  const span = editionSpan(list?.snapshots ?? [], question.from, question.to);
  const read = ({ row }: StepRow): EditionChange => graph.changes.documents.get(row);
  const records = span === null ? [] : byRecord([...stepsIn(graph, question, span)], read);
  const asked = records.filter(({ change }) => question.change === null || change === question.change);
  const page = pageOf(
    asked,
    question,
    graph.header.graph,
    ({ record }) => record,
    ({ steps }) => netChange(steps.map(read)),
  );
  return {
    ...page,
    items: page.items.flatMap((item) => item ?? []),
    span,
    ...countChanges(records),
    kinds: kindsOf(records),
  };
}

interface StepRow extends ChangeStep {
  readonly row: number;
}

function* stepsIn(graph: InProcessGraph, { list }: ChangesQuestion, span: EditionSpan): Generator<StepRow> {
  const { changes: table } = graph;
  const [code, from, to] = [LIST_IDS.indexOf(list), dayNumber(span.from), dayNumber(span.to)];
  for (const [row, record] of table.records.entries()) {
    const day = table.to[row] ?? 0;
    if (table.list[row] !== code || day <= from || day > to) continue;
    const change = CHANGE_KINDS[table.change[row] ?? 0] ?? 'CHANGED';
    yield { row, record, change, kind: PARTY_KINDS[table.kind[row] ?? 0] ?? null };
  }
}
