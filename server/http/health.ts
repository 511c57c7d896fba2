import type { FastifyInstance } from 'fastify';
import { type StoreHandle, StoreUnavailable } from '../store/graph-store.ts';

/** `/healthz`: the process is up. `/readyz`: it has a graph to answer from, and which. */
export async function health(app: FastifyInstance, { store }: { readonly store: StoreHandle }): Promise<void> {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ up: true }));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      return { ready: true, graph: (await store.reader().about()).graph };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return reply.code(503).send({ ready: false, reason: error.message });
    }
  });
}
