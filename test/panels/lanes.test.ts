import { describe, expect, it } from 'vitest';
import type { Stop } from '../../client/model/derived.ts';
import { type Bucket, barTexts, lanesOf } from '../../client/panels/dock/lanes.ts';
import { axisOf } from '../../client/panels/dock/time-axis.ts';

const stops: readonly Stop[] = [
  { day: '2021-12-10', started: [{ government: 'US', count: 5 }], ended: [], tiesStarted: 4, tiesEnded: 0 },
];
const bucket = (label: string | null, US: number, GB = 0): Bucket => ({
  label,
  governments: [
    { government: 'US', count: US },
    { government: 'GB', count: GB },
  ],
});
const axis = axisOf(stops, '2024-12-31', [], '2024-12-31');
const editions = { US: '2024-03-06', GB: '2025-04-14', CA: null };

describe('the lanes', () => {
  it('draw the square root of a count against the highest of all three', () => {
    const [us, gb] = lanesOf(axis, [bucket('2021-Q4', 100, 25), bucket('2022-Q1', 0, 1)], stops, editions);
    expect(us?.bars.map(({ height }) => height)).toEqual([1]);
    expect(gb?.bars.map(({ height }) => height)).toEqual([0.5, 0.1]);
  });

  it('leave out what lies outside the axis', () => {
    const [us] = lanesOf(axis, [bucket('2009-Q1', 40), bucket('2021-Q4', 9)], stops, editions);
    expect(us?.bars.map(({ label }) => label)).toEqual(['2021-Q4']);
  });

  it('show what this network gained in the quarter of its stop', () => {
    const [us, gb] = lanesOf(axis, [], stops, editions);
    expect(us?.network.map(({ day, count }) => [day, count])).toEqual([['2021-12-10', 5]]);
    expect(gb?.network).toEqual([]);
  });

  it('hatch what nothing is known of: after the edition, and a list that was not read', () => {
    const [us, gb, ca] = lanesOf(axis, [bucket('2021-Q4', 9)], stops, editions);
    expect(us?.hatched.map(({ why }) => why)).toEqual(['after the edition of 2024-03-06']);
    expect(gb?.hatched).toEqual([]);
    expect(ca?.hatched).toEqual([{ x: 0, width: 100, why: 'no list of it is read here' }]);
  });

  it('hatch a list that gives no dates: an empty quarter is unknown there, not zero', () => {
    const [us] = lanesOf(axis, [bucket('2021-Q4', 9), bucket(null, 14_000)], stops, editions);
    expect(us?.hatched[0]).toMatchObject({ x: 0, why: '14000 listings without a date' });
  });

  it('say how many a quarter gained, on all of its stops, where the next bar leaves room', () => {
    const bars = [
      { day: '2021-12-10', x: 10, width: 2, count: 5 },
      { day: '2021-12-16', x: 10, width: 2, count: 7 },
      { day: '2022-02-01', x: 12, width: 2, count: 1 },
      { day: '2023-02-01', x: 20, width: 2, count: 400 },
    ];
    expect(barTexts(bars, 1_000)).toEqual([
      { day: '2022-02-01', x: 14, text: '+1' },
      { day: '2023-02-01', x: 22, text: '+400' },
    ]);
    expect(barTexts(bars.slice(0, 2), 1_000)).toEqual([{ day: '2021-12-10', x: 12, text: '+12' }]);
    expect(barTexts(bars, 200)).toEqual([{ day: '2023-02-01', x: 22, text: '+400' }]);
    expect(barTexts(bars, 0)).toEqual([]);
  });
});
