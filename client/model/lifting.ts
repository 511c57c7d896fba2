import type { FilterGroup, Lift } from './derived.ts';
import type { PartyNode } from './explored-network.ts';
import { type Filters, hasSpan, withGroup, withRow } from './filter-rows.ts';
import { isPartyGroup, letsThrough } from './let-through.ts';
import type { OnDay } from './on-day.ts';

const MATCH_WORDS = { any: 'Any of', all: 'All of', none: 'None of', only: 'Only' } as const;

/**
 * The one filter that hides most of `parties`: what a reader should lift first. A single row before its whole group, when
 * both bring as many back. Null when no filter alone brings anybody back.
 */
export function guiltyFilter(
  filters: Filters,
  groups: readonly FilterGroup[],
  parties: readonly PartyNode[],
  day: OnDay,
): Lift | null {
  const leaves = (tried: Filters): number => parties.filter((party) => letsThrough(tried, party, day)).length;
  const ofParties = groups.filter(({ id, rows }) => isPartyGroup(id) && rows.some(({ on }) => !on));
  const tries: readonly { readonly label: string; readonly filters: Filters }[] = [
    ...ofParties.flatMap(({ rows }) =>
      rows.filter(({ on }) => !on).map(({ id, label }) => ({ label, filters: withRow(filters, id, true) })),
    ),
    ...ofParties.map(({ id, title }) => ({ label: title, filters: withGroup(filters, id) })),
    ...(filters.match === 'any'
      ? []
      : [
          {
            label: `${MATCH_WORDS[filters.match]} these governments`,
            filters: { ...filters, match: 'any' as const },
          },
        ]),
    ...(hasSpan(filters)
      ? [{ label: spanWords(filters), filters: { ...filters, listedFrom: null, listedTo: null } }]
      : []),
  ];
  return tries.reduce<Lift | null>((best, tried) => {
    const left = leaves(tried.filters);
    return left > (best?.leaves ?? 0) ? { ...tried, leaves: left } : best;
  }, null);
}

const spanWords = ({ listedFrom, listedTo }: Filters): string =>
  `Listed ${listedFrom ?? 'at any time'} to ${listedTo ?? 'today'}`;
