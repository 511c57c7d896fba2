import { describe, expect, it } from 'vitest';
import type { ListedSpan } from '../../server/domain/day-span.ts';
import { lagsOf } from '../../server/domain/lags.ts';

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

  it('of one government alone are its own', () => {
    expect(lagsOf([null, day(5), null])).toEqual({ first: 1, days: [null, 0, null], certain: [1] });
    expect(lagsOf([null, span(5, 9), null])).toEqual({ first: 1, days: [null, null, null], certain: [1] });
    expect(lagsOf([null, 'UNDATED', null])).toEqual({ first: null, days: [null, null, null], certain: [1] });
    expect(lagsOf([null, null])).toEqual({ first: null, days: [null, null], certain: [] });
  });
});
