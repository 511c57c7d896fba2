import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import type { Neo4jSettings } from '../settings.ts';
import { connect, FIRST_ANSWER_MS, isRouted, QUERY_MS, TERMINATE } from './connect.ts';
import { GraphReplaced, isFaultOfQuery, NoAnswer, translate, worthAskingAgain } from './failures.ts';
import { SWITCH_PATIENCE_MS } from './fence.ts';
import { type Attempt, type Read, type Reading, readOnce, type Standing } from './transaction.ts';
import { cutWhen, letGo, within } from './waiting.ts';

export type { Read, Reading, Standing } from './transaction.ts';

/** How often an ending that has not come yet is asked for again. */
const TERMINATE_EVERY_MS = 200;

/**
 * A Neo4j that is read from. Every read is one transaction, bounded in time, cancelled in the database when its signal
 * fires, retried once when the connection breaks, and repeated when the graph was switched under it: what it answers
 * is of one graph, though Neo4j alone would show a commit to a running query.
 */
export class Database {
  readonly #settings: Neo4jSettings;
  /** Of a cluster: who has read from one member is never shown an older graph by another. */
  readonly #bookmarks: BookmarkManager | null;
  #driver: Driver;
  /** The graph that was there when it was last looked. */
  #standing: Standing | null = null;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#bookmarks = isRouted(settings) ? neo4j.bookmarkManager() : null;
    this.#driver = connect(settings);
  }

  /**
   * @param pinned the hash of the graph that must be read, null for whatever is there
   * @throws {StoreUnavailable} when the database does not answer, holds no graph, or another one than is pinned
   * @throws the signal's reason
   */
  async read<Answer>(
    signal: AbortSignal | undefined,
    pinned: string | null,
    work: (reading: Reading) => Promise<Answer>,
  ): Promise<Read<Answer>> {
    const began = Date.now();
    let asked = began;
    for (let failures = 0; ; ) {
      signal?.throwIfAborted();
      try {
        const { standing, read } = await this.#attempt(signal, work, FIRST_ANSWER_MS - (Date.now() - asked));
        this.#standing = standing === 'switching' ? null : standing;
        if (read !== null) return sameGraph(read, pinned);
        if (Date.now() - began > SWITCH_PATIENCE_MS)
          throw new GraphReplaced('a new graph is just being put in place: ask again');
        await pause(20);
        asked = Date.now();
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof NoAnswer) this.#renew();
        // What was supposed may be gone altogether, and its indexes with it: the next one looks first.
        const supposed = this.#standing !== null;
        this.#standing = null;
        const again = worthAskingAgain(error) || (supposed && isFaultOfQuery(error));
        if (!again || failures++ > 0) throw translate(error);
      }
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** Sockets that nobody answers on are of no use to the next question either. */
  #renew(): void {
    const old = this.#driver;
    this.#driver = connect(this.#settings);
    letGo(old.close());
  }

  async #attempt<Answer>(
    signal: AbortSignal | undefined,
    work: (reading: Reading) => Promise<Answer>,
    firstAnswerMs: number,
  ): Promise<Attempt<Answer>> {
    const ask = randomUUID();
    const session = this.#session();
    let running = true;
    const cut = cutWhen(signal, () => letGo(this.#terminate(ask, () => running)));
    try {
      const question = { ask, work, supposed: this.#standing, routed: this.#bookmarks !== null };
      const read = readOnce(session, question, Math.max(1, firstAnswerMs)).finally(() => {
        running = false;
      });
      // The database cuts a query itself; this is for a socket that falls silent in the middle.
      return await Promise.race([cut.promise, within(read, QUERY_MS + FIRST_ANSWER_MS)]);
    } finally {
      cut.off();
      letGo(session.close());
    }
  }

  #session(): Session {
    const { database } = this.#settings;
    return this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(this.#bookmarks === null ? {} : { bookmarkManager: this.#bookmarks }),
      ...(database === null ? {} : { database }),
    });
  }

  /** Ends the transaction in the database, and asks again until it has ended: one that has only just been sent is not
   * there yet to be ended. Where that cannot be asked for, the transaction's own time limit ends it. */
  async #terminate(ask: string, running: () => boolean): Promise<void> {
    const session = this.#session();
    try {
      for (const began = Date.now(); running() && Date.now() - began < QUERY_MS; ) {
        await session.run(TERMINATE, { ask });
        await pause(TERMINATE_EVERY_MS);
      }
    } finally {
      await session.close();
    }
  }
}

function sameGraph<Read extends { readonly graph: string }>(read: Read, pinned: string | null): Read {
  if (pinned === null || pinned === read.graph) return read;
  throw new GraphReplaced('the graph has just been replaced by a newer one: ask again');
}
