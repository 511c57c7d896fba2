import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/graphql/limits.ts';
import { curatedStore, type Served, serve } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  served = await serve(opened.store);
});
afterAll(() => close());

const times = (count: number, text: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => text(place)).join(' ');

/** Fields inside fields, `depth` of them: network is 1, edges 2, designation 3, party 4, designations 5, party 6 … */
function nested(depth: number): string {
  const inner = (left: number, inParty: boolean): string => {
    if (left === 1) return 'id';
    return inParty ? `designations { ${inner(left - 1, false)} }` : `party { ${inner(left - 1, true)} }`;
  };
  return `{ network(seeds: [], depth: 0, limit: 1) { edges { designation { ${inner(depth - 3, false)} } } } }`;
}

/** A document of exactly so many tokens, most of them ids that a picture already holds. */
const tokens = (count: number): string =>
  `{ expand(id: "x", known: [${times(count - 18, () => '"x"')}], limit: 1) { truncated } }`;

const BOUNDS: readonly [string, number, (count: number) => string][] = [
  ['Tokens of the query', LIMITS.tokens, tokens],
  ['Depth of the query', LIMITS.depth, nested],
  ['Aliases of the query', LIMITS.aliases, (count) => `{ about { ${times(count, (n) => `a${n}: graph`)} } }`],
  ['Aliases of the query', LIMITS.aliases, (count) => `{ about { ${times(count, (n) => `a${n}: __typename`)} } }`],
  [
    'Aliases of the query',
    LIMITS.aliases,
    (count) => `{ about { ${times(count - 1, (n) => `a${n}: graph`)} ...F } } fragment F on About { z: graph }`,
  ],
  ['Root fields of the query', LIMITS.rootFields, (count) => `{ ${times(count, () => '__typename')} }`],
  [
    'Root fields of the query',
    LIMITS.rootFields,
    (count) => `{ ...F ${times(count - 2, () => '__typename')} } fragment F on Query { about { graph } __typename }`,
  ],
  [
    'Directives of the query',
    LIMITS.directives,
    (count) => `{ ${times(count, () => '__typename @include(if: true)')} }`,
  ],
  ['first', LIMITS.first, (first) => `{ parties(first: ${first}) { totalCount } }`],
  [
    'first',
    LIMITS.first,
    (first) => `{ changes(list: "us-ofac-sdn", from: "2021-12-09", first: ${first}) { totalCount } }`,
  ],
  ['first', LIMITS.first, (first) => `{ issues(list: "us-ofac-sdn", first: ${first}) { totalCount } }`],
  ['first', LIMITS.first, (first) => `{ designations(first: ${first}) { totalCount } }`],
  ['first', LIMITS.first, (first) => `{ possibleMatches(first: ${first}) { totalCount } }`],
  ['first', LIMITS.first, (first) => `{ search(query: "SEK", first: ${first}) { totalCount } }`],
  [
    'first',
    LIMITS.first,
    (first) => `{ node(id: "us-ofac-34022") { ... on Party { relations(first: ${first}) { totalCount } } } }`,
  ],
  ['limit', LIMITS.networkLimit, (limit) => `{ network(seeds: [], depth: 0, limit: ${limit}) { truncated } }`],
  ['limit', LIMITS.networkLimit, (limit) => `{ expand(id: "us-ofac-34022", limit: ${limit}) { truncated } }`],
  ['limit', LIMITS.paths, (limit) => `{ paths(from: "a", to: "b", maxHops: 1, limit: ${limit}) { truncated } }`],
  ['maxHops', LIMITS.pathHops, (hops) => `{ paths(from: "a", to: "b", maxHops: ${hops}, limit: 1) { truncated } }`],
  ['first', LIMITS.first, (first) => `{ compare(governments: [US], first: ${first}) { totalCount } }`],
  ['limit', LIMITS.cells, (limit) => `{ designationCounts(by: [YEAR], limit: ${limit}) { totalCells } }`],
  ['limit', LIMITS.cells, (limit) => `{ partyCounts(by: [KIND], limit: ${limit}) { totalCells } }`],
  [
    'by',
    LIMITS.dimensions,
    (count) =>
      `{ designationCounts(by: [${['YEAR', 'LIST', 'AGENCY', 'MEASURE'].slice(0, count)}], limit: 1) { totalCells } }`,
  ],
  ['days', LIMITS.shareDays, (days) => `{ firstMovers(governments: [US, GB]) { shareWithin(days: ${days}) } }`],
  ['depth', LIMITS.networkDepth, (depth) => `{ network(seeds: [], depth: ${depth}, limit: 1) { truncated } }`],
  [
    'characters of query',
    LIMITS.searchCharacters,
    (count) => `{ search(query: "${'𝄞'.repeat(count)}", first: 1) { totalCount } }`,
  ],
];

/** Refused with 4xx, the code, and a message that says the bound and what was asked. */
async function expectRefused(query: string, what: string, bound: number, asked: number, variables = {}): Promise<void> {
  const answer = await served.ask(query, variables);
  expect(answer.status).toBe(400);
  const written = (count: number) => count.toLocaleString('en-GB');
  expect(answer.errors[0]?.message).toContain(`${what}: `);
  expect(answer.errors[0]?.message).toContain(` ${written(bound)}; asked for ${written(asked)}.`);
  expect(answer.errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
}

describe('bounds of a query [row 14]', () => {
  it.each(BOUNDS)('%s: %i pass, one more is refused', async (what, bound, query) => {
    const answer = await served.ask(query(bound));
    expect(answer.errors).toEqual([]);
    expect(answer.status).toBe(200);
    await expectRefused(query(bound + 1), what, bound, bound + 1);
  });

  it.each([
    ['nodes', 'ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'],
    ['network', 'seeds', 'query ($ids: [ID!]!) { network(seeds: $ids, depth: 0, limit: 1) { truncated } }'],
    [
      'a filter',
      'where.programme',
      'query ($ids: [ID!]!) { parties(where: { programme: { in: $ids } }, first: 1) { totalCount } }',
    ],
    [
      'a filter',
      'where.party',
      'query ($ids: [ID!]!) { designations(where: { party: { in: $ids } }, first: 1) { totalCount } }',
    ],
  ])('%s takes 100 ids and no more', async (_, what, query) => {
    const ids = (count: number) => Array.from({ length: count }, (__, n) => `us-ofac-${n}`);
    expect((await served.ask(query, { ids: ids(100) })).errors).toEqual([]);
    await expectRefused(query, what, 100, 101, { ids: ids(101) });
  });

  it('expand takes as many known parties as a network may have', async () => {
    const query = 'query ($known: [ID!]) { expand(id: "us-ofac-34022", known: $known, limit: 1) { truncated } }';
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `us-ofac-${n}`);
    expect((await served.ask(query, { known: ids(2_000) })).errors).toEqual([]);
    await expectRefused(query, 'known', 2_000, 2_001, { known: ids(2_001) });
  });

  it.each([
    ['first', '{ parties(first: 0) { totalCount } }', 'first: from 1 to 100; asked for 0.'],
    ['first', '{ parties(first: -5) { totalCount } }', 'first: from 1 to 100; asked for -5.'],
    ['limit', '{ network(seeds: [], depth: 0, limit: 0) { truncated } }', 'limit: from 1 to 2,000; asked for 0.'],
    [
      'maxHops',
      '{ paths(from: "a", to: "b", maxHops: 0, limit: 1) { truncated } }',
      'maxHops: from 1 to 6; asked for 0.',
    ],
    ['depth', '{ network(seeds: [], depth: -1, limit: 1) { truncated } }', 'depth: from 0 to 6; asked for -1.'],
  ])('%s has a least value too', async (_, query, message) => {
    const answer = await served.ask(query);
    expect(answer.errors[0]).toMatchObject({ message, extensions: { code: 'LIMIT_EXCEEDED' } });
  });
});

describe('a query that repeats itself', () => {
  it('is refused when comparing its fields takes too long, and told so', async () => {
    const answer = await served.ask(`{ about { ${times(1_900, () => 'graph')} } }`);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect(answer.errors[0]?.message).toContain('Select each once');
  });
});

describe('cost', () => {
  /** 100 × (1 + relations 1 + 100 × (…)): grows with each page inside a page. */
  const pages = (inner: number) =>
    `{ parties(first: 100) { nodes { relations(first: ${inner}) { nodes { from { names { value } } to { names { value } } } } } } }`;

  it('multiplies what pages inside pages may bring, and refuses above 200,000 objects', async () => {
    // 1 + 100 × (1 + 1 + first × (1 + 2 × (1 + 3))): 100 first is 90,201.
    expect((await served.ask(pages(100))).errors).toEqual([]);
    const twice = await served.ask(`{ ${[1, 2, 3].map((n) => `a${n}: ${pages(100).slice(2, -2)}`).join(' ')} }`);
    expect(twice.status).toBe(400);
    expect(twice.errors[0]?.message).toContain('at most 200,000; asked for 270,603.');
    expect(twice.errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
  });

  it('counts a page that comes as a variable', async () => {
    const query = `query ($n: Int!) { parties(first: $n) { nodes { relations(first: $n) { nodes { from { relations(first: $n) { totalCount nodes { id } } } } } } } }`;
    expect((await served.ask(query, { n: 10 })).errors).toEqual([]);
    expect((await served.ask(query, { n: 100 })).errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
  });

  it('lets a picture of 2,000 parties through with everything that is drawn of them', async () => {
    const answer = await served.ask(`{ network(seeds: ["us-ofac-34022"], depth: 6, limit: 2000) {
      nodes { ... on Party { displayName names { display script } countries { type country { name } }
        designations { government { code } agency { code } list { id } programmes { code } measures { type } listedOn }
        relationCounts { type count } } }
      edges { id type designation { id } sources { quote } sourcesAgainst { quote } } } }`);
    expect(answer.errors).toEqual([]);
  });
});

describe('introspection', () => {
  it('answers GraphiQL’s own query, which is deeper than any question may be', async () => {
    for (const options of [
      {},
      {
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ]) {
      const answer = await served.ask(getIntrospectionQuery(options));
      expect(answer.errors).toEqual([]);
      expect(answer.data.__schema.queryType.name).toBe('Query');
    }
  });

  it('describes every field and argument that a query can ask for', async () => {
    const { data } = await served.ask('{ __type(name: "Query") { fields { name description } } }');
    for (const { name, description } of data.__type.fields) expect(description, name).toBeTruthy();
  });

  it('does not unfold itself', async () => {
    const unfolded =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    const answer = await served.ask(unfolded);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
