import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curatedStore, type Served, serve } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  served = await serve(opened.store);
});
afterAll(() => close());

/** Asks, and fails with the errors when there are any. */
async function data(query: string, variables?: Record<string, unknown>) {
  const answer = await served.ask(query, variables);
  expect(answer.errors).toEqual([]);
  expect(answer.status).toBe(200);
  return answer.data;
}

const SEK = 'us-ofac-34022';

describe('network', () => {
  const NETWORK = `query ($asOf: Date) {
    network(seeds: ["${SEK}"], depth: 2, asOf: $asOf, limit: 500) {
      nodes { __typename id ... on Party { displayName designations(activeOn: $asOf) { id } } }
      edges { id type from to designation { id party { id } } sources { quote list { id } } }
      seeds unknownSeeds truncated omitted { parties } asOf unlisted graph
    }
  }`;
  const parties = (nodes: { __typename: string }[]) =>
    nodes.filter(({ __typename }) => ['Person', 'Organisation', 'Vessel', 'Aircraft'].includes(__typename));

  it('brings the 14 parties of SEK Studio’s network in two steps, and every edge has a source with a quote', async () => {
    const { network } = await data(NETWORK);
    expect(parties(network.nodes)).toHaveLength(14);
    expect(network).toMatchObject({ seeds: [SEK], unknownSeeds: [], truncated: false, omitted: [], asOf: null });
    expect(network.edges.length).toBeGreaterThan(14);
    for (const edge of network.edges) {
      expect(edge.sources.length, edge.id).toBeGreaterThan(0);
      for (const source of edge.sources) expect(source.quote, edge.id).not.toBe('');
      if (edge.type === 'SANCTIONED_BY') expect(edge.designation.party.id).toBe(edge.from);
    }
  });

  it('holds five of them as of 2021-12-10, and SEK Studio alone and unlisted the day before', async () => {
    expect(parties((await data(NETWORK, { asOf: '2021-12-10' })).network.nodes)).toHaveLength(5);
    const { network } = await data(NETWORK, { asOf: '2021-12-09' });
    expect(parties(network.nodes)).toMatchObject([{ id: SEK, designations: [] }]);
    expect(network.unlisted).toEqual([SEK]);
    expect(network.asOf).toBe('2021-12-09');
  });

  it('says what a limit left out, and which seeds nothing answers to', async () => {
    const { network } = await data(
      `{ network(seeds: ["${SEK}", "us-ofac-1"], depth: 2, limit: 3) { nodes { id } truncated omitted { distance type parties } unknownSeeds } }`,
    );
    expect(network.truncated).toBe(true);
    expect(network.unknownSeeds).toEqual(['us-ofac-1']);
    expect(network.omitted.reduce((sum: number, one: { parties: number }) => sum + one.parties, 0)).toBe(11);
  });

  it('walks only the relations named', async () => {
    const { network } = await data(
      `{ network(seeds: ["${SEK}"], depth: 2, where: { relation: { in: [LINKED_TO] }, kind: { in: [Organisation] } }, limit: 500) { edges { type } nodes { __typename } } }`,
    );
    expect(network.nodes.some(({ __typename }: { __typename: string }) => __typename === 'Person')).toBe(false);
  });
});

describe('expand', () => {
  it('brings the neighbours, and the edges to what is known', async () => {
    const { expand } = await data(
      `{ expand(id: "us-ofac-34024", known: ["${SEK}"], limit: 100) { nodes { id } edges { from to type } } }`,
    );
    expect(expand.nodes.map(({ id }: { id: string }) => id)).toContain('us-ofac-34025');
    expect(
      expand.edges.some(({ from, to }: { from: string; to: string }) => from === 'us-ofac-34024' && to === SEK),
    ).toBe(true);
  });
});

describe('paths', () => {
  const PATHS = `query ($from: ID!, $to: ID!, $asOf: Date, $where: NetworkWhere) {
    paths(from: $from, to: $to, maxHops: 6, where: $where, asOf: $asOf, limit: 10) {
      from { id } to { id } truncated cutBy asOf graph
      paths { length parties { id displayName } hops { from to edges { id type from to sources { quote list { id } } } } }
    }
  }`;
  const [JADHAV, HONGMAN] = ['us-ofac-40201', 'us-ofac-34025'];

  it('say who ties Deepak Jadhav to Shanghai Hongman, with the sources of each tie', async () => {
    const { paths } = await data(PATHS, { from: JADHAV, to: HONGMAN });
    expect(paths).toMatchObject({
      from: { id: JADHAV },
      to: { id: HONGMAN },
      truncated: false,
      cutBy: null,
      asOf: null,
    });
    const [shortest] = paths.paths;
    expect(shortest.parties.map(({ id }: { id: string }) => id)).toEqual([JADHAV, SEK, 'us-ofac-34024', HONGMAN]);
    expect(shortest.length).toBe(3);
    for (const { edges } of shortest.hops) {
      expect(edges.length).toBeGreaterThan(0);
      for (const { sources } of edges) expect(sources[0].quote).not.toBe('');
    }
  });

  it('know none on a day on which the ties do not count, and refuse to lead through a country', async () => {
    const { paths } = await data(PATHS, { from: JADHAV, to: HONGMAN, asOf: '2021-12-10' });
    expect(paths).toMatchObject({ paths: [], truncated: false, asOf: '2021-12-10' });
    const refused = await served.ask(PATHS, { from: JADHAV, to: SEK, where: { relation: { in: ['NATIONAL_OF'] } } });
    expect(refused.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(refused.errors[0]?.message).toContain('never through NATIONAL_OF');
  });
});

describe('designations', () => {
  it('are counted by agency on Human Rights Day 2021: OFAC 25 and one, State 12, UK 5, Canada 4', async () => {
    const on = 'listedOn: { gte: "2021-12-10", lte: "2021-12-10" }';
    const count = async (where: string) =>
      (await data(`{ designations(where: { ${on}, ${where} }, first: 100) { totalCount } }`)).designations.totalCount;
    expect(await count('agency: { in: [OFAC] }, list: { in: ["us-ofac-sdn"] }')).toBe(25);
    expect(await count('agency: { in: [OFAC] }, list: { in: ["us-ofac-cons"] }')).toBe(1);
    expect(await count('agency: { in: [STATE] }')).toBe(12);
    expect(await count('government: { in: [GB] }')).toBe(5);
    expect(await count('government: { in: [CA] }')).toBe(4);
  });

  it('no party is in the graph twice that day', async () => {
    const { designations } = await data(
      '{ designations(where: { listedOn: { gte: "2021-12-10", lte: "2021-12-10" } }, first: 100) { nodes { party { id name displayName } } } }',
    );
    const byName = new Map<string, Set<string>>();
    for (const { party } of designations.nodes) {
      const ids = byName.get(party.displayName) ?? new Set();
      byName.set(party.displayName, ids.add(party.id));
    }
    expect([...byName].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('say what they were on a day: SenseTime was listed two months before it took effect', async () => {
    const { node } = await data(`{ node(id: "us-ofac-33114") { ... on Party { designations {
      listedOn effectiveOn announced: inForce(on: "2021-12-10") effective: inForce(on: "2022-02-08") before: inForce(on: "2021-12-09") today: inForce
      agency { code government { code } } government { code agencies { code } } measures { type words } programmes { code government { code } } list { id } sources { quote }
    } } } }`);
    expect(node.designations).toHaveLength(1);
    expect(node.designations[0]).toMatchObject({
      listedOn: '2021-12-10',
      effectiveOn: '2022-02-08',
      before: 'NOT_YET',
      announced: 'LISTED_NOT_EFFECTIVE',
      effective: 'IN_FORCE',
      today: 'IN_FORCE',
      agency: { code: 'OFAC', government: { code: 'US' } },
      measures: [{ type: 'INVESTMENT_RESTRICTION' }],
      list: { id: 'us-ofac-cons' },
    });
    expect(node.designations[0].government.agencies.map(({ code }: { code: string }) => code).sort()).toEqual([
      'OFAC',
      'STATE',
    ]);
  });

  it('walk page by page in a stable order, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { designations }: { designations: DesignationPage } = await data(
        'query ($after: String) { designations(orderBy: [LISTED_ON_DESC], first: 20, after: $after) { edges { cursor node { id listedOn } } pageInfo { hasNextPage endCursor startCursor hasPreviousPage } totalCount } }',
        { after },
      );
      seen.push(...designations.edges.map(({ node }) => node.id));
      expect(designations.pageInfo.startCursor).toBe(designations.edges[0]?.cursor);
      expect(designations.pageInfo.hasPreviousPage).toBe(after !== null);
      after = designations.pageInfo.hasNextPage ? designations.pageInfo.endCursor : null;
      if (after === null) expect(seen).toHaveLength(designations.totalCount);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

interface DesignationPage {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly totalCount: number;
}

describe('parties', () => {
  it('are filtered by country in any spelling of its code, and counted by facet', async () => {
    const ask = (country: string) =>
      data(
        `{ parties(where: { country: { in: ["${country}"] } }, orderBy: [NAME_ASC], first: 100) { totalCount nodes { id } facets { kinds { kind count } governments { government { code } count } countries { country { code } count } programmes { programme { id } count } } } }`,
      );
    const { parties } = await ask('KP');
    expect(parties.totalCount).toBeGreaterThan(0);
    expect((await ask('kp')).parties).toEqual(parties);
    expect((await ask('country-kp')).parties).toEqual(parties);
    expect(parties.facets.countries).toContainEqual({ country: { code: 'KP' }, count: parties.totalCount });
    expect(parties.facets.kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      parties.totalCount,
    );
  });

  it('tell who is listed by one government and not by another', async () => {
    const { parties } = await data(
      '{ parties(where: { listedBy: { all: ["GB"], none: ["US"] } }, first: 100) { nodes { designations { government { code } } } totalCount } }'.replaceAll(
        '"',
        '',
      ),
    );
    expect(parties.totalCount).toBeGreaterThan(0);
    for (const party of parties.nodes) {
      const codes = party.designations.map((one: { government: { code: string } }) => one.government.code);
      expect(codes).toContain('GB');
      expect(codes).not.toContain('US');
    }
  });
});

describe('search', () => {
  it('finds a party by its Korean name and says which name matched', async () => {
    const { search } = await data(
      '{ search(query: "조선4.26만화영화촬영소", first: 5) { minScore truncated totalCount hits { score grade party { id } name { value script } identifier { value } words { query matched rule score } } } }',
    );
    expect(search.minScore).toBe(0.7);
    expect(search.hits[0]).toMatchObject({
      score: 1,
      grade: 'EXACT',
      party: { id: SEK },
      name: { script: 'Hang' },
      identifier: null,
    });
  });
});

describe('node', () => {
  it.each([
    ['us-ofac-34022', 'Organisation'],
    ['us-ofac-34024', 'Person'],
    ['country-kp', 'Country'],
    ['government-us', 'Government'],
    ['agency-us-ofac', 'Agency'],
    ['programme-us-dprk3', 'Programme'],
    ['us-ofac-sdn', 'List'],
    ['work-pocahontas-disney', 'Work'],
  ])('answers to %s with a %s', async (id, type) => {
    expect((await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node).toEqual({
      __typename: type,
      id,
    });
  });

  it('finds a party by every record that describes it, and an unknown id is null', async () => {
    const { nodes } = await data('{ nodes(ids: ["gb-uksl-MYA0030", "us-ofac-33536", "no such thing"]) { id } }');
    expect(nodes).toEqual([{ id: 'us-ofac-33536' }, { id: 'us-ofac-33536' }, null]);
  });

  it('refetches everything that a party is tied to by an id', async () => {
    const { node } = await data(`{ node(id: "us-ofac-33952") { ... on Person {
      countries { id } designations { id } positions { id at { __typename ... on Party { id } ... on Country { id } } }
      relations(first: 5) { nodes { id } } } } }`);
    const { sek } = await data(
      `{ sek: node(id: "${SEK}") { ... on Organisation { claims { id } relations(first: 1) { nodes { id } } countries { id } } } }`,
    );
    const ids: string[] = [
      ...node.countries.map(idOf),
      ...node.designations.map(idOf),
      ...node.positions.map(idOf),
      ...sek.claims.map(idOf),
      ...sek.relations.nodes.map(idOf),
      ...sek.countries.map(idOf),
    ];
    const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    expect(nodes.map(idOf)).toEqual(ids);
    expect(new Set(nodes.map((one: { __typename: string }) => one.__typename))).toEqual(
      new Set(['CountryTie', 'Designation', 'Position', 'Claim', 'Relation']),
    );
  });
});

const idOf = ({ id }: { id: string }): string => id;

describe('a party', () => {
  it('leads from every name, designation and position to a source, and from there to the whole record', async () => {
    const { node } = await data(`{ node(id: "us-ofac-33952") { ... on Person {
      kind name displayName
      sources { quote }
      names { value display kind sources { ...Bits } }
      facts { kind value sources { ...Bits } }
      identifiers { type value country { name } sources { ...Bits } }
      designations { sources { ...Bits } }
      positions { title since until former person { id } body sources { ...Bits } }
      records { id edition url list { id publisher government { code } } fields { name value } }
    } } }
    fragment Bits on Source { list { id } edition recordId field quote url retrievedAt citation { publisher title publishedOn } record { id fields { name value } } }`);
    expect(node.kind).toBe('Person');
    expect(node.sources).toEqual(node.names[0].sources.map(({ quote }: { quote: string }) => ({ quote })));
    expect(node.positions.length).toBeGreaterThan(1);
    expect(node.records.length).toBeGreaterThan(0);
    const sources = [...node.names, ...node.facts, ...node.designations, ...node.positions].flatMap(
      (one) => one.sources,
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      const values = source.record.fields.map(({ value }: { value: string }) => value);
      expect(
        values.some((value: string) => value.includes(source.quote)),
        source.quote,
      ).toBe(true);
    }
  });

  it('counts its edges before anybody asks for them, and its relations come in that number', async () => {
    const { node } = await data(
      `{ node(id: "${SEK}") { ... on Party { relationCounts { type direction count } early: relationCounts(asOf: "2021-12-09") { count }
         relations(first: 100) { totalCount nodes { type from { id } to { id } since former share sources { quote } } } } } }`,
    );
    const counted = node.relationCounts
      .filter(({ type }: { type: string }) => !['HOLDS_POSITION', 'REPORTED_TO_HAVE_WORKED_ON'].includes(type))
      .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(node.relations.totalCount).toBe(counted);
    const { totalCount } = (
      await data(
        `{ node(id: "${SEK}") { ... on Party { relations(where: { direction: OUT }, first: 1) { totalCount } } } }`,
      )
    ).node.relations;
    expect(totalCount).toBeLessThan(counted);
  });

  it('a contested work shows both sides', async () => {
    const { node } = await data(
      '{ node(id: "work-pocahontas-disney") { ... on Work { title sources { quote } claims { organisation { id } statement sourcesFor { quote } sourcesAgainst { quote } work { id } } } } }',
    );
    expect(node.claims[0].organisation.id).toBe(SEK);
    expect(node.claims[0].sourcesFor.length).toBeGreaterThan(0);
    expect(node.claims[0].sourcesAgainst.length).toBeGreaterThan(0);
  });
});

describe('the catalogue', () => {
  it('names the governments with their agencies, countries, programmes and lists, and which data answers', async () => {
    const { governments, countries, programmes, lists, about } = await data(
      '{ governments { code agencies { code } } countries { id code name } programmes { id government { code } sources { quote } } lists { id snapshots { edition sha256 records issues } } about { graph store dataDate parties version } }',
    );
    expect(governments.map(({ code }: { code: string }) => code).sort()).toEqual(['CA', 'GB', 'US']);
    expect(countries.map(idOf)).toContain('country-kp');
    expect(programmes.map(idOf)).toContain('programme-us-glomag');
    expect(lists.map(idOf).sort()).toEqual(['ca-sema', 'curated', 'gb-uksl', 'us-ofac-cons', 'us-ofac-sdn']);
    expect(about).toMatchObject({ store: 'in-process', version: '0.1.0' });
    expect(about.graph).toMatch(/^[0-9a-f]{64}$/);
  });

  it('the timeline counts one designation once, in the month of its listing', async () => {
    const { timeline } = await data(
      '{ timeline(where: { agency: { in: [OFAC] } }, by: MONTH) { label total governments { government count } } }',
    );
    const second = timeline.find(({ label }: { label: string }) => label === '2022-12');
    expect(second.total).toBe(9);
    expect(second.governments).toContainEqual({ government: 'US', count: 9 });
  });
});
