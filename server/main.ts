import { join } from 'node:path';
import { ConfigError, readConfig } from './config.ts';
import { type Day, day } from './domain/partial-date.ts';
import { type App, buildApp } from './http/app.ts';
import { ListenError, listen } from './http/listen.ts';
import { type StoreHandle, StoreUnavailable } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';
import { readShelf } from './stories/shelf.ts';
import { StoryError } from './stories/story-error.ts';

/** A request in flight may take this long after a signal; the process is gone a second later. */
const DRAIN_MS = 9_000;

/** Seen from `dist/server`: story files are read as they are. */
const BUNDLED_STORIES = join(import.meta.dirname, '../../server/stories/bundled');

const today = (): Day => day(new Date().toISOString().slice(0, 10));

async function main(): Promise<void> {
  const config = readConfig();
  const shelf = await readShelf([BUNDLED_STORIES, ...(config.storiesDir === null ? [] : [config.storiesDir])]);
  const store = await openStore({
    dataDir: config.dataDir,
    neo4j: config.neo4j,
    log: { info: console.log, error: console.error },
  });
  const app = await buildApp({
    store,
    shelf,
    clientFolder: join(import.meta.dirname, '../client'),
    frameAncestors: config.frameAncestors,
    today,
    log: { level: config.logLevel },
  });
  stopOnSignals(app, store);
  const url = await listen(app.fastify, config);
  console.log(`Sanctions Explorer is at ${url} · ${await dataLine(store)}`);
}

async function dataLine(store: StoreHandle): Promise<string> {
  try {
    const { dataDate, graph, parties } = await store.reader().about();
    const dated = dataDate === null ? 'data of no known date' : `data of ${dataDate}`;
    return `${dated} · graph ${graph.slice(0, 12)} · ${parties.toLocaleString('en-GB')} parties`;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return `no graph to serve yet: ${error.message}`;
  }
}

/** Answers what is in flight, then ends. A second signal changes nothing: npm and a terminal both send one. */
function stopOnSignals(app: App, store: StoreHandle): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      console.error(
        `Requests were still in flight ${DRAIN_MS / 1000} seconds after the signal to stop; they are cut off.`,
      );
      process.exit(1);
    }, DRAIN_MS);
    await app.drain();
    await store.close();
    // A connection that the driver was still making would keep the process.
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof ListenError || error instanceof StoryError)) throw error;
  console.error(error.message);
  process.exit(1);
}
