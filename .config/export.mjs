/** `npm run export`: the graph, or a part of it, as a file for other tools; bundled, and built from what is here, first. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { run } from './run.mjs';

if (bundleIsStale()) await alone(bundle);
// Who only asks how it is used needs no graph.
const helped = process.argv.includes('--help');
process.exitCode = helped ? 0 : await run(['dist/graph-seed/main.js', 'build', '--start'], { quiet: true });
if (process.exitCode === 0) process.exitCode = await run(['dist/server/export-main.js', ...process.argv.slice(2)]);
