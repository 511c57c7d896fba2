/**
 * Ten times the graph that is built in a data folder: `node lift.mjs FROM` writes it into the Neo4j of NEO4J_URI, or, where there is
 * none, as a build into DATA_DIR.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../staleness.mjs';

const SEED = 20_231_210;
const NO_HASH = 'f'.repeat(64);
const [from] = process.argv.slice(2);
const { DATA_DIR, NEO4J_URI } = process.env;
const load = async (file) => (await runnerImport(join(ROOT, file))).module;
const { currentBuildFile, installBuild } = await load('server/store/in-process/build-folder.ts');
const { decodeGraph } = await load('server/store/in-process/decode-graph.ts');
const { liftedGraph } = await load('test/worlds/lifted-graph.ts');

const { graph } = await decodeGraph(await currentBuildFile(from));
const lifted = liftedGraph(graph, 10, SEED);
if (NEO4J_URI) {
  const { syncNeo4j } = await load('graph-seed/sync/neo4j.ts');
  const settings = { uri: NEO4J_URI, user: 'neo4j', password: null, database: null };
  const build = { graph: NO_HASH, inputs: NO_HASH, read: async () => lifted };
  await syncNeo4j(settings, build, { log: () => {} });
} else {
  const { encodeGraph } = await load('server/store/in-process/encode-graph.ts');
  await installBuild(DATA_DIR, encodeGraph(lifted), { inputs: NO_HASH, builtAt: new Date().toISOString() });
}
