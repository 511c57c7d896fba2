import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../graphql/context.ts';

/**
 * How Apollo Server stops: nothing new is taken, what is in flight is answered, then every connection is closed. Closing
 * the listener alone would wait for connections that a browser opened beforehand and never used.
 */
export function drainPlugin(fastify: FastifyInstance): ApolloServerPlugin<Context> {
  let inFlight = 0;
  let draining = false;
  const closeWhenAnswered = (): void => {
    if (draining && inFlight === 0) fastify.server.closeAllConnections();
  };
  fastify.addHook('onRequest', async (_, reply) => {
    inFlight += 1;
    reply.raw.once('close', () => {
      inFlight -= 1;
      closeWhenAnswered();
    });
  });
  return {
    async serverWillStart() {
      return {
        async drainServer() {
          draining = true;
          const closed = fastify.close();
          closeWhenAnswered();
          await closed;
        },
      };
    },
  };
}
