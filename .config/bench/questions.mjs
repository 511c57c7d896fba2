/** What is asked, over HTTP, of both stores. The hub is the party with the most ties of the graph that is asked. */

const SEK = 'us-ofac-34022';
const NODES = 'nodes { id ... on Party { displayName } }';
const EDGES = 'edges { id type from to since }';
const DESIGNED = 'nodes { id ... on Party { displayName designations { id listedOn government { code } } } }';

/** @param {{ hub: string, far: readonly [string, string] }} known ids that are in the graph */
export const questions = ({ hub, far: [from, to] }) => [
  { what: 'expand SEK Studio', verb: 'expand', query: `{ expand(id: "${SEK}", limit: 100) { ${NODES} ${EDGES} } }` },
  {
    what: 'expand a hub, its designations too',
    verb: 'expand',
    query: `{ expand(id: "${hub}", limit: 100) { ${DESIGNED} ${EDGES} } }`,
  },
  {
    what: 'counts of a hub, before expanding it',
    verb: 'counts',
    query: `{ node(id: "${hub}") { ... on Party { relationCounts { type direction count } } } }`,
  },
  {
    what: 'network, depth 2',
    verb: 'network',
    query: `{ network(seeds: ["${SEK}"], depth: 2, limit: 500) { ${NODES} ${EDGES} } }`,
  },
  {
    what: 'network of a hub, depth 2, as of a day',
    verb: 'network',
    query: `{ network(seeds: ["${hub}"], depth: 2, limit: 500, asOf: "2021-12-10") { ${NODES} ${EDGES} } }`,
  },
  {
    what: 'search, two common words',
    verb: 'search',
    query: '{ search(query: "general trading", first: 10) { totalCount hits { score party { id } } } }',
  },
  {
    what: 'search, own script',
    verb: 'search',
    query: '{ search(query: "조선4.26만화영화촬영소", first: 10) { hits { score party { id } } } }',
  },
  {
    what: 'paths, up to 6 hops',
    verb: 'paths',
    query: `{ paths(from: "${from}", to: "${to}", maxHops: 6, limit: 10) { paths { parties { id } } cutBy } }`,
  },
  {
    what: 'filter by country, facets',
    verb: 'parties',
    query:
      '{ parties(where: { country: { in: ["KP"] } }, first: 20) { totalCount nodes { id } facets { kinds { kind count } } } }',
  },
  {
    what: 'all parties by name, facets',
    verb: 'parties',
    query: '{ parties(first: 20, orderBy: [NAME_ASC]) { totalCount nodes { id } facets { kinds { kind count } } } }',
  },
  {
    what: 'compare three governments',
    verb: 'compare',
    query:
      '{ compare(governments: [US, GB, CA], first: 20) { totalCount overlaps { count } nodes { party { id } listings { lagDays } } } }',
  },
  { what: 'timeline by quarter', verb: 'timeline', query: '{ timeline(by: QUARTER) { label total } }' },
];
