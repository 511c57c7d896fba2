import { describe, expect, it } from 'vitest';
import { designationId, partyId, recordId, relationId, slug } from '../../server/domain/ids.ts';

describe('ids', () => {
  it.each([
    ['GROUP-A & B', 'group-a-b'],
    ['1, Part 1.1', '1-part-1.1'],
    ['  Türkiye / Turquie ', 'turkiye-turquie'],
    ['--E.O. 13722--', 'e.o.-13722'],
    ['Ελλάδα', ''],
    ['DPRK3', 'dprk3'],
  ])('%j as part of one: %j', (text, part) => {
    expect(slug(text)).toBe(part);
  });

  it.each(['us-ofac-34022', 'gb-uksl-AQD0319', 'ca-sema-russia-1-part-1.1-93', 'curated-the-lion-king'])(
    '%s names a record, and a party',
    (text) => {
      expect([recordId(text), partyId(text)]).toEqual([text, text]);
    },
  );

  it.each([
    '',
    'us-ofac-',
    'us-ofac-12a',
    'gb-uksl-1',
    'gb-uksl-aqd1',
    'eu-1',
    'us-ofac-1 ',
    'x us-ofac-1',
    'curated-',
  ])('%j names no record, and the message says so', (text) => {
    expect(() => recordId(text)).toThrow(new RangeError(`not a record id: ${JSON.stringify(text)}`));
  });

  it('of Designations hold the list and the record’s own key, and another record whole', () => {
    expect(designationId('us-ofac-sdn', recordId('us-ofac-34022'))).toBe('designation-us-ofac-sdn-34022');
    expect(designationId('us-ofac-cons', recordId('us-ofac-34022'), 'Entry 2')).toBe(
      'designation-us-ofac-cons-34022-entry-2',
    );
    expect(designationId('gb-uksl', recordId('gb-uksl-AQD0319'))).toBe('designation-gb-uksl-AQD0319');
    expect(designationId('ca-sema', recordId('us-ofac-34022'))).toBe('designation-ca-sema-us-ofac-34022');
    expect(designationId('gb-uksl', recordId('us-ofac-34022'))).toBe('designation-gb-uksl-us-ofac-34022');
  });

  it('of relations hold type and both ends', () => {
    expect(relationId('ACTS_FOR', partyId('us-ofac-1'), partyId('gb-uksl-A2'))).toBe(
      'relation-acts-for-us-ofac-1-gb-uksl-A2',
    );
  });
});
