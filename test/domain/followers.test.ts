import { describe, expect, it } from 'vitest';
import type { List } from '../../server/domain/catalogue.ts';
import { type ListedSpan, spanOf } from '../../server/domain/day-span.ts';
import { daysUntilShare, FollowTally, shareWithin, watchedUntil } from '../../server/domain/followers.ts';
import { day, dayNumber, partialDate } from '../../server/domain/partial-date.ts';

const on = (date: string): ListedSpan => spanOf(partialDate(date));
const START = on('2020-01-01');

describe('how soon one government follows another', () => {
  it('is the product-limit estimate: whoever is not listed yet counts until the last day that was watched', () => {
    // Freireich's 21 patients under 6-MP, as every textbook of survival analysis works them out by hand (weeks, + is censored):
    // 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+: the median is 23.
    const followed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const watched = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const curves = new FollowTally('US', 'GB', dayNumber(day('2020-03-01')));
    const start = dayNumber(day('2020-01-01'));
    const after = (days: number): ListedSpan => ({ earliest: start + days, latest: start + days, exact: true });
    for (const days of followed) curves.add(START, after(days), 1);
    const end = dayNumber(day('2020-03-01'));
    for (const days of watched) {
      const began = end - days;
      curves.add({ earliest: began, latest: began, exact: true }, null, 1);
    }
    const { curve, notYet } = curves.result();
    expect([curve.parties, notYet]).toEqual([21, 12]);
    const share = [6, 7, 10, 13, 16, 22, 23].map((days) => (1 - shareWithin(curve, days)).toFixed(3));
    expect(share).toEqual(['0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448']);
    expect([daysUntilShare(curve, 0.25), daysUntilShare(curve, 0.5), daysUntilShare(curve, 0.75)]).toEqual([
      13,
      23,
      null,
    ]);
  });

  it('takes the same day as 0 days, and has no median while fewer than half have followed', () => {
    const tally = new FollowTally('US', 'CA', dayNumber(day('2021-01-01')));
    tally.add(START, START, 1);
    tally.add(START, null, 2);
    const { curve, sameDay } = tally.result();
    expect([sameDay, daysUntilShare(curve, 0.25), daysUntilShare(curve, 0.5)]).toEqual([1, 0, null]);
    expect(shareWithin(curve, 10)).toBeCloseTo(1 / 3);
  });

  it('leaves out of the lags what no known day tells, and counts it apart', () => {
    const tally = new FollowTally('US', 'CA', dayNumber(day('2021-01-01')));
    tally.add(START, 'UNDATED', 1);
    tally.add('UNDATED', START, 1);
    tally.add(on('2020'), on('2020-06-01'), 1);
    tally.add(on('2019'), on('2020-06-01'), 1);
    tally.add('UNDATED', null, 1);
    tally.add(on('2021-06-01'), null, 1);
    tally.add(on('2020-06-01'), START, 1);
    tally.add(null, START, 1);
    expect(tally.result()).toEqual({
      leader: 'US',
      follower: 'CA',
      followed: 1,
      sameDay: 0,
      notYet: 2,
      undated: 3,
      curve: { parties: 0, steps: [] },
    });
  });

  it('watches until the day up to which all lists of the follower were read, else the curated facts', () => {
    const list = (government: List['government'], ...editions: string[]): List => ({
      type: 'List',
      id: government === 'GB' ? 'gb-uksl' : 'curated',
      name: '',
      government,
      publisher: '',
      url: '',
      parties: 0,
      relations: 0,
      snapshots: editions.map((edition) => ({
        list: 'curated',
        edition: day(edition),
        sha256: '',
        retrievedAt: '',
        reader: '',
        records: 0,
        valuesRead: null,
        valuesLeftAside: null,
        issues: 0,
        since: null,
      })),
    });
    const lists = [
      list('GB', '2023-06-05', '2025-04-14'),
      list('US', '2024-03-06'),
      list('US', '2021-06-03', '2025-03-28'),
      list(null, '2021-12-31'),
      list('CA'),
    ];
    expect(watchedUntil(lists, 'GB')).toBe(dayNumber(day('2025-04-14')));
    expect(watchedUntil(lists, 'US')).toBe(dayNumber(day('2024-03-06')));
    expect(watchedUntil(lists, 'CA')).toBe(dayNumber(day('2021-12-31')));
    expect(watchedUntil([], 'US')).toBeNull();
  });
});

describe('what says nothing of a lag', () => {
  const curve = (leader: ListedSpan, follower: ListedSpan, watched: string | null) => {
    const tally = new FollowTally('US', 'GB', watched === null ? null : dayNumber(day(watched)));
    tally.add(leader, follower, 1);
    return tally.result().curve;
  };

  it.each([
    ['a leader without a date', 'UNDATED' as const, on('2020-02-01')],
    ['a leader known to the month', on('2020-01'), on('2020-03-01')],
    ['a follower without a date', START, 'UNDATED' as const],
    ['a follower known to the month', START, on('2020-03')],
    ['a leader without a date, whom nobody has followed', 'UNDATED' as const, null],
  ])('%s', (_, leader, follower) => {
    expect(curve(leader, follower, '2021-01-01')).toEqual({ parties: 0, steps: [] });
  });

  it('nor that nobody has followed yet, when nothing is known of later days', () => {
    expect(curve(START, null, null).parties).toBe(0);
    expect(curve(START, null, '2020-01-01').parties).toBe(0);
    expect(curve(START, null, '2020-01-02').parties).toBe(1);
  });

  it('has no step where nobody followed on a day, and a share at once where somebody did', () => {
    expect(curve(START, null, '2020-01-02').steps).toEqual([]);
    const followed = curve(START, on('2020-01-11'), '2021-01-01');
    expect(followed.steps).toEqual([{ days: 10, share: 1 }]);
    expect([shareWithin(followed, 9), shareWithin(followed, 10)]).toEqual([0, 1]);
    expect([daysUntilShare(followed, 0.5), daysUntilShare(followed, 1)]).toEqual([10, 10]);
  });
});
