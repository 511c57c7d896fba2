import { type Evidence, isHard } from '../../server/domain/identity.ts';
import { DEFAULT_MIN_SCORE } from '../../server/domain/match/match.ts';
import { type Candidate, candidates } from './candidates.ts';
import { bestNames, type LikeNames, likeness, otherEvidence } from './compare.ts';
import type { Profile } from './profile.ts';
import { MOST_BY_NAME, scoreMatch } from './score-match.ts';

/** Two profiles by their places, and what speaks for and against them being one party. */
export interface Match {
  readonly one: number;
  readonly other: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What is kept; a lower score says so little that nobody should spend time on it. */
const LEAST_SCORE = 0.65;
/** The best of a party: names that whole families share would crowd out all others. */
const MOST_OF_A_PARTY = 10;

/**
 * The pairs that may be one party, best first, at most ten of a party. Two of different kinds are no match unless they
 * share a number.
 */
export function possibleMatches(profiles: readonly Profile[]): Match[] {
  const matches: Match[] = [];
  for (const [key, names] of bestNamesOf(profiles)) {
    const [a, b] = [Math.floor(key / profiles.length), key % profiles.length];
    const [one, other] = [profiles[a], profiles[b]];
    if (one === undefined || other === undefined) continue;
    const numbers = sameNumbers(one, other);
    const rest = otherEvidence(one, other);
    const isHint = names.score >= DEFAULT_MIN_SCORE && !rest.some(({ kind }) => kind === 'OTHER_KIND');
    if (numbers.length === 0 && !isHint) continue;
    const evidence = [...numbers, nameEvidence(names), ...rest, ...sameList(one, other)];
    const score = scoreMatch(names.score, evidence);
    // Hard evidence that something contradicts is what a person must look at.
    if (score >= LEAST_SCORE || numbers.some(isHard)) matches.push({ one: a, other: b, score, evidence });
  }
  return bestOfEach(matches.sort((x, y) => y.score - x.score || x.one - y.one || x.other - y.other));
}

/** Of each pair of candidates the two names that are most alike; the pair is one number. */
function bestNamesOf(profiles: readonly Profile[]): ReadonlyMap<number, LikeNames> {
  const best = new Map<number, LikeNames>();
  for (const candidate of candidates(profiles)) {
    const key = candidate.one * profiles.length + candidate.other;
    const before = best.get(key);
    if (before?.score === 1) continue;
    // More would not be counted (score-match.ts); the very same name is the one to show all the same.
    const enough = before !== undefined && before.score >= MOST_BY_NAME;
    const names = enough ? sameNames(candidate) : namesOf(candidate, profiles);
    if (names === null) continue;
    if (before === undefined || names.score > before.score) best.set(key, names);
  }
  return best;
}

function sameNames({ names }: Candidate): LikeNames | null {
  const [one, other] = names ?? [];
  if (one === undefined || other === undefined || one.words.length !== other.words.length) return null;
  const same = one.words.every(({ own }) => other.words.some((word) => word.own === own));
  return same ? { score: 1, one: one.value, other: other.value } : null;
}

function namesOf(candidate: Candidate, profiles: readonly Profile[]): LikeNames {
  const { one, other, names } = candidate;
  const [a, b] = [profiles[one], profiles[other]];
  if (names !== null)
    return sameNames(candidate) ?? { score: likeness(...names), one: names[0].value, other: names[1].value };
  return a === undefined || b === undefined ? { score: 0, one: '', other: '' } : bestNames(a, b);
}

const nameEvidence = ({ score, one, other }: LikeNames): Evidence => ({
  kind: score >= DEFAULT_MIN_SCORE ? 'LIKE_NAME' : 'OTHER_NAME',
  one,
  other,
});

/** Also those that prove nothing: false, or of another type. */
function sameNumbers(one: Profile, other: Profile): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const a of one.numbers) {
    for (const b of other.numbers) {
      if (a.key !== b.key || (a.country !== null && b.country !== null && a.country !== b.country)) continue;
      const kind = a.proves !== null && a.proves === b.proves ? a.proves : 'SAME_NUMBER';
      if (!found.has(a.key) || kind !== 'SAME_NUMBER') found.set(a.key, { kind, one: a.value, other: b.value });
    }
  }
  return [...found.values()];
}

function sameList(one: Profile, other: Profile): Evidence[] {
  const both = one.publishers.find((publisher) => other.publishers.includes(publisher));
  return both === undefined ? [] : [{ kind: 'SAME_LIST', one: both, other: both }];
}

function bestOfEach(matches: readonly Match[]): Match[] {
  const kept = new Map<number, number>();
  return matches.filter(({ one, other }) => {
    const [a, b] = [kept.get(one) ?? 0, kept.get(other) ?? 0];
    if (a >= MOST_OF_A_PARTY || b >= MOST_OF_A_PARTY) return false;
    kept.set(one, a + 1).set(other, b + 1);
    return true;
  });
}
