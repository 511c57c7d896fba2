import { tieEdge } from '../../domain/drawn-edges.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Path, PathHop, Paths } from '../../domain/path.ts';
import { searchPaths } from '../../domain/path-search.ts';
import type { PathsQuestion } from '../graph-store.ts';
import { asOfNumber, tieCounts } from './counting.ts';
import { tieOf } from './draw.ts';
import type { InProcessGraph } from './graph.ts';
import { partyRow } from './party-row.ts';
import { broughtPredicate, otherEnd, tiePredicate } from './walk.ts';

export function paths(graph: InProcessGraph, question: PathsQuestion): Paths {
  const { maxHops, limit, where, asOf } = question;
  const [from, to] = [partyRow(graph, question.from), partyRow(graph, question.to)];
  const party = (row: number | undefined) => (row === undefined ? null : graph.parties.documents.get(row));
  const answer = { from: party(from), to: party(to), asOf };
  if (from === undefined || to === undefined) return { ...answer, paths: [], cutBy: null };

  const along = tiePredicate(graph, where, asOfNumber(asOf));
  const brings = broughtPredicate(graph, where, asOfNumber(asOf));
  const neighbours = (row: number): number[] => {
    const others: number[] = [];
    for (const tie of graph.parties.ties.of(row)) {
      const other = otherEnd(graph, tie, row);
      if (along(tie) && (other === from || other === to || brings(other))) others.push(other);
    }
    return others;
  };
  // Rows are in the order of the ids.
  const search = searchPaths({ from, to, maxHops, limit, compare: (a, b) => a - b });
  let step = search.next();
  while (step.done !== true) step = search.next(new Map(step.value.map((row) => [row, neighbours(row)])));
  const draw = drawer(graph, asOf);
  return { ...answer, paths: step.value.paths.map(draw), cutBy: step.value.cutBy };
}

/** Ways share parties and hops: each is read once. */
function drawer(graph: InProcessGraph, asOf: Day | null): (way: readonly number[]) => Path {
  const party = remembered((row: number) => graph.parties.documents.get(row));
  const hop = remembered((key: string): PathHop => {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    return { from: party(from).id, to: party(to).id, edges: edgesBetween(graph, from, to, asOf) };
  });
  return (way) => ({
    parties: way.map(party),
    hops: way.slice(1).map((to, i) => hop(`${way[i]} ${to}`)),
  });
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function edgesBetween(graph: InProcessGraph, from: number, to: number, asOf: Day | null) {
  const day = asOfNumber(asOf);
  const { ties } = graph.parties;
  const row = ties.of(from).length <= ties.of(to).length ? from : to;
  const between = [...ties.of(row)].filter(
    (tie) => otherEnd(graph, tie, row) === (row === from ? to : from) && tieCounts(graph, tie, day),
  );
  return between.sort((a, b) => a - b).map((tie) => tieEdge(tieOf(graph, tie), asOf));
}
