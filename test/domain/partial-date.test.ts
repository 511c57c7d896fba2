import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  earliestDay,
  isDay,
  isExact,
  isPartialDate,
  latestDay,
  partialDate,
} from '../../server/domain/partial-date.ts';

describe('a partial date', () => {
  it.each([
    ['1962', '1962-01-01', '1962-12-31'],
    ['1962-02', '1962-02-01', '1962-02-28'],
    ['1964-02', '1964-02-01', '1964-02-29'],
    ['1962-03-04', '1962-03-04', '1962-03-04'],
    ['1962/1965-06', '1962-01-01', '1965-06-30'],
    ['1962~', '1962-01-01', '1962-12-31'],
  ])('%s can mean any day from %s to %s', (text, first, last) => {
    const date = partialDate(text);
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it.each([
    '',
    '62',
    '1962-13',
    '1962-02-30',
    '1962-3-4',
    '1965/1962',
    '1962/1961-12',
    '1962-02-30/1963',
    '1962/1963-02-30',
    '1962-03-04T00:00',
    'circa 1962',
  ])('refuses %j and says so', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => partialDate(text)).toThrow(RangeError);
  });

  it('may be a range of one day, or within one year', () => {
    expect(['1962-03-04/1962-03-04', '1962/1962', '1962-01/1962-12'].map(isPartialDate)).toEqual([true, true, true]);
  });

  it('is exact only when it is one known day', () => {
    expect(isExact(partialDate('1962-03-04'))).toBe(true);
    for (const text of ['1962', '1962-03', '1962-03-04~', '1962-03-04/1962-03-05']) {
      expect(isExact(partialDate(text))).toBe(false);
    }
  });

  it('names what is no date, and what is no day', () => {
    expect(() => partialDate('62')).toThrow('not a date: "62"');
    expect(() => day('1962-03')).toThrow('not a day YYYY-MM-DD: "1962-03"');
    expect(() => day('1962-02-30')).toThrow(RangeError);
    expect(day('1964-02-29')).toBe('1964-02-29');
  });

  it('never has its last day before its first', () => {
    const anyDay = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyPoint = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(anyPoint, (text) => {
        const date = partialDate(text);
        expect(earliestDay(date) <= latestDay(date)).toBe(true);
        expect(isDay(earliestDay(date)) && isDay(latestDay(date))).toBe(true);
      }),
    );
  });
});
