import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { twoLists } from '../graph-seed/two-lists.ts';
import { type Served, serve } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-'));
  await twoLists(dataDir);
  const store = await openStore({ dataDir, neo4j: null, log: { info: () => {}, error: () => {} } });
  served = await serve(store);
  close = async () => {
    await served.drain();
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  };
});
afterAll(() => close());

async function data(query: string) {
  const answer = await served.ask(query);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

describe('Over GraphQL', () => {
  it('possible matches say what each side states, and where', async () => {
    const { possibleMatches } = await data(
      `{ possibleMatches(first: 10) { totalCount nodes { id score undecided one { id displayName } other { id displayName }
         evidence { kind speaksFor isHard one other sourcesOfOne { quote record { id } } sourcesOfOther { quote record { id } } } } } }`,
    );
    expect(possibleMatches.totalCount).toBe(1);
    const [match] = possibleMatches.nodes;
    expect(match).toMatchObject({
      id: 'possible-match-ca-sema-china-part-1-6-us-ofac-34119',
      undecided: false,
      one: { id: 'ca-sema-china-part-1-6', displayName: 'Erkin Tuniyaz' },
      other: { id: 'us-ofac-34119' },
    });
    expect(match.score).toBeGreaterThan(0);
    expect(match.score).toBeLessThan(1);
    expect(match.evidence).toMatchObject([
      { kind: 'LIKE_NAME', speaksFor: true, isHard: false },
      {
        kind: 'OTHER_BIRTH_DATE',
        speaksFor: false,
        one: '1961-01',
        other: '1961-12',
        sourcesOfOne: [{ quote: '1961-01', record: { id: 'ca-sema-china-part-1-6' } }],
        sourcesOfOther: [{ quote: 'DOB Dec 1961', record: { id: 'us-ofac-34119' } }],
      },
    ]);
    const { node } = await data(`{ node(id: "${match.id}") { __typename id } }`);
    expect(node).toEqual({ __typename: 'PossibleMatch', id: match.id });
  });

  it('a party has its own, from either end, above the score that is asked for', async () => {
    const of = async (id: string, least: number): Promise<unknown[]> =>
      (await data(`{ node(id: "${id}") { ... on Party { possibleMatches(minScore: ${least}) { id } } } }`)).node
        .possibleMatches;
    expect(await of('us-ofac-34119', 0)).toHaveLength(1);
    expect(await of('ca-sema-china-part-1-6', 0)).toHaveLength(1);
    expect(await of('ca-sema-china-part-1-6', 0.99)).toEqual([]);
    const { possibleMatches } = await data('{ possibleMatches(minScore: 0.99, first: 1) { totalCount } }');
    expect(possibleMatches.totalCount).toBe(0);
    const vessels = await data('{ possibleMatches(kind: { in: [Vessel] }, first: 1) { totalCount } }');
    expect(vessels.possibleMatches.totalCount).toBe(0);
  });

  it('a score is from 0 to 1', async () => {
    for (const query of [
      '{ possibleMatches(minScore: 1.5, first: 1) { totalCount } }',
      '{ node(id: "us-ofac-34119") { ... on Party { possibleMatches(minScore: 1.5) { id } } } }',
    ]) {
      const { errors } = await served.ask(query);
      expect(errors[0]).toMatchObject({
        message: 'minScore: from 0 to 1; asked for 1.5.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('a party of two records says why they are one, and either record finds it', async () => {
    const { node } = await data(
      '{ node(id: "ca-sema-zimbabwe-164") { id ... on Party { joins { records by judgedBy evidence { kind isHard } } records { id } } } }',
    );
    expect(node.id).toBe('us-ofac-40002');
    expect(node.joins).toEqual([
      {
        records: ['ca-sema-zimbabwe-164', 'us-ofac-40002'],
        by: 'HARD_EVIDENCE',
        judgedBy: null,
        evidence: [{ kind: 'SAME_NAME_AND_BIRTH_DATE', isHard: true }],
      },
    ]);
    expect(node.records).toHaveLength(2);
  });
});
