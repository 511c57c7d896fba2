import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import { day } from '../../server/domain/partial-date.ts';
import { GOVERNMENT_CODES, type GovernmentCode } from '../../server/domain/vocabulary.ts';
import { type CompareQuestion, type GraphReader, StaleCursor } from '../../server/store/graph-store.ts';
import { buildWorld, type WorldSketch } from '../worlds/build-world.ts';
import { oracleDates, oracleFollowed, oracleLags } from '../worlds/oracle-comparison.ts';
import { ANY_DESIGNATION, ANY_PARTY } from '../worlds/questions.ts';
import { DAYS_TO_ASK, randomWorld } from '../worlds/random-world.ts';

/** Who listed whom, when, and how long after whom. `open` makes a reader of a graph. */
export function describeCompare(name: string, open: (graph: Graph) => Promise<GraphReader>, runs: number): void {
  const world = (sketch: WorldSketch): Promise<GraphReader> => open(buildWorld(sketch));
  const compared = (reader: GraphReader, more: Partial<CompareQuestion> = {}) =>
    reader.compare({
      governments: GOVERNMENT_CODES,
      where: ANY_PARTY,
      basis: 'LISTED_ON',
      orderBy: [],
      first: 100,
      after: null,
      ...more,
    });
  const ids = async (reader: GraphReader, more: Partial<CompareQuestion>): Promise<string[]> =>
    (await compared(reader, more)).items.map(({ party }) => party.id.replace('us-ofac-', ''));
  const anyDay = fc.constantFrom(null, ...DAYS_TO_ASK).map((text) => (text === null ? null : day(text)));

  /** 1: by all three on one day. 2: US, then Canada 1,095 days later. 3: GB alone. 4: by nobody now. 5: US undated, GB in 2020. */
  const FIVE: WorldSketch = {
    parties: [
      { id: 'us-ofac-1', name: 'E', countries: [['LOCATED_IN', 'mm']] },
      {
        id: 'us-ofac-2',
        name: 'D',
        kind: 'Person',
        countries: [
          ['NATIONAL_OF', 'cn'],
          ['BORN_IN', 'mm'],
        ],
      },
      { id: 'us-ofac-3', name: 'C', kind: 'Person' },
      { id: 'us-ofac-4', name: 'B' },
      {
        id: 'us-ofac-5',
        name: 'A',
        countries: [
          ['LOCATED_IN', 'cn'],
          ['REGISTERED_IN', 'cn'],
        ],
      },
    ],
    designations: [
      { party: 'us-ofac-1', listedOn: '2021-12-10', announcedOn: '2021-12-10' },
      { party: 'us-ofac-1', government: 'GB', listedOn: '2021-12-10' },
      { party: 'us-ofac-1', government: 'CA', listedOn: '2021-12-10', announcedOn: '2021-12-09' },
      { party: 'us-ofac-2', listedOn: '2022-05-01', measure: 'TRAVEL_BAN', programme: 'DPRK3' },
      { party: 'us-ofac-2', listedOn: '2021-12-10' },
      { party: 'us-ofac-2', government: 'CA', listedOn: '2024-12-09' },
      { party: 'us-ofac-3', government: 'GB', listedOn: '2021-12' },
      { party: 'us-ofac-4', listedOn: '2020-01-01', endedOn: '2022-01-01' },
      { party: 'us-ofac-5', listedOn: null },
      { party: 'us-ofac-5', government: 'GB', listedOn: '2020' },
    ],
    aliases: [['gb-uksl-GHR1', 'us-ofac-1']],
  };

  describe(`${name}: compare`, () => {
    it('has a row for each party that one of the governments lists, with the Designation, date and lag of each', async () => {
      const { items, totalCount } = await compared(await world(FIVE));
      const said = items.map(({ party, listings, first, firstBy }) => [
        party.id,
        listings.map(({ on, lagDays, lagBasis }) => (on === null ? null : [on, lagDays, lagBasis])),
        first?.government ?? null,
        firstBy,
      ]);
      expect(totalCount).toBe(4);
      const same = ['2021-12-10', 0, 'LISTED_ON'];
      expect(said).toEqual([
        ['us-ofac-1', [same, same, same], 'US', ['US', 'GB', 'CA']],
        ['us-ofac-2', [same, null, ['2024-12-09', 1095, 'LISTED_ON']], 'US', ['US']],
        ['us-ofac-3', [null, ['2021-12', null, null], null], 'GB', ['GB']],
        ['us-ofac-5', [null, ['2020', null, null], null], 'GB', []],
      ]);
      const two = items[1]?.listings.map(({ designation, designations }) => [
        designation?.listedOn,
        designations.length,
      ]);
      expect(two).toEqual([
        ['2021-12-10', 2],
        [undefined, 0],
        ['2024-12-09', 1],
      ]);
    });

    it('counts from the earliest among the governments asked, in the order asked', async () => {
      const { items } = await compared(await world(FIVE), { governments: ['CA', 'GB'], first: 2 });
      expect(items.map(({ party, listings }) => [party.id, listings.map((l) => [l.government, l.lagDays])])).toEqual([
        [
          'us-ofac-1',
          [
            ['CA', 0],
            ['GB', 0],
          ],
        ],
        [
          'us-ofac-2',
          [
            ['CA', 0],
            ['GB', null],
          ],
        ],
      ]);
    });

    it('counts with the date asked for, and knows no lag where that is not known', async () => {
      const { items } = await compared(await world(FIVE), { basis: 'ANNOUNCED_ON', first: 1 });
      expect(items[0]?.listings.map(({ on, lagDays, lagBasis }) => [on, lagDays, lagBasis])).toEqual([
        ['2021-12-10', 1, 'ANNOUNCED_ON'],
        [null, null, null],
        ['2021-12-09', 0, 'ANNOUNCED_ON'],
      ]);
      expect(items[0]?.firstBy).toEqual([]);
      expect(items[0]?.listings[1]?.designation?.listedOn).toBe('2021-12-10');
    });

    it('looks at the day asked for', async () => {
      const reader = await world(FIVE);
      const on = (asOf: string) => ids(reader, { where: { ...ANY_PARTY, asOf: day(asOf) } });
      expect(await on('2020-06-01')).toEqual(['4', '5']);
      expect(await on('2021-12-10')).toEqual(['1', '2', '3', '4', '5']);
      expect(await on('2022-01-01')).toEqual(['1', '2', '3', '5']);
    });

    it('counts every set of the governments, each opening the parties behind it', async () => {
      const reader = await world(FIVE);
      const { overlaps, totalCount } = await compared(reader);
      expect(overlaps.map(({ governments, parties }) => [governments.join(' '), parties])).toEqual([
        ['US GB CA', 1],
        ['US GB', 1],
        ['US CA', 1],
        ['GB CA', 0],
        ['US', 0],
        ['GB', 1],
        ['CA', 0],
      ]);
      expect(overlaps.reduce((sum, { parties }) => sum + parties, 0)).toBe(totalCount);
      for (const { governments, parties } of overlaps) {
        const none = GOVERNMENT_CODES.filter((code) => !governments.includes(code));
        const where = { ...ANY_PARTY, listedBy: { any: null, all: governments, none } };
        expect((await reader.parties({ where, orderBy: [], first: 1, after: null })).totalCount).toBe(parties);
      }
    });

    it('keeps to a day, to parties picked by hand and to those of one government', async () => {
      const reader = await world(FIVE);
      const only = (where: object) => ids(reader, { where: { ...ANY_PARTY, ...where } });
      const humanRightsDay = { gte: day('2021-12-10'), lte: day('2021-12-10') };
      expect(await only({ listedOn: humanRightsDay })).toEqual(['1', '2']);
      expect(await only({ listedOn: humanRightsDay, government: ['GB'] })).toEqual(['1']);
      expect(await only({ id: ['us-ofac-3', 'gb-uksl-GHR1', 'us-ofac-999'] })).toEqual(['1', '3']);
      expect(await only({ id: [] })).toEqual([]);
      expect(await only({ undated: 'MONTH' })).toEqual(['5']);
      expect(await only({ undated: 'MONTH', government: ['GB'] })).toEqual(['5']);
      expect(await only({ undated: 'YEAR', government: ['GB'] })).toEqual([]);
    });

    it('orders by the first date, by the longest lag and by name, what is unknown last, and pages through each', async () => {
      const reader = await world(FIVE);
      const order = (orderBy: CompareQuestion['orderBy']) => ids(reader, { orderBy });
      expect(await order(['FIRST_ASC'])).toEqual(['5', '3', '1', '2']);
      expect(await order(['FIRST_DESC'])).toEqual(['1', '2', '3', '5']);
      expect(await order(['LAG_DESC'])).toEqual(['2', '1', '3', '5']);
      expect(await order(['LAG_ASC', 'NAME_ASC'])).toEqual(['1', '2', '5', '3']);
      expect(await order(['NAME_DESC'])).toEqual(['1', '2', '3', '5']);
      for (const orderBy of [['FIRST_ASC'], ['FIRST_DESC'], ['LAG_DESC'], ['LAG_ASC', 'NAME_ASC'], []] as const) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof compared>> = await compared(reader, { orderBy, first: 1, after });
          seen.push(...page.items.map(({ party }) => party.id.replace('us-ofac-', '')));
          after = page.hasNextPage ? (page.cursors[0] ?? null) : null;
        } while (after !== null);
        expect(seen).toEqual(await order(orderBy));
      }
    });

    it('refuses a cursor of an older graph', async () => {
      const reader = await world(FIVE);
      await expect(compared(reader, { after: 'bm9uc2Vuc2U' })).rejects.toBeInstanceOf(StaleCursor);
    });
  });

  describe(`${name}: first movers`, () => {
    it('says of every ordered pair how often and how soon the second followed', async () => {
      const reader = await world(FIVE);
      const movers = await reader.firstMovers({ governments: GOVERNMENT_CODES, where: ANY_PARTY, basis: 'LISTED_ON' });
      const said = movers.map(({ leader, follower, followed, sameDay, notYet, undated }) => [
        `${leader} ${follower}`,
        [followed, sameDay, notYet, undated],
      ]);
      expect(Object.fromEntries(said)).toEqual({
        'US GB': [0, 1, 2, 1],
        'US CA': [1, 1, 2, 0],
        'GB US': [0, 1, 1, 1],
        'GB CA': [0, 1, 2, 0],
        'CA US': [0, 1, 0, 0],
        'CA GB': [0, 1, 1, 0],
      });
      const usToCanada = movers.find(({ leader, follower }) => leader === 'US' && follower === 'CA');
      // Lists without an edition tell nothing of who is not listed yet.
      expect(usToCanada?.curve).toEqual({
        parties: 2,
        steps: [
          { days: 0, share: 0.5 },
          { days: 1095, share: 1 },
        ],
      });
    });
  });

  describe(`${name}: counts`, () => {
    it('counts Designations by several properties, once in each programme, undated last', async () => {
      const reader = await world(FIVE);
      const counts = await reader.designationCounts({
        where: ANY_DESIGNATION,
        by: ['GOVERNMENT', 'PROGRAMME', 'YEAR'],
        limit: 100,
      });
      expect(counts.cells.map(({ keys, count }) => [...keys, count])).toEqual([
        ['CA', 'programme-ca-glomag', '2021', 1],
        ['CA', 'programme-ca-glomag', '2024', 1],
        ['GB', 'programme-gb-glomag', '2020', 1],
        ['GB', 'programme-gb-glomag', '2021', 2],
        ['US', 'programme-us-dprk3', '2022', 1],
        ['US', 'programme-us-glomag', '2020', 1],
        ['US', 'programme-us-glomag', '2021', 2],
        ['US', 'programme-us-glomag', null, 1],
      ]);
      const cut = await reader.designationCounts({ where: ANY_DESIGNATION, by: ['MONTH'], limit: 2 });
      expect([cut.cells.map(({ keys }) => keys[0]), cut.totalCells]).toEqual([['2020-01', '2021-12'], 5]);
    });

    it('counts by the measures and programmes that are asked for alone', async () => {
      const reader = await world(FIVE);
      const by = async (where: object, dimension: 'MEASURE' | 'PROGRAMME') =>
        (
          await reader.designationCounts({ where: { ...ANY_DESIGNATION, ...where }, by: [dimension], limit: 9 })
        ).cells.map(({ keys, count }) => [...keys, count]);
      expect(await by({}, 'MEASURE')).toEqual([
        ['ASSET_FREEZE', 9],
        ['TRAVEL_BAN', 1],
      ]);
      expect(await by({ measure: ['TRAVEL_BAN'] }, 'MEASURE')).toEqual([['TRAVEL_BAN', 1]]);
      expect(await by({ programme: ['programme-us-dprk3'] }, 'PROGRAMME')).toEqual([['programme-us-dprk3', 1]]);
    });

    it('counts parties by country, kind and government, not by the place of birth, and each country once', async () => {
      const reader = await world(FIVE);
      const by = async (where: object, dimensions: readonly ('COUNTRY' | 'KIND' | 'GOVERNMENT')[]) =>
        (await reader.partyCounts({ where: { ...ANY_PARTY, ...where }, by: dimensions, limit: 99 })).cells.map(
          ({ keys, count }) => [...keys, count],
        );
      expect(await by({}, ['COUNTRY', 'KIND'])).toEqual([
        ['country-cn', 'Organisation', 1],
        ['country-cn', 'Person', 1],
        ['country-mm', 'Organisation', 1],
      ]);
      expect(await by({ country: { in: ['country-mm'], ties: ['BORN_IN'] } }, ['COUNTRY'])).toEqual([
        ['country-mm', 1],
      ]);
      expect(await by({}, ['GOVERNMENT'])).toEqual([
        ['CA', 2],
        ['GB', 3],
        ['US', 3],
      ]);
      expect(await by({ asOf: day('2020-06-01') }, ['GOVERNMENT', 'KIND'])).toEqual([
        ['GB', 'Organisation', 1],
        ['US', 'Organisation', 2],
      ]);
    });
  });

  describe(`${name}: compare, on random worlds`, () => {
    const governments = fc.shuffledSubarray<GovernmentCode>([...GOVERNMENT_CODES], { minLength: 1 });

    it('gives the dates and lags that the rules give, on any day', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, governments, anyDay, async (sketch, asked, asOf) => {
          const graph = buildWorld(sketch);
          const reader = await open(graph);
          const where = { ...ANY_PARTY, asOf };
          const { items } = await compared(reader, { governments: asked, where });
          const expected = [...oracleDates(graph, asked, asOf, 'left out')].filter(([, dates]) =>
            dates.some((date) => date !== null),
          );
          expect(items.map(({ party }) => party.id).sort()).toEqual(expected.map(([id]) => id).sort());
          const rows = new Map(expected);
          for (const { party, listings } of items) {
            const dates = rows.get(party.id) ?? [];
            expect(listings.map(({ designation, on }) => (designation === null ? null : (on ?? '')))).toEqual(dates);
            expect(listings.map(({ lagDays }) => lagDays)).toEqual(oracleLags(dates));
          }
        }),
        { numRuns: runs },
      );
    });

    it('counts followers as the rules do, and each number opens the parties behind it', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, async (sketch) => {
          const graph = buildWorld(sketch);
          const reader = await open(graph);
          const movers = await reader.firstMovers({ governments: ['US', 'CA'], where: ANY_PARTY, basis: 'LISTED_ON' });
          for (const { leader, follower, followed, sameDay, notYet, undated } of movers) {
            const dates = oracleDates(graph, [leader, follower], null, 'counts').values();
            expect({ followed, sameDay, notYet, undated }).toEqual(oracleFollowed(dates));
            const numbers = { FOLLOWED: followed, SAME_DAY: sameDay, NOT_YET: notYet, UNDATED: undated };
            for (const outcome of ['FOLLOWED', 'SAME_DAY', 'NOT_YET', 'UNDATED'] as const) {
              const where = { ...ANY_PARTY, followed: { leader, follower, outcome, basis: 'LISTED_ON' as const } };
              const opened = await reader.parties({ where, orderBy: [], first: 1, after: null });
              expect(opened.totalCount, outcome).toBe(numbers[outcome]);
            }
          }
        }),
        { numRuns: runs },
      );
    });
  });
}
