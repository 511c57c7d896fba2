import { describe, expect, it } from 'vitest';
import { barsOf, type CountedBucket, countsWithin, daysOfLabel, placesOf } from '../../client/model/timeline-bars.ts';

const bucket = (label: string | null, us: number, gb = 0): CountedBucket => ({
  label,
  governments: [
    { government: 'US', count: us },
    { government: 'GB', count: gb },
    { government: 'CA', count: 0 },
  ],
});

describe('the bars of a timeline', () => {
  it('have every bucket from the first to the last, empty ones too, and none for what has no date', () => {
    const bars = barsOf([bucket('2021-11', 3), bucket('2022-02', 1, 4), bucket(null, 2)], 'MONTH');
    expect(bars.labels).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
    expect(bars.lanes).toEqual({ US: [3, 0, 0, 1], GB: [0, 0, 0, 4], CA: [0, 0, 0, 0] });
    expect(bars.undated).toEqual({ US: 2, GB: 0, CA: 0 });
    expect(bars.highest).toEqual({ label: '2022-02', government: 'GB', count: 4 });
    expect(barsOf([bucket('2021-Q3', 1), bucket('2022-Q2', 1)], 'QUARTER').labels).toEqual([
      '2021-Q3',
      '2021-Q4',
      '2022-Q1',
      '2022-Q2',
    ]);
    expect(barsOf([bucket('1998', 1), bucket('2001', 1)], 'YEAR').labels).toEqual(['1998', '1999', '2000', '2001']);
    expect(barsOf([bucket(null, 2)], 'YEAR')).toMatchObject({ labels: [], highest: null });
  });

  it('stand for whole days', () => {
    expect(daysOfLabel('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysOfLabel('2021-Q4')).toEqual({ from: '2021-10-01', to: '2021-12-31' });
    expect(daysOfLabel('2021')).toEqual({ from: '2021-01-01', to: '2021-12-31' });
  });

  it('are in a span when they touch it, and are counted within it', () => {
    const bars = barsOf([bucket('2021-11', 3), bucket('2021-12', 5, 2), bucket('2022-02', 1, 4)], 'MONTH');
    expect(placesOf(bars.labels, '2021-12-10', '2021-12-10')).toEqual({ first: 1, last: 1 });
    expect(placesOf(bars.labels, '2021-12-31', null)).toEqual({ first: 1, last: 3 });
    expect(placesOf(bars.labels, null, '2021-11-30')).toEqual({ first: 0, last: 0 });
    expect(placesOf(bars.labels, '2030-01-01', '2031-01-01')).toBeNull();
    expect(placesOf(bars.labels, null, null)).toBeNull();
    expect(countsWithin(bars, { first: 1, last: 3 }).map(({ count }) => count)).toEqual([6, 6, 0]);
    expect(countsWithin(bars, null).map(({ count }) => count)).toEqual([9, 6, 0]);
  });
});
