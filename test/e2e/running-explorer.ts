import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The explorer as `npm start` runs it, on the bundled data, in a process of its own. */
export interface RunningExplorer {
  readonly url: string;
  readonly dataDir: string;
  /** Stops the server and waits for its end; what it held stays. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startExplorer(): Promise<RunningExplorer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-e2e-'));
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port) };
  let child = await startAndWait(env);
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    kill: () => ended(child),
    restart: async () => {
      child = await startAndWait(env);
    },
    stop: async () => {
      await ended(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server has printed its address. @throws with everything it printed when it ends before that */
function startAndWait(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['.config/start.mjs'], { cwd: ROOT, env });
  return new Promise((resolve, reject) => {
    let printed = '';
    const onText = (text: Buffer): void => {
      printed += text.toString();
      if (printed.includes(`http://127.0.0.1:${env.PORT}`)) resolve(child);
    };
    child.stdout.on('data', onText);
    child.stderr.on('data', onText);
    child.on('exit', (code) => reject(new Error(`the explorer ended with ${code}:\n${printed}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}
