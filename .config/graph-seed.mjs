/** `npm run import`, `status`, `diff`, `rebuild`, `resolve`, `backup`, `restore`: the command line of the graph, bundled first when it is stale. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { run } from './run.mjs';

if (bundleIsStale()) await alone(bundle);
process.exitCode = await run(['dist/graph-seed/main.js', ...process.argv.slice(2)]);
