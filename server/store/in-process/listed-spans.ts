import { bySpan, type DaySpan, type ListedSpan } from '../../domain/day-span.ts';
import type { LagBasis } from '../../domain/lags.ts';
import { GOVERNMENT_CODES, type GovernmentCode } from '../../domain/vocabulary.ts';
import { UNKNOWN } from './columns.ts';
import type { InProcessGraph } from './graph.ts';

const COLUMN = { LISTED_ON: 'listed', ANNOUNCED_ON: 'announced', EFFECTIVE_ON: 'effective' } as const;

/**
 * When each of the governments listed a party, by the earliest date of its Designations that count; the places are those of
 * the governments. Asked of every party of a graph, so it makes no more objects than there are dates.
 */
export function listedSpans(
  graph: InProcessGraph,
  governments: readonly GovernmentCode[],
  basis: LagBasis,
  counts: (designation: number) => boolean,
): (party: number) => ListedSpan[] {
  const { government } = graph.designations;
  const { earliest, latest, exact } = graph.designations[COLUMN[basis]];
  const places = GOVERNMENT_CODES.map((code) => governments.indexOf(code));
  return (party) => {
    const spans: ListedSpan[] = governments.map(() => null);
    for (const d of graph.parties.designations.of(party)) {
      const place = places[government[d] ?? 0] ?? -1;
      if (place === -1 || !counts(d)) continue;
      const from = earliest[d] ?? UNKNOWN;
      const span: DaySpan | 'UNDATED' =
        from === UNKNOWN ? 'UNDATED' : { earliest: from, latest: latest[d] ?? from, exact: exact[d] === 1 };
      const before = spans[place] ?? null;
      if (isEarlier(span, before)) spans[place] = span;
    }
    return spans;
  };
}

function isEarlier(span: DaySpan | 'UNDATED', before: ListedSpan): boolean {
  if (before === null) return true;
  if (span === 'UNDATED') return false;
  return before === 'UNDATED' || bySpan(span, before) < 0;
}
