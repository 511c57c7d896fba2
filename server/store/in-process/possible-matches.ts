import type { PossibleMatch } from '../../domain/identity.ts';
import { pageOf } from '../../domain/page.ts';
import { PARTY_KINDS } from '../../domain/vocabulary.ts';
import type { Page, PossibleMatchesQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';

export function possibleMatches(graph: InProcessGraph, question: PossibleMatchesQuestion): Page<PossibleMatch> {
  const { documents, one, other, score } = graph.matches;
  const kinds = question.kind === null ? null : new Set(question.kind.map((kind) => PARTY_KINDS.indexOf(kind)));
  const ofKind = (party: number | undefined): boolean => kinds?.has(graph.parties.kind[party ?? -1] ?? -1) ?? true;
  const rows: number[] = [];
  for (let row = 0; row < documents.length && (score[row] ?? 0) >= question.minScore * 1000; row++) {
    if (ofKind(one[row]) || ofKind(other[row])) rows.push(row);
  }
  const read = (row: number): PossibleMatch => documents.get(row);
  return pageOf(rows, question, graph.header.graph, (row) => read(row).id, read);
}
