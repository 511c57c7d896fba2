import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticJoins } from '../../graph-seed/resolve/automatic-joins.ts';
import type { HardPair } from '../../graph-seed/resolve/hard-evidence.ts';
import type { Judgement } from '../../graph-seed/resolve/judgement.ts';
import { publisherOf } from '../../graph-seed/resolve/profile.ts';
import { resolve } from '../../graph-seed/resolve/resolve.ts';
import { partyId, recordId } from '../../server/domain/ids.ts';
import { judged } from './records.ts';

const pair = (one: string, other: string): HardPair => ({
  records: one < other ? [recordId(one), recordId(other)] : [recordId(other), recordId(one)],
  evidence: [{ kind: 'SAME_PASSPORT', one: 'A', other: 'A' }],
  against: [],
});
const [US, US2, UK, UK2, CA] = ['us-ofac-1', 'us-ofac-2', 'gb-uksl-A1', 'gb-uksl-A2', 'ca-sema-a-1'];
const never = (): boolean => false;
const joins = (
  pairs: readonly HardPair[],
  judgements: readonly Judgement[] = [],
  contradicts: (a: string, b: string) => boolean = never,
) => automaticJoins(pairs, judgements, contradicts).map(({ records }) => records.join(' '));

describe('Automatic joins', () => {
  it('join records of three lists into one party', () => {
    expect(joins([pair(US, UK), pair(UK, CA)])).toHaveLength(2);
  });

  it('join nothing that something contradicts', () => {
    const against = [{ kind: 'OTHER_SEX', one: 'Male', other: 'Female' }] as const;
    expect(joins([{ ...pair(US, UK), against }])).toEqual([]);
  });

  it('join a record to neither of two records of one list', () => {
    expect(joins([pair(US, UK), pair(US, UK2), pair(US, CA)])).toEqual(['ca-sema-a-1 us-ofac-1']);
  });

  it('join none of a chain that ends in two records of one list', () => {
    expect(joins([pair(US, UK), pair(UK, CA), pair(CA, US2)])).toEqual([]);
  });

  it('join none of a group of which two members contradict each other', () => {
    const contradicts = (a: string, b: string) => [a, b].sort().join() === [US, CA].sort().join();
    expect(joins([pair(US, UK), pair(UK, CA)], [], contradicts)).toEqual([]);
  });

  it('follow a judgement: records judged different stay apart, and those judged one count as one', () => {
    expect(joins([pair(US, UK), pair(UK, CA)], [judged('DIFFERENT', US, UK)])).toEqual(['ca-sema-a-1 gb-uksl-A1']);
    expect(joins([pair(US, UK), pair(UK, CA)], [judged('DIFFERENT', US, CA)])).toEqual([]);
    expect(joins([pair(US, UK), pair(US, UK2)], [judged('SAME', UK, UK2)])).toHaveLength(2);
    expect(joins([pair(US, UK)], [judged('UNDECIDED', US, UK)])).toHaveLength(1);
  });
});

const RECORDS = [
  'us-ofac-1',
  'us-ofac-2',
  'us-ofac-3',
  'gb-uksl-A1',
  'gb-uksl-A2',
  'ca-sema-a-1',
  'ca-sema-a-2',
  'curated-x',
].map(recordId);
const two = fc.tuple(fc.constantFrom(...RECORDS), fc.constantFrom(...RECORDS)).filter(([a, b]) => a !== b);
const anyPairs = fc
  .uniqueArray(
    two.filter(([a, b]) => publisherOf(a) !== publisherOf(b)),
    { maxLength: 10, selector: (ends) => [...ends].sort().join() },
  )
  .map((all) => all.map(([a, b]) => pair(a, b)));
/** Judgements that do not contradict each other: of one verdict each time. */
const anyJudgements = fc
  .tuple(fc.constantFrom('SAME', 'DIFFERENT', 'UNDECIDED'), fc.array(two, { maxLength: 4 }))
  .map(([verdict, all]) => all.map(([a, b]) => judged(verdict, a, b)));
const anyOrder = fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length });
const identities = (order: readonly (typeof RECORDS)[number][]) =>
  order.map((record) => ({ record, party: partyId(record) }));

describe('Whatever the hard evidence and the judgements', () => {
  it('two records of one list are one party only when they are judged so', () => {
    fc.assert(
      fc.property(anyPairs, anyJudgements, (pairs, judgements) => {
        const joined = automaticJoins(pairs, judgements, never);
        const { partyOf } = resolve(RECORDS, judgements, [], joined);
        const byJudgement = resolve(RECORDS, judgements, [], []);
        for (const [at, a] of RECORDS.entries()) {
          for (const b of RECORDS.slice(at + 1)) {
            if (publisherOf(a) !== publisherOf(b) || partyOf(a) !== partyOf(b)) continue;
            expect(byJudgement.partyOf(a)).toBe(byJudgement.partyOf(b));
          }
        }
        for (const { verdict, records } of judgements) {
          if (verdict === 'DIFFERENT') expect(partyOf(records[0])).not.toBe(partyOf(records[1]));
        }
      }),
    );
  });

  it('the order of nothing matters', () => {
    fc.assert(
      fc.property(anyPairs, anyJudgements, (pairs, judgements) => {
        const one = automaticJoins(pairs, judgements, never);
        const other = automaticJoins([...pairs].reverse(), [...judgements].reverse(), never);
        expect(new Set(one)).toEqual(new Set(other));
      }),
    );
  });

  it('an id is that of the record seen first, each record finds its party, and what is taken back restores every id', () => {
    fc.assert(
      fc.property(anyPairs, anyJudgements, anyOrder, (pairs, judgements, order) => {
        const seen = identities(order);
        const before = resolve(RECORDS, [], seen, []);
        const during = resolve(RECORDS, judgements, seen, automaticJoins(pairs, judgements, never));
        for (const record of RECORDS) {
          const party = during.partyOf(record);
          const own = order.find((other) => during.partyOf(other) === party);
          expect(party).toBe(own);
          if (party !== null && record !== own) expect(during.aliases).toContainEqual([record, party]);
        }
        // Withdrawn, and the evidence gone: the identity file is as it was, for it is only ever appended to.
        const after = resolve(RECORDS, [], seen, []);
        expect(RECORDS.map(after.partyOf)).toEqual(RECORDS.map(before.partyOf));
        expect(after.aliases).toEqual([]);
      }),
    );
  });
});
