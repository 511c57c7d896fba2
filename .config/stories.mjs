/** `npm run stories`: checks story files against the graph that this machine serves. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { run } from './run.mjs';

if (bundleIsStale()) await alone(bundle);
// Who only asks how it is used needs no graph.
const helped = process.argv.includes('--help');
process.exitCode = helped ? 0 : await run(['dist/graph-seed/main.js', 'build', '--start']);
if (process.exitCode === 0) process.exitCode = await run(['dist/server/check-stories.js', ...process.argv.slice(2)]);
