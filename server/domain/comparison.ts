import { bySpan, type DaySpan, earliestSpan, type ListedSpan, spanOf } from './day-span.ts';
import type { Designation } from './designation.ts';
import { DATE_OF_BASIS, type LagBasis, lagsOf } from './lags.ts';
import { byText } from './order.ts';
import type { PartialDate } from './partial-date.ts';
import type { Party } from './party.ts';
import type { GovernmentCode } from './vocabulary.ts';

/** Who of several governments lists a party, since when, and how long after the first of them. */
export interface Comparison {
  readonly party: Party;
  /** One for each government asked, in the order asked. */
  readonly listings: readonly GovernmentListing[];
  /** The Designation with the earliest known date. */
  readonly first: Designation | null;
  /** Governments that were first for certain; several when it was the same day. */
  readonly firstBy: readonly GovernmentCode[];
}

export interface GovernmentListing {
  readonly government: GovernmentCode;
  /** The one that the lag uses: that with the earliest date. Null: not listed in this edition. */
  readonly designation: Designation | null;
  /** All that stand: that one first, then by date, unknown last, then id. */
  readonly designations: readonly Designation[];
  /** The date that the lag uses; null when it is not known. */
  readonly on: PartialDate | null;
  readonly lagDays: number | null;
  /** The date that the lag counts with; null when there is no lag. */
  readonly lagBasis: LagBasis | null;
}

/** @param designations those of the party that stand, of any government */
export function comparisonOf(
  party: Party,
  designations: readonly Designation[],
  governments: readonly GovernmentCode[],
  basis: LagBasis,
): Comparison {
  const field = DATE_OF_BASIS[basis];
  const spanOfOne = (designation: Designation): DaySpan | null => {
    const date = designation[field];
    return date === null ? null : spanOf(date);
  };
  const earliestFirst = (a: Designation, b: Designation): number => {
    const [x, y] = [spanOfOne(a), spanOfOne(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byText(a.id, b.id);
    return bySpan(x, y) || byText(a.id, b.id);
  };
  const ofEach = governments.map((government) =>
    designations.filter((one) => one.government === government).sort(earliestFirst),
  );
  const spans = ofEach.map((own): ListedSpan => (own.length === 0 ? null : earliestSpan(own.map(spanOfOne))));
  const { first, days, certain } = lagsOf(spans);
  return {
    party,
    listings: governments.map((government, place) => {
      const own = ofEach[place] ?? [];
      const designation = own[0] ?? null;
      return {
        government,
        designation,
        designations: own,
        on: designation?.[field] ?? null,
        lagDays: days[place] ?? null,
        lagBasis: days[place] == null ? null : basis,
      };
    }),
    first: first === null ? null : (ofEach[first]?.[0] ?? null),
    firstBy: certain.flatMap((place) => governments[place] ?? []),
  };
}

/** Each set of one or more, larger ones first, then in the order of what it is taken from. */
export function setsOf(governments: readonly GovernmentCode[]): GovernmentCode[][] {
  const sets: GovernmentCode[][] = [[]];
  for (const code of governments) sets.push(...sets.map((set) => [...set, code]));
  const places = (set: readonly GovernmentCode[]): string => set.map((code) => governments.indexOf(code)).join(' ');
  return sets.filter((set) => set.length > 0).sort((a, b) => b.length - a.length || (places(a) < places(b) ? -1 : 1));
}
