/**
 * `npm run dev`: for people who change the explorer. The client reloads through Vite's development server, which hands
 * /graphql on to the server; the server is bundled again and restarted whenever one of its files changes.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale, bundleOptions } from './bundle.mjs';
import { explainConfig } from './config.mjs';
import { run } from './run.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

usage(import.meta.url);

if (bundleIsStale()) await alone(bundle);
const config = await explainConfig();
if (config === null) process.exit(1);
const graph = await run(['dist/graph-seed/main.js', 'build', '--start']);
if (graph !== 0) process.exit(graph);
const { host, port } = config;

let server = null;
let stopping = false;

/** The old server must have let go of its port before the new one asks for it. */
async function restart() {
  await stop();
  if (stopping) return;
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], { stdio: 'inherit', cwd: ROOT });
}

function stop() {
  const old = server;
  if (old === null || old.exitCode !== null || old.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    old.on('exit', resolve);
    old.kill('SIGTERM');
  });
}

const options = bundleOptions();
const watcher = await build({ ...options, build: { ...options.build, sourcemap: true, watch: {} } });
// However this ends, the server must not stay behind and hold the port.
process.on('exit', () => server?.kill('SIGTERM'));

let turn = Promise.resolve();
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END') turn = turn.then(restart);
});

const client = await createServer({
  root: join(ROOT, 'client'),
  configFile: join(ROOT, 'client/vite.config.ts'),
  // They import workers by an address that only the development server itself understands.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { host, proxy: { '/graphql': `http://${host}:${port}` } },
});
await client.listen();
console.log('The client, reloading as you edit:');
client.printUrls();

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    stopping = true;
    await Promise.all([watcher.close(), client.close(), turn.then(stop)]);
  });
}
