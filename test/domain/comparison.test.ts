import { describe, expect, it } from 'vitest';
import { comparisonOf, setsOf } from '../../server/domain/comparison.ts';
import { inKeyOrder } from '../../server/domain/counts.ts';
import { buildWorld } from '../worlds/build-world.ts';

const PARTY = 'us-ofac-1';

/** What each government's listings of a party compare to: dates in the order that the answer has them. */
function compared(listings: readonly (readonly ['US' | 'GB' | 'CA', string | null])[]) {
  const { parties, designations } = buildWorld({
    parties: [{ id: PARTY }],
    designations: listings.map(([government, listedOn]) => ({ party: PARTY, government, listedOn })),
  });
  const [party] = parties;
  if (party === undefined) throw new Error('the world has one party');
  return comparisonOf(party, [...designations].reverse(), ['US', 'GB', 'CA'], 'LISTED_ON');
}

describe('a comparison of governments', () => {
  it('takes of each the earliest listing; unknown dates last', () => {
    const { listings, first } = compared([
      ['US', null],
      ['US', '2022-05-01'],
      ['US', '2021-12-10'],
      ['GB', null],
      ['GB', '2021-12-12'],
    ]);
    expect(listings.map(({ on, lagDays }) => [on, lagDays])).toEqual([
      ['2021-12-10', 0],
      ['2021-12-12', 2],
      [null, null],
    ]);
    expect(listings[0]?.designations.map(({ listedOn }) => listedOn)).toEqual(['2021-12-10', '2022-05-01', null]);
    expect(listings[1]?.designations.map(({ listedOn }) => listedOn)).toEqual(['2021-12-12', null]);
    expect(listings[2]).toMatchObject({ designation: null, designations: [], lagBasis: null });
    expect(first?.listedOn).toBe('2021-12-10');
  });

  it('orders those of one day, and those without one, by id', () => {
    const { listings } = compared([
      ['US', '2021-12-10'],
      ['US', '2021-12-10'],
      ['US', null],
      ['US', null],
    ]);
    const ids = listings[0]?.designations.map(({ id }) => id) ?? [];
    expect(ids.slice(0, 2)).toEqual([...ids.slice(0, 2)].sort());
    expect(ids.slice(2)).toEqual([...ids.slice(2)].sort());
    expect(new Set(ids).size).toBe(4);
  });

  it('has nobody first when no date is known', () => {
    const { first, firstBy, listings } = compared([
      ['US', null],
      ['GB', null],
    ]);
    expect([first, firstBy, listings.map(({ lagDays }) => lagDays)]).toEqual([null, [], [null, null, null]]);
  });

  it('is over every set of governments, larger ones first', () => {
    expect(setsOf(['US', 'GB', 'CA'])).toEqual([
      ['US', 'GB', 'CA'],
      ['US', 'GB'],
      ['US', 'CA'],
      ['GB', 'CA'],
      ['US'],
      ['GB'],
      ['CA'],
    ]);
    expect(setsOf([])).toEqual([]);
  });
});

describe('cells of counts', () => {
  const cell = (count: number, ...keys: (string | null)[]) => ({ keys, count });

  it('stand in the order of their keys, what has none last, and are cut at the limit', () => {
    const cells = [cell(1, 'b', null), cell(2, null, 'a'), cell(3, 'b', 'a'), cell(4, 'a', 'z'), cell(5, null, null)];
    expect(inKeyOrder(cells, 10).cells.map(({ count }) => count)).toEqual([4, 3, 1, 2, 5]);
    expect(inKeyOrder([...cells].reverse(), 3)).toEqual({ cells: [cells[3], cells[2], cells[0]], totalCells: 5 });
  });
});
