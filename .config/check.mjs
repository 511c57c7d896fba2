/**
 * `npm run check`: what is looked at before a commit, in less than five minutes: everything but the tests that start servers,
 * a Neo4j and a browser, which `npm test` runs with all others. `--all` runs those too; `--no-tests` leaves all tests out, for
 * a caller that has just run them. Every step runs, so that one look shows all that is wrong.
 */
import { readFileSync } from 'node:fs';
import { licenceProblems } from './licences.mjs';
import { run } from './run.mjs';
import { usage } from './usage.mjs';

const given = usage(import.meta.url, { all: { type: 'boolean' }, 'no-tests': { type: 'boolean' } });

const bin = (name) => `node_modules/.bin/${name}`;

const QUICK = ['--project', 'node'];
const tests = [bin('vitest'), 'run', '--config', '.config/vitest.config.ts', ...(given.all ? [] : QUICK)];

const steps = [
  ['codegen is up to date', ['.config/codegen.mjs', '--check']],
  ['types', [bin('tsc'), '--noEmit', '-p', '.']],
  ['format and lint', [bin('biome'), 'ci', '--error-on-warnings', '--colors=off', '--max-diagnostics=20', '.']],
  ['dead code', [bin('knip'), '--config', '.config/knip.json', '--no-progress']],
  ['the lock holds every platform', checkLock],
  ['licences', checkLicences],
  ...(given['no-tests'] ? [] : [['tests', tests]]),
];

let failed = 0;
for (const [what, step] of steps) {
  const began = performance.now();
  const code = typeof step === 'function' ? step() : await run(step);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed++;
}
console.log(failed === 0 ? 'The gate is open.' : `${failed} of ${steps.length} steps failed.`);
process.exitCode = failed === 0 ? 0 : 1;

/** npm 10 writes a lock without `libc`, which installs musl bindings beside glibc ones: write it with npm 11. */
function checkLock() {
  if (readFileSync('package-lock.json', 'utf8').includes('"libc"')) return 0;
  console.error('package-lock.json has no "libc" fields: write it with npm 11.');
  return 1;
}

function checkLicences() {
  const problems = licenceProblems();
  for (const problem of problems) console.error(`${problem}: not a licence that .config/licences.mjs foresees.`);
  return problems.length === 0 ? 0 : 1;
}
