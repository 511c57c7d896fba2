import neo4j from 'neo4j-driver';
import { StoreUnavailable } from '../graph-store.ts';

/** The database said nothing at all for too long: a black hole, or a machine that has stopped. */
export class NoAnswer extends StoreUnavailable {
  override readonly name = 'StoreUnavailable';
}

/** The graph that a reader stands on is no longer there; the store itself is well. */
export class GraphReplaced extends StoreUnavailable {
  override readonly name = 'StoreUnavailable';
}

/** The user's name or password is wrong. */
export class NotAllowed extends StoreUnavailable {
  override readonly name = 'StoreUnavailable';
}

const codeOf = (error: unknown): string => (error instanceof neo4j.Neo4jError ? error.code : '');

/** An import has taken away what a query was just looking at. */
const GONE_MEANWHILE = 'Neo.ClientError.Statement.EntityNotFound';

/** A read that failed so may be asked once more: the connection broke, or the database says that it was a passing trouble. */
export const worthAskingAgain = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.retriable || codeOf(error).startsWith('Neo.TransientError.') || codeOf(error) === GONE_MEANWHILE);

/** A transaction was more than the database's memory holds; it has been rolled back. */
export const isOutOfMemory = (error: unknown): boolean =>
  codeOf(error).startsWith('Neo.TransientError.General.') && /Memory|StackOverflow/.test(codeOf(error));

const SECURITY = 'Neo.ClientError.Security.';
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOut';
const NO_DATABASE = 'Neo.ClientError.Database.';
const OURS = ['Neo.ClientError.Statement.', 'Neo.ClientError.Procedure.', 'Neo.ClientError.Schema.'];

/** Faults of a query are ours and stay what they are: logged, never shown. One that names an index finds none in an empty database. */
export const isFaultOfQuery = (error: unknown): boolean => OURS.some((prefix) => codeOf(error).startsWith(prefix));

/** What the driver throws, as what a store may throw. No message of the driver goes out: it may hold an address. */
export function translate(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (isFaultOfQuery(error)) return error;
  const code = codeOf(error);
  const options = { cause: error };
  if (code.startsWith(SECURITY)) {
    return new NotAllowed(
      'Neo4j refuses the user or the password (NEO4J_USER, NEO4J_PASSWORD or NEO4J_PASSWORD_FILE)',
      options,
    );
  }
  if (code.startsWith(TIMED_OUT)) return new StoreUnavailable('Neo4j has cut a query that took too long', options);
  if (code.startsWith(NO_DATABASE)) {
    return new StoreUnavailable('Neo4j has no such database (NEO4J_DATABASE)', options);
  }
  return new StoreUnavailable('Neo4j does not answer (NEO4J_URI)', options);
}
