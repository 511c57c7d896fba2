import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import { partyId } from '../../server/domain/ids.ts';
import type { Network } from '../../server/domain/network.ts';
import { day } from '../../server/domain/partial-date.ts';
import { type GraphReader, StaleCursor } from '../../server/store/graph-store.ts';
import { buildWorld, party, type WorldSketch } from '../worlds/build-world.ts';
import { ANY_NETWORK } from '../worlds/questions.ts';

/** The one contract that every store keeps: networks, how they grow, and single things. `open` makes a reader of a graph. */
export function describeGraphStore(name: string, open: (graph: Graph) => Promise<GraphReader>): void {
  const world = (sketch: WorldSketch): Promise<GraphReader> => open(buildWorld(sketch));
  const partiesOf = (network: Network): string[] =>
    network.nodes.filter((n) => ['Person', 'Organisation', 'Vessel', 'Aircraft'].includes(n.type)).map((n) => n.id);
  const networkOf = (reader: GraphReader, seeds: string[], depth: number, more: object = {}): Promise<Network> =>
    reader.network({ seeds, depth, where: ANY_NETWORK, asOf: null, limit: 500, ...more });

  describe(`${name}: a network`, () => {
    const CHAIN: WorldSketch = {
      parties: [1, 2, 3, 4, 5].map((n) => ({ id: `us-ofac-${n}`, countries: [['LOCATED_IN', 'kp']] })),
      designations: [
        { party: 'us-ofac-1', listedOn: '2021-12-10' },
        { party: 'us-ofac-2', listedOn: '2021-12-10' },
        { party: 'us-ofac-3', listedOn: '2022-12-09' },
      ],
      relations: [
        { from: 'us-ofac-2', to: 'us-ofac-1', since: '2021-12-10' },
        { from: 'us-ofac-2', to: 'us-ofac-3', type: 'SUPPORTS', since: '2022-12-09' },
      ],
      claims: [{ organisation: 'us-ofac-1', work: 'work-a' }],
      aliases: [['gb-uksl-GHR1', 'us-ofac-1']],
    };

    it('walks relations in either direction and never through a country, government or programme', async () => {
      const reader = await world(CHAIN);
      expect(partiesOf(await networkOf(reader, ['us-ofac-1'], 6))).toEqual(['us-ofac-1', 'us-ofac-2', 'us-ofac-3']);
      expect(partiesOf(await networkOf(reader, ['us-ofac-1'], 1))).toEqual(['us-ofac-1', 'us-ofac-2']);
      expect(partiesOf(await networkOf(reader, ['us-ofac-1'], 0))).toEqual(['us-ofac-1']);
    });

    it('brings along what hangs on its parties, each edge with a Source', async () => {
      const network = await networkOf(await world(CHAIN), ['us-ofac-1'], 0);
      expect(network.nodes.map((n) => n.id)).toEqual([
        'us-ofac-1',
        'country-kp',
        'government-us',
        'programme-us-glomag',
        'work-a',
      ]);
      expect(network.edges.map((e) => e.type).sort()).toEqual([
        'LOCATED_IN',
        'REPORTED_TO_HAVE_WORKED_ON',
        'SANCTIONED_BY',
        'UNDER',
      ]);
      for (const edge of network.edges) expect(edge.sources.length).toBeGreaterThan(0);
    });

    it('holds, as of a day, the ties that count and the parties at their ends', async () => {
      const reader = await world(CHAIN);
      const on = async (asOf: string) => networkOf(reader, ['us-ofac-1'], 2, { asOf: day(asOf) });
      expect(partiesOf(await on('2021-12-10'))).toEqual(['us-ofac-1', 'us-ofac-2']);
      expect(partiesOf(await on('2022-12-09'))).toEqual(['us-ofac-1', 'us-ofac-2', 'us-ofac-3']);
      const before = await on('2021-12-09');
      expect(partiesOf(before)).toEqual(['us-ofac-1']);
      expect(before.unlisted).toEqual(['us-ofac-1']);
      expect(before.edges.some((e) => e.type === 'SANCTIONED_BY')).toBe(false);
    });

    it('counts an unknown date as in force and marks it; a partial one counts widest and is marked imprecise', async () => {
      const reader = await world({
        parties: [1, 2, 3].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [
          { from: 'us-ofac-1', to: 'us-ofac-2' },
          { from: 'us-ofac-1', to: 'us-ofac-3', since: '2021' },
        ],
      });
      const { edges } = await networkOf(reader, ['us-ofac-1'], 1, { asOf: day('2021-06-01') });
      expect(edges.map((e) => [e.to, e.dateUnknown, e.imprecise])).toEqual([
        ['us-ofac-2', true, false],
        ['us-ofac-3', false, true],
      ]);
    });

    it('finds a party by the id of any record that describes it, and says which seeds it does not know', async () => {
      const network = await networkOf(await world(CHAIN), ['gb-uksl-GHR1', 'us-ofac-1', 'us-ofac-999'], 0);
      expect(network.seeds).toEqual(['us-ofac-1']);
      expect(network.unknownSeeds).toEqual(['us-ofac-999']);
    });

    it('cuts by distance, then ties, then id, and counts what it left out', async () => {
      const reader = await world({
        parties: [1, 2, 3, 4, 5].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [
          { from: 'us-ofac-2', to: 'us-ofac-1' },
          { from: 'us-ofac-3', to: 'us-ofac-1', type: 'SUPPORTS' },
          { from: 'us-ofac-3', to: 'us-ofac-4' },
          { from: 'us-ofac-5', to: 'us-ofac-1' },
        ],
      });
      const cut = await networkOf(reader, ['us-ofac-1'], 2, { limit: 2 });
      expect(partiesOf(cut)).toEqual(['us-ofac-1', 'us-ofac-3']);
      expect(cut.truncated).toBe(true);
      expect(cut.omitted).toEqual([
        { distance: 1, type: 'ACTS_FOR', parties: 2 },
        { distance: 2, type: 'ACTS_FOR', parties: 1 },
      ]);
      const whole = await networkOf(reader, ['us-ofac-1'], 2, { limit: 5 });
      expect([whole.truncated, whole.omitted]).toEqual([false, []]);
    });

    it('draws every edge between its parties, walked or not, and keeps opposite relations apart', async () => {
      const reader = await world({
        parties: [1, 2, 3].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [
          { from: 'us-ofac-1', to: 'us-ofac-2' },
          { from: 'us-ofac-2', to: 'us-ofac-1' },
          { from: 'us-ofac-1', to: 'us-ofac-3' },
          { from: 'us-ofac-2', to: 'us-ofac-3', type: 'FAMILY_OF' },
        ],
      });
      const where = { ...ANY_NETWORK, relation: ['ACTS_FOR'] };
      const { edges } = await networkOf(reader, ['us-ofac-1'], 1, { where });
      expect(edges.map((e) => e.id)).toHaveLength(4);
    });

    it('walks along positions in organisations, and hangs a country on one held there', async () => {
      const reader = await world({
        parties: [{ id: 'us-ofac-1', kind: 'Person' }, { id: 'us-ofac-2', kind: 'Person' }, { id: 'us-ofac-3' }],
        positions: [
          { person: 'us-ofac-1', at: 'us-ofac-3', since: '2015-01', until: '2020-04-14' },
          { person: 'us-ofac-2', at: 'country-bd' },
        ],
      });
      expect(partiesOf(await networkOf(reader, ['us-ofac-3'], 1))).toEqual(['us-ofac-3', 'us-ofac-1']);
      const last = await networkOf(reader, ['us-ofac-3'], 1, { asOf: day('2020-04-14') });
      expect(partiesOf(last)).toHaveLength(2);
      const after = await networkOf(reader, ['us-ofac-3'], 1, { asOf: day('2020-04-15') });
      expect(partiesOf(after)).toEqual(['us-ofac-3']);
      expect((await networkOf(reader, ['us-ofac-2'], 1)).nodes.map((n) => n.id)).toEqual(['us-ofac-2', 'country-bd']);
    });

    it('brings only the kinds and the relations asked for; seeds always come', async () => {
      const reader = await world({
        parties: [{ id: 'us-ofac-1', kind: 'Vessel' }, { id: 'us-ofac-2', kind: 'Person' }, { id: 'us-ofac-3' }],
        relations: [
          { from: 'us-ofac-1', to: 'us-ofac-2' },
          { from: 'us-ofac-1', to: 'us-ofac-3', type: 'SUPPORTS' },
        ],
      });
      const asked = async (where: object) =>
        partiesOf(await networkOf(reader, ['us-ofac-1'], 1, { where: { ...ANY_NETWORK, ...where } }));
      expect(await asked({ kind: ['Person'] })).toEqual(['us-ofac-1', 'us-ofac-2']);
      expect(await asked({ relation: ['SUPPORTS'] })).toEqual(['us-ofac-1', 'us-ofac-3']);
    });
  });

  describe(`${name}: expand`, () => {
    it('brings the neighbours that are not known, and every edge among them and to the known ones', async () => {
      const reader = await world({
        parties: [1, 2, 3, 4].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [
          { from: 'us-ofac-1', to: 'us-ofac-2' },
          { from: 'us-ofac-1', to: 'us-ofac-3' },
          { from: 'us-ofac-3', to: 'us-ofac-4' },
          { from: 'us-ofac-3', to: 'us-ofac-2', type: 'SUPPORTS' },
        ],
      });
      const grown = await reader.expand({
        id: 'us-ofac-1',
        known: ['us-ofac-2', 'us-ofac-4'],
        where: ANY_NETWORK,
        asOf: null,
        limit: 10,
      });
      expect(partiesOf(grown)).toEqual(['us-ofac-1', 'us-ofac-3']);
      expect(grown.edges).toHaveLength(4);
    });

    it('goes only the way that is asked for', async () => {
      const reader = await world({
        parties: [1, 2, 3].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [
          { from: 'us-ofac-1', to: 'us-ofac-2' },
          { from: 'us-ofac-3', to: 'us-ofac-1' },
        ],
      });
      const where = { ...ANY_NETWORK, direction: 'IN' as const };
      const grown = await reader.expand({ id: 'us-ofac-1', known: [], where, asOf: null, limit: 10 });
      expect(partiesOf(grown)).toEqual(['us-ofac-1', 'us-ofac-3']);
    });

    it('counts new parties against its limit, and says what it left out', async () => {
      const reader = await world({
        parties: [1, 2, 3, 4].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [2, 3, 4].map((n) => ({ from: `us-ofac-${n}`, to: 'us-ofac-1' })),
      });
      const grown = await reader.expand({
        id: 'us-ofac-1',
        known: ['us-ofac-2'],
        where: ANY_NETWORK,
        asOf: null,
        limit: 1,
      });
      expect(partiesOf(grown)).toEqual(['us-ofac-1', 'us-ofac-3']);
      expect(grown.omitted).toEqual([{ distance: 1, type: 'ACTS_FOR', parties: 1 }]);
    });
  });

  describe(`${name}: single things`, () => {
    it('answers anything by its id, in the order asked, null where there is none', async () => {
      const reader = await world({
        parties: [{ id: 'us-ofac-1', countries: [['LOCATED_IN', 'kp']] }, { id: 'us-ofac-2' }],
        designations: [{ party: 'us-ofac-1' }],
        relations: [{ from: 'us-ofac-1', to: 'us-ofac-2' }],
        claims: [{ organisation: 'us-ofac-1', work: 'work-a' }],
      });
      const ids = [
        'relation-acts-for-us-ofac-1-us-ofac-2',
        'country-kp',
        'nobody',
        'tie-located-in-us-ofac-1-country-kp',
        'work-a',
        'claim-us-ofac-1-work-a',
        'programme-us-glomag',
        'us-ofac-sdn',
      ];
      expect((await reader.nodes(ids)).map((node) => node?.id ?? null)).toEqual(
        ids.map((id) => (id === 'nobody' ? null : id)),
      );
    });

    it('counts edges by type and direction, and lists relations by type, then the other end', async () => {
      const reader = await world({
        parties: [1, 2, 3].map((n) => ({ id: `us-ofac-${n}` })),
        relations: [
          { from: 'us-ofac-3', to: 'us-ofac-1' },
          { from: 'us-ofac-2', to: 'us-ofac-1' },
          { from: 'us-ofac-1', to: 'us-ofac-2', type: 'OWNED_OR_CONTROLLED_BY' },
        ],
      });
      expect(await reader.relationCounts([party(1)], null)).toEqual([
        [
          { type: 'OWNED_OR_CONTROLLED_BY', direction: 'OUT', count: 1 },
          { type: 'ACTS_FOR', direction: 'IN', count: 2 },
        ],
      ]);
      const questions = [1, 2].map((n) => ({
        party: party(n),
        types: null,
        direction: null,
        first: 2,
        after: null,
      }));
      const [page, ofTwo] = await reader.relations(questions);
      expect(page?.items.map((r) => r.id)).toEqual([
        'relation-owned-or-controlled-by-us-ofac-1-us-ofac-2',
        'relation-acts-for-us-ofac-2-us-ofac-1',
      ]);
      expect([page?.totalCount, page?.hasNextPage]).toEqual([3, true]);
      expect([ofTwo?.totalCount, ofTwo?.hasNextPage]).toEqual([2, false]);
      expect((await reader.relationsFrom([party(1), party(3)])).map((of) => of.map(({ id }) => id))).toEqual([
        ['relation-owned-or-controlled-by-us-ofac-1-us-ofac-2'],
        ['relation-acts-for-us-ofac-3-us-ofac-1'],
      ]);
    });

    it('lists possible matches best first, then by id, and finds those of a party from either end and by a record id', async () => {
      const reader = await world({
        parties: [1, 2, 3, 4].map((n) => ({ id: `us-ofac-${n}`, kind: n === 4 ? 'Vessel' : 'Person' })),
        possibleMatches: [
          ['us-ofac-2', 'us-ofac-1', 0.7],
          ['us-ofac-1', 'us-ofac-3', 0.9],
          ['us-ofac-2', 'us-ofac-3', 0.9],
          ['us-ofac-2', 'us-ofac-4', 0.8],
        ],
        aliases: [['gb-uksl-GHR1', 'us-ofac-2']],
      });
      const all = { minScore: 0, kind: null, first: 3, after: null };
      const ids = (found: readonly { readonly id: string }[]): string[] =>
        found.map(({ id }) => id.slice('possible-match-us-ofac-'.length));
      const page = await reader.possibleMatches(all);
      expect(ids(page.items)).toEqual(['1-us-ofac-3', '2-us-ofac-3', '2-us-ofac-4']);
      expect([page.totalCount, page.hasNextPage]).toEqual([4, true]);
      const next = await reader.possibleMatches({ ...all, after: page.cursors[2] ?? null });
      expect([ids(next.items), next.hasNextPage]).toEqual([['1-us-ofac-2'], false]);
      expect(ids((await reader.possibleMatches({ ...all, minScore: 0.9 })).items)).toEqual([
        '1-us-ofac-3',
        '2-us-ofac-3',
      ]);
      expect(ids((await reader.possibleMatches({ ...all, kind: ['Vessel'] })).items)).toEqual(['2-us-ofac-4']);
      await expect(reader.possibleMatches({ ...all, after: 'nonsense' })).rejects.toThrow(StaleCursor);
      const of = await reader.possibleMatchesOf(['gb-uksl-GHR1', 'us-ofac-9', 'us-ofac-3'].map(partyId));
      expect(of.map(ids)).toEqual([['2-us-ofac-3', '2-us-ofac-4', '1-us-ofac-2'], [], ['1-us-ofac-3', '2-us-ofac-3']]);
      expect(await reader.nodes([page.items[0]?.id ?? ''])).toEqual([page.items[0]]);
    });

    it('never walks along a possible match', async () => {
      const reader = await world({
        parties: [1, 2].map((n) => ({ id: `us-ofac-${n}` })),
        possibleMatches: [['us-ofac-1', 'us-ofac-2', 0.99]],
      });
      expect(partiesOf(await networkOf(reader, ['us-ofac-1'], 6))).toEqual(['us-ofac-1']);
      expect(await reader.relationCounts([party(1)], null)).toEqual([[]]);
    });

    it('gives up when the question is taken back', async () => {
      const reader = await world({ parties: [{ id: 'us-ofac-1' }] });
      const gone = AbortSignal.abort(new Error('client went away'));
      await expect(reader.nodes(['us-ofac-1'], { signal: gone })).rejects.toThrow('client went away');
    });
  });
}
