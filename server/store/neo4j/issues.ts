import type { List } from '../../domain/catalogue.ts';
import type { ImportIssue } from '../../domain/import-issue.ts';
import type { IssuesPage, IssuesQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { type OrderPart, orderedPage } from './ordered-page.ts';

const BY_ID: OrderPart = { of: (i) => `${i}.id`, descending: false };

export async function issues(
  reading: Reading,
  { lists }: { readonly lists: readonly List[] },
  question: IssuesQuestion,
): Promise<IssuesPage> {
  const snapshots = lists.find(({ id }) => id === question.list)?.snapshots ?? [];
  const snapshot =
    question.edition === null ? snapshots.at(-1) : snapshots.find(({ edition }) => edition === question.edition);
  const page = await orderedPage<ImportIssue>(
    reading,
    {
      match: () => 'MATCH (i:ImportIssue {list: $list}) WHERE i.edition = $edition',
      item: 'i',
      order: [BY_ID],
      parameters: { list: question.list, edition: snapshot?.edition ?? null },
    },
    question,
  );
  return { ...page, edition: snapshot?.edition ?? null, reported: snapshot?.issues ?? 0 };
}
