import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type RecordShape, type Session, type Transaction } from 'neo4j-driver';
import { connect, TERMINATE } from '../../server/store/neo4j/connect.ts';
import { NotAllowed, translate } from '../../server/store/neo4j/failures.ts';
import { MIGRATIONS } from '../../server/store/neo4j/migrations.ts';
import type { NodeLabel, RelationshipType } from '../../server/store/neo4j/model.ts';
import { FINGERPRINT, keyOf } from '../../server/store/neo4j/rows.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import type { Held } from './delta.ts';
import type { Statement } from './statements.ts';

/** Another import writes into the same database, and has not ended while this one waited. */
export class ImportUnderWay extends Error {
  override readonly name = 'ImportUnderWay';
}

/** Longer than a whole first load of one list takes. */
const PATIENCE_MS = 120_000;

const HEAP =
  "CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes " +
  'RETURN attributes.HeapMemoryUsage.value.properties.max AS bytes';

/** The one that writes: sessions and counted statements. Each statement's updates are counted by Neo4j itself. */
export class Neo4jWriter {
  readonly #driver: Driver;
  readonly #database: string | null;
  #updates = 0;

  constructor(settings: Neo4jSettings) {
    this.#driver = connect(settings);
    this.#database = settings.database;
  }

  /** What Neo4j says that the statements so far have changed: nodes, relationships, properties, labels, constraints, indexes. */
  get updates(): number {
    return this.#updates;
  }

  /** One session after another sees what those before have written: they share the driver's bookmarks. */
  session(): Session {
    return this.#driver.session({
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      ...(this.#database === null ? {} : { database: this.#database }),
    });
  }

  async run<Row extends RecordShape>(on: Session | Transaction, { cypher, parameters }: Statement): Promise<Row[]> {
    const { records, summary } = await on.run<Row>(cypher, parameters);
    const counters = summary.counters;
    for (const count of [...Object.values(counters.updates()), counters.systemUpdates()]) this.#updates += count;
    return records.map((record) => record.toObject());
  }

  /** In a session of its own. @throws {StoreUnavailable} */
  async once<Row extends RecordShape>(cypher: string, parameters: Statement['parameters'] = {}): Promise<Row[]> {
    const session = this.session();
    try {
      return await this.run<Row>(session, { cypher, parameters });
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** The largest heap that the server may have, in bytes; null where it does not tell (Aura, a user without that right). */
  async heapBytes(): Promise<number | null> {
    try {
      const [row] = await this.once<{ bytes: number }>(HEAP);
      return row?.bytes ?? null;
    } catch (error) {
      // Refused, or no such procedure: any other trouble is the next statement's too.
      if (error instanceof NotAllowed || error instanceof neo4j.Neo4jError) return null;
      throw error;
    }
  }

  /** Steps that the database has not had yet, in order. Killed within one, it is run again: every step may be. */
  async migrate(): Promise<void> {
    const done = await this.once<{ number: number }>('MATCH (m:Migration) RETURN m.number AS number');
    const had = new Set(done.map(({ number }) => number));
    for (const { number, what, statements } of MIGRATIONS) {
      if (had.has(number)) continue;
      for (const statement of statements) await this.once(statement);
      await this.once('MERGE (m:Migration {number: $number}) SET m.what = $what', { number, what });
    }
    await this.once('CALL db.awaitIndexes(300)');
  }

  /**
   * Runs work that no other import may do at the same time. The lock is Neo4j's own, held by an open transaction that
   * is rolled back in the end: when this process is killed the lock goes with its connection.
   * @throws {ImportUnderWay}
   */
  async asOnlyImport<Answer>(
    { log, signal }: { readonly log: (line: string) => void; readonly signal?: AbortSignal },
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const ask = randomUUID();
    const session = this.session();
    const tx = await session.beginTransaction({ metadata: { ask } });
    try {
      // A write takes the lock. It is rolled back in the end, and so not counted.
      const locked = tx.run("MATCH (i:Import {id: 'import'}) SET i.held = true");
      try {
        await lockWithin(locked, log, signal);
      } catch (error) {
        // It may still be waiting for the lock, and could not be closed.
        await this.once(TERMINATE, { ask });
        throw error;
      }
      return await work();
    } finally {
      await tx.close();
      await session.close();
    }
  }

  async heldNodes(label: NodeLabel): Promise<Held> {
    return this.#held(`MATCH (n:${label}) RETURN n.${keyOf(label)} AS id, n.${FINGERPRINT} AS fingerprint`);
  }

  async heldTies(type: RelationshipType, to: NodeLabel): Promise<Held> {
    return this.#held(`MATCH ()-[r:${type}]->(:${to}) RETURN r.id AS id, r.${FINGERPRINT} AS fingerprint`);
  }

  async #held(cypher: string): Promise<Held> {
    const rows = await this.once<{ id: string; fingerprint: string | null }>(cypher);
    return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
  }
}

const SAY_AFTER_MS = 1_000;

async function lockWithin(
  locked: Promise<unknown>,
  log: (line: string) => void,
  stopped: AbortSignal | undefined,
): Promise<void> {
  const over = new AbortController();
  const signal = stopped === undefined ? over.signal : AbortSignal.any([over.signal, stopped]);
  const late = (async () => {
    await pause(SAY_AFTER_MS, undefined, { signal });
    log('Another import is writing into this Neo4j; waiting for it to end.');
    await pause(PATIENCE_MS, undefined, { signal });
    throw new ImportUnderWay(
      `Another import has been writing into this Neo4j for more than ${PATIENCE_MS / 60_000} minutes. Wait for it to end, ` +
        'then run npm run rebuild.',
    );
  })();
  // When the lock comes first the timer is taken back, and that is no failure.
  late.catch(() => {});
  try {
    await Promise.race([locked, late]);
  } finally {
    over.abort();
  }
}
