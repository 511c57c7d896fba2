import { isContradiction, type PossibleMatch, possibleMatchId } from '../../server/domain/identity.ts';
import type { PartyId, RecordId } from '../../server/domain/ids.ts';
import { byText } from '../../server/domain/order.ts';
import { automaticJoins } from '../resolve/automatic-joins.ts';
import { otherEvidence } from '../resolve/compare.ts';
import { type HardPair, hardPairs } from '../resolve/hard-evidence.ts';
import type { Judgement } from '../resolve/judgement.ts';
import { possibleMatches } from '../resolve/possible-matches.ts';
import { type Profile, Profiles } from '../resolve/profile.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Describing } from './party.ts';

/** What the records say of being one another, worked out once for the joins and for the possible matches. */
export class Likenesses {
  readonly #profiles = new Profiles();
  readonly #ofRecord: ReadonlyMap<RecordId, Profile>;

  constructor(describing: readonly Describing[]) {
    const ofRecord = new Map<RecordId, Describing['record'][]>();
    for (const { record } of describing) ofRecord.set(record.id, [...(ofRecord.get(record.id) ?? []), record]);
    this.#ofRecord = new Map([...ofRecord].map(([id, records]) => [id, this.#profiles.of(records)]));
  }

  /** Pairs of records that hard evidence joins, judgements first. */
  joins(judgements: readonly Judgement[]): readonly HardPair[] {
    const contradicts = (one: RecordId, other: RecordId): boolean => {
      const [a, b] = [this.#ofRecord.get(one), this.#ofRecord.get(other)];
      return a !== undefined && b !== undefined && otherEvidence(a, b).some(isContradiction);
    };
    return automaticJoins(hardPairs(this.#ofRecord), judgements, contradicts);
  }

  /** Pairs of parties that may be one and that nobody has judged to be two, best first, then by id. */
  possibleMatches(
    groups: ReadonlyMap<PartyId, readonly Describing[]>,
    resolution: Resolution,
    judgements: readonly Judgement[],
  ): PossibleMatch[] {
    const parties = [...groups].sort(([a], [b]) => byText(a, b));
    const profiles = parties.map(([, group]) => this.#ofGroup(group));
    const judged = judgedPairs(judgements, resolution);
    const matches = possibleMatches(profiles).flatMap(({ one, other, score, evidence }): PossibleMatch[] => {
      const [a, b] = [parties[one]?.[0], parties[other]?.[0]];
      if (a === undefined || b === undefined || judged.get(`${a} ${b}`) === 'DIFFERENT') return [];
      const undecided = judged.get(`${a} ${b}`) === 'UNDECIDED';
      return [{ type: 'POSSIBLE_MATCH', id: possibleMatchId(a, b), one: a, other: b, score, evidence, undecided }];
    });
    return matches.sort((a, b) => b.score - a.score || byText(a.id, b.id));
  }

  #ofGroup(group: readonly Describing[]): Profile {
    const [first, ...others] = group;
    const known = first === undefined ? undefined : this.#ofRecord.get(first.record.id);
    const isOne = others.every(({ record }) => record.id === first?.record.id);
    return known !== undefined && isOne ? known : this.#profiles.of(group.map(({ record }) => record));
  }
}

/** What is judged of two parties, by any of their records: that they differ before that it is open. */
function judgedPairs(judgements: readonly Judgement[], { partyOf }: Resolution): Map<string, Judgement['verdict']> {
  const judged = new Map<string, Judgement['verdict']>();
  for (const { verdict, records } of judgements) {
    const [one, other] = records.map(partyOf);
    if (one === null || one === undefined || other === null || other === undefined) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (judged.get(key) !== 'DIFFERENT') judged.set(key, verdict);
  }
  return judged;
}
