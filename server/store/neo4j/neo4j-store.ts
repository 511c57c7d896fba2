import { type StoreHandle, type StoreLog, StoreUnavailable } from '../graph-store.ts';
import type { Neo4jSettings } from '../settings.ts';
import { Database, type Standing } from './database.ts';
import { NotAllowed } from './failures.ts';
import { greet } from './greet.ts';
import { neo4jReader, type ReaderListener, Shared } from './reader.ts';

/** How often a store that does not answer is asked whether it does again. */
const LOOK_AGAIN_MS = 1_000;
/** After a wrong password less often: the database would lock the user out. */
const LOOK_AGAIN_AFTER_REFUSAL_MS = 8_000;
/** What was read so lately is taken for the newest: an answer from memory then costs the database nothing. */
const SEEN_MS = 250;
/** A start waits so long for the first answer, and then serves refusals until there is one. */
const START_MS = 2_000;

/**
 * The store of a team. While it does not answer, questions are refused at once, and it is asked again in the background
 * until it does; so it recovers without a restart.
 */
export async function openNeo4jStore(options: { settings: Neo4jSettings; log: StoreLog }): Promise<StoreHandle> {
  const { log } = options;
  const database = new Database(options.settings);
  const shared = new Shared();
  /** The graph that was read last, and when. */
  let seen: { readonly standing: Standing; readonly at: number } | null = null;
  /** Null while it answers. */
  let trouble: StoreUnavailable | null = new StoreUnavailable('Neo4j has not answered yet');
  let looking = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const listener: ReaderListener = {
    down,
    saw: (standing) => {
      seen = { standing, at: Date.now() };
    },
    lately: () => (seen !== null && Date.now() - seen.at < SEEN_MS ? seen.standing : null),
  };

  /** The same trouble is said once, not every second. */
  function down(why: StoreUnavailable): void {
    if (trouble?.message !== why.message) log.error(`the store cannot answer: ${why.message}`);
    trouble = why;
    if (!looking && !closed) lookIn(LOOK_AGAIN_MS);
  }

  function lookIn(ms: number): void {
    looking = true;
    timer = setTimeout(look, ms);
    timer.unref();
  }

  async function look(): Promise<void> {
    looking = true;
    let again: number | null = null;
    try {
      await greet(options.settings);
      const { graph } = await neo4jReader(database, shared).about();
      if (trouble !== null) log.info(`Neo4j answers: graph ${graph.slice(0, 12)}`);
      trouble = null;
    } catch (error) {
      const why =
        error instanceof StoreUnavailable ? error : new StoreUnavailable('Neo4j cannot be asked', { cause: error });
      down(why);
      again = why instanceof NotAllowed ? LOOK_AGAIN_AFTER_REFUSAL_MS : LOOK_AGAIN_MS;
    }
    looking = false;
    if (again !== null && !closed) lookIn(again);
  }

  await Promise.race([look(), new Promise((resolve) => setTimeout(resolve, START_MS).unref())]);

  return {
    kind: 'neo4j',
    reader() {
      if (trouble !== null) throw new StoreUnavailable(trouble.message);
      return neo4jReader(database, shared, listener);
    },
    async version() {
      if (trouble !== null) throw new StoreUnavailable(trouble.message);
      const lately = listener.lately();
      if (lately !== null) return lately.version;
      const reader = neo4jReader(database, shared, listener);
      const { graph } = await reader.about();
      return reader.version() ?? graph;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await database.close();
    },
  };
}
