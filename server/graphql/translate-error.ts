import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StaleCursor, StoreUnavailable } from '../store/graph-store.ts';
import { BadUserInput, ClientGone, LimitExceeded, Overloaded, QueryTimeout } from './errors.ts';
import { LIMITS, tooMuch } from './limits.ts';
import { countTokens } from './rules/tokens.ts';

export type KnownCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'STALE_CURSOR'
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'STORE_UNAVAILABLE';

/** Codes that Apollo Server gives to requests it refuses itself; their messages are safe and stay. */
const APOLLO_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What went wrong at first, below what GraphQL wrapped around it. */
function cause(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError instanceof Error) inner = inner.originalError;
  return inner;
}

function knownCode(error: unknown): KnownCode | null {
  if (error instanceof LimitExceeded) return 'LIMIT_EXCEEDED';
  if (error instanceof BadUserInput) return 'BAD_USER_INPUT';
  if (error instanceof StaleCursor) return 'STALE_CURSOR';
  if (error instanceof QueryTimeout || error instanceof ClientGone) return 'TIMEOUT';
  if (error instanceof Overloaded) return 'OVERLOADED';
  if (error instanceof StoreUnavailable) return 'STORE_UNAVAILABLE';
  // graphql-js itself refuses arguments and variables so: with the place in the document, before any resolver runs.
  if (error instanceof GraphQLError && (error.nodes !== undefined || error.path === undefined)) return 'BAD_USER_INPUT';
  return null;
}

/** The parser gives up behind the last token allowed and does not say how many there are: count, and say. */
function tooManyTokens(error: unknown): LimitExceeded | null {
  if (!(error instanceof GraphQLError) || !error.message.includes('tokens. Parsing aborted')) return null;
  if (error.source === undefined) return null;
  return tooMuch('Tokens of the query', countTokens(error.source.body), LIMITS.tokens);
}

/** graphql-js stops after 500,000 comparisons of fields that might contradict each other, and says nothing of why. */
const COMPARES_TOO_MUCH =
  'The query selects the same fields so often that checking them against each other takes too long. Select each once.';

export interface ErrorLog {
  error(details: { readonly errorId: string; readonly err: unknown }, message: string): void;
}

/**
 * The one place that turns a failure into what the asker reads. A known one keeps its message and gets its stable
 * code; anything else is logged once, under an id that the asker is told, and says nothing of its inside.
 */
export function errorTranslator(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const idOf = new WeakMap<object, string>();
  return (formatted, error) => {
    const first = cause(error);
    const tokens = tooManyTokens(first);
    if (tokens !== null) return { ...formatted, message: tokens.message, extensions: { code: 'LIMIT_EXCEEDED' } };
    if (first instanceof GraphQLError && first.message === 'Validation aborted.') {
      return { ...formatted, message: COMPARES_TOO_MUCH, extensions: { code: 'LIMIT_EXCEEDED' } };
    }
    if (first instanceof GraphQLError && APOLLO_CODES.has(formatted.extensions?.code)) return formatted;
    const code = knownCode(first);
    if (code !== null) return { ...formatted, extensions: { code } };
    const id = idFor(first);
    const { message: _, extensions: __, ...place } = formatted;
    return {
      message: `Something failed here that should not have. It is logged under the id ${id}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };

  /** One failure may break many fields: it is logged the first time only. */
  function idFor(failure: unknown): string {
    const key = typeof failure === 'object' && failure !== null ? failure : {};
    const known = idOf.get(key);
    if (known !== undefined) return known;
    const id = randomUUID();
    idOf.set(key, id);
    log.error({ errorId: id, err: failure }, 'a query failed unexpectedly');
    return id;
  }
}
