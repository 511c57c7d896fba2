/**
 * The same question asked of `@neo4j/graphql` 7, over the same Neo4j. It is no dependency of ours, not even of development: it
 * brings a package under the Elastic licence. Who wants this row installs it somewhere and says where:
 *
 *   mkdir ng && npm install --prefix ng @neo4j/graphql@7.6.3 graphql@16.15.0 neo4j-driver@6.3.0
 *   NEO4J_GRAPHQL_DIR=ng npm run bench
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

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

const TYPES = `
  type Party @node {
    id: ID!
    displayName: String!
    ${FIELDS.map(
      ({ type, direction, field }) =>
        `${field}: [Party!]! @relationship(type: "${type}", direction: ${direction}, properties: "Tie")`,
    ).join('\n')}
  }
  type Tie @relationshipProperties { id: ID! since: String }
`;

/** A party, its neighbours and the ties to them; the edges among the neighbours, which ours has too, are not asked for. */
const expandQuery = (id) => `{
  parties(where: { id: { eq: "${id}" } }) {
    id
    displayName
    ${FIELDS.map(
      ({ field }) => `${field}Connection { edges { node { id displayName } properties { id since } } }`,
    ).join('\n')}
  }
}`;

/**
 * @returns {Promise<{ expand: (id: string) => Promise<number>, close: () => Promise<void> } | null>} `expand` says how many
 * neighbours it found; null when it is not here
 */
export async function neo4jGraphql(uri) {
  const folder = process.env.NEO4J_GRAPHQL_DIR;
  if (!folder) {
    console.log('NOT RUN: the comparison with @neo4j/graphql (NEO4J_GRAPHQL_DIR; see bench/neo4j-graphql.mjs).');
    return null;
  }
  const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const [{ Neo4jGraphQL }, { graphql }, { default: neo4j }] = [
    await load('@neo4j/graphql'),
    await load('graphql'),
    await load('neo4j-driver'),
  ];
  const driver = neo4j.driver(uri);
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  return {
    async expand(id) {
      const { data, errors } = await graphql({ schema, source: expandQuery(id), contextValue: {} });
      if (errors !== undefined) throw errors[0];
      const [party] = data.parties;
      return FIELDS.reduce((sum, { field }) => sum + party[`${field}Connection`].edges.length, 0);
    },
    close: () => driver.close(),
  };
}
