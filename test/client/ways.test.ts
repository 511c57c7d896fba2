import { describe, expect, it } from 'vitest';
import type { WaysBrought } from '../../client/model/asker.ts';
import { derive } from '../../client/model/derive.ts';
import { type Brought, begin } from '../../client/model/explored-network.ts';
import { FIRST_QUESTION, type WaysStep } from '../../client/model/question.ts';
import { newAlong, waysKey, withWays } from '../../client/model/ways.ts';
import { HONGMAN, LU_HEZHENG, party, SEK, SEK_NETWORK, tie } from './sek-network.ts';

const JADHAV = 'us-ofac-40201';
const STEP: WaysStep = { between: [JADHAV, HONGMAN], maxHops: 4 };

/** The edge of the network between two parties. */
function between(one: string, other: string) {
  const found = [...SEK_NETWORK.edges.values()].find(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
  if (found === undefined) throw new Error(`no edge between ${one} and ${other}`);
  return found;
}

const HOPS = [between(JADHAV, SEK), between(SEK, LU_HEZHENG), between(LU_HEZHENG, HONGMAN)];
const ANSWER: WaysBrought = {
  found: {
    ends: [null, null],
    ways: [{ parties: [JADHAV, SEK, LU_HEZHENG, HONGMAN], hops: HOPS.map(({ id }) => [id]) }],
    truncated: false,
  },
  nodes: [JADHAV, SEK, LU_HEZHENG, HONGMAN].flatMap((id) => SEK_NETWORK.nodes.get(id) ?? []),
  edges: HOPS,
  graph: 'one',
};

const asked = { ...FIRST_QUESTION, ways: [STEP] };

describe('who ties Deepak Jadhav to Shanghai', () => {
  const network = withWays(SEK_NETWORK, STEP, ANSWER, []);

  it('is lit up and listed, and everything else stays drawn', () => {
    const { lit, ways, picture } = derive(network, asked);
    expect(lit).toEqual(new Set([JADHAV, SEK, LU_HEZHENG, HONGMAN, ...HOPS.map(({ id }) => id)]));
    expect(ways[0]?.shown?.map(({ counts }) => counts)).toEqual([true]);
    expect(picture.nodes).toHaveLength(derive(SEK_NETWORK, FIRST_QUESTION).picture.nodes.length);
  });

  it('is told apart on a day on which one hop did not count yet', () => {
    const { lit, ways } = derive(network, { ...asked, asOf: '2021-12-10' });
    expect(lit).toBeNull();
    expect(ways[0]?.shown?.map(({ counts, hops }) => [counts, hops.length])).toEqual([[false, 3]]);
  });

  it('is on its way until the answer is there', () => {
    expect(derive(SEK_NETWORK, asked).ways[0]?.shown).toBeNull();
  });
});

describe('a party that only the ways bring', () => {
  const stranger = party('us-ofac-1', 'STRANGER', 'cn', '2021-12-10');
  const uninvited = party('us-ofac-2', 'UNINVITED', 'cn', null);
  const toSek = tie('ACTS_FOR', stranger.id, SEK);
  const toLu = tie('ASSOCIATE_OF', stranger.id, LU_HEZHENG);
  const small: Brought = {
    nodes: [SEK, LU_HEZHENG].flatMap((id) => SEK_NETWORK.nodes.get(id) ?? []),
    edges: [],
    seeds: [SEK],
    unknownSeeds: [],
    omitted: [],
    graph: 'one',
  };
  const answer: WaysBrought = {
    ...ANSWER,
    found: { ends: [null, null], ways: [{ parties: [SEK, stranger.id], hops: [[toSek.id]] }], truncated: true },
    nodes: [stranger],
    edges: [toSek],
  };
  const around: Brought = {
    ...small,
    nodes: [uninvited],
    edges: [toLu, tie('ACTS_FOR', uninvited.id, stranger.id)],
  };

  it('comes with all its edges to what is drawn, and with nobody else', () => {
    const before = begin(small);
    expect(newAlong(before, answer)).toEqual([stranger.id]);
    const after = withWays(before, STEP, answer, [around]);
    expect([...after.nodes.keys()]).toEqual([SEK, LU_HEZHENG, stranger.id]);
    expect([...after.edges.keys()]).toEqual([toSek.id, toLu.id]);
    expect(after.ways.get(waysKey(STEP))?.truncated).toBe(true);
  });
});
