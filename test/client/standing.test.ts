import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as clientDates from '../../client/model/dates.ts';
import * as client from '../../client/model/standing.ts';
import * as server from '../../server/domain/in-force.ts';
import { day, isPartialDate, type PartialDate, partialDate } from '../../server/domain/partial-date.ts';

/** The client keeps its own copy of the date rules; here both are asked the same. */

const two = (value: number): string => String(value).padStart(2, '0');
const point = fc
  .tuple(
    fc.integer({ min: 2019, max: 2023 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('year', 'month', 'day'),
    fc.boolean(),
  )
  .map(([y, m, d, precision, circa]) => {
    const text = precision === 'year' ? `${y}` : precision === 'month' ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
    return circa ? `${text}~` : text;
  });
const range = fc.tuple(point, point).map(([from, to]) => `${from}/${to}`);
const partial: fc.Arbitrary<PartialDate> = fc.oneof(point, range).filter(isPartialDate).map(partialDate);
const anyDay = fc
  .tuple(fc.integer({ min: 2018, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => day(`${y}-${two(m)}-${two(d)}`));

const dates = fc.record({
  announcedOn: fc.option(partial),
  listedOn: fc.option(partial),
  effectiveOn: fc.option(partial),
  endedOn: fc.option(partial),
});

describe('as of a day, client and server agree', () => {
  it('on how a thing with a start and an end stands', () => {
    fc.assert(
      fc.property(
        fc.option(partial),
        fc.option(partial),
        fc.option(anyDay),
        fc.constantFrom('inclusive', 'exclusive'),
        (since, until, asOf, end) => {
          const { missing, ...rest } = client.standing(since, until, asOf, end);
          expect(rest).toEqual(server.standing(since, until, asOf, end));
          expect(missing === null).toBe(rest.counts);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('on how a Designation stands, and what it was', () => {
    fc.assert(
      fc.property(dates, anyDay, (designation, asOf) => {
        expect(client.designationStanding(designation, asOf).counts).toBe(
          server.designationStanding(designation, asOf).counts,
        );
        expect(client.inForce(designation, asOf)).toBe(server.inForce(designation, asOf));
      }),
      { numRuns: 2000 },
    );
  });

  it('on what is a day', () => {
    expect(clientDates.isDay('2024-02-29')).toBe(true);
    expect(clientDates.isDay('2023-02-29')).toBe(false);
    expect(clientDates.isDay('2021-12')).toBe(false);
  });
});
