import { describe, expect, it } from 'vitest';
import { WALKED_TYPES } from '../../client/model/vocabulary.ts';
import { relationCountWords, spanWords } from '../../client/panels/details/relation-words.ts';
import { citationText, hostOf, recordNumber } from '../../client/panels/source-drawer/source-text.ts';
import { partialDateWords } from '../../client/ui/partial-date-words.ts';

describe('dates in words', () => {
  it('are as their publisher knows them', () => {
    expect(partialDateWords('2015-01')).toBe('2015-01');
    expect(partialDateWords('1962~')).toBe('circa 1962');
    expect(partialDateWords('1962/1965')).toBe('1962 to 1965');
    expect(partialDateWords('1962~/1965~')).toBe('circa 1962 to circa 1965');
  });

  it('are said to be unknown, and never guessed', () => {
    expect(partialDateWords(null)).toBe('date unknown');
    expect(spanWords(null, null, false)).toBeNull();
  });

  it('span a tie', () => {
    expect(spanWords('2015-01', '2020-04-14', false)).toBe('2015-01 to 2020-04-14');
    expect(spanWords('2020-04-15', null, false)).toBe('since 2020-04-15');
    expect(spanWords(null, null, true)).toBe('former');
  });
});

describe('counts of relations in words', () => {
  it('say the number and a sentence for every type and direction', () => {
    for (const type of WALKED_TYPES) {
      for (const direction of ['OUT', 'IN'] as const) {
        expect(relationCountWords(type, direction, 3)).toMatch(/\b3\b/);
        expect(relationCountWords(type, direction, 1)).not.toMatch(/1 (parties|positions|subsidiaries)/);
      }
    }
  });

  it('never shorten *owned or controlled*', () => {
    expect(relationCountWords('OWNED_OR_CONTROLLED_BY', 'OUT', 1)).toBe('Owned or controlled by 1 party');
    expect(relationCountWords('ACTS_FOR', 'IN', 8)).toBe('8 parties act for it');
    expect(relationCountWords('LINKED_TO', 'IN', 2)).toBe('2 parties linked to it by OFAC');
  });
});

const source = {
  __typename: 'Source' as const,
  list: { __typename: 'List' as const, id: 'us-ofac-sdn', name: 'Specially Designated Nationals', publisher: 'OFAC' },
  edition: '2024-03-06',
  recordId: 'us-ofac-34022',
  field: 'Remarks',
  quote: 'State-Owned Enterprise',
  url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=34022',
  retrievedAt: '2024-03-06T09:30:00Z',
  citation: null,
};

describe('a Source in words', () => {
  it('can be cited in one line', () => {
    expect(citationText(source)).toBe(
      '“State-Owned Enterprise” OFAC, SDN list, edition 2024-03-06, record 34022, field Remarks. Read 2024-03-06. ' +
        'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=34022',
    );
  });

  it('names the record as its publisher does', () => {
    expect(recordNumber('gb-uksl-GHR0072')).toBe('GHR0072');
    expect(recordNumber('ca-sema-myanmar-burma-part-1-56')).toBe('myanmar-burma-part-1-56');
  });

  it('links to web addresses only', () => {
    expect(hostOf('https://home.treasury.gov/news')).toBe('home.treasury.gov');
    expect(hostOf('javascript:alert(1)')).toBeNull();
    expect(hostOf('data:text/html,x')).toBeNull();
    expect(hostOf('not an address')).toBeNull();
    expect(hostOf(null)).toBeNull();
  });
});
