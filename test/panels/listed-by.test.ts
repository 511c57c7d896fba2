import { describe, expect, it } from 'vitest';
import { listedByRows } from '../../client/panels/details/listed-by.ts';
import { marksOf, markWords } from '../../client/panels/search/hit-words.ts';
import { inForceWords } from '../../client/panels/words.ts';
import { whatItDoesNot } from '../../client/ui/measures.ts';

const lists = [
  { id: 'us-ofac-sdn', government: 'US', edition: '2024-03-06' },
  { id: 'us-ofac-cons', government: 'US', edition: null },
  { id: 'gb-uksl', government: 'GB', edition: '2025-04-14' },
  { id: 'ca-sema', government: 'CA', edition: null },
  { id: 'curated', government: null, edition: '2026-11-24' },
] as const;

describe('the rows of *Listed by*', () => {
  it('have one a government, also for those that do not list the party', () => {
    const rows = listedByRows([{ id: 'd', government: { code: 'US' as const } }], lists);
    expect(rows.map(({ government }) => government)).toEqual(['US', 'GB', 'CA']);
    expect(rows[0]?.listings).toHaveLength(1);
    expect(rows[0]?.absences).toEqual([]);
  });

  it('name the edition in which the party is not, and the list that was not read: never a clearance', () => {
    const [us, gb, ca] = listedByRows([], lists);
    expect(gb?.absences).toEqual([{ kind: 'not-on', lists: [{ id: 'gb-uksl', edition: '2025-04-14' }] }]);
    expect(ca?.absences).toEqual([{ kind: 'not-read', lists: ['ca-sema'] }]);
    expect(us?.absences.map(({ kind }) => kind)).toEqual(['not-on', 'not-read']);
  });
});

describe('SenseTime', () => {
  const senseTime = {
    __typename: 'Designation',
    id: 'designation-us-ofac-cons-33114',
    endedOn: null,
    government: { __typename: 'Government', code: 'US' },
    measures: [{ __typename: 'Measure', type: 'INVESTMENT_RESTRICTION' }],
  } as const;

  it('never looks blocked: its mark is hollow', () => {
    const marks = marksOf([senseTime]);
    expect(marks).toEqual([{ government: 'US', look: 'hollow' }]);
    expect(marks.map(markWords)).toEqual(['listed by US, no asset freeze']);
  });

  it('has the sentence that says so', () => {
    expect(whatItDoesNot(['INVESTMENT_RESTRICTION'])).toBe('Nothing is blocked.');
    expect(whatItDoesNot(['ASSET_FREEZE', 'TRAVEL_BAN'])).toBeNull();
  });

  it('is on the list before it is in effect, in words', () => {
    expect(inForceWords('LISTED_NOT_EFFECTIVE', '2022-02-08', null)).toBe(
      'On the list, not yet in effect: takes effect 2022-02-08',
    );
    expect(inForceWords('IN_FORCE', '2022-02-08', null)).toBeNull();
  });
});
