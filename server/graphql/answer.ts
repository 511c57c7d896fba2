import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';

/** What a code means in HTTP. Of several, the one further down this table is said. */
const STATUS_OF_CODE: ReadonlyMap<unknown, number> = new Map([
  ['BAD_USER_INPUT', 400],
  ['LIMIT_EXCEEDED', 400],
  ['STALE_CURSOR', 400],
  ['TIMEOUT', 422],
  ['OVERLOADED', 503],
  ['STORE_UNAVAILABLE', 503],
]);

/** Refusals that the older media type answers with 200 (GraphQL over HTTP, section 6.4.1). */
const WELL_FORMED_REQUEST: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

const codeOf = (error: GraphQLFormattedError): unknown => error.extensions?.code;

/** What `Cache-Control` says of an answer without an error: only who asked may keep it, and asks each time whether it holds. */
export const MAY_BE_KEPT = 'private, no-cache';

/** The HTTP side of an answer: its status, who may keep it, and at most five errors of many, with the number left out. */
export const answerPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors === undefined) {
          response.http.headers.set('cache-control', MAY_BE_KEPT);
          return;
        }
        if (result.errors.some((error) => codeOf(error) === 'OVERLOADED')) {
          response.http.headers.set('retry-after', String(LIMITS.retryAfterSeconds));
        }
        const status = statusOf(result, response.http.status);
        if (status !== undefined) response.http.status = status;
        if (response.http.status === 400 && mayBe200(result, request.http?.headers.get('accept'))) {
          response.http.status = 200;
        }
        response.body = { kind: 'single', singleResult: shortened(result, result.errors) };
      },
    };
  },
};

/** Undefined leaves what Apollo Server chose. */
function statusOf(result: FormattedExecutionResult, chosen: number | undefined): number | undefined {
  const codes = new Set(result.errors?.map(codeOf));
  const said = [...STATUS_OF_CODE].filter(([code]) => codes.has(code)).at(-1)?.[1];
  if (said !== undefined) return said;
  const nothingAnswered = result.data === null || result.data === undefined;
  return codes.has('INTERNAL_SERVER_ERROR') && nothingAnswered ? 500 : chosen;
}

function mayBe200(result: FormattedExecutionResult, accept: string | undefined): boolean {
  if (accept?.includes('application/graphql-response+json')) return false;
  const nothingAnswered = result.data === null || result.data === undefined;
  return nothingAnswered && (result.errors ?? []).every((error) => WELL_FORMED_REQUEST.has(codeOf(error)));
}

function shortened(
  result: FormattedExecutionResult,
  errors: readonly GraphQLFormattedError[],
): FormattedExecutionResult {
  if (errors.length <= LIMITS.errors) return result;
  return {
    ...result,
    errors: errors.slice(0, LIMITS.errors),
    extensions: { ...result.extensions, errorsLeftOut: errors.length - LIMITS.errors },
  };
}
