/** A Neo4j to measure, by `npm run neo4j`'s own script; its jars are those of the tests. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../staleness.mjs';
import { childOf } from './served.mjs';

/** What keeps a Neo4j from running here; null when nothing does. */
export function missing() {
  const lacking = [
    ...(spawnSync('java', ['-version']).error ? ['Java'] : []),
    ...(spawnSync('mvn', ['-v']).error ? ['Maven'] : []),
  ];
  return lacking.length === 0 ? null : lacking.join(' and ');
}

/** Listening, empty. `javaPid` is the server's own process; `close` stops it and removes its data. */
export async function startNeo4j() {
  const dataDir = mkdtempSync(join(tmpdir(), 'sanctions-explorer-bench-neo4j-'));
  const port = await freePort();
  const launcher = spawn(process.execPath, ['.config/neo4j.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      NEO4J_PORT: String(port),
      NEO4J_PASSWORD: '',
      NEO4J_JARS: process.env.NEO4J_JARS ?? join(ROOT, 'node_modules/.cache/neo4j-5.26.30'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A bench that is stopped must leave no server behind.
  const stop = () => launcher.kill('SIGTERM');
  process.once('exit', stop);
  await new Promise((resolve, reject) => {
    let said = '';
    launcher.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('serve from it with')) resolve();
    });
    launcher.once('exit', (code) => reject(new Error(`the launcher ended with ${code}: ${said}`)));
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    javaPid: childOf(launcher.pid),
    async close() {
      process.off('exit', stop);
      const ended = new Promise((resolve) => launcher.once('exit', resolve));
      launcher.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
