import { type Followers, FollowTally, watchedUntil } from '../../domain/followers.ts';
import type { FirstMoversQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';
import { listedSpans } from './listed-spans.ts';
import { partyRows } from './party-filter.ts';

export function firstMovers(graph: InProcessGraph, { governments, where, basis }: FirstMoversQuestion): Followers[] {
  const pairs = governments.flatMap((leader, i) =>
    governments.flatMap((follower, j) => {
      const tally = new FollowTally(leader, follower, watchedUntil(graph.catalogue.lists, follower));
      return i === j ? [] : [{ i, j, tally }];
    }),
  );
  const spansOf = listedSpans(graph, governments, basis, () => true);
  for (const row of partyRows(graph, where)) {
    const spans = spansOf(row);
    for (const { i, j, tally } of pairs) tally.add(spans[i] ?? null, spans[j] ?? null, 1);
  }
  return pairs.map(({ tally }) => tally.result());
}
