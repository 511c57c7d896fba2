import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountedStore, countedStore } from './counted-store.ts';
import { curatedStore, type Served, serve } from './served-graph.ts';

/** However many parties an answer brings, a question to the store brings them all: no call a party. */
const HEAVY: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a network, as our own client draws it',
    `{ network(seeds: ["us-ofac-34022", "us-ofac-34037"], depth: 6, limit: 2000) { graph
      nodes { id ... on Party { displayName names { display } countries { country { name } } relationCounts { type count }
        designations { government { code } agency { code } list { id } programmes { code } measures { type } } } }
      edges { id type designation { id listedOn } sources { quote list { id } } } } }`,
    ['about', 'catalogue', 'designationsOf', 'network', 'nodes', 'relationCounts'],
  ],
  [
    'a step of one',
    `{ expand(id: "us-ofac-34022", limit: 100) { nodes { ... on Party { id designations { listedOn } relationCounts { count } } }
      edges { designation { id } } } }`,
    ['catalogue', 'designationsOf', 'expand', 'relationCounts'],
  ],
  [
    'parties with everything that hangs on them',
    `{ parties(first: 100) { totalCount nodes { id designations { id } positions { title person { displayName } at { ... on Party { id } } }
      claims { work { title } } relationCounts { count } records { id list { id } } } } }`,
    ['catalogue', 'claimsOf', 'designationsOf', 'nodes', 'parties', 'positionsOf', 'records', 'relationCounts'],
  ],
  [
    'relations of each of a page of parties, and who is at their ends',
    `{ parties(first: 100) { nodes { relations(first: 10) { totalCount nodes { type from { displayName } to { displayName designations { listedOn } } } } } } }`,
    ['designationsOf', 'nodes', 'parties', 'relations'],
  ],
  [
    'relations of relations',
    `{ parties(first: 20) { nodes { relations(first: 5) { nodes { to { relations(first: 5) { nodes { to { id names { value } } } } } } } } } }`,
    ['nodes', 'parties', 'relations'],
  ],
  [
    'designations with their parties, programmes and published records',
    `{ designations(first: 100) { nodes { party { displayName countries { country { name } } } programmes { code sources { quote } }
      sources { quote record { fields { name value } } } } } }`,
    ['catalogue', 'designations', 'nodes', 'records'],
  ],
  [
    'a search that explains itself',
    `{ search(query: "studio", minScore: 0.3, first: 100) { hits { party { id designations { government { name } } relationCounts { count } }
      name { sources { record { id } } } } } }`,
    ['catalogue', 'designationsOf', 'records', 'relationCounts', 'search'],
  ],
  [
    'facets with names',
    `{ parties(first: 1) { facets { countries { country { name } count } programmes { programme { name } count } governments { government { name } count } } } }`,
    ['catalogue', 'parties'],
  ],
  [
    'a way of three hops, with everybody along it',
    `{ paths(from: "us-ofac-31042", to: "us-ofac-34025", maxHops: 6, limit: 100) { truncated
      paths { length parties { displayName countries { country { name } } designations { government { code } } relationCounts { count } }
        hops { edges { type designation { id } sources { quote record { id } } } } } } }`,
    ['catalogue', 'designationsOf', 'paths', 'records', 'relationCounts'],
  ],
  [
    'a comparison of governments, with every listing',
    `{ compare(governments: [US, GB, CA], first: 100) { totalCount overlaps { count }
      nodes { party { displayName countries { country { name } } designations { id } relationCounts { count } } first { id } firstBy { name }
        listings { government { name } lagDays designation { listedOn programmes { code } sources { quote record { id } } } designations { id } } } } }`,
    ['catalogue', 'compare', 'designationsOf', 'records', 'relationCounts'],
  ],
  [
    'many ids at once',
    `{ nodes(ids: ["us-ofac-34022", "us-ofac-34037", "country-kp", "programme-us-dprk3", "government-us", "work-pocahontas-disney"])
      { id ... on Party { designations { id } } ... on Work { claims { organisation { displayName } } } } }`,
    ['claimsOf', 'designationsOf', 'nodes'],
  ],
  [
    'the timeline beside twelve questions more',
    `{ timeline(by: MONTH) { label total } ${Array.from({ length: 12 }, (_, n) => `p${n}: node(id: "us-ofac-${34022 + n}") { ... on Party { displayName designations { listedOn } } }`).join(' ')} }`,
    ['designationsOf', 'nodes', 'timeline'],
  ],
];

let store: CountedStore;
let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  store = countedStore(opened.store);
  served = await serve(store);
});
afterAll(() => close());

describe('how often the store is asked', () => {
  it.each(HEAVY)('%s', async (_, query, verbs) => {
    store.called();
    const answer = await served.ask(query);
    expect(answer.errors).toEqual([]);
    const called = store.called();
    expect([...new Set(called)].sort()).toEqual(verbs);
    // A verb comes once for each level of the question that needs it, and a question has few.
    for (const verb of verbs) expect(called.filter((one) => one === verb).length, verb).toBeLessThanOrEqual(3);
  });
});
