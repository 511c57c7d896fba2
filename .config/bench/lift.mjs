/** Writes a build of ten times the graph of a data folder into another one: `node lift.mjs FROM TO`. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../staleness.mjs';

const SEED = 20_231_210;
const [from, to] = process.argv.slice(2);
const load = async (file) => (await runnerImport(join(ROOT, file))).module;
const { currentBuildFile, installBuild } = await load('server/store/in-process/build-folder.ts');
const { decodeGraph } = await load('server/store/in-process/decode-graph.ts');
const { encodeGraph } = await load('server/store/in-process/encode-graph.ts');
const { liftedGraph } = await load('test/worlds/lifted-graph.ts');

const { graph } = await decodeGraph(await currentBuildFile(from));
const encoded = encodeGraph(liftedGraph(graph, 10, SEED));
await installBuild(to, encoded, { inputs: 'f'.repeat(64), builtAt: new Date().toISOString() });
