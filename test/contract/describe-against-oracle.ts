import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import type { Network } from '../../server/domain/network.ts';
import { day } from '../../server/domain/partial-date.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { oracleListings, oracleNetwork, oraclePaths } from '../worlds/oracle.ts';
import { ANY_DESIGNATION, ANY_NETWORK } from '../worlds/questions.ts';
import { DAYS_TO_ASK, randomWorld } from '../worlds/random-world.ts';

const anyDay = fc.constantFrom(null, ...DAYS_TO_ASK).map((text) => (text === null ? null : day(text)));
const WALKED = new Set(['Person', 'Organisation']);

const partyIds = (network: Network): Set<string> =>
  new Set(network.nodes.filter((n) => WALKED.has(n.type)).map((n) => n.id));
const tieIds = (network: Network): Set<string> =>
  new Set(network.edges.filter((e) => /^(relation|position)-/.test(e.id)).map((e) => e.id));

/** Random worlds and questions: the store answers what the plain rules say. */
export function describeAgainstOracle(name: string, open: (graph: Graph) => Promise<GraphReader>, runs: number): void {
  describe(`${name}, on random worlds`, () => {
    it('a network holds exactly the parties and ties that the rules give, on any day', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, fc.integer({ min: 0, max: 4 }), anyDay, async (sketch, depth, asOf) => {
          const graph = buildWorld(sketch);
          const reader = await open(graph);
          const seeds = ['us-ofac-1'];
          const network = await reader.network({ seeds, depth, where: ANY_NETWORK, asOf, limit: 2_000 });
          const expected = oracleNetwork(graph, seeds, depth, asOf);
          expect(partyIds(network)).toEqual(expected.parties);
          expect(tieIds(network)).toEqual(expected.ties);
          const listings = network.edges.flatMap((e) => (e.type === 'SANCTIONED_BY' ? [e.designation] : []));
          const lawful = [...expected.parties].flatMap((id) => [...oracleListings(graph, id, asOf)]);
          expect(new Set(listings)).toEqual(new Set(lawful));
          const unlisted = [...expected.parties].filter((id) => oracleListings(graph, id, asOf).size === 0);
          expect(new Set(network.unlisted)).toEqual(new Set(unlisted));
        }),
        { numRuns: runs },
      );
    });

    it('a picture put together from expands equals the network of the same parties', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, anyDay, async (sketch, asOf) => {
          const reader = await open(buildWorld(sketch));
          const whole = await reader.network({
            seeds: ['us-ofac-1'],
            depth: 6,
            where: ANY_NETWORK,
            asOf,
            limit: 2_000,
          });
          const start = await reader.network({ seeds: ['us-ofac-1'], depth: 0, where: ANY_NETWORK, asOf, limit: 1 });
          const known = partyIds(start);
          const edges = new Set(start.edges.map((e) => e.id));
          const nodes = new Set(start.nodes.map((n) => n.id));
          for (const id of known) {
            const grown = await reader.expand({ id, known: [...known], where: ANY_NETWORK, asOf, limit: 2_000 });
            for (const party of partyIds(grown)) known.add(party);
            for (const edge of grown.edges) edges.add(edge.id);
            for (const node of grown.nodes) nodes.add(node.id);
          }
          // Six steps do not always reach as far as expanding to the end does.
          if (known.size === partyIds(whole).size) {
            expect(edges).toEqual(new Set(whole.edges.map((e) => e.id)));
            expect(nodes).toEqual(new Set(whole.nodes.map((n) => n.id)));
          }
        }),
        { numRuns: runs },
      );
    });

    it('paths are exactly the ways that the rules give, in their order, and a smaller limit gives their beginning', async () => {
      const party = fc.integer({ min: 1, max: 9 }).map((n) => `us-ofac-${n}`);
      const asked = fc.record({
        ends: fc.tuple(party, party),
        maxHops: fc.integer({ min: 1, max: 6 }),
        limit: fc.integer({ min: 1, max: 100 }),
        relation: fc.constantFrom(null, ['ACTS_FOR', 'HOLDS_POSITION'] as const),
        kind: fc.constantFrom(null, ['Person'] as const),
      });
      await fc.assert(
        fc.asyncProperty(randomWorld, asked, anyDay, async (sketch, { ends, maxHops, limit, relation, kind }, asOf) => {
          const graph = buildWorld(sketch);
          const [from, to] = ends;
          const kindOf = new Map<string, string>(graph.parties.map(({ id, type }) => [id, type]));
          const walked = (type: string): boolean => relation === null || relation.some((one) => one === type);
          const between = (id: string): boolean => kind === null || kind.some((one) => one === kindOf.get(id));
          const known = kindOf.has(from) && kindOf.has(to);
          const expected = known ? oraclePaths(graph, from, to, maxHops, asOf, walked, between) : [];
          const where = { ...ANY_NETWORK, relation, kind };
          const answer = await (await open(graph)).paths({ from, to, maxHops, where, asOf, limit });
          const given = answer.paths.map(({ parties }) => parties.map(({ id }) => id).join(' '));
          expect(given).toEqual(expected.slice(0, limit));
          expect(answer.cutBy).toBe(expected.length > limit ? 'LIMIT' : null);
        }),
        { numRuns: runs },
      );
    });

    it('a Designation is active on exactly the days on which it counts', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, anyDay, async (sketch, asOf) => {
          const graph = buildWorld(sketch);
          const reader = await open(graph);
          const where = { ...ANY_DESIGNATION, activeOn: asOf };
          const page = await reader.designations({ where, orderBy: [], first: 100, after: null });
          const expected = graph.parties.flatMap((p) => [...oracleListings(graph, p.id, asOf)]);
          expect(page.items.map((d) => d.id).sort()).toEqual(expected.sort());
        }),
        { numRuns: runs },
      );
    });
  });
}
