import { describe, expect, it } from 'vitest';
import { partyCitation } from '../../client/panels/details/party-citation.ts';

const SOURCE = {
  __typename: 'Source',
  list: { __typename: 'List', id: 'us-ofac-sdn', name: 'SDN list', publisher: 'OFAC' },
  edition: '2024-03-06',
  recordId: 'us-ofac-34022',
  field: 'Name',
  quote: 'SEK STUDIO',
  url: 'https://example.org/34022',
  retrievedAt: '2024-03-07T10:00:00Z',
  citation: null,
} as const;

describe('a citation of a party', () => {
  it('names who lists it, since when, the record that says so, and the view', () => {
    const listing = { government: 'US', day: '2021-12-10', source: SOURCE } as const;
    expect(partyCitation('SEK Studio', 'us-ofac-34022', [listing], 'http://here/?v=2').split('\n')).toEqual([
      'SEK Studio (us-ofac-34022)',
      'Listed by US, 2021-12-10. “SEK STUDIO” OFAC, SDN list, edition 2024-03-06, record 34022, field Name. Read 2024-03-07. https://example.org/34022',
      'http://here/?v=2',
    ]);
  });

  it('of what nobody lists is no clearance, and an unknown day is said', () => {
    expect(partyCitation('A', 'a', [], 'l')).toContain('not a clearance');
    expect(partyCitation('A', 'a', [{ government: 'CA', day: null, source: null }], 'l')).toContain(
      'Listed by CA, date unknown.',
    );
  });
});
