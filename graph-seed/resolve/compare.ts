import type { Evidence } from '../../server/domain/identity.ts';
import { compareWords } from '../../server/domain/match/compare-words.ts';
import { scoreName } from '../../server/domain/match/score-name.ts';
import { earliestDay, isDay, latestDay, type PartialDate } from '../../server/domain/partial-date.ts';
import type { Profile, ProfileName } from './profile.ts';

/**
 * What two profiles say of being one party, beside their numbers and the likeness of their names: dates, sex, kind and
 * countries. Only what both sides state speaks for or against anything.
 */
export function otherEvidence(one: Profile, other: Profile): Evidence[] {
  return [
    ...kinds(one, other),
    ...sexes(one, other),
    ...births(one, other),
    ...ships(one, other),
    ...countries(one, other),
  ];
}

function kinds({ kinds: [one] }: Profile, { kinds: [other] }: Profile): Evidence[] {
  return one === undefined || other === undefined || one === other ? [] : [{ kind: 'OTHER_KIND', one, other }];
}

function sexes({ sexes: one }: Profile, { sexes: other }: Profile): Evidence[] {
  const [a, b] = [one[0], other[0]];
  if (a === undefined || b === undefined || meets(lower(one), lower(other))) return [];
  return [{ kind: 'OTHER_SEX', one: a, other: b }];
}

const lower = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase());

/** A *circa* may be off by this many years. */
const CIRCA_YEARS = 2;

function births({ births: one }: Profile, { births: other }: Profile): Evidence[] {
  const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
  const find = (holds: (a: PartialDate, b: PartialDate) => boolean) => pairs.find(([a, b]) => holds(a, b));
  const day = find((a, b) => a === b && isDay(a));
  if (day !== undefined) return [{ kind: 'SAME_BIRTH_DATE', one: day[0], other: day[1] }];
  // Of the same span, as far as it is known: 1961 and 1961-12, not 1961-01 and 1961-12.
  const near = find(spansMeet);
  if (near !== undefined) return [{ kind: 'SAME_BIRTH_YEAR', one: near[0], other: near[1] }];
  const [first] = pairs;
  if (first === undefined) return [];
  const sameYear = find(yearsMeet);
  return sameYear === undefined
    ? [{ kind: 'OTHER_BIRTH_YEAR', one: first[0], other: first[1] }]
    : [{ kind: 'OTHER_BIRTH_DATE', one: sameYear[0], other: sameYear[1] }];
}

const spansMeet = (a: PartialDate, b: PartialDate): boolean =>
  earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a);

function yearsMeet(a: PartialDate, b: PartialDate): boolean {
  const widen = Math.max(...[a, b].map((date) => (date.includes('~') ? CIRCA_YEARS : 0)));
  const year = (day: string): number => Number(day.slice(0, 4));
  return year(earliestDay(a)) <= year(latestDay(b)) + widen && year(earliestDay(b)) <= year(latestDay(a)) + widen;
}

/** A ship keeps its IMO number through every change of name and flag. */
function ships(one: Profile, other: Profile): Evidence[] {
  const imo = ({ numbers }: Profile) => numbers.filter(({ proves }) => proves === 'SAME_IMO_NUMBER');
  const [a, b] = [imo(one), imo(other)];
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined || meets(keys(a), keys(b))) return [];
  return [{ kind: 'OTHER_IMO_NUMBER', one: first.value, other: second.value }];
}

const keys = (numbers: Profile['numbers']): string[] => numbers.map(({ key }) => key);

function countries(one: Profile, other: Profile): Evidence[] {
  const shared = one.countries.find((country) => other.countries.includes(country));
  if (shared !== undefined) return [{ kind: 'SAME_COUNTRY', one: shared, other: shared }];
  const [a, b] = [one.nationalities[0] ?? null, other.nationalities[0] ?? null];
  return a === null || b === null ? [] : [{ kind: 'OTHER_COUNTRY', one: a, other: b }];
}

const meets = (one: readonly string[], other: readonly string[]): boolean => one.some((value) => other.includes(value));

/** Below it the mean cannot reach what a possible match asks for, whatever the other way says. */
const LEAST_OF_A_WAY = 0.4;

/** How alike two names are, whichever of them is asked for: the mean of both ways, 0 to 1. */
export function likeness(one: ProfileName, other: ProfileName): number {
  const way = (a: ProfileName, b: ProfileName): number => scoreName(a.words, b.words, compareWords);
  const there = way(one, other);
  return there < LEAST_OF_A_WAY ? there / 2 : (there + way(other, one)) / 2;
}

export interface LikeNames {
  readonly score: number;
  readonly one: string;
  readonly other: string;
}

/** The two names that are most alike. */
export function bestNames(one: Profile, other: Profile): LikeNames {
  let best: LikeNames = { score: 0, one: one.names[0]?.value ?? '', other: other.names[0]?.value ?? '' };
  for (const a of one.names) {
    for (const b of other.names) {
      const score = a.value === b.value ? 1 : likeness(a, b);
      if (score > best.score) best = { score, one: a.value, other: b.value };
      if (best.score === 1) return best;
    }
  }
  return best;
}
