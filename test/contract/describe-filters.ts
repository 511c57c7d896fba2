import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import { day } from '../../server/domain/partial-date.ts';
import { type GraphReader, StaleCursor } from '../../server/store/graph-store.ts';
import { buildWorld, type WorldSketch } from '../worlds/build-world.ts';
import { ANY_DESIGNATION, ANY_PARTY } from '../worlds/questions.ts';

/** How a store filters, orders, pages and counts. */
export function describeFilters(name: string, open: (graph: Graph) => Promise<GraphReader>): void {
  const world = (sketch: WorldSketch): Promise<GraphReader> => open(buildWorld(sketch));

  describe(`${name}: filters`, () => {
    const THREE: WorldSketch = {
      parties: [
        {
          id: 'us-ofac-1',
          name: 'B',
          kind: 'Person',
          countries: [
            ['NATIONAL_OF', 'mm'],
            ['BORN_IN', 'kp'],
          ],
        },
        { id: 'us-ofac-2', name: 'A', countries: [['LOCATED_IN', 'kp']] },
        { id: 'us-ofac-3', name: 'C' },
      ],
      designations: [
        { party: 'us-ofac-1', programme: 'GLOMAG', listedOn: '2021-12-10' },
        { party: 'us-ofac-1', government: 'GB', listedOn: '2022-01-05', endedOn: '2023-01-01' },
        { party: 'us-ofac-2', programme: 'DPRK3', listedOn: '2016-03-16' },
        { party: 'us-ofac-2', programme: 'GLOMAG', listedOn: null, measure: 'TRAVEL_BAN' },
      ],
    };
    const found = async (where: object): Promise<string[]> => {
      const reader = await world(THREE);
      const page = await reader.parties({ where: { ...ANY_PARTY, ...where }, orderBy: [], first: 100, after: null });
      return page.items.map((p) => p.id);
    };

    it('by listing governments: any, all and none of those that have not ended', async () => {
      expect(await found({ listedBy: { any: ['US', 'GB'], all: null, none: null } })).toEqual([
        'us-ofac-1',
        'us-ofac-2',
      ]);
      expect(await found({ listedBy: { any: null, all: ['US', 'GB'], none: null } })).toEqual([]);
      expect(await found({ everListedBy: { any: null, all: ['US', 'GB'], none: null } })).toEqual(['us-ofac-1']);
      expect(await found({ listedBy: { any: null, all: null, none: ['US'] } })).toEqual(['us-ofac-3']);
      const on = { asOf: day('2022-06-01'), listedBy: { any: null, all: ['GB'], none: null } };
      expect(await found(on)).toEqual(['us-ofac-1']);
    });

    it('by country, leaving the place of birth out unless it is named', async () => {
      expect(await found({ country: { in: ['country-kp'], ties: null } })).toEqual(['us-ofac-2']);
      expect(await found({ country: { in: ['country-kp'], ties: ['BORN_IN'] } })).toEqual(['us-ofac-1']);
    });

    it('asks programme, measure and listing day of one and the same Designation', async () => {
      const range = { gte: day('2016-01-01'), lte: day('2016-12-31') };
      expect(await found({ programme: ['programme-us-glomag'], listedOn: range })).toEqual([]);
      expect(await found({ programme: ['programme-us-dprk3'], listedOn: range })).toEqual(['us-ofac-2']);
      expect(await found({ measure: ['TRAVEL_BAN'], listedOn: { gte: day('1900-01-01'), lte: null } })).toEqual([]);
    });

    it('counts facets over the whole answer', async () => {
      const reader = await world(THREE);
      const page = await reader.parties({ where: ANY_PARTY, orderBy: [], first: 1, after: null });
      expect(page.totalCount).toBe(3);
      expect(page.facets.kinds).toEqual([
        { kind: 'Organisation', count: 2 },
        { kind: 'Person', count: 1 },
      ]);
      expect(page.facets.governments).toEqual([{ government: 'US', count: 2 }]);
    });

    it('pages without repeating or skipping, in every order, and refuses a foreign cursor', async () => {
      const reader = await world(THREE);
      for (const orderBy of [[], ['NAME_ASC'], ['NAME_DESC'], ['FIRST_LISTED_DESC'], ['RELATIONS_DESC']] as const) {
        const seen: string[] = [];
        let after: string | null = null;
        for (let page = 0; page < 3; page++) {
          const answer: Awaited<ReturnType<GraphReader['parties']>> = await reader.parties({
            where: ANY_PARTY,
            orderBy: [...orderBy],
            first: 1,
            after,
          });
          seen.push(...answer.items.map((p) => p.id));
          after = answer.cursors[0] ?? null;
          expect(answer.hasNextPage).toBe(page < 2);
        }
        expect(new Set(seen).size).toBe(3);
      }
      const foreign = reader.parties({ where: ANY_PARTY, orderBy: [], first: 1, after: 'bm9uc2Vuc2U' });
      await expect(foreign).rejects.toBeInstanceOf(StaleCursor);
    });

    it('orders by name, and by first listing with unknown days last', async () => {
      const reader = await world(THREE);
      const ordered = async (order: 'NAME_ASC' | 'FIRST_LISTED_ASC' | 'FIRST_LISTED_DESC') =>
        (await reader.parties({ where: ANY_PARTY, orderBy: [order], first: 9, after: null })).items.map((p) => p.name);
      expect(await ordered('NAME_ASC')).toEqual(['A', 'B', 'C']);
      expect(await ordered('FIRST_LISTED_ASC')).toEqual(['A', 'B', 'C']);
      expect(await ordered('FIRST_LISTED_DESC')).toEqual(['B', 'A', 'C']);
    });

    it('counts Designations in buckets, the undated in one of their own', async () => {
      const reader = await world(THREE);
      const buckets = await reader.timeline({ where: ANY_DESIGNATION, by: 'QUARTER' });
      expect(buckets.map((b) => [b.label, b.total])).toEqual([
        ['2016-Q1', 1],
        ['2021-Q4', 1],
        ['2022-Q1', 1],
        [null, 1],
      ]);
    });

    it('keeps a Designation until the day of the first edition without it, exclusive', async () => {
      const reader = await world(THREE);
      const active = async (on: string): Promise<number> => {
        const where = { ...ANY_DESIGNATION, government: ['GB'] as const, activeOn: day(on) };
        return (await reader.designations({ where, orderBy: [], first: 9, after: null })).totalCount;
      };
      expect([await active('2022-01-04'), await active('2022-01-05'), await active('2022-12-31')]).toEqual([0, 1, 1]);
      expect(await active('2023-01-01')).toBe(0);
    });
  });
}
