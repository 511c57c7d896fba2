import { pageOf } from '../../domain/page.ts';
import type { Relation } from '../../domain/relation.ts';
import { EDGE_TYPES, RELATION_TYPES } from '../../domain/vocabulary.ts';
import type { Page, RelationsQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';

export function relations(graph: InProcessGraph, questions: readonly RelationsQuestion[]): Page<Relation>[] {
  return questions.map((question) => relationsOfOne(graph, question));
}

function relationsOfOne(graph: InProcessGraph, question: RelationsQuestion): Page<Relation> {
  const { ties, relations: table } = graph;
  const party = partyRow(graph, question.party);
  const rows = party === undefined ? [] : [...graph.parties.ties.of(party)];
  const other = (tie: number): number => (ties.from[tie] === party ? ties.to[tie] : ties.from[tie]) ?? 0;
  const wanted = new Set((question.types ?? RELATION_TYPES).map((type) => EDGE_TYPES.indexOf(type)));
  const found = rows.filter((tie) => {
    if ((ties.document[tie] ?? 0) >= table.documents.length || !wanted.has(ties.type[tie] ?? -1)) return false;
    if (question.direction === 'OUT') return ties.from[tie] === party;
    if (question.direction === 'IN') return ties.to[tie] === party;
    return true;
  });
  found.sort((a, b) => (ties.type[a] ?? 0) - (ties.type[b] ?? 0) || other(a) - other(b) || a - b);
  const read = (tie: number): Relation => table.documents.get(ties.document[tie] ?? -1);
  return pageOf(found, question, graph.header.graph, (tie) => read(tie).id, read);
}
