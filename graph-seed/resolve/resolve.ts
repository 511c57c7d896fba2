import { JOINED_BY, type Join } from '../../server/domain/identity.ts';
import { type PartyId, partyId, type RecordId, recordId } from '../../server/domain/ids.ts';
import { byText } from '../../server/domain/order.ts';
import type { HardPair } from './hard-evidence.ts';
import type { Identity } from './identities.ts';
import { type Judgement, mustAgree } from './judgement.ts';
import { Union } from './union.ts';

/** Which party each record describes. */
export interface Resolution {
  /** Null when no record that describes a party is joined to this one. */
  partyOf(record: RecordId): PartyId | null;
  /** Record ids that are not their party's own, in the order of the ids; also those that only a judgement names. */
  readonly aliases: readonly (readonly [RecordId, PartyId])[];
  /** Every record id of a party, its own first, then in order. */
  recordsOf(party: PartyId): readonly RecordId[];
  /** Why the records of a party are taken to be of one: hard evidence before judgements, then by the records. */
  joinsOf(party: PartyId): readonly Join[];
  /** Records seen for the first time: to be appended to the identity file. */
  readonly fresh: readonly Identity[];
}

/**
 * Joins records of one id, records that a judgement joins, and records that hard evidence joins.
 *
 * A party has the id of that of its records which was seen first: the identity file says in which order they were, and
 * records new to it come in the order given. So a join that is taken back gives both parties their former ids.
 * @param describing the ids of all records that describe a party, most fundamental list first
 * @param joined what `automaticJoins` lets join
 * @throws {JudgementConflict}
 */
export function resolve(
  describing: readonly RecordId[],
  judgements: readonly Judgement[],
  identities: readonly Identity[],
  joined: readonly HardPair[],
): Resolution {
  mustAgree(judgements);
  const union = new Union();
  for (const { verdict, records } of judgements) if (verdict === 'SAME') union.join(...records);
  for (const { records } of joined) union.join(...records);
  const present = new Set<RecordId>(describing);
  const known = new Set(identities.map(({ record }) => record));
  const unseen = [...present].filter((record) => !known.has(record));
  const partyOfSet = new Map<string, PartyId>();
  for (const record of [...identities.map((identity) => identity.record), ...unseen]) {
    const set = union.find(record);
    if (present.has(record) && !partyOfSet.has(set)) partyOfSet.set(set, partyId(record));
  }
  const partyOf = (record: RecordId): PartyId | null => partyOfSet.get(union.find(record)) ?? null;
  const mentioned = new Set<RecordId>([...present, ...judgements.flatMap(({ records }) => records)]);
  const aliases: (readonly [RecordId, PartyId])[] = [];
  const recordsOf = new Map<PartyId, RecordId[]>();
  for (const record of [...mentioned].sort()) {
    const party = partyOf(record);
    if (party === null) continue;
    if (partyId(record) === party) continue;
    aliases.push([record, party]);
    recordsOf.set(party, [...(recordsOf.get(party) ?? []), record]);
  }
  const joins = new Map<PartyId, Join[]>();
  for (const join of joinsBy(joined, judgements)) {
    // A judgement about records of lists that are not read here joins nothing yet.
    if (!join.records.every((record) => present.has(record))) continue;
    const party = partyOf(join.records[0]);
    if (party !== null) joins.set(party, [...(joins.get(party) ?? []), join]);
  }
  return {
    partyOf,
    aliases,
    recordsOf: (party) => [ownRecord(party), ...(recordsOf.get(party) ?? [])],
    joinsOf: (party) => joins.get(party) ?? [],
    fresh: unseen.flatMap((record) => {
      const party = partyOf(record);
      return party === null ? [] : [{ record, party }];
    }),
  };
}

/** A party's id is the id of one of its records. */
const ownRecord = (party: PartyId): RecordId => recordId(party);

function joinsBy(joined: readonly HardPair[], judgements: readonly Judgement[]): Join[] {
  const byEvidence = joined.map(
    ({ records, evidence }): Join => ({
      records,
      by: 'HARD_EVIDENCE',
      evidence,
      judgedBy: null,
      judgedOn: null,
      reason: null,
    }),
  );
  const byJudgement = judgements
    .filter(({ verdict, records: [one, other] }) => verdict === 'SAME' && one !== other)
    .map(
      ({ records: [one, other], by, on, why, curated }): Join => ({
        records: one < other ? [one, other] : [other, one],
        by: curated ? 'CURATED' : 'JUDGEMENT',
        evidence: [],
        judgedBy: by,
        judgedOn: on,
        reason: why,
      }),
    );
  const rank = ({ by, records }: Join): string => `${JOINED_BY.indexOf(by)} ${records.join(' ')}`;
  return [...byEvidence, ...byJudgement].sort((a, b) => byText(rank(a), rank(b)));
}
