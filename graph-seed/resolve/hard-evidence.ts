import { type Evidence, type HardEvidenceKind, isContradiction } from '../../server/domain/identity.ts';
import type { RecordId } from '../../server/domain/ids.ts';
import { isExact } from '../../server/domain/partial-date.ts';
import { bestNames, otherEvidence } from './compare.ts';
import { type Profile, publisherOf } from './profile.ts';

/** Two records of different publishers that share something hard. */
export interface HardPair {
  /** In the order of the ids. */
  readonly records: readonly [RecordId, RecordId];
  readonly evidence: readonly Evidence[];
  /** What contradicts it, so that it joins nothing. */
  readonly against: readonly Evidence[];
}

interface Statement {
  readonly record: RecordId;
  readonly value: string;
  readonly country: string | null;
}

/** Names that agree in nothing cast doubt on a number; a ship may be renamed as often as its owner likes. */
const NAMES_AGREE = 0.5;

/**
 * Every pair of records of different publishers with hard evidence, found by what they share and never by comparing all
 * with all. A value that two records of one publisher state tells neither from the other and is no evidence at all.
 * @param profiles of each record
 */
export function hardPairs(profiles: ReadonlyMap<RecordId, Profile>): HardPair[] {
  const shared = new Map<string, Statement[]>();
  for (const [record, profile] of profiles) {
    for (const [key, statement] of statementsOf(record, profile)) {
      const there = shared.get(key);
      if (there === undefined) shared.set(key, [statement]);
      else if (there.every((one) => one.record !== record)) there.push(statement);
    }
  }
  const pairs = new Map<string, { records: [RecordId, RecordId]; evidence: Map<string, Evidence> }>();
  for (const [key, statements] of shared) {
    const publishers = new Set(statements.map(({ record }) => publisherOf(record)));
    if (statements.length < 2 || publishers.size < statements.length) continue;
    for (const [one, other] of inPairs(statements)) {
      if (one.country !== null && other.country !== null && one.country !== other.country) continue;
      const pairKey = `${one.record} ${other.record}`;
      const pair = pairs.get(pairKey) ?? { records: [one.record, other.record], evidence: new Map() };
      const kind = kindOf(key);
      pair.evidence.set(`${kind} ${one.value} ${other.value}`, { kind, one: one.value, other: other.value });
      pairs.set(pairKey, pair);
    }
  }
  return [...pairs.values()]
    .map(({ records, evidence }) => ({
      records,
      evidence: [...evidence.values()],
      against: against(records, [...evidence.values()], profiles),
    }))
    .sort((a, b) => (a.records.join(' ') < b.records.join(' ') ? -1 : 1));
}

const kindOf = (key: string): HardEvidenceKind => key.slice(0, key.indexOf(' ')) as HardEvidenceKind;

function* statementsOf(record: RecordId, { numbers, names, births }: Profile): Generator<[string, Statement]> {
  for (const { proves, key, country, value } of numbers) {
    if (proves !== null) yield [`${proves} ${key}`, { record, value, country }];
  }
  // The first of January is what a register writes when it knows the year only.
  for (const birth of births.filter((date) => isExact(date) && !date.endsWith('-01-01'))) {
    for (const { value, kind, words } of names) {
      const telling = words.filter(({ weak }) => !weak);
      if (kind === 'WEAK_ALIAS' || telling.length < 2) continue;
      const name = telling.map(({ own }) => own).sort();
      yield [
        `SAME_NAME_AND_BIRTH_DATE ${birth} ${name.join(' ')}`,
        { record, value: `${value}, ${birth}`, country: null },
      ];
    }
  }
}

function* inPairs(statements: readonly Statement[]): Generator<[Statement, Statement]> {
  const sorted = [...statements].sort((a, b) => (a.record < b.record ? -1 : 1));
  for (const [at, one] of sorted.entries()) for (const other of sorted.slice(at + 1)) yield [one, other];
}

function against(
  [a, b]: readonly [RecordId, RecordId],
  evidence: readonly Evidence[],
  profiles: ReadonlyMap<RecordId, Profile>,
): Evidence[] {
  const [one, other] = [profiles.get(a), profiles.get(b)];
  if (one === undefined || other === undefined) return [];
  const contradictions = otherEvidence(one, other).filter(isContradiction);
  if (evidence.some(({ kind }) => kind === 'SAME_IMO_NUMBER' || kind === 'SAME_NAME_AND_BIRTH_DATE'))
    return contradictions;
  const names = bestNames(one, other);
  return names.score >= NAMES_AGREE
    ? contradictions
    : [...contradictions, { kind: 'OTHER_NAME', one: names.one, other: names.other }];
}
