import { describe, expect, it } from 'vitest';
import { nameOfGovernments, openedWords } from '../../client/model/compare-words.ts';
import { type ComparedListing, lagWords } from '../../client/model/lag-words.ts';

const US: ComparedListing = { government: 'US', isListed: true, lagDays: 0 };
const GB: ComparedListing = { government: 'GB', isListed: true, lagDays: 0 };
const CA: ComparedListing = { government: 'CA', isListed: true, lagDays: 1095 };
const absent = (listing: ComparedListing): ComparedListing => ({ ...listing, isListed: false, lagDays: null });

describe('the lag of a party in words', () => {
  it.each([
    ['same day', [US, GB, { ...CA, lagDays: 0 }], false],
    ['same day, 2 of 3', [US, GB, absent(CA)], false],
    ['one government', [US, absent(GB), absent(CA)], false],
    ['CA 1,095 days later', [US, absent(GB), CA], true],
    ['GB 1 day later; CA 1,095 days later', [US, { ...GB, lagDays: 1 }, CA], true],
    ['GB: no known lag', [US, { ...GB, lagDays: null }, absent(CA)], false],
    ['CA 1,095 days later; GB: no known lag', [US, { ...GB, lagDays: null }, CA], true],
  ] as const)('%s', (text, listings, isLate) => {
    expect(lagWords(listings)).toEqual({ text, isLate });
  });
});

describe('a number that was opened, in words', () => {
  it('says whose parties the rows are', () => {
    expect(nameOfGovernments(['US', 'CA'])).toBe('listed by the US or Canada');
    expect(openedWords({ kind: 'exactly', governments: ['US', 'GB'] })).toBe(
      'Only parties listed by the US and the UK, and by no other of these governments.',
    );
    const pair = { kind: 'followed', leader: 'US', follower: 'CA' } as const;
    expect(openedWords({ ...pair, outcome: 'NOT_YET' })).toBe('Only parties that the US listed and Canada has not.');
    expect(openedWords({ ...pair, outcome: 'FOLLOWED' })).toContain('the US listed first and Canada on a later day');
  });
});
