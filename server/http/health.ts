import type { FastifyInstance } from 'fastify';
import { type StoreHandle, StoreUnavailable } from '../store/graph-store.ts';

/** `/healthz`: the process is up. `/readyz`: it has a graph to answer from, which, and which store holds it. */
export async function health(app: FastifyInstance, { store }: { readonly store: StoreHandle }): Promise<void> {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ up: true }));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const { graph } = await store.reader().about();
      return { ready: true, store: store.kind, graph };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return reply.code(503).send({ ready: false, store: store.kind, reason: error.message });
    }
  });
}
