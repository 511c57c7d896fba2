import { createHash } from 'node:crypto';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Day } from '../domain/partial-date.ts';
import { MAY_BE_KEPT } from '../graphql/answer.ts';
import { type Context, contextOf } from '../graphql/context.ts';
import { LIMITS } from '../graphql/limits.ts';
import { type StoreHandle, StoreUnavailable } from '../store/graph-store.ts';
import type { StoryShelf } from '../stories/shelf.ts';
import type { AnswerCache, KeptAnswer } from './answer-cache.ts';
import { etagOf, matches, nameOf, type Question, questionOf } from './question.ts';
import { requestSignal } from './request-signal.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly cache: AnswerCache;
  readonly store: StoreHandle;
  readonly shelf: StoryShelf;
  readonly today: () => Day;
}

/**
 * Asks Apollo Server, unless the answer is known: the graph of a build never changes, so an answer is named by its graph and
 * its question. The name is its ETag. GET: an asker who names it has it (304), and one who keeps it must ask each time
 * whether it still holds. POST: RFC 9110 keeps 304 for GET and HEAD, so there a named answer is 412, and nobody keeps it.
 */
export function graphqlHandler({ apollo, cache, store, shelf, today }: GraphqlOptions) {
  const stories = createHash('sha256').update(JSON.stringify(shelf.stories)).digest('hex');

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // Before anything is waited for: who goes away meanwhile must be noticed.
    const signal = requestSignal(reply, LIMITS.milliseconds);
    const question = questionOf(request);
    const name = (version: string): string => nameOf(question ?? NOTHING, [version, today(), stories]);
    const newest = question === null ? null : await newestVersion(store);
    if (newest !== null) {
      const known = name(newest);
      if (matches(request.headers['if-none-match'], etagOf(known)) === 'named') return notAnew(request, reply, known);
      const kept = cache.get(known);
      if (kept !== undefined) return give(request, reply, known, kept);
    }
    const context = contextOf(store, shelf, signal, today());
    try {
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method === 'HEAD' ? 'GET' : request.method,
          headers: headersOf(request),
          search: searchOf(request.url),
          body: request.body,
        },
        context: async () => context,
      });
      const version = context.answeredFrom() ?? newest;
      const answer = version === null || question === null ? null : keepable(response);
      if (version === null || answer === null) return pass(reply, response);
      // An answer that did not look at the graph costs nothing to give again.
      if (context.answeredFrom() !== null) cache.keep(name(version), answer);
      return give(request, reply, name(version), answer);
    } finally {
      context.end();
    }
  };
}

const NOTHING: Question = { query: '', operationName: null, variables: '', accept: '' };

/** Null while there is no graph: the question itself then finds that out, with its own words. */
async function newestVersion(store: StoreHandle): Promise<string | null> {
  try {
    return await store.version();
  } catch (error) {
    if (error instanceof StoreUnavailable) return null;
    throw error;
  }
}

/** The answer, when it is whole and without an error. */
function keepable({ status, headers, body }: HTTPGraphQLResponse): KeptAnswer | null {
  if ((status ?? 200) !== 200 || headers.get('cache-control') !== MAY_BE_KEPT || body.kind !== 'complete') return null;
  return { body: Buffer.from(body.string), contentType: headers.get('content-type') ?? 'application/json' };
}

function give(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  { body, contentType }: KeptAnswer,
): FastifyReply {
  if (matches(request.headers['if-none-match'], etagOf(name)) !== 'no') return notAnew(request, reply, name);
  return named(request, reply, name).type(contentType).send(body);
}

function notAnew(request: FastifyRequest, reply: FastifyReply, name: string): FastifyReply {
  named(request, reply, name);
  if (request.method !== 'POST') return reply.code(304).send();
  const message = 'You have this answer already: its ETag is in your If-None-Match. With GET this would be a 304.';
  return reply.code(412).send({ errors: [{ message, extensions: { code: 'PRECONDITION_FAILED' } }] });
}

const named = (request: FastifyRequest, reply: FastifyReply, name: string): FastifyReply =>
  reply.headers({
    etag: etagOf(name),
    vary: 'accept',
    'cache-control': request.method === 'POST' ? 'no-store' : MAY_BE_KEPT,
  });

async function pass(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): Promise<FastifyReply> {
  reply.code(status ?? 200);
  for (const [header, value] of headers) reply.header(header, value);
  reply.header('cache-control', 'no-store');
  if (body.kind === 'complete') return reply.send(body.string);
  let text = '';
  for await (const part of body.asyncIterator) text += part;
  return reply.send(text);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [header, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(header, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}
