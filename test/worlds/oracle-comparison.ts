import type { Graph } from '../../server/domain/graph.ts';
import type { Day } from '../../server/domain/partial-date.ts';
import type { GovernmentCode } from '../../server/domain/vocabulary.ts';
import { oracleListings } from './oracle.ts';

/** Who lists whom and how late, said as plainly as the domain's rules are. Dates are listing dates. Slow on purpose. */

const MILLISECONDS_A_DAY = 86_400_000;

/** The first and last day that a date of the random worlds can mean: `2021`, `2021-12`, `2022~`, a range, a day. */
function daysIn(date: string): [string, string] {
  const [from = '', to = from] = date.replaceAll('~', '').split('/');
  const end = (text: string): string => {
    if (text.length === 10) return text;
    if (text.length === 4) return `${text}-12-31`;
    const next = new Date(`${text}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    return new Date(next.getTime() - MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  };
  return [`${from}-01-01`.slice(0, 10).padEnd(10, '-01'), end(to)];
}

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** By party: for each government its earliest listing date, '' when unknown, null when it does not list the party. */
export function oracleDates(
  graph: Graph,
  governments: readonly GovernmentCode[],
  asOf: Day | null,
  ended: 'counts' | 'left out',
): Map<string, (string | null)[]> {
  const rows = new Map<string, (string | null)[]>();
  for (const { id } of graph.parties) {
    const counting = oracleListings(graph, id, asOf);
    rows.set(
      id,
      governments.map((government) => {
        const own = graph.designations.filter(
          (d) =>
            d.party === id &&
            d.government === government &&
            counting.has(d.id) &&
            (ended === 'counts' || asOf !== null || d.endedOn === null),
        );
        if (own.length === 0) return null;
        const dates = own.flatMap(({ listedOn }) => (listedOn === null ? [] : [String(listedOn)]));
        const key = (date: string): string => `${daysIn(date).join(' ')} ${isDay(date) ? 0 : 1}`;
        return dates.sort((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? '';
      }),
    );
  }
  return rows;
}

/** Days after the earliest of the dates; null where one of the two is not known to the day. */
export function oracleLags(dates: readonly (string | null)[]): (number | null)[] {
  const known = dates.flatMap((date) => (date === null || date === '' ? [] : [date]));
  const first = known.sort((a, b) => {
    const [x, y] = [`${daysIn(a).join(' ')} ${isDay(a) ? 0 : 1}`, `${daysIn(b).join(' ')} ${isDay(b) ? 0 : 1}`];
    return x < y ? -1 : 1;
  })[0];
  return dates.map((date) => {
    if (first === undefined || date === null || !isDay(date) || !isDay(first)) return null;
    return (Date.parse(date) - Date.parse(first)) / MILLISECONDS_A_DAY;
  });
}

/** How often the second followed the first: on a later day, on the same, not yet, or nobody can say. */
export function oracleFollowed(rows: Iterable<readonly (string | null)[]>) {
  const counts = { followed: 0, sameDay: 0, notYet: 0, undated: 0 };
  for (const [first = null, then = null] of rows) {
    if (first === null) continue;
    if (then === null) counts.notYet++;
    else if (first === '' || then === '') counts.undated++;
    else {
      const [[firstFrom, firstTo], [thenFrom, thenTo]] = [daysIn(first), daysIn(then)];
      if (firstTo < thenFrom) counts.followed++;
      else if (thenTo < firstFrom) continue;
      else if (isDay(first) && first === then) counts.sameDay++;
      else counts.undated++;
    }
  }
  return counts;
}
