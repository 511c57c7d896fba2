import { describe, expect, it } from 'vitest';
import { designationStands } from '../../server/domain/in-force.ts';
import { day, partialDate } from '../../server/domain/partial-date.ts';
import { bucketOf, bucketOfDay } from '../../server/domain/period.ts';

describe('the bucket of a date', () => {
  it('of a day is the period that holds it', () => {
    expect(bucketOfDay(day('2021-12-10'), 'DAY')).toBe('2021-12-10');
    expect(bucketOfDay(day('2021-12-10'), 'MONTH')).toBe('2021-12');
    expect(bucketOfDay(day('2021-09-30'), 'QUARTER')).toBe('2021-Q3');
    expect(bucketOfDay(day('2021-10-01'), 'QUARTER')).toBe('2021-Q4');
    expect(bucketOfDay(day('2021-12-10'), 'YEAR')).toBe('2021');
  });

  it('is unknown where a date is, or where it leaves the period open', () => {
    expect(bucketOf(null, 'YEAR')).toBeNull();
    expect(bucketOf(partialDate('2021-12'), 'MONTH')).toBe('2021-12');
    expect(bucketOf(partialDate('2021-12'), 'DAY')).toBeNull();
    expect(bucketOf(partialDate('2021'), 'QUARTER')).toBeNull();
    expect(bucketOf(partialDate('2021'), 'YEAR')).toBe('2021');
  });
});

describe('a Designation', () => {
  const dates = { announcedOn: null, listedOn: partialDate('2021-12-10'), effectiveOn: null, endedOn: null };

  it('stands until it has an end, and on a day from its listing to the day before its end', () => {
    expect(designationStands(dates, null)).toBe(true);
    expect(designationStands({ ...dates, endedOn: partialDate('2024-01-01') }, null)).toBe(false);
    expect(designationStands(dates, day('2021-12-09'))).toBe(false);
    expect(designationStands(dates, day('2021-12-10'))).toBe(true);
    expect(designationStands({ ...dates, endedOn: partialDate('2024-01-01') }, day('2023-12-31'))).toBe(true);
    expect(designationStands({ ...dates, endedOn: partialDate('2024-01-01') }, day('2024-01-01'))).toBe(false);
  });
});
