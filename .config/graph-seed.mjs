/** `npm run import`, `npm run status`, `npm run rebuild`: the graph's command line, bundled first when it is stale. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { run } from './run.mjs';

if (bundleIsStale()) await alone(bundle);
process.exitCode = await run(['dist/graph-seed/main.js', ...process.argv.slice(2)]);
