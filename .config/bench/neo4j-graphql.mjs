/**
 * The same five questions asked of `@neo4j/graphql` 7, over the same Neo4j, in types that somebody would write who knows
 * docs/graph-model.md, and a sixth that it is made for. Paths and names in any script it does not answer without Cypher of one's own. It is no dependency of ours, not even of development: it
 * brings a package under the Elastic licence. Who wants this row installs it somewhere and says where:
 *
 *   mkdir ng && npm install --prefix ng @neo4j/graphql@7.6.3 graphql@16.15.0 neo4j-driver@6.3.0
 *   NEO4J_GRAPHQL_DIR=ng npm run bench
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SERVER_MEMORY } from '../run.mjs';
import { post, started } from './served.mjs';

/** The types of tie of `domain.md`, as fields in either direction. */
const TIES = [
  'OWNED_OR_CONTROLLED_BY',
  'ACTS_FOR',
  'SUPPORTS',
  'LEADS_OR_OFFICIAL_OF',
  'FAMILY_OF',
  'ASSOCIATE_OF',
  'PROPERTY_OF',
  'EXECUTIVE_OF',
  'SIGNIFICANT_ROLE_IN',
  'OPERATES',
  'SUBSIDIARY_OF',
  'LINKED_TO',
  'HOLDS_POSITION',
];
const FIELDS = TIES.flatMap((type) =>
  ['IN', 'OUT'].map((direction) => ({ type, direction, field: `${type}_${direction}` })),
);

/** The ties to a country, and the office held in one. */
const COUNTRY_TIES = [
  'LOCATED_IN',
  'NATIONAL_OF',
  'CITIZEN_OF',
  'BORN_IN',
  'REGISTERED_IN',
  'FLAGGED_IN',
  'HOLDS_POSITION',
].map((type) => ({ type, field: `${type}_COUNTRY` }));

const TYPES = `
  type Party @node {
    id: ID!
    displayName: String!
    sortName: String!
    listedBy: [String!]!
    designations: [Designation!]! @relationship(type: "TARGETS", direction: IN)
    works: [Work!]! @relationship(type: "REPORTED_TO_HAVE_WORKED_ON", direction: OUT, properties: "Claim")
    ${COUNTRY_TIES.map(
      ({ type, field }) => `${field}: [Country!]! @relationship(type: "${type}", direction: OUT, properties: "Tie")`,
    ).join('\n')}
    ${FIELDS.map(
      ({ type, direction, field }) =>
        `${field}: [Party!]! @relationship(type: "${type}", direction: ${direction}, properties: "Tie")`,
    ).join('\n')}
  }
  type Designation @node {
    id: ID!
    government: String!
    listedOn: String
    party: [Party!]! @relationship(type: "TARGETS", direction: OUT)
    programmes: [Programme!]! @relationship(type: "UNDER", direction: OUT)
  }
  type Country @node { id: ID! }
  type Programme @node { id: ID! }
  type Work @node { id: ID! }
  type Tie @relationshipProperties { id: ID! since: String }
  type Claim @relationshipProperties { id: ID! }
`;

const GOVERNMENTS = ['US', 'GB', 'CA'];
/** Every set of the three but the empty one. */
const SETS = [1, 2, 3, 4, 5, 6, 7].map((bits) => GOVERNMENTS.filter((_, place) => (bits >> place) & 1));
const PAGE = 20;
const DAY = '2021-12-10';
const sorted = (values) => [...values].sort();

const listedBy = (government) => `{ listedBy: { includes: "${government}" } }`;
/** Listed by all of these, and by none of the others. */
const exactly = (set) =>
  `{ AND: [${GOVERNMENTS.map((one) => (set.includes(one) ? listedBy(one) : `{ NOT: ${listedBy(one)} }`)).join(', ')}] }`;
const ANY = `{ OR: [${GOVERNMENTS.map(listedBy).join(', ')}] }`;

const expanded = (hub) =>
  `{ expand(id: "${hub}", limit: 2000) { nodes { id ... on Party { displayName } } edges { id type from to since } } }`;

/**
 * Each question twice: `ours` and `theirs` as GraphQL, and what the two answers must agree in, which is looked at before
 * anything is timed.
 */
const questionsOf = (hub) => [
  {
    what: 'expand a hub, with every edge among the parties it brings',
    ours: expanded(hub),
    oursSays: ({ expand }) => [
      sorted(
        expand.nodes.filter(({ displayName }) => displayName).map(({ id, displayName }) => `${id} ${displayName}`),
      ),
      sorted(expand.edges.map(({ id, since }) => `${id} ${since ?? ''}`)),
    ],
    // Who the neighbours are, and then what is among them: the library has no single question for it.
    theirs: `{ parties(where: { id: { eq: "${hub}" } }) { ${FIELDS.map(({ field }) => `${field} { id }`).join(' ')} } }`,
    thenTheirs: ({ parties: [party] }) =>
      amongParties([hub, ...FIELDS.flatMap(({ field }) => party[field].map(({ id }) => id))]),
    theirsSays: ({ parties }) => [
      sorted(parties.map(({ id, displayName }) => `${id} ${displayName}`)),
      sorted(parties.flatMap(edgesOf)),
    ],
    barred: true,
  },
  {
    // Ours has no page of over a hundred ties: it is asked for the whole picture, which says more than is asked of theirs.
    what: 'the ties of a hub, and of ours the whole picture',
    ours: expanded(hub),
    oursSays: ({ expand }) =>
      sorted(
        expand.edges
          .filter(({ type, from, to }) => TIES.includes(type) && (from === hub) !== (to === hub))
          .map(({ id }) => id),
      ),
    theirs: `{ parties(where: { id: { eq: "${hub}" } }) { displayName ${FIELDS.map(
      ({ field }) => `${field}Connection { edges { node { id displayName } properties { id since } } }`,
    ).join(' ')} } }`,
    theirsSays: ({ parties: [party] }) => sorted(tiesOf(party).map(({ properties }) => properties.id)),
  },
  {
    what: 'compare three governments',
    ours: `{ compare(governments: [US, GB, CA], orderBy: [NAME_ASC], first: ${PAGE}) { totalCount overlaps { governments { code } count } nodes { party { id displayName } listings { lagDays } } } }`,
    oursSays: ({ compare }) => [
      compare.totalCount,
      sorted(
        compare.overlaps.map(({ governments, count }) => `${sorted(governments.map(({ code }) => code))} ${count}`),
      ),
      compare.nodes.map(({ party }) => party.id),
    ],
    theirs: `{
      partiesConnection(where: ${ANY}) { totalCount }
      ${SETS.map((set, place) => `set${place}: partiesConnection(where: ${exactly(set)}) { totalCount }`).join(' ')}
      parties(where: ${ANY}, sort: [{ sortName: ASC }, { id: ASC }], limit: ${PAGE}) {
        id displayName designations { government listedOn }
      }
    }`,
    theirsSays: ({ partiesConnection, parties, ...sets }) => [
      partiesConnection.totalCount,
      sorted(SETS.map((set, place) => `${sorted(set)} ${sets[`set${place}`].totalCount}`)),
      parties.map(({ id }) => id),
    ],
    barred: true,
  },
  {
    what: 'counts of a hub',
    ours: `{ node(id: "${hub}") { ... on Party { relationCounts { type direction count } } } }`,
    oursSays: ({ node }) =>
      sorted(
        node.relationCounts
          .filter(({ type }) => TIES.includes(type))
          .map((one) => `${one.type} ${one.direction} ${one.count}`),
      ),
    theirs: `{ parties(where: { id: { eq: "${hub}" } }) { ${FIELDS.map(({ field }) => `${field}Connection { totalCount }`).join(' ')} } }`,
    theirsSays: ({ parties: [party] }) =>
      sorted(
        FIELDS.map(({ type, direction, field }) => [type, direction, party[`${field}Connection`].totalCount])
          .filter(([, , count]) => count > 0)
          .map((one) => one.join(' ')),
      ),
  },
  {
    what: 'parties that all three list, a page by name',
    ours: `{ parties(where: { listedBy: { all: [US, GB, CA] } }, orderBy: [NAME_ASC], first: ${PAGE}) { totalCount nodes { id displayName } } }`,
    oursSays: ({ parties }) => [parties.totalCount, parties.nodes.map(({ id }) => id)],
    theirs: `{
      partiesConnection(where: ${exactly(GOVERNMENTS)}) { totalCount }
      parties(where: ${exactly(GOVERNMENTS)}, sort: [{ sortName: ASC }, { id: ASC }], limit: ${PAGE}) { id displayName }
    }`,
    theirsSays: ({ partiesConnection, parties }) => [partiesConnection.totalCount, parties.map(({ id }) => id)],
  },
  {
    what: 'designations of a day',
    ours: `{ designations(where: { listedOn: { gte: "${DAY}", lte: "${DAY}" } }, first: 100) { nodes { id government { code } party { id displayName } } } }`,
    oursSays: ({ designations }) => sorted(designations.nodes.map(({ id }) => id)),
    theirs: `{ designations(where: { listedOn: { eq: "${DAY}" } }, limit: 100) { id government party { id displayName } } }`,
    theirsSays: ({ designations }) => sorted(designations.map(({ id }) => id)),
  },
];

/** The parties of these ids with their designations, the countries and works they are tied to, and the ties among them. */
const amongParties = (ids) => {
  const among = JSON.stringify([...new Set(ids)]);
  const tied = 'properties { id since }';
  return `{ parties(where: { id: { in: ${among} } }) {
    id displayName
    designations { id government listedOn programmes { id } }
    ${COUNTRY_TIES.map(({ field }) => `${field}Connection { edges { node { id } ${tied} } }`).join(' ')}
    worksConnection { edges { node { id } properties { id } } }
    ${TIES.map((type) => `${type}_OUTConnection(where: { node: { id: { in: ${among} } } }) { edges { node { id } ${tied} } }`).join(' ')}
  } }`;
};

/** The edges of a party of `amongParties` as ours says them: their ids, and since when. */
const edgesOf = ({ designations, ...party }) => [
  ...designations.flatMap(({ id, listedOn, programmes }) => [
    `sanctioned-by-${id} ${listedOn ?? ''}`,
    ...programmes.map((programme) => `under-${id}-${programme.id} ${listedOn ?? ''}`),
  ]),
  ...Object.entries(party).flatMap(([field, value]) =>
    field.endsWith('Connection') ? value.edges.map(({ properties: { id, since } }) => `${id} ${since ?? ''}`) : [],
  ),
];

const tiesOf = (party) => FIELDS.flatMap(({ field }) => party[`${field}Connection`].edges);

/**
 * @param {string} uri of a Neo4j without a password
 * @param {string} hub the party with the most ties
 * @returns the questions, each with `ask` for theirs, over HTTP as ours; null when it is not here
 */
export async function neo4jGraphql(uri, hub) {
  if (!process.env.NEO4J_GRAPHQL_DIR) {
    console.log('NOT RUN: the comparison with @neo4j/graphql (NEO4J_GRAPHQL_DIR; see bench/neo4j-graphql.mjs).');
    return null;
  }
  // As ours is built: without it graphql looks at every object for another copy of itself.
  const env = { NODE_ENV: 'production', NEO4J_URI: uri };
  const { url, close } = await started([...SERVER_MEMORY, fileURLToPath(import.meta.url)], env);
  return {
    questions: questionsOf(hub).map((question) => ({
      ...question,
      ask: async () => {
        const first = await post(url, { query: question.theirs });
        return question.thenTheirs === undefined ? first : post(url, { query: question.thenTheirs(first) });
      },
    })),
    close,
  };
}

/** A server that does no more than it must: a process of its own, as ours is, and nothing between it and the library. */
async function serveTheirs(folder, uri) {
  const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const [{ Neo4jGraphQL }, { graphql }, { default: neo4j }] = [
    await load('@neo4j/graphql'),
    await load('graphql'),
    await load('neo4j-driver'),
  ];
  const driver = neo4j.driver(uri);
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const server = createServer(async (request, response) => {
    const { query } = await json(request);
    const answer = await graphql({ schema, source: query, contextValue: {} });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1', () => console.log(`@neo4j/graphql is at http://127.0.0.1:${server.address().port} `));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serveTheirs(process.env.NEO4J_GRAPHQL_DIR, process.env.NEO4J_URI);
}
