import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../client/api/answer-picture.ts';
import { sortedRows, tablesOf } from '../../client/api/answer-rows.ts';
import { linkToQuery, queryOfLink } from '../../client/api/query-link.ts';
import { parseQuestion } from '../../client/model/link.ts';

const searchOf = (link: string | null): string => link?.slice(link.indexOf('?')) ?? '';
const drawn = (query: string, data: unknown, variables = '') => {
  const picture = pictureOf({ query, variables }, data);
  return picture === null ? null : { ...picture, ...parseQuestion(new URLSearchParams(searchOf(picture.link))) };
};

describe('an answer as a table', () => {
  const data = {
    parties: {
      totalCount: 2,
      nodes: [
        {
          id: 'us-ofac-1',
          ties: 10,
          name: null,
          kind: 'Person',
          designations: [
            { government: { code: 'US' }, listedOn: '2021-12-10' },
            { government: { code: 'GB' }, listedOn: null },
          ],
        },
        { id: 'us-ofac-2', ties: 9, name: 'B', designations: [], aliases: ['x', 'y'] },
      ],
    },
    about: { graph: 'a' },
    lists: [{ id: 'us-ofac-sdn' }],
  };

  it('has a row for each of a list, objects inside as columns, and several values in one cell', () => {
    const [parties, lists] = tablesOf(data);
    expect(parties).toEqual({
      path: 'parties.nodes',
      columns: ['id', 'ties', 'kind', 'designations.government.code', 'designations.listedOn', 'name', 'aliases'],
      rows: [
        ['us-ofac-1', '10', 'Person', 'US | GB', '2021-12-10', '', ''],
        ['us-ofac-2', '9', '', '', '', 'B', 'x | y'],
      ],
    });
    expect(lists?.path).toBe('lists');
    expect(tablesOf({ about: { graph: 'a' }, none: [] })).toEqual([]);
  });

  it('is sorted by numbers as numbers, and empty cells come last either way', () => {
    const [table] = tablesOf(data);
    if (table === undefined) throw new Error('no table');
    const ids = (column: string, direction: 'ascending' | 'descending') =>
      sortedRows(table, table.columns.indexOf(column), direction).map(([id]) => id);
    expect(ids('ties', 'ascending')).toEqual(['us-ofac-2', 'us-ofac-1']);
    expect(ids('name', 'ascending')).toEqual(['us-ofac-2', 'us-ofac-1']);
    expect(ids('name', 'descending')).toEqual(['us-ofac-2', 'us-ofac-1']);
    expect(ids('id', 'descending')).toEqual(['us-ofac-2', 'us-ofac-1']);
  });
});

describe('an answer as a picture', () => {
  it('that is one network is that very network, on its day', () => {
    const query =
      'query ($s: [ID!]!) { network(seeds: $s, depth: 2, asOf: "2021-12-10", limit: 500) { nodes { id } } }';
    const picture = drawn(query, { network: { nodes: [{ id: 'us-ofac-1' }] } }, '{"s":["us-ofac-1","us-ofac-2"]}');
    expect(picture?.question).toMatchObject({ seeds: ['us-ofac-1', 'us-ofac-2'], depth: 2, asOf: '2021-12-10' });
    expect(picture?.messages).toEqual([]);
  });

  it('of anything else is the parties that it names, and the ties among them', () => {
    const data = {
      a: [{ party: { id: 'gb-uksl-GHR0072' } }, { id: 'us-ofac-sdn' }, { id: 'country-kp' }],
      b: { from: 'us-ofac-7', sources: [{ recordId: 'us-ofac-8', quote: 'x' }] },
      c: { id: 'designation-us-ofac-sdn-9' },
    };
    const picture = drawn('{ about { graph } }', data);
    expect(picture?.question).toMatchObject({ seeds: ['gb-uksl-GHR0072', 'us-ofac-7'], depth: 0, asOf: null });
    expect(drawn('{ about { graph } }', { about: { graph: 'abc' }, id: 'country-kp' })).toBeNull();
  });

  it('of a filtered network is its parties, since a link has no place for the filter', () => {
    const query =
      '{ network(seeds: ["us-ofac-1"], depth: 2, where: { kind: { in: [Person] } }, limit: 5) { nodes { id } } }';
    expect(drawn(query, { network: { nodes: [{ id: 'us-ofac-3' }] } })?.question).toMatchObject({
      seeds: ['us-ofac-3'],
      depth: 0,
    });
  });

  it('says how many of many it draws', () => {
    const data = Array.from({ length: 150 }, (_, n) => ({ id: `us-ofac-${n}` }));
    expect(drawn('{ about { graph } }', data)).toMatchObject({ parties: 150, drawn: 100 });
  });
});

describe('a link to a question', () => {
  it('holds the query and its variables, packed when they are long, and gives them back', async () => {
    for (const length of [1, 50, 4_000]) {
      const asked = { query: `{ ${'조선 & # ? \n'.repeat(length)} }`, variables: '{"a":1}' };
      const link = await linkToQuery(asked);
      expect(link?.length).toBeLessThanOrEqual(8_000);
      expect(await queryOfLink(searchOf(link))).toEqual(asked);
    }
  });

  it('there is none for what is too long', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(20_000));
    expect(await linkToQuery({ query: Buffer.from(bytes).toString('hex'), variables: '' })).toBeNull();
  });

  it('a bare address holds none, and a damaged or malicious link is said to be damaged', async () => {
    expect(await queryOfLink('')).toBeNull();
    expect(await queryOfLink('?query=%7Ba%7D')).toEqual({ query: '{a}', variables: '' });
    for (const packed of ['', 'x', '////', 'AAAA']) expect(await queryOfLink(`?packed=${packed}`)).toBe('damaged');
    const bomb = new Blob(['x'.repeat(50_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const text = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64url');
    expect(await queryOfLink(`?packed=${text}`)).toBe('damaged');
  });
});
