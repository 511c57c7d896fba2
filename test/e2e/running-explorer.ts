import { dataFolder, freePort, type Launched, launch, SERVING } from '../process/launched.ts';

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

/**
 * @param prepare fills the data folder before the first start
 * @param settings further variables of the environment
 */
export async function startExplorer(
  prepare: (dataDir: string) => Promise<void> = async () => {},
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningExplorer> {
  const data = await dataFolder();
  await prepare(data.path);
  const port = await freePort();
  const env = { ...settings, DATA_DIR: data.path, PORT: String(port) };
  let running = await serving(env);
  const kill = async (): Promise<void> => {
    running.child.kill('SIGTERM');
    await running.ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir: data.path,
    kill,
    restart: async () => {
      running = await serving(env);
    },
    stop: async () => {
      await kill();
      await data.remove();
    },
  };
}

/** @throws with everything it printed when it ends before it serves */
async function serving(env: Readonly<Record<string, string>>): Promise<Launched> {
  const launched = launch('start.mjs', env);
  await launched.says(SERVING);
  return launched;
}
