import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Day } from '../domain/partial-date.ts';
import type { Admission } from '../graphql/admission.ts';
import { type StoreHandle, StoreUnavailable } from '../store/graph-store.ts';
import type { AnswerCache } from './answer-cache.ts';

export interface Measured {
  readonly store: StoreHandle;
  readonly cache: AnswerCache;
  readonly heavy: Admission;
  readonly today: () => Day;
}

/** Seconds: what is quick, what the bars of a query are, and what it may take at most. */
const SECONDS = [0.005, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * `/metrics` in Prometheus' text format. Requests are told apart by route and status, never by address: a question's words
 * are in none of it. Call it before any route is registered.
 */
export function measure(fastify: FastifyInstance, measured: Measured): void {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From a request to the last byte of its answer, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ route, status: reply.statusCode });
    latency.observe({ route }, reply.elapsedTime / 1000);
  });
  const look = gauges(registry, measured);
  fastify.get('/metrics', async (_, reply) => {
    await look();
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}

/** @returns what brings the gauges up to date */
function gauges(registry: Registry, { store, cache, heavy, today }: Measured): () => Promise<void> {
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const up = gauge('sanctions_explorer_store_up', 'Whether the store answers: 1 or 0.', ['store']);
  const graph = gauge('sanctions_explorer_graph_info', 'The graph that is served, by its hash.', ['graph']);
  const parties = gauge('sanctions_explorer_graph_parties', 'Parties of the graph that is served.');
  const age = gauge(
    'sanctions_explorer_list_age_seconds',
    'From the day of the newest edition read to today, by list. Lists that were not read are not here.',
    ['list'],
  );
  const kept = gauge('sanctions_explorer_answer_cache_bytes', 'Answers kept in memory.');
  new Counter({
    name: 'sanctions_explorer_answer_cache_hits_total',
    help: 'Questions answered from memory.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(cache.hits);
    },
  });
  const running = gauge('sanctions_explorer_heavy_queries_running', 'Heavy queries under way.');
  const waiting = gauge('sanctions_explorer_heavy_queries_waiting', 'Heavy queries in line.');
  const memory = gauge('process_resident_memory_bytes', 'Resident memory of this process.');
  return async () => {
    kept.set(cache.bytes);
    running.set(heavy.running);
    waiting.set(heavy.waiting);
    memory.set(process.memoryUsage.rss());
    graph.reset();
    age.reset();
    try {
      const reader = store.reader();
      const [about, { lists }] = await Promise.all([reader.about(), reader.catalogue()]);
      up.set({ store: store.kind }, 1);
      graph.set({ graph: about.graph }, 1);
      parties.set(about.parties);
      for (const { id, snapshots } of lists) {
        const newest = snapshots.at(-1);
        if (newest !== undefined) age.set({ list: id }, secondsBetween(newest.edition, today()));
      }
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      up.set({ store: store.kind }, 0);
      parties.reset();
    }
  };
}

const secondsBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 1000;
