import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type RecordShape, type Session, type Transaction } from 'neo4j-driver';
import { StoreUnavailable } from '../graph-store.ts';
import type { Neo4jSettings } from '../settings.ts';
import { connect, FIRST_ANSWER_MS, QUERY_MS, TERMINATE } from './connect.ts';
import { GraphReplaced, NoAnswer, translate, worthAskingAgain } from './failures.ts';
import { FENCE, type FenceRow, isSwitching, SWITCH_PATIENCE_MS } from './fence.ts';
import { MODEL_VERSION } from './model.ts';

/** One read transaction, over one graph. */
export interface Reading {
  /** Hash of the graph that it reads. */
  readonly graph: string;
  /** The hash, and what it was built from: when both are the same, so is every answer. */
  readonly version: string;
  /** Rows as plain objects; numbers are JavaScript's. */
  run<Row extends RecordShape>(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

/** An answer, and of which graph it is. */
export interface Read<Answer> extends Omit<Reading, 'run'> {
  readonly answer: Answer;
}

/**
 * A Neo4j that is read from. Every read is one transaction, bounded in time, cancelled in the database when its signal
 * fires, retried once when the connection breaks, and repeated when the graph was switched under it: what it answers
 * is of one graph, though Neo4j alone would show a commit to a running query.
 */
export class Database {
  readonly #settings: Neo4jSettings;
  #driver: Driver;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
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
        const read = await this.#attempt(signal, work, FIRST_ANSWER_MS - (Date.now() - asked));
        if (read !== 'switching') return sameGraph(read, pinned);
        if (Date.now() - began > SWITCH_PATIENCE_MS)
          throw new GraphReplaced('a new graph is just being put in place: ask again');
        await pause(20);
        asked = Date.now();
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof NoAnswer) this.#renew();
        if (!worthAskingAgain(error) || failures++ > 0) throw translate(error);
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
  ): Promise<Read<Answer> | 'switching'> {
    const ask = randomUUID();
    const session = this.#session();
    const cut = cutWhen(signal, () => this.#terminate(ask));
    try {
      const read = inTransaction(session, ask, work, Math.max(1, firstAnswerMs));
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
      ...(database === null ? {} : { database }),
    });
  }

  /** Ends the transaction in the database; where that cannot be asked for, the transaction's own time limit ends it. */
  #terminate(ask: string): void {
    const session = this.#session();
    const ended = session.run(TERMINATE, { ask }).then(() => session.close());
    letGo(ended);
  }
}

function sameGraph<Read extends { readonly graph: string }>(read: Read, pinned: string | null): Read {
  if (pinned === null || pinned === read.graph) return read;
  throw new GraphReplaced('the graph has just been replaced by a newer one: ask again');
}

async function inTransaction<Answer>(
  session: Session,
  ask: string,
  work: (reading: Reading) => Promise<Answer>,
  firstAnswerMs: number,
): Promise<Read<Answer> | 'switching'> {
  const begun = (async () => {
    const tx = await session.beginTransaction({ timeout: QUERY_MS, metadata: { ask } });
    return { tx, before: await fence(tx) };
  })();
  const { tx, before } = await within(begun, firstAnswerMs);
  if (before === 'switching') return before;
  const answer = await work({ ...before, run: (cypher, parameters) => rows(tx, cypher, parameters) });
  const after = await fence(tx);
  await tx.commit();
  const same = after !== 'switching' && after.version === before.version;
  return same ? { ...before, answer } : 'switching';
}

/** @returns the graph in place. @throws {StoreUnavailable} when there is none */
async function fence(tx: Transaction): Promise<{ readonly graph: string; readonly version: string } | 'switching'> {
  const [row] = await rows<FenceRow>(tx, FENCE);
  if (row === undefined || row.graph === null) {
    throw new StoreUnavailable('Neo4j holds no whole graph yet: npm run rebuild puts one there');
  }
  if (row.model !== MODEL_VERSION) {
    throw new StoreUnavailable('Neo4j holds a graph that another version has written: npm run rebuild writes it anew');
  }
  return isSwitching(row) ? 'switching' : { graph: row.graph, version: `${row.graph} ${row.inputs}` };
}

async function rows<Row extends RecordShape>(
  tx: Transaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Row[]> {
  const { records } = await tx.run<Row>(cypher, parameters);
  return records.map((record) => record.toObject());
}

async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  const stop = new AbortController();
  const late = pause(ms, undefined, { signal: stop.signal }).then(() => {
    throw new NoAnswer(`Neo4j has not answered within ${(ms / 1000).toLocaleString('en')} seconds`);
  });
  // When the answer came first the timer is taken back, and that is no failure.
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}

/** A promise that rejects with the signal's reason when it fires. */
function cutWhen(signal: AbortSignal | undefined, act: () => void): { promise: Promise<never>; off: () => void } {
  let off = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const fired = (): void => {
      act();
      reject(signal.reason);
    };
    signal.addEventListener('abort', fired, { once: true });
    off = () => signal.removeEventListener('abort', fired);
  });
  return { promise, off };
}

/** What is let go must not hold an answer, and has nobody to tell how it ended: whoever asks next sees how the store is. */
function letGo(ending: Promise<unknown>): void {
  ending.catch(() => {});
}
