import type { List } from '../../domain/catalogue.ts';
import { type ListedSpan, spanOf } from '../../domain/day-span.ts';
import { type Followers, FollowTally, watchedUntil } from '../../domain/followers.ts';
import { DATE_OF_BASIS } from '../../domain/lags.ts';
import { partialDate } from '../../domain/partial-date.ts';
import type { FirstMoversQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { partiesAsked } from './filters.ts';
import { earliestFirst } from './listed-spans.ts';

interface DatesRow {
  readonly [key: string]: unknown;
  /** For each government the date as written; empty when it is not known, null when the party is not listed. */
  readonly dates: readonly (string | null)[];
  readonly parties: number;
}

export async function firstMovers(
  reading: Reading,
  lists: readonly List[],
  { governments, where, basis }: FirstMoversQuestion,
): Promise<Followers[]> {
  const { match, parameters } = await partiesAsked(reading, where);
  const rows = await reading.run<DatesRow>(
    `${match} AND any(code IN $asked WHERE code IN p.everListedBy)
     WITH [code IN $asked | COLLECT {
       MATCH (p)<-[:TARGETS]-(d:Designation) WHERE d.government = code
       WITH d ORDER BY ${earliestFirst('d', basis)} LIMIT 1
       RETURN coalesce(d.${DATE_OF_BASIS[basis]}, '') AS date
     }[0]] AS dates
     RETURN dates, count(*) AS parties`,
    { ...parameters, asked: governments },
  );
  return governments.flatMap((leader, i) =>
    governments.flatMap((follower, j) => {
      if (i === j) return [];
      const tally = new FollowTally(leader, follower, watchedUntil(lists, follower));
      for (const { dates, parties } of rows) tally.add(listedSpan(dates[i]), listedSpan(dates[j]), parties);
      return [tally.result()];
    }),
  );
}

function listedSpan(date: string | null | undefined): ListedSpan {
  if (date === null || date === undefined) return null;
  return date === '' ? 'UNDATED' : spanOf(partialDate(date));
}
