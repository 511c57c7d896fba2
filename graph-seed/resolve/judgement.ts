import type { RecordId } from '../../server/domain/ids.ts';

export const VERDICTS = ['SAME', 'DIFFERENT', 'UNDECIDED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What somebody has decided about two records: that they describe one party, surely do not, or that it stays open. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly records: readonly [RecordId, RecordId];
  readonly by: string;
  /** A day, or a moment in UTC (RFC 3339). */
  readonly on: string;
  readonly why: string;
  /** Where it stands, for messages: `judgements.yaml, judgement 3`. */
  readonly place: string;
  /** One of the project's own, which has citations. */
  readonly curated: boolean;
}

/** Two judgements that cannot both hold. */
export class JudgementConflict extends Error {
  /** @param chain those that together say that the records are one */
  constructor(judgement: Judgement, chain: readonly Judgement[]) {
    const [one, other] = judgement.records;
    super(
      `${judgement.place} says that ${one} and ${other} are different parties, and these together say that they are one: ` +
        `${chain.map(({ records, place }) => `${records.join(' = ')} (${place})`).join(', ')}. Withdraw one of them.`,
    );
    this.name = 'JudgementConflict';
  }
}

/** @throws {JudgementConflict} when records are said to be different, and by others, be it in several steps, to be one */
export function mustAgree(judgements: readonly Judgement[]): void {
  const steps = new Map<RecordId, [RecordId, Judgement][]>();
  for (const judgement of judgements) {
    if (judgement.verdict !== 'SAME') continue;
    const [one, other] = judgement.records;
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      const there = steps.get(from);
      if (there === undefined) steps.set(from, [[to, judgement]]);
      else there.push([to, judgement]);
    }
  }
  for (const judgement of judgements) {
    if (judgement.verdict !== 'DIFFERENT') continue;
    const chain = chainBetween(...judgement.records, steps);
    if (chain !== null) throw new JudgementConflict(judgement, chain);
  }
}

/** The fewest judgements that lead from one record to the other; null when none do. */
function chainBetween(
  from: RecordId,
  to: RecordId,
  steps: ReadonlyMap<RecordId, readonly (readonly [RecordId, Judgement])[]>,
): Judgement[] | null {
  const chains = new Map<RecordId, Judgement[]>([[from, []]]);
  for (const [record, chain] of chains) {
    if (record === to) return chain;
    for (const [next, judgement] of steps.get(record) ?? []) {
      if (!chains.has(next)) chains.set(next, [...chain, judgement]);
    }
  }
  return null;
}
