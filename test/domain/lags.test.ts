import { describe, expect, it } from 'vitest';
import type { ListedSpan } from '../../server/domain/day-span.ts';
import { followOutcome, lagsOf } from '../../server/domain/lags.ts';

const day = (earliest: number): ListedSpan => ({ earliest, latest: earliest, exact: true });
const span = (earliest: number, latest: number): ListedSpan => ({ earliest, latest, exact: false });

describe('lags', () => {
  it('count from the earliest listing, and say who was first', () => {
    expect(lagsOf([day(100), day(1_195), null])).toEqual({ first: 0, days: [0, 1_095, null], certain: [0] });
    expect(lagsOf([day(7), day(7), day(9)])).toEqual({ first: 0, days: [0, 0, 2], certain: [0, 1] });
  });

  it('are none where one of two dates is not known to the day', () => {
    expect(lagsOf([span(0, 364), day(500), null])).toEqual({ first: 0, days: [null, null, null], certain: [0] });
    expect(lagsOf([day(400), span(300, 664), null])).toEqual({ first: 1, days: [null, null, null], certain: [] });
  });

  it('leave open who was first where a listing has no date', () => {
    expect(lagsOf(['UNDATED', day(5), null])).toEqual({ first: 1, days: [null, 0, null], certain: [] });
    expect(lagsOf(['UNDATED', 'UNDATED', null])).toEqual({ first: null, days: [null, null, null], certain: [] });
  });

  it('are none of a government whose listing has no date, and for certain first is only who has one before all others', () => {
    expect(lagsOf([day(5), 'UNDATED', day(9)])).toEqual({ first: 0, days: [0, null, 4], certain: [] });
    expect(lagsOf([span(5, 9), span(5, 9)])).toEqual({ first: 0, days: [null, null], certain: [] });
    expect(lagsOf([day(9), span(5, 9)])).toEqual({ first: 1, days: [null, null], certain: [1] });
  });

  it('of one government alone are its own', () => {
    expect(lagsOf([null, day(5), null])).toEqual({ first: 1, days: [null, 0, null], certain: [1] });
    expect(lagsOf([null, span(5, 9), null])).toEqual({ first: 1, days: [null, null, null], certain: [1] });
    expect(lagsOf([null, 'UNDATED', null])).toEqual({ first: null, days: [null, null, null], certain: [1] });
    expect(lagsOf([null, null])).toEqual({ first: null, days: [null, null], certain: [] });
  });
});

describe('how one listing stands to another', () => {
  it.each([
    [day(5), day(9), 'FOLLOWED'],
    [day(9), day(5), null],
    [day(5), day(5), 'SAME_DAY'],
    [day(5), null, 'NOT_YET'],
    [null, day(5), null],
    [null, null, null],
    [day(5), 'UNDATED', 'UNDATED'],
    ['UNDATED', day(5), 'UNDATED'],
    ['UNDATED', 'UNDATED', 'UNDATED'],
    ['UNDATED', null, 'NOT_YET'],
    [span(1, 9), day(5), 'UNDATED'],
    [span(1, 4), day(5), 'FOLLOWED'],
    [span(1, 5), span(5, 9), 'UNDATED'],
    [span(6, 9), day(5), null],
  ] as const)('%j and %j: %s', (leader, follower, outcome) => {
    expect(followOutcome(leader, follower)).toBe(outcome);
  });
});
