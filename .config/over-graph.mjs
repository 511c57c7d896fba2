/** Programs that read the graph of this machine: they are bundled, and the graph is built from what is here, first. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { run } from './run.mjs';

/**
 * Runs `dist/server/<program>.js` with the arguments of this process, and ends with its exit code.
 * @param {{ quiet?: boolean }} [how] `quiet`: what the build says goes to standard error, where standard output is for data
 */
export async function overGraph(program, how) {
  if (bundleIsStale()) await alone(bundle);
  const given = process.argv.slice(2);
  // Who only asks how it is used needs no graph.
  const built = given.includes('--help') ? 0 : await run(['dist/graph-seed/main.js', 'build', '--start'], how);
  process.exitCode = built === 0 ? await run([`dist/server/${program}.js`, ...given]) : built;
}
