import { earliestSpan, type ListedSpan } from '../../domain/day-span.ts';
import type { LagBasis } from '../../domain/lags.ts';
import { GOVERNMENT_CODES, type GovernmentCode } from '../../domain/vocabulary.ts';
import { type DateColumn, UNKNOWN } from './columns.ts';
import type { InProcessGraph } from './graph.ts';

const COLUMN = { LISTED_ON: 'listed', ANNOUNCED_ON: 'announced', EFFECTIVE_ON: 'effective' } as const;

/**
 * When each of the governments listed a party, by the earliest date of its Designations that count; the places are those of
 * the governments.
 */
export function listedSpans(
  graph: InProcessGraph,
  governments: readonly GovernmentCode[],
  basis: LagBasis,
  counts: (designation: number) => boolean,
): (party: number) => ListedSpan[] {
  const { government } = graph.designations;
  const dates = graph.designations[COLUMN[basis]];
  const places = governments.map((code) => GOVERNMENT_CODES.indexOf(code));
  return (party) => {
    const rows = [...graph.parties.designations.of(party)].filter(counts);
    return places.map((place) => {
      const own = rows.filter((d) => government[d] === place);
      return own.length === 0 ? null : earliestSpan(own.map((d) => spanAt(dates, d)));
    });
  };
}

function spanAt(dates: DateColumn, row: number) {
  const earliest = dates.earliest[row] ?? UNKNOWN;
  if (earliest === UNKNOWN) return null;
  return { earliest, latest: dates.latest[row] ?? earliest, exact: dates.exact[row] === 1 };
}
