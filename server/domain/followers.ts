import type { List } from './catalogue.ts';
import type { ListedSpan } from './day-span.ts';
import { followOutcome } from './lags.ts';
import { dayNumber } from './partial-date.ts';
import type { GovernmentCode } from './vocabulary.ts';

/** How one government's listings were followed by another's. */
export interface Followers {
  readonly leader: GovernmentCode;
  readonly follower: GovernmentCode;
  /** Parties that `follower` listed on a later day. */
  readonly followed: number;
  readonly sameDay: number;
  /** Parties that `follower` has not listed. */
  readonly notYet: number;
  /** Parties that both list, and no known dates say who was first. */
  readonly undated: number;
  /** The parties whose days are known, as a curve. */
  readonly curve: FollowCurve;
}

/**
 * The estimated share of parties that the other government has listed within so many days, from all parties that the first
 * one listed no later. A party that is not listed yet was watched until the day of the data and counts until then, neither as a lag
 * without end nor as none: the product-limit estimate of E. L. Kaplan and P. Meier, Nonparametric Estimation from
 * Incomplete Observations, J. Am. Stat. Assoc. 53 (1958) 457–481. The same day is a lag of 0.
 */
export interface FollowCurve {
  /** Parties that it is estimated from. */
  readonly parties: number;
  /** Where it rises: after so many days it has reached this share, 0 to 1. Ascending. */
  readonly steps: readonly { readonly days: number; readonly share: number }[];
}

/** The first day by which the share has reached `share`; null when it has not within the time that was watched. */
export function daysUntilShare(curve: FollowCurve, share: number): number | null {
  // A product of fractions may miss one half by the last bit.
  return curve.steps.find((step) => step.share >= share - 1e-12)?.days ?? null;
}

export function shareWithin(curve: FollowCurve, days: number): number {
  return curve.steps.findLast((step) => step.days <= days)?.share ?? 0;
}

/**
 * The day until which all of a government's listings are known: the newest edition of each of its lists that was read here, and of
 * these the oldest. Without any, that of the curated facts. In days since 1970-01-01; null when nothing was read.
 */
export function watchedUntil(lists: readonly List[], government: GovernmentCode): number | null {
  const known = (of: GovernmentCode | null): number | null => {
    const newest = lists.flatMap((list) => (list.government === of ? (list.snapshots.at(-1)?.edition ?? []) : []));
    return newest.length === 0 ? null : Math.min(...newest.map(dayNumber));
  };
  return known(government) ?? known(null);
}

/** Dates of parties, tallied for one ordered pair of governments. */
export class FollowTally {
  readonly #leader: GovernmentCode;
  readonly #follower: GovernmentCode;
  readonly #watchedUntil: number | null;
  readonly #counts = { FOLLOWED: 0, SAME_DAY: 0, NOT_YET: 0, UNDATED: 0 };
  readonly #lags = new Map<number, number>();
  readonly #censored = new Map<number, number>();

  /** @param watchedUntil the day until which the listings of `follower` are known, in days since 1970-01-01; null when none is */
  constructor(leader: GovernmentCode, follower: GovernmentCode, watchedUntil: number | null) {
    this.#leader = leader;
    this.#follower = follower;
    this.#watchedUntil = watchedUntil;
  }

  /** So many parties that `leader` and `follower` listed so. */
  add(leader: ListedSpan, follower: ListedSpan, parties: number): void {
    const outcome = followOutcome(leader, follower);
    if (outcome === null) return;
    this.#counts[outcome] += parties;
    if (leader === null || leader === 'UNDATED' || !leader.exact || follower === 'UNDATED') return;
    if (follower !== null) {
      if (follower.exact) add(this.#lags, follower.earliest - leader.earliest, parties);
    } else if (this.#watchedUntil !== null && this.#watchedUntil > leader.earliest) {
      add(this.#censored, this.#watchedUntil - leader.earliest, parties);
    }
  }

  result(): Followers {
    const { FOLLOWED: followed, SAME_DAY: sameDay, NOT_YET: notYet, UNDATED: undated } = this.#counts;
    return {
      leader: this.#leader,
      follower: this.#follower,
      followed,
      sameDay,
      notYet,
      undated,
      curve: productLimit(this.#lags, this.#censored),
    };
  }
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const total = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function productLimit(lags: ReadonlyMap<number, number>, censored: ReadonlyMap<number, number>): FollowCurve {
  const parties = total(lags) + total(censored);
  const steps: { days: number; share: number }[] = [];
  let atRisk = parties;
  let without = 1;
  for (const days of [...new Set([...lags.keys(), ...censored.keys()])].sort((a, b) => a - b)) {
    const followed = lags.get(days) ?? 0;
    if (followed > 0) {
      without *= 1 - followed / atRisk;
      steps.push({ days, share: 1 - without });
    }
    // Who was watched for exactly as long counts until then.
    atRisk -= followed + (censored.get(days) ?? 0);
  }
  return { parties, steps };
}
