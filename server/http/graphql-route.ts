import type { FastifyError, FastifyInstance } from 'fastify';
import { LIMITS } from '../graphql/limits.ts';
import { type GraphqlOptions, graphqlHandler } from './graphql-handler.ts';

/** `/graphql`. What Fastify refuses before Apollo Server sees it reads like any other GraphQL error. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
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
    handler: graphqlHandler(options),
  });
}
