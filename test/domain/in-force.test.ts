import { describe, expect, it } from 'vitest';
import { designationStanding, inForce, standing } from '../../server/domain/in-force.ts';
import { day, partialDate } from '../../server/domain/partial-date.ts';

const dates = (d: { listedOn?: string; announcedOn?: string; effectiveOn?: string; endedOn?: string }) => ({
  listedOn: d.listedOn === undefined ? null : partialDate(d.listedOn),
  announcedOn: d.announcedOn === undefined ? null : partialDate(d.announcedOn),
  effectiveOn: d.effectiveOn === undefined ? null : partialDate(d.effectiveOn),
  endedOn: d.endedOn === undefined ? null : partialDate(d.endedOn),
});

describe('a Designation on a day', () => {
  it('is listed and not yet in effect between the two days (SenseTime)', () => {
    const senseTime = dates({ listedOn: '2021-12-10', effectiveOn: '2022-02-08' });
    expect(inForce(senseTime, day('2021-12-09'))).toBe('NOT_YET');
    expect(inForce(senseTime, day('2021-12-10'))).toBe('LISTED_NOT_EFFECTIVE');
    expect(inForce(senseTime, day('2022-02-08'))).toBe('IN_FORCE');
  });

  it('counts from its listing even when it took effect the day before (the order on Myanmar)', () => {
    const canada = dates({ listedOn: '2021-12-10', effectiveOn: '2021-12-09' });
    expect(inForce(canada, day('2021-12-09'))).toBe('NOT_YET');
    expect(inForce(canada, day('2021-12-10'))).toBe('IN_FORCE');
  });

  it('counts from its announcement, then its effect, when no listing day is known', () => {
    expect(inForce(dates({ announcedOn: '2021-12-10' }), day('2021-12-10'))).toBe('IN_FORCE');
    expect(inForce(dates({ effectiveOn: '2021-12-10' }), day('2021-12-09'))).toBe('NOT_YET');
    expect(inForce(dates({}), day('2021-12-09'))).toBe('DATE_UNKNOWN');
  });

  it('no longer counts on the day of the first edition without it', () => {
    const ended = dates({ listedOn: '2021-12-10', endedOn: '2022-03-01' });
    expect(inForce(ended, day('2022-02-28'))).toBe('IN_FORCE');
    expect(inForce(ended, day('2022-03-01'))).toBe('ENDED');
    expect(designationStanding(ended, day('2022-03-01')).counts).toBe(false);
  });
});

describe('standing', () => {
  it('reads a partial start from its first day and a partial end to its last, and says so', () => {
    const [since, until] = [partialDate('2015-01'), partialDate('2020-04')];
    const on = (text: string) => standing(since, until, day(text), 'inclusive');
    expect(on('2014-12-31').counts).toBe(false);
    expect(on('2015-01-01')).toEqual({ counts: true, dateUnknown: false, imprecise: true });
    expect(on('2016-01-01')).toEqual({ counts: true, dateUnknown: false, imprecise: false });
    expect(on('2020-04-30')).toEqual({ counts: true, dateUnknown: false, imprecise: true });
    expect(on('2020-05-01').counts).toBe(false);
  });

  it('counts an unknown start and marks it, and counts everything without a day', () => {
    expect(standing(null, null, day('2021-01-01'), 'inclusive')).toMatchObject({ counts: true, dateUnknown: true });
    expect(standing(partialDate('2030'), null, null, 'inclusive')).toMatchObject({ counts: true, dateUnknown: false });
  });
});
