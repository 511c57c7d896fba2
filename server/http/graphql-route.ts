import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Day } from '../domain/partial-date.ts';
import { type Context, contextOf } from '../graphql/context.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { StoreHandle } from '../store/graph-store.ts';
import type { StoryShelf } from '../stories/shelf.ts';
import { requestSignal } from './request-signal.ts';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<Context>;
  readonly store: StoreHandle;
  readonly shelf: StoryShelf;
  readonly today: () => Day;
}

/** `/graphql`. What Fastify refuses before Apollo Server sees it reads like any other GraphQL error. */
export async function graphqlRoute(
  app: FastifyInstance,
  { apollo, store, shelf, today }: GraphqlRouteOptions,
): Promise<void> {
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) throw error;
    const tooLarge = status === 413;
    const message = tooLarge
      ? `Bytes of the request: at most ${LIMITS.bodyBytes.toLocaleString('en-GB')}; this one has more.`
      : error.message;
    const code = tooLarge ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: LIMITS.bodyBytes,
    handler: fastifyApolloHandler(apollo, {
      context: async (_request, reply) => contextOf(store, shelf, requestSignal(reply, LIMITS.milliseconds), today()),
    }),
  });
}
