import { describe, expect, it } from 'vitest';
import type { Stop } from '../../client/model/derived.ts';
import {
  addMonths,
  axisOf,
  dayNumber,
  dayOf,
  placeOf,
  quarterOf,
  quarterSpan,
  snapped,
} from '../../client/panels/dock/time-axis.ts';

const stop = (day: string): Stop => ({ day, started: [], ended: [], tiesStarted: 0, tiesEnded: 0 });
const stops = [stop('2021-12-10'), stop('2022-12-09')];

describe('the line of time', () => {
  it('counts days both ways', () => {
    expect(dayOf(dayNumber('2021-12-10'))).toBe('2021-12-10');
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it('spans the stops of the network and the date of the data', () => {
    const axis = axisOf(stops, '2024-03-06', [null], '2030-01-01');
    expect(dayOf(axis.from)).toBe('2021-01-01');
    expect(dayOf(axis.to)).toBe('2024-03-06');
    expect(axis.years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  });

  it('reaches a day that was typed before the first stop', () => {
    expect(placeOf(axisOf(stops, '2024-03-06', ['1999-05-05'], '2030-01-01'), dayNumber('1999-05-05'))).toBeGreaterThan(
      0,
    );
  });

  it('has a place to stand without any stop', () => {
    expect(dayOf(axisOf([], null, [], '2026-11-24').to)).toBe('2026-11-24');
  });

  it('snaps a thumb to a stop within 8 pixels, and not beyond', () => {
    const axis = axisOf(stops, '2024-12-31', [], '2030-01-01');
    // Four years on 1,461 pixels: a day is a pixel.
    const width = axis.to - axis.from;
    expect(snapped(dayNumber('2021-12-18'), axis, stops, width)).toBe('2021-12-10');
    expect(snapped(dayNumber('2021-12-19'), axis, stops, width)).toBe('2021-12-19');
  });

  it('goes by months without padding a day that the month does not have', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2021-12-10', -12)).toBe('2020-12-10');
  });

  it('knows quarters', () => {
    expect(quarterOf('2021-12-10')).toBe('2021-Q4');
    expect(quarterSpan('2021-Q4')).toEqual({ from: dayNumber('2021-10-01'), to: dayNumber('2022-01-01') });
    expect(quarterSpan('2021-12')).toBeNull();
  });
});
