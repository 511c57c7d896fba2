import { expect, inject } from 'vitest';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import { syncNeo4j } from '../../graph-seed/sync/neo4j.ts';
import type { Graph } from '../../server/domain/graph.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { Database } from '../../server/store/neo4j/database.ts';
import { neo4jReader, Shared } from '../../server/store/neo4j/reader.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import { heldGraph } from './held-graph.ts';

export const HASH = 'a'.repeat(64);

export function testSettings(): Neo4jSettings {
  const server = inject('neo4j');
  if (server === null) throw new Error('no Neo4j runs here');
  return { ...server, user: 'neo4j', database: null };
}

/** As a build orders it; a sketch names its aliases in any order. */
const inOrder = (graph: Graph): Graph => ({
  ...graph,
  aliases: [...graph.aliases].sort(([a], [b]) => (a < b ? -1 : 1)),
});

let databases: Database[] = [];
let imports = 0;

/** A graph into the one test database, by the import's own way, and a reader of it. */
export async function openNeo4j(
  graph: Graph,
  { hash = HASH, settings = testSettings() }: { readonly hash?: string; readonly settings?: Neo4jSettings } = {},
): Promise<GraphReader> {
  imports++;
  // Without a hash every graph of these tests has the same one; the inputs tell that it is another.
  const build = { graph: hash, inputs: `${process.pid} ${imports}`, read: async () => graph };
  await syncNeo4j(settings, build, { log: () => {} });
  expect(hashGraph(await heldGraph(settings))).toBe(hashGraph(inOrder(graph)));
  const database = new Database(settings);
  databases.push(database);
  return neo4jReader(database, new Shared());
}

export async function closeAll(): Promise<void> {
  for (const database of databases) await database.close();
  databases = [];
}
