import type { ImportIssue } from '../../domain/import-issue.ts';
import { pageOf } from '../../domain/page.ts';
import type { IssuesPage, IssuesQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';

export function issues(graph: InProcessGraph, question: IssuesQuestion): IssuesPage {
  const snapshots = graph.catalogue.lists.find(({ id }) => id === question.list)?.snapshots ?? [];
  const snapshot =
    question.edition === null ? snapshots.at(-1) : snapshots.find(({ edition }) => edition === question.edition);
  const start = `${question.list}/${snapshot?.edition}/`;
  const rows = graph.issues.ids.flatMap((id, row) => (id.startsWith(start) ? [row] : []));
  const read = (row: number): ImportIssue => graph.issues.documents.get(row);
  return {
    ...pageOf(rows, question, graph.header.graph, (row) => graph.issues.ids[row] ?? '', read),
    edition: snapshot?.edition ?? null,
    reported: snapshot?.issues ?? 0,
  };
}
