import { bySpan, type ListedSpan } from './day-span.ts';

/** Which date of a Designation a lag counts with. */
export const LAG_BASES = ['LISTED_ON', 'ANNOUNCED_ON', 'EFFECTIVE_ON'] as const;
export type LagBasis = (typeof LAG_BASES)[number];

/** The field of a Designation that holds the date of a basis. */
export const DATE_OF_BASIS = {
  LISTED_ON: 'listedOn',
  ANNOUNCED_ON: 'announcedOn',
  EFFECTIVE_ON: 'effectiveOn',
} as const satisfies Record<LagBasis, string>;

/** What the dates of several governments say of one party. Places are those of the governments. */
export interface Lags {
  /** The place of the earliest known date; of equal ones the first. Null when none is known. */
  readonly first: number | null;
  /** Days from that date, 0 for the first and for ties; null where one of the two is not known to the day. */
  readonly days: readonly (number | null)[];
  /** The places that were first for certain: no date that is unknown or partial leaves it open. */
  readonly certain: readonly number[];
}

export function lagsOf(spans: readonly ListedSpan[]): Lags {
  const listed = spans.flatMap((span, place) => (span === null ? [] : [{ span, place }]));
  const [only] = listed;
  // Most parties are listed by one government, and comparisons are asked of all of them.
  if (listed.length === 1 && only !== undefined) return aloneAt(only, spans.length);
  const dated = listed.flatMap(({ span, place }) => (span === 'UNDATED' ? [] : [{ span, place }]));
  const first = [...dated].sort((a, b) => bySpan(a.span, b.span) || a.place - b.place)[0] ?? null;
  const days = spans.map((span) => {
    if (first === null || span === null || span === 'UNDATED') return null;
    return first.span.exact && span.exact ? span.earliest - first.span.earliest : null;
  });
  return { first: first?.place ?? null, days, certain: certainlyFirst(listed) };
}

function aloneAt({ span, place }: { readonly span: ListedSpan; readonly place: number }, length: number): Lags {
  const isKnown = isDated(span);
  const days = Array.from({ length }, (_, i) => (i === place && isKnown && span.exact ? 0 : null));
  return { first: isKnown ? place : null, days, certain: [place] };
}

function certainlyFirst(listed: readonly { readonly span: ListedSpan; readonly place: number }[]): number[] {
  return listed.flatMap(({ span, place }) => {
    const isFirst = listed.every(
      (other) => other.place === place || (isDated(span) && isDated(other.span) && span.latest <= other.span.earliest),
    );
    return isFirst ? [place] : [];
  });
}

const isDated = (span: ListedSpan): span is Exclude<ListedSpan, 'UNDATED' | null> =>
  span !== null && span !== 'UNDATED';

/** How one government's listing of a party stands to another's that came no later. */
export const FOLLOW_OUTCOMES = ['FOLLOWED', 'SAME_DAY', 'NOT_YET', 'UNDATED'] as const;
export type FollowOutcome = (typeof FOLLOW_OUTCOMES)[number];

/** Null when the leader does not list the party, or the follower was there before it for certain. */
export function followOutcome(leader: ListedSpan, follower: ListedSpan): FollowOutcome | null {
  if (leader === null) return null;
  if (follower === null) return 'NOT_YET';
  if (!isDated(leader) || !isDated(follower)) return 'UNDATED';
  if (leader.latest < follower.earliest) return 'FOLLOWED';
  if (follower.latest < leader.earliest) return null;
  return leader.exact && follower.exact ? 'SAME_DAY' : 'UNDATED';
}
