import { type PartyId, partyId, type RecordId, recordId } from '../../server/domain/ids.ts';
import type { Judgement } from '../curated/facts.ts';
import type { Identity } from './identities.ts';
import { Union } from './union.ts';

/** Two judgements that cannot both hold. */
export class JudgementConflict extends Error {
  constructor(judgement: Judgement) {
    super(
      `${judgement.place} says that ${judgement.records.join(' and ')} are different parties, ` +
        'and other judgements together say that they are one. Withdraw one of them.',
    );
    this.name = 'JudgementConflict';
  }
}

/** Which party each record describes. */
export interface Resolution {
  /** Null when no record that describes a party is joined to this one. */
  partyOf(record: RecordId): PartyId | null;
  /** Record ids that are not their party's own, in the order of the ids; also those that only a judgement names. */
  readonly aliases: readonly (readonly [RecordId, PartyId])[];
  /** Every record id of a party, its own first, then in order. */
  recordsOf(party: PartyId): readonly RecordId[];
  /** Records seen for the first time: to be appended to the identity file. */
  readonly fresh: readonly Identity[];
}

/**
 * Joins records of one id and records that a judgement joins. The hard evidence of the domain (same IMO number, passport,
 * registration) joins records of different lists; with one list read there is nothing for it to join.
 *
 * A party has the id of that of its records which was seen first: the identity file says in which order they were, and
 * records new to it come in the order given.
 * @param describing the ids of all records that describe a party, most fundamental list first
 * @throws {JudgementConflict}
 */
export function resolve(
  describing: readonly RecordId[],
  judgements: readonly Judgement[],
  identities: readonly Identity[],
): Resolution {
  const union = new Union();
  for (const { verdict, records } of judgements) if (verdict === 'SAME') union.join(...records);
  for (const judgement of judgements) {
    const [one, other] = judgement.records;
    if (judgement.verdict === 'DIFFERENT' && union.find(one) === union.find(other))
      throw new JudgementConflict(judgement);
  }
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
  return {
    partyOf,
    aliases,
    recordsOf: (party) => [ownRecord(party), ...(recordsOf.get(party) ?? [])],
    fresh: unseen.flatMap((record) => {
      const party = partyOf(record);
      return party === null ? [] : [{ record, party }];
    }),
  };
}

/** A party's id is the id of one of its records. */
const ownRecord = (party: PartyId): RecordId => recordId(party);
