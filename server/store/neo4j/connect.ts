import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../settings.ts';

/** A query that takes longer is cut in the database, and its transaction ended there. */
export const QUERY_MS = 10_000;
/** From a question to the first answer of the database; a socket that swallows everything is given up after it. */
export const FIRST_ANSWER_MS = 4_500;

const POOL = 50;

/** A driver with bounds on everything: sockets, waiting for one, and what is read ahead. Does not connect yet. */
export function connect({ uri, user, password }: Neo4jSettings): Driver {
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(uri, auth, {
    connectionTimeout: FIRST_ANSWER_MS,
    connectionAcquisitionTimeout: FIRST_ANSWER_MS,
    maxConnectionPoolSize: POOL,
    // Retries are ours: one, of a read. See database.ts.
    maxTransactionRetryTime: 0,
    // All rows in one go: every question is bounded, and whatever is asked is wanted whole.
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'sanctions-explorer',
  });
}

/** `neo4j://` asks a cluster which of its members reads and which one writes; `bolt://` is one server. */
export const isRouted = ({ uri }: Neo4jSettings): boolean => uri.startsWith('neo4j');

/** Ends the transaction that was begun with `{ ask: $ask }` as its metadata, also while it runs or waits for a lock. A member
 * of a cluster knows its own transactions only: on another one the transaction's time limit ends it. */
export const TERMINATE =
  'SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.ask = $ask ' +
  'TERMINATE TRANSACTIONS id YIELD message RETURN message';
