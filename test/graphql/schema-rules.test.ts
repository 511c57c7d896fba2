import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const schema = buildSchema(text('schema.graphql'));
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
);
const fieldsOf = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields());
const shapeOf = (type: GraphQLObjectType): Record<string, string> =>
  Object.fromEntries(fieldsOf(type).map(({ name, type: of }) => [name, String(of)]));

/**
 * The schema of each release, under its version. Whoever raises the version in package.json puts `schema.graphql` there. What
 * is not in a release yet may change freely.
 */
const RELEASES = readdirSync(new URL('docs/releases', ROOT))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** Semantic versioning: what breaks needs a new first number, and before 1.0.0 a new second one. */
function mayBreak(from: string, to: string): boolean {
  const [before, now] = [from, to].map((version) => version.split('.').map(Number));
  if (before === undefined || now === undefined) return false;
  return now[0] !== before[0] || (now[0] === 0 && now[1] !== before[1]);
}

describe('the schema and its releases', () => {
  it('takes nothing back that the last release promised, unless the version says so', () => {
    const last = RELEASES.at(-1);
    if (last === undefined) throw new Error('docs/releases holds no release');
    const broken = findBreakingChanges(buildSchema(text(`docs/releases/${last}.graphql`)), schema);
    if (!mayBreak(last, packageJson.version)) expect(broken.map(({ description }) => description)).toEqual([]);
    expect(last.localeCompare(packageJson.version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
  });

  it('the check would notice a field taken away', () => {
    const less = buildSchema(text('schema.graphql').replaceAll('displayName: String!', 'shownName: String!'));
    expect(findBreakingChanges(schema, less).length).toBeGreaterThan(0);
    expect([mayBreak('0.1.0', '0.1.1'), mayBreak('0.1.0', '0.2.0'), mayBreak('1.1.0', '1.2.0')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the rules of Relay', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));

  it('every connection has edges, nodes and page info, and every edge a cursor and a node', () => {
    expect(connections.length).toBeGreaterThan(2);
    for (const connection of connections) {
      const name = connection.name.replace(/Connection$/, '');
      const { edges, nodes, pageInfo } = shapeOf(connection);
      expect([edges, pageInfo], connection.name).toEqual([`[${name}Edge!]!`, 'PageInfo!']);
      const edge = schema.getType(`${name}Edge`);
      if (!isObjectType(edge)) throw new Error(`there is no ${name}Edge`);
      const { cursor, node } = shapeOf(edge);
      expect([cursor, nodes], edge.name).toEqual(['String!', `[${node}]!`]);
    }
  });

  it('every connection is asked for with a required first, and after', () => {
    for (const type of objects) {
      for (const field of fieldsOf(type)) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue;
        const args = Object.fromEntries(field.args.map(({ name, type: of }) => [name, String(of)]));
        expect([args.first, args.after], `${type.name}.${field.name}`).toEqual(['Int!', 'String']);
      }
    }
  });

  it('page info and node are as the specification has them', () => {
    expect(shapeOf(schema.getType('PageInfo') as GraphQLObjectType)).toMatchObject({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
    const { node, nodes } = shapeOf(schema.getQueryType() as GraphQLObjectType);
    expect([node, nodes]).toEqual(['Node', '[Node]!']);
    const nodeTypes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    for (const type of nodeTypes) expect(shapeOf(type).id, type.name).toBe('ID!');
  });
});
