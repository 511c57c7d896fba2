import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import { day } from '../../server/domain/partial-date.ts';
import { MOST_EFFORT } from '../../server/domain/path-search.ts';
import type { GraphReader, PathsQuestion } from '../../server/store/graph-store.ts';
import { buildWorld, type WorldSketch } from '../worlds/build-world.ts';
import { ANY_NETWORK } from '../worlds/questions.ts';

/** How two parties are tied. `open` makes a reader of a graph. */
export function describePaths(name: string, open: (graph: Graph) => Promise<GraphReader>): void {
  const world = (sketch: WorldSketch): Promise<GraphReader> => open(buildWorld(sketch));
  const pathsOf = (reader: GraphReader, more: Partial<PathsQuestion> = {}) =>
    reader.paths({
      from: 'us-ofac-1',
      to: 'us-ofac-2',
      maxHops: 6,
      where: ANY_NETWORK,
      asOf: null,
      limit: 100,
      ...more,
    });
  /** `1 3 2`: the numbers of the parties along each way. */
  const ways = async (reader: GraphReader, more: Partial<PathsQuestion> = {}): Promise<string[]> =>
    (await pathsOf(reader, more)).paths.map(({ parties }) =>
      parties.map(({ id }) => id.replace('us-ofac-', '')).join(' '),
    );
  const parties = (count: number): WorldSketch['parties'] =>
    Array.from({ length: count }, (_, i) => ({ id: `us-ofac-${i + 1}` }));
  const tie = (from: number, to: number, more: object = {}) => ({
    from: `us-ofac-${from}`,
    to: `us-ofac-${to}`,
    ...more,
  });

  describe(`${name}: paths`, () => {
    const DIAMOND: WorldSketch = {
      parties: parties(5),
      relations: [tie(1, 4), tie(4, 2), tie(3, 1), tie(2, 3), tie(3, 4), tie(3, 5), tie(5, 2)],
    };

    it('come shortest first, then by the ids along them, along ties in either direction, no party twice', async () => {
      const reader = await world(DIAMOND);
      expect(await ways(reader)).toEqual(['1 3 2', '1 4 2', '1 3 4 2', '1 3 5 2', '1 4 3 2', '1 4 3 5 2']);
      expect(await ways(reader, { maxHops: 2 })).toEqual(['1 3 2', '1 4 2']);
      expect(await ways(reader, { maxHops: 1 })).toEqual([]);
    });

    it('say when there are more than were asked for', async () => {
      const reader = await world(DIAMOND);
      const cut = await pathsOf(reader, { limit: 5 });
      expect([cut.paths.length, cut.cutBy]).toEqual([5, 'LIMIT']);
      const whole = await pathsOf(reader, { limit: 6 });
      expect([whole.paths.length, whole.cutBy]).toEqual([6, null]);
    });

    it('hold every edge between two parties that follow each other, each with its Sources, and the day of each', async () => {
      const reader = await world({
        parties: [{ id: 'us-ofac-1', kind: 'Person' }, { id: 'us-ofac-2' }, { id: 'us-ofac-3' }],
        relations: [
          tie(1, 3, { since: '2021' }),
          tie(3, 1),
          tie(1, 3, { type: 'SUPPORTS', since: '2023-01-01' }),
          tie(3, 2),
        ],
        positions: [{ person: 'us-ofac-1', at: 'us-ofac-3' }],
      });
      const where = { ...ANY_NETWORK, relation: ['ACTS_FOR'] as const };
      const { paths } = await pathsOf(reader, { where, asOf: day('2021-06-01') });
      expect(paths).toHaveLength(1);
      const [first, second] = paths[0]?.hops ?? [];
      expect(
        first?.edges.map(({ type, from, imprecise, dateUnknown }) => [type, from, imprecise, dateUnknown]),
      ).toEqual([
        ['ACTS_FOR', 'us-ofac-1', true, false],
        ['ACTS_FOR', 'us-ofac-3', false, true],
        ['HOLDS_POSITION', 'us-ofac-1', false, true],
      ]);
      expect([second?.from, second?.to]).toEqual(['us-ofac-3', 'us-ofac-2']);
      for (const edge of [...(first?.edges ?? []), ...(second?.edges ?? [])]) {
        expect(edge.sources.length).toBeGreaterThan(0);
      }
    });

    it('go only along what counts on the day', async () => {
      const reader = await world({
        parties: parties(4),
        relations: [
          tie(1, 3, { since: '2021-12-10' }),
          tie(3, 2, { since: '2022-12-09', until: '2023-03-01' }),
          tie(1, 4, { since: '2020' }),
          tie(4, 2, { since: '2020' }),
        ],
      });
      const on = (asOf: string) => ways(reader, { asOf: day(asOf) });
      expect(await on('2022-12-08')).toEqual(['1 4 2']);
      expect(await on('2022-12-09')).toEqual(['1 3 2', '1 4 2']);
      expect(await on('2023-03-02')).toEqual(['1 4 2']);
      expect(await on('2019-12-31')).toEqual([]);
    });

    it('go only along the ties and through the parties asked for; the two ends may be anybody', async () => {
      const reader = await world({
        parties: [
          { id: 'us-ofac-1', kind: 'Vessel' },
          { id: 'us-ofac-2', kind: 'Aircraft' },
          { id: 'us-ofac-3', kind: 'Person' },
          { id: 'us-ofac-4' },
        ],
        designations: [
          { party: 'us-ofac-3', listedOn: '2021-12-10' },
          { party: 'us-ofac-4', government: 'GB', listedOn: '2022-12-10' },
        ],
        relations: [tie(1, 3), tie(3, 2), tie(1, 4, { type: 'SUPPORTS' }), tie(4, 2, { type: 'SUPPORTS' })],
        positions: [{ person: 'us-ofac-3', at: 'us-ofac-2' }],
      });
      const where = (asked: object, more: object = {}) =>
        ways(reader, { where: { ...ANY_NETWORK, ...asked }, ...more });
      expect(await where({ relation: ['SUPPORTS'] })).toEqual(['1 4 2']);
      expect(await where({ relation: ['ACTS_FOR', 'HOLDS_POSITION'] })).toEqual(['1 3 2']);
      expect(await where({ relation: ['HOLDS_POSITION'] })).toEqual([]);
      expect(await where({ relation: [] })).toEqual([]);
      expect(await where({ kind: ['Person'] })).toEqual(['1 3 2']);
      expect(await where({ listedBy: { any: ['GB'], all: null, none: null } })).toEqual(['1 4 2']);
      const listed = { listedBy: { any: ['US', 'GB'], all: null, none: null } };
      expect(await where(listed, { asOf: day('2022-12-09') })).toEqual(['1 3 2']);
    });

    it('never lead through a country, a government, a programme or a work that both share', async () => {
      const reader = await world({
        parties: [1, 2].map((n) => ({ id: `us-ofac-${n}`, countries: [['LOCATED_IN', 'kp']] })),
        designations: [{ party: 'us-ofac-1' }, { party: 'us-ofac-2' }],
        positions: [1, 2].map((n) => ({ person: `us-ofac-${n}`, at: 'country-kp' })),
        claims: [1, 2].map((n) => ({ organisation: `us-ofac-${n}`, work: 'work-a' })),
      });
      expect(await pathsOf(reader)).toMatchObject({ paths: [], cutBy: null });
    });

    it('find both ends by the id of any record, and say which one nothing answers to', async () => {
      const reader = await world({ ...DIAMOND, aliases: [['gb-uksl-GHR1', 'us-ofac-1']] });
      expect(await ways(reader, { from: 'gb-uksl-GHR1', maxHops: 2 })).toEqual(['1 3 2', '1 4 2']);
      const unknown = await pathsOf(reader, { to: 'us-ofac-999' });
      expect([unknown.from?.id, unknown.to, unknown.paths, unknown.cutBy]).toEqual(['us-ofac-1', null, [], null]);
    });

    it('of a party to itself is that party alone', async () => {
      const reader = await world({ ...DIAMOND, aliases: [['gb-uksl-GHR1', 'us-ofac-1']] });
      const { paths } = await pathsOf(reader, { to: 'gb-uksl-GHR1' });
      expect(paths.map((path) => [path.parties.map(({ id }) => id), path.hops])).toEqual([[['us-ofac-1'], []]]);
    });

    it('reach as far as they may and no further', async () => {
      const chain = {
        parties: parties(8),
        relations: [tie(1, 3), tie(3, 4), tie(4, 5), tie(5, 6), tie(6, 7), tie(7, 2)],
      };
      const reader = await world(chain);
      expect(await ways(reader, { maxHops: 6 })).toEqual(['1 3 4 5 6 7 2']);
      expect(await ways(reader, { maxHops: 5 })).toEqual([]);
    });

    it('give the beginning of the order, and say so, where too many ties meet to look at all of them', async () => {
      // From 1 every longer way has passed 3 already when it comes back to it, and only 3 is tied to 2.
      const leaves = Math.ceil(Math.sqrt(MOST_EFFORT));
      const hubs = [3, 4].flatMap((hub) => Array.from({ length: leaves }, (_, i) => tie(hub, 5 + i)));
      const reader = await world({ parties: parties(leaves + 4), relations: [...hubs, tie(1, 3), tie(3, 2)] });
      const cut = await pathsOf(reader, { limit: 2 });
      expect(cut.paths.map(({ hops }) => hops.length)).toEqual([2]);
      expect(cut.cutBy).toBe('EFFORT');
    });

    it('are given up when the question is taken back', async () => {
      const reader = await world(DIAMOND);
      const gone = AbortSignal.abort(new Error('client went away'));
      const asked = { from: 'us-ofac-1', to: 'us-ofac-2', maxHops: 6, where: ANY_NETWORK, asOf: null, limit: 9 };
      await expect(reader.paths(asked, { signal: gone })).rejects.toThrow('client went away');
    });
  });
}
