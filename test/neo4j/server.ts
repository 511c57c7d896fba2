import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Neo4j for tests: the one at NEO4J_TEST_URI (which the tests then empty), else one that the launcher starts. Jars are
 * fetched once for all test runs.
 */

const root = new URL('../..', import.meta.url).pathname;
const VERSION = process.env.NEO4J_TEST_VERSION || '5.26.30';

/** Of a version: where its jars are kept, and how the launcher is told. */
const versionSettings = (version: string) => ({
  NEO4J_VERSION: version,
  NEO4J_JARS: join(root, `node_modules/.cache/neo4j-${version}`),
});

export interface TestServer {
  readonly uri: string;
  readonly port: number;
  /** Ends the server without a word, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same port, over the same data. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** What keeps the Neo4j of the tests from running here, in the launcher's words; null when nothing does. */
export const missing = (): string | null => (process.env.NEO4J_TEST_URI ? null : missingFor(VERSION));

/** The same of any version, launched. */
export function missingFor(version: string): string | null {
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/neo4j.mjs'), '--check'], {
    env: { ...process.env, ...versionSettings(version) },
    encoding: 'utf8',
  });
  return status === 0 ? null : stderr.trim();
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A server of its own through `npm run neo4j`'s own script, in a temporary folder. */
export async function launchServer(password: string | null = null, version = VERSION): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-neo4j-'));
  const port = await freePort();
  let running: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    running = spawn(process.execPath, [join(root, '.config/neo4j.mjs')], {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        NEO4J_PORT: String(port),
        NEO4J_PASSWORD: password ?? '',
        ...versionSettings(version),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await isUp(running);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const child = running;
    running = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    start,
    kill: () => end('SIGUSR2'),
    remove: async () => {
      await end('SIGUSR2');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function isUp(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk;
      if (said.includes('serve from it with')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the launcher ended with ${code}:\n${said}`)));
  });
}
