/** `npm run export`: the graph, or a part of it, as a file for other tools; bundled first when that is stale. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { run } from './run.mjs';

if (bundleIsStale()) await alone(bundle);
process.exitCode = await run(['dist/server/export-main.js', ...process.argv.slice(2)]);
