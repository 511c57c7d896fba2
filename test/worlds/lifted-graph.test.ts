import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { buildWorld } from './build-world.ts';
import { liftedGraph } from './lifted-graph.ts';
import { wildWorld } from './wild-world.ts';

/** `type direction` of every tie of every party, by the party's id without the mark of its copy. */
function degrees(graph: Graph): Map<string, string[]> {
  const ties = [
    ...graph.relations.map(({ type, from, to }) => ({ type, from, to })),
    ...graph.positions.map(({ type, person, at }) => ({ type, from: person, to: at })),
  ];
  return new Map(
    graph.parties.map(({ id }) => [
      id,
      ties
        .flatMap(({ type, from, to }) => [from === id ? `${type} out` : [], to === id ? `${type} in` : []].flat())
        .sort(),
    ]),
  );
}

const original = (id: string): string => id.replace(/900\d$/, '');
const inOrder = (ids: readonly string[]): boolean => ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') < id);

describe('a lifted graph', () => {
  it('has every party in so many copies, each with the ties of the party by type and direction', () => {
    fc.assert(
      fc.property(wildWorld, fc.integer({ min: 1, max: 10 }), fc.integer(), (sketch, times, seed) => {
        const graph = buildWorld(sketch);
        const lifted = liftedGraph(graph, times, seed);
        const [before, after] = [degrees(graph), degrees(lifted)];
        expect(after.size).toBe(times * before.size);
        for (const [id, ties] of after) expect(ties).toEqual(before.get(original(id)));
        expect(lifted.designations).toHaveLength(times * graph.designations.length);
      }),
      { numRuns: 50 },
    );
  });

  it('is a Graph: every array in the order of its ids, without a double, and a store takes it', async () => {
    const sample = fc.sample(wildWorld, { numRuns: 10, seed: 1 });
    for (const sketch of sample) {
      const lifted = liftedGraph(buildWorld(sketch), 3, 7);
      for (const items of [lifted.parties, lifted.designations, lifted.relations, lifted.positions, lifted.records]) {
        expect(inOrder(items.map(({ id }) => id))).toBe(true);
      }
      expect((await (await openInProcess(lifted)).about()).parties).toBe(lifted.parties.length);
    }
  });

  it('is the same for the same seed, and its copies hang together', () => {
    const parties = Array.from({ length: 40 }, (_, i) => ({ id: `us-ofac-${i + 1}`, name: `Rare${i} Trading` }));
    const relations = parties.slice(1).map(({ id }) => ({ from: id, to: 'us-ofac-1' }));
    const graph = buildWorld({ parties, relations });
    const lifted = liftedGraph(graph, 10, 1);
    expect(liftedGraph(graph, 10, 1)).toEqual(lifted);
    const across = lifted.relations.filter(({ from, to }) => from.slice(-4) !== to.slice(-4));
    expect(across.length).toBeGreaterThan(lifted.relations.length / 20);
    expect(across.length).toBeLessThan(lifted.relations.length / 2);
  });

  it('gives copies other rare words and keeps common ones', () => {
    const parties = Array.from({ length: 20 }, (_, i) => ({ id: `us-ofac-${i + 1}`, name: `Uniq${i}a Trading` }));
    const lifted = liftedGraph(buildWorld({ parties }), 2, 1);
    const names = new Set(lifted.parties.map(({ name }) => name));
    expect(names.size).toBe(40);
    expect([...names].every((name) => name.endsWith(' Trading'))).toBe(true);
  });
});
