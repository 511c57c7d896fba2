import { randomUUID } from 'node:crypto';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify';
import type { LogLevel } from '../config.ts';
import type { Day } from '../domain/partial-date.ts';
import { graphqlServer, lineOfHeavyQueries } from '../graphql/apollo.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { StoreHandle } from '../store/graph-store.ts';
import type { StoryShelf } from '../stories/shelf.ts';
import { AnswerCache } from './answer-cache.ts';
import { strictPolicy } from './content-security-policy.ts';
import { drainPlugin } from './drain.ts';
import { exportRoute } from './export-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { health } from './health.ts';
import { measure } from './metrics.ts';
import { staticClient } from './static-client.ts';

export interface AppOptions {
  readonly store: StoreHandle;
  readonly shelf: StoryShelf;
  /** Where the built client is. */
  readonly clientFolder: string;
  /** Origins whose pages may frame an embedded view. Left out: nobody's. */
  readonly frameAncestors?: readonly string[];
  readonly today: () => Day;
  readonly log: { readonly level: LogLevel; readonly stream?: { write(line: string): void } };
}

export interface App {
  readonly fastify: FastifyInstance;
  /** Takes no new request, answers those in flight, then resolves. */
  drain(): Promise<void>;
}

/** Everything that is served, on one port: the API, the built client, and how it is doing. Does not listen yet. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { store, shelf, clientFolder, frameAncestors = [], today, log } = options;
  const fastify = Fastify({
    logger: log,
    genReqId: () => randomUUID(),
    // Fastify's own request log holds the query string, and with it what somebody looks for.
    logController: new LogController({ disableRequestLogging: true }),
  });
  // Who reports a failure names the request, and the log has it under the same name.
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { method, url } = request;
    const path = url.split('?', 1)[0];
    request.log.info({ method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  fastify.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    request.log.error({ err: error }, 'a request failed unexpectedly');
    return reply
      .code(500)
      .send({ error: `Something failed here that should not have. It is logged as ${request.id}.` });
  });
  fastify.setNotFoundHandler((request, reply) => {
    const text = 'There is nothing at this address. The explorer is at / and the API at /api.';
    return request.headers.accept?.includes('text/html')
      ? reply.code(404).type('text/plain; charset=utf-8').send(text)
      : reply.code(404).send({ error: text });
  });

  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: strictPolicy,
    // Served over plain HTTP on this machine; whoever puts TLS in front says this there.
    strictTransportSecurity: false,
  });
  const cache = new AnswerCache(LIMITS.cacheBytes);
  const heavy = lineOfHeavyQueries(store.kind);
  measure(fastify, { store, cache, heavy, today });
  const apollo = graphqlServer(fastify.log, heavy, [drainPlugin(fastify)]);
  await apollo.start();
  await fastify.register(graphqlRoute, { apollo, cache, store, shelf, today });
  await fastify.register(exportRoute, { store });
  await fastify.register(health, { store });
  await fastify.register(staticClient, { folder: clientFolder, frameAncestors });
  return { fastify, drain: () => apollo.stop() };
}
