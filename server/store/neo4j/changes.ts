import type { List } from '../../domain/catalogue.ts';
import {
  byRecord,
  type ChangeStep,
  countChanges,
  type EditionChange,
  editionSpan,
  kindsOf,
  netChange,
} from '../../domain/edition-change.ts';
import { pageOf } from '../../domain/page.ts';
import type { ChangesPage, ChangesQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';

interface StepRow extends ChangeStep {
  readonly id: string;
}

/** Steps without their fields come first; read whole are those of a page, and of records that changed more than once. */
export async function changes(
  reading: Reading,
  { lists }: { readonly lists: readonly List[] },
  question: ChangesQuestion,
): Promise<ChangesPage> {
  const span = editionSpan(lists.find(({ id }) => id === question.list)?.snapshots ?? [], question.from, question.to);
  const steps =
    span === null
      ? []
      : await reading.run<StepRow & Readonly<Record<string, unknown>>>(
          `MATCH (c:EditionChange {list: $list}) WHERE c.to > $from AND c.to <= $to
           RETURN c.id AS id, c.record AS record, c.change AS change, c.kind AS kind ORDER BY id`,
          { list: question.list, from: span.from, to: span.to },
        );
  const read = new Map<string, EditionChange>();
  const stepOf = ({ id }: StepRow): EditionChange => {
    const step = read.get(id);
    if (step === undefined) throw new RangeError(`the step ${id} has not been read`);
    return step;
  };
  await readSteps(reading, severalOfOne(steps), read);
  const records = byRecord(steps, stepOf);
  const asked = records.filter(({ change }) => question.change === null || change === question.change);
  const page = pageOf(
    asked,
    question,
    reading.graph,
    ({ record }) => record,
    (record) => record,
  );
  await readSteps(
    reading,
    page.items.flatMap((record) => record.steps),
    read,
  );
  return {
    ...page,
    items: page.items.flatMap((record) => netChange(record.steps.map(stepOf)) ?? []),
    span,
    ...countChanges(records),
    kinds: kindsOf(records),
  };
}

const severalOfOne = (steps: readonly StepRow[]): StepRow[] =>
  steps.filter(({ record }, at) => record === steps[at - 1]?.record || record === steps[at + 1]?.record);

async function readSteps(reading: Reading, steps: readonly StepRow[], into: Map<string, EditionChange>): Promise<void> {
  const ids = steps.map(({ id }) => id).filter((id) => !into.has(id));
  if (ids.length === 0) return;
  const rows = await reading.run<{ document: string }>(
    'UNWIND $ids AS id MATCH (c:EditionChange {id: id}) RETURN c.document AS document',
    { ids },
  );
  for (const { document } of rows) {
    const step = documentOf<EditionChange>(document);
    into.set(step.id, step);
  }
}
