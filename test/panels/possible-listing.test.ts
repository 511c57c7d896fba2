import { describe, expect, it } from 'vitest';
import { possibleListing } from '../../client/panels/possible-matches/possible-listing.ts';

const party = (id: string, ...listings: readonly (readonly ['US' | 'GB' | 'CA', string | null, string | null])[]) => ({
  id,
  kind: 'Organisation' as const,
  displayName: id,
  designations: listings.map(([code, listedOn, endedOn], at) => ({
    id: `${id}-${at}`,
    government: { code },
    listedOn,
    endedOn,
  })),
});

describe('a government that does not list a party', () => {
  const here = party('here', ['GB', '2021-12-10', null]);
  const us = party('us', ['US', '2022-01-31', null]);
  const gone = party('gone', ['CA', '2020-01-01', '2021-01-01']);

  it('may list it under another record, which the best match names', () => {
    const matches = [
      { score: 0.86, one: us, other: here },
      { score: 0.7, one: here, other: party('worse', ['US', null, null]) },
    ];
    expect(possibleListing('here', 'US', matches)).toMatchObject({ score: 0.86, listedOn: '2022-01-31' });
    expect(possibleListing('here', 'US', matches)?.party.id).toBe('us');
  });

  it('does not when nobody like it is on its lists now', () => {
    expect(possibleListing('here', 'US', [])).toBeNull();
    expect(possibleListing('here', 'CA', [{ score: 0.9, one: gone, other: here }])).toBeNull();
  });
});
