/**
 * `npm start`: builds what is missing or stale, makes a graph when there is none, serves. Each step is a process of its
 * own, so that the memory of a build is gone before the server starts, and the server gets its own limits. It takes no
 * options; what it reads from the environment is in docs/operators.md.
 */
import { bundleIsStale } from './bundle.mjs';
import { clientIsStale } from './client.mjs';
import { explainConfig } from './config.mjs';
import { run, SERVER_MEMORY } from './run.mjs';
import { usage } from './usage.mjs';

usage(import.meta.url);

const steps = [
  async () => (bundleIsStale() || clientIsStale() ? run(['.config/build.mjs']) : 0),
  async () => ((await explainConfig()) === null ? 1 : 0),
  async () => run(['dist/graph-seed/main.js', 'build', '--start']),
  async () => run([...SERVER_MEMORY, 'dist/server/main.js']),
];

for (const step of steps) {
  process.exitCode = await step();
  if (process.exitCode !== 0) break;
}
