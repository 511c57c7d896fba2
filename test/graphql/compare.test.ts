import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curatedStore, type Served, serve } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  served = await serve(opened.store);
});
afterAll(() => close());

async function data(query: string, variables?: Record<string, unknown>) {
  const answer = await served.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

const ALL = '[US, GB, CA]';
const [WAR_VETERANS, QUARTERMASTER, INDUSTRIES] = ['us-ofac-33536', 'us-ofac-33538', 'us-ofac-33537'];
const [ZAKIR, TUNIYAZ, SENSETIME] = ['us-ofac-34079', 'us-ofac-34119', 'us-ofac-33114'];
/** Listed by the UK and Canada that day, and later by the US under this number. */
const PROCUREMENT = 'us-ofac-34657';
const BANGALZAI = 'gb-uksl-GHR0082';
const HUMAN_RIGHTS_DAY = [WAR_VETERANS, QUARTERMASTER, INDUSTRIES, PROCUREMENT, BANGALZAI, ZAKIR, TUNIYAZ, SENSETIME];

const COMPARE = `query ($where: PartyWhere, $orderBy: [ComparisonOrder!], $after: String, $first: Int = 100) {
  compare(governments: ${ALL}, where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      party { id } firstBy { code } first { government { code } }
      listings { government { code } on lagDays lagBasis designation { listedOn measures { type } sources { quote } } }
    }
    overlaps { governments { code } count where }
  }
}`;

interface Row {
  readonly party: { readonly id: string };
  readonly listings: readonly { readonly on: string | null; readonly lagDays: number | null }[];
}

describe('Human Rights Day 2021, compared', () => {
  /** The day and the lag of the US, the UK and Canada by party, and how many parties exactly whom lists. */
  async function table(asOf: string | null) {
    const { compare } = await data(COMPARE, { where: { id: { in: HUMAN_RIGHTS_DAY }, asOf } });
    const sets = compare.overlaps.map(({ governments, count }: { governments: { code: string }[]; count: number }) => [
      governments.map(({ code }) => code).join(' '),
      count,
    ]);
    return {
      rows: new Map<string, unknown>(
        compare.nodes.map(({ party, listings }: Row) => [
          party.id,
          listings.map(({ on, lagDays }) => on && [on, lagDays]),
        ]),
      ),
      sets: Object.fromEntries(sets.filter(([, count]: [string, number]) => count > 0)),
    };
  }
  const that = ['2021-12-10', 0];

  it('had three parties on three lists that day, one on two, and four on one', async () => {
    const { rows, sets } = await table('2021-12-10');
    for (const id of [WAR_VETERANS, QUARTERMASTER, INDUSTRIES]) expect(rows.get(id), id).toEqual([that, that, that]);
    expect(rows.get(PROCUREMENT)).toEqual([null, that, that]);
    for (const id of [ZAKIR, TUNIYAZ, SENSETIME]) expect(rows.get(id), id).toEqual([that, null, null]);
    expect(rows.get(BANGALZAI)).toEqual([null, that, null]);
    expect(sets).toEqual({ 'US GB CA': 3, 'GB CA': 1, US: 3, GB: 1 });
  });

  it('has two with a lag of 1,095 days since, and one that the US listed 52 days after the others', async () => {
    const { rows, sets } = await table(null);
    for (const id of [WAR_VETERANS, QUARTERMASTER, INDUSTRIES]) expect(rows.get(id), id).toEqual([that, that, that]);
    expect(rows.get(PROCUREMENT)).toEqual([['2022-01-31', 52], that, that]);
    for (const id of [ZAKIR, TUNIYAZ]) expect(rows.get(id), id).toEqual([that, null, ['2024-12-09', 1095]]);
    expect(rows.get(SENSETIME)).toEqual([that, null, null]);
    expect(rows.get(BANGALZAI)).toEqual([null, that, null]);
    expect(sets).toEqual({ 'US GB CA': 4, 'US CA': 2, US: 1, GB: 1 });
  });

  it('counts the Canadian order by each of its dates', async () => {
    const BY_BASIS = `query ($basis: LagBasis) {
      compare(governments: ${ALL}, where: { id: { in: ["${WAR_VETERANS}"] } }, basis: $basis, first: 1) {
        nodes { listings { government { code } on lagDays lagBasis } }
      }
    }`;
    const canada = async (basis: string) => (await data(BY_BASIS, { basis })).compare.nodes[0].listings[2];
    expect(await canada('LISTED_ON')).toMatchObject({ on: '2021-12-10', lagDays: 0, lagBasis: 'LISTED_ON' });
    expect(await canada('EFFECTIVE_ON')).toMatchObject({ on: '2021-12-09', lagDays: 0 });
  });

  it('keeps to the parties that were listed that day', async () => {
    const { compare } = await data(COMPARE, { where: { listedOn: { gte: '2021-12-10', lte: '2021-12-10' } } });
    const ids = compare.nodes.map(({ party }: Row) => party.id);
    for (const id of [WAR_VETERANS, ZAKIR, SENSETIME]) expect(ids).toContain(id);
    expect(ids).not.toContain('us-ofac-40201');
  });
});

describe('every number', () => {
  const opensParties = async (where: unknown): Promise<number> =>
    (await data('query ($where: PartyWhere) { parties(where: $where, first: 1) { totalCount } }', { where })).parties
      .totalCount;
  const opensDesignations = async (where: unknown): Promise<number> =>
    (await data('query ($where: DesignationWhere) { designations(where: $where, first: 1) { totalCount } }', { where }))
      .designations.totalCount;

  it('of an overlap opens its parties, also under a filter of the asker’s own', async () => {
    for (const where of [{}, { listedBy: { any: ['US'] }, kind: { in: ['Person'] } }, { asOf: '2021-12-10' }]) {
      const { compare } = await data(COMPARE, { where });
      expect(compare.overlaps).toHaveLength(7);
      for (const { count, where: behind } of compare.overlaps) expect(await opensParties(behind)).toBe(count);
    }
  });

  it('of the first movers opens its parties, and lags are of those whose days are known', async () => {
    const MOVERS = `query ($where: PartyWhere) {
      firstMovers(governments: ${ALL}, where: $where) {
        leader { code } follower { code } watched medianDays lowerQuartileDays upperQuartileDays
        week: shareWithin(days: 7) ever: shareWithin(days: 36500)
        followed { count where } sameDay { count where } notYet { count where } undated { count where }
      }
    }`;
    const { firstMovers } = await data(MOVERS, { where: { country: { in: ['MM', 'CN'] } } });
    expect(firstMovers).toHaveLength(6);
    for (const { followed, sameDay, notYet, undated, watched, week, ever } of firstMovers) {
      for (const { count, where } of [followed, sameDay, notYet, undated]) {
        expect(await opensParties(where)).toBe(count);
      }
      expect(watched).toBeLessThanOrEqual(followed.count + sameDay.count + notYet.count);
      expect(week).toBeLessThanOrEqual(ever);
    }
    const usToCanada = firstMovers.find(
      ({ leader, follower }: { leader: { code: string }; follower: { code: string } }) =>
        leader.code === 'US' && follower.code === 'CA',
    );
    expect([usToCanada.followed.count, usToCanada.sameDay.count]).toEqual([2, 3]);
  });

  it('of the timeline and of its parts opens its Designations, undated ones too', async () => {
    for (const by of ['DAY', 'MONTH', 'QUARTER', 'YEAR']) {
      const { timeline } = await data(
        `query ($where: DesignationWhere) { timeline(by: ${by}, where: $where) {
          label total where programmes { programme { id } count where period } measures { measure count where } } }`,
        { where: { government: { in: ['US', 'CA'] }, listedOn: { gte: '2021-12-10' } } },
      );
      expect(timeline.length).toBeGreaterThan(1);
      for (const { total, where, programmes, measures } of timeline) {
        expect(await opensDesignations(where)).toBe(total);
        for (const part of [...programmes.slice(0, 3), ...measures.slice(0, 3)]) {
          expect(await opensDesignations(part.where)).toBe(part.count);
        }
      }
    }
    const { timeline } = await data('{ timeline(by: MONTH) { label total where } }');
    for (const { total, where } of timeline) expect(await opensDesignations(where)).toBe(total);
  });

  it('of Designations by government, programme and year opens them, and the cut is said', async () => {
    const COUNTS = `query ($limit: Int!) {
      designationCounts(by: [GOVERNMENT, PROGRAMME, YEAR], limit: $limit) {
        totalCells truncated cells { government { code } programme { id } period measure list { id } count where }
      }
    }`;
    const { designationCounts } = await data(COUNTS, { limit: 5000 });
    expect(designationCounts.truncated).toBe(false);
    expect(designationCounts.totalCells).toBe(designationCounts.cells.length);
    for (const { count, where } of designationCounts.cells) expect(await opensDesignations(where)).toBe(count);
    const cut = (await data(COUNTS, { limit: 2 })).designationCounts;
    expect([cut.cells.length, cut.truncated, cut.totalCells]).toEqual([2, true, designationCounts.totalCells]);
  });

  it('of parties by country and kind opens them', async () => {
    const { partyCounts } = await data(
      '{ partyCounts(by: [COUNTRY, KIND, GOVERNMENT], limit: 5000) { cells { country { id } kind government { code } count where } } }',
    );
    expect(partyCounts.cells.length).toBeGreaterThan(10);
    for (const { count, where } of partyCounts.cells) expect(await opensParties(where)).toBe(count);
  });
});

describe('a comparison', () => {
  it('pages through every row once, at every size, and refuses a cursor of an older graph', async () => {
    const all = (await data(COMPARE, { orderBy: ['FIRST_DESC'] })).compare.nodes.map(({ party }: Row) => party.id);
    for (const first of [1, 7, 50]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { compare }: Awaited<ReturnType<typeof data>> = await data(COMPARE, {
          orderBy: ['FIRST_DESC'],
          first,
          after,
        });
        seen.push(...compare.nodes.map(({ party }: Row) => party.id));
        after = compare.pageInfo.hasNextPage ? compare.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(all);
    }
    const older = Buffer.from(`${'0'.repeat(16)} ${WAR_VETERANS}`).toString('base64url');
    const stale = await served.ask(COMPARE, { after: older });
    expect(stale.errors[0]?.extensions).toEqual({ code: 'STALE_CURSOR' });
  });

  it.each([
    ['no government', '{ compare(governments: [], first: 1) { totalCount } }', 'at least one is needed'],
    ['a government twice', '{ firstMovers(governments: [US, GB, US]) { watched } }', 'US is there more than once'],
    [
      'two units of time',
      '{ designationCounts(by: [MONTH, YEAR], limit: 1) { totalCells } }',
      'one unit of time at most',
    ],
    ['a property twice', '{ partyCounts(by: [KIND, KIND], limit: 1) { totalCells } }', 'KIND is there more than once'],
    [
      'a government that follows itself',
      '{ parties(where: { followed: { leader: US, follower: US, outcome: NOT_YET } }, first: 1) { totalCount } }',
      'US cannot follow itself',
    ],
  ])('refuses %s', async (_, query, says) => {
    const answer = await served.ask(query);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(answer.errors[0]?.message).toContain(says);
  });
});
