import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** What can go wrong between the page and the API, in the words a screen acts on. */
export type Failure =
  | { readonly kind: 'store-down'; readonly message: string }
  | { readonly kind: 'offline'; readonly message: string }
  | { readonly kind: 'timeout'; readonly message: string }
  /** The server says what bound was crossed or what argument is wrong. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** Ours: an answer that nobody foresaw. */
  | { readonly kind: 'defect'; readonly message: string };

/** Whether the same question may well be answered a little later. */
export function isWorthRetrying(failure: Failure): boolean {
  return failure.kind === 'store-down' || failure.kind === 'offline';
}

/** Translates whatever Apollo Client threw; called once, where a query ends. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return byCode(first?.extensions?.code, first?.message ?? error.message);
  }
  if (ServerError.is(error)) return ofServerError(error);
  if (ServerParseError.is(error)) return { kind: 'defect', message: 'The answer of the server could not be read.' };
  // `fetch` says TypeError when nothing answers at all.
  if (error instanceof TypeError) return { kind: 'offline', message: 'The server does not answer.' };
  return { kind: 'defect', message: error instanceof Error ? error.message : String(error) };
}

function ofServerError(error: ServerError): Failure {
  const told = errorsIn(error.bodyText);
  if (told !== null) return byCode(told.code, told.message);
  if (error.statusCode === 502 || error.statusCode === 503 || error.statusCode === 504) {
    return { kind: 'offline', message: 'The server does not answer.' };
  }
  return { kind: 'defect', message: `The server answered ${error.statusCode}.` };
}

function byCode(code: unknown, message: string): Failure {
  if (code === 'STORE_UNAVAILABLE') return { kind: 'store-down', message };
  if (code === 'TIMEOUT') return { kind: 'timeout', message };
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return { kind: 'defect', message };
  return { kind: 'refused', code, message };
}

/** The first error of a GraphQL answer that came with an HTTP error; null when the body is none. */
function errorsIn(body: string): { readonly code: unknown; readonly message: string } | null {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    // A proxy's page in HTML, or nothing: the status says the rest.
    return null;
  }
  const errors = field(answer, 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const message = field(first, 'message');
  if (typeof message !== 'string') return null;
  return { code: field(field(first, 'extensions'), 'code'), message };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
