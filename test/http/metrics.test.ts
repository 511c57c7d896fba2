import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../server/store/graph-store.ts';
import { curatedStore, type Served, serve, storeThat } from '../graphql/served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  served = await serve(opened.store);
  close = async () => {
    await served.drain();
    await opened.close();
  };
});
afterAll(() => close());

/** The samples by what stands before their value. */
async function samples({ fastify }: Served): Promise<ReadonlyMap<string, number>> {
  const { statusCode, headers, body } = await fastify.inject('/metrics');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

describe('/metrics', () => {
  it('counts requests by route and status, and how long they took; what was looked for is nowhere in it', async () => {
    await served.ask('{ search(query: "Zakirovelli", first: 5) { hits { score } truncated } }');
    await served.ask('{ nonsense }');
    await served.fastify.inject('/no/such/Zakirovelli?q=Zakirovelli');
    const found = await samples(served);
    expect(found.get('http_requests_total{route="/graphql",status="200"}')).toBe(1);
    expect(found.get('http_requests_total{route="/graphql",status="400"}')).toBe(1);
    expect(found.get('http_request_duration_seconds_count{route="/graphql"}')).toBe(2);
    expect([...found.keys()].join('\n')).not.toContain('Zakirovelli');
  });

  it('says which graph is served, by which store, how old each list is, and what is kept', async () => {
    const question = '{ about { graph } }';
    const { data } = await served.ask(question);
    await served.ask(question);
    const found = await samples(served);
    expect(found.get('sanctions_explorer_store_up{store="in-process"}')).toBe(1);
    expect(found.get(`sanctions_explorer_graph_info{graph="${data.about.graph}"}`)).toBe(1);
    expect(found.get('sanctions_explorer_graph_parties')).toBe(48);
    // From the day of the curated facts to the day that tests call today.
    expect(found.get('sanctions_explorer_list_age_seconds{list="curated"}')).toBe(
      (Date.parse('2026-01-15') - Date.parse('2026-11-24')) / 1000,
    );
    expect(found.get('sanctions_explorer_answer_cache_hits_total')).toBe(1);
    expect(found.get('sanctions_explorer_answer_cache_bytes')).toBeGreaterThan(0);
    expect(found.get('sanctions_explorer_heavy_queries_waiting')).toBe(0);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('says that the store is down, and still answers', async () => {
    const down = await serve(
      storeThat(() => ({
        about: async () => {
          throw new StoreUnavailable('gone');
        },
        catalogue: async () => {
          throw new StoreUnavailable('gone');
        },
      })),
    );
    const found = await samples(down);
    expect(found.get('sanctions_explorer_store_up{store="in-process"}')).toBe(0);
    expect([...found.keys()].filter((name) => name.startsWith('sanctions_explorer_graph_info'))).toEqual([]);
    await down.drain();
  });
});
