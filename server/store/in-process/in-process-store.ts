import { stat } from 'node:fs/promises';
import { type StoreHandle, type StoreLog, StoreUnavailable } from '../graph-store.ts';
import { readBuild } from './build-file.ts';
import { currentBuildFile } from './build-folder.ts';
import { openGraph } from './graph.ts';
import { type InProcessReader, inProcessReader } from './reader.ts';

/** How often the pointer is looked at: a new build serves well within two seconds. */
const LOOK_EVERY_MS = 500;

/**
 * The store of a fresh machine: the current build file in memory. It notices a switch of the pointer and swaps, while
 * every request keeps the reader that it began with. A build that cannot be read is reported once; the one before serves on.
 */
export async function openInProcessStore(options: { dataDir: string; log: StoreLog }): Promise<StoreHandle> {
  let serving: InProcessReader | null = null;
  let tried: string | null = null;
  let reported: string | null = null;
  let closed = false;

  async function look(): Promise<void> {
    const file = await currentBuildFile(options.dataDir);
    if (file === null) return;
    // The same name may be written anew after damage; a file once refused is not read again until then.
    const version = `${file} ${(await stat(file)).mtimeMs}`;
    if (version === tried) return;
    tried = version;
    const { header, sections } = await readBuild(file);
    const swap = serving !== null;
    serving = inProcessReader(await openGraph(header, sections));
    reported = null;
    if (swap) options.log.info(`now serving graph ${header.graph.slice(0, 12)}`);
  }

  /** The same trouble is said once, not twice a second. */
  async function lookAndReport(): Promise<void> {
    try {
      await look();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (why !== reported) options.log.error(`the current build cannot be served: ${why}`);
      reported = why;
    }
  }

  await lookAndReport();
  let timer = setTimeout(again, LOOK_EVERY_MS);
  timer.unref();
  async function again(): Promise<void> {
    await lookAndReport();
    if (closed) return;
    timer = setTimeout(again, LOOK_EVERY_MS);
    timer.unref();
  }

  function newest(): InProcessReader {
    if (serving === null) throw new StoreUnavailable('no graph has been built yet: npm run rebuild builds one');
    return serving;
  }

  return {
    kind: 'in-process',
    reader: newest,
    version: async () => newest().version(),
    async close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
