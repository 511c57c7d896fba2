import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { serve, storeThat } from '../graphql/served-graph.ts';

const about = { graph: 'f', store: 'in-process' as const, dataDate: null, parties: 0, relations: 0, designations: 0 };

describe('draining', () => {
  it('answers what is in flight, takes nothing new, and does not wait for connections that nobody used', async () => {
    let answer: (() => void) | undefined;
    let began: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      began = resolve;
    });
    const served = await serve(
      storeThat(() => ({
        about: () => {
          began?.();
          return new Promise((resolve) => {
            answer = () => resolve(about);
          });
        },
      })),
    );
    const url = await listen(served.fastify, { host: '127.0.0.1', port: 0 });
    const unused = connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => unused.once('connect', resolve));
    const inFlight = fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ about { graph } }' }),
    });
    await asked;
    const start = performance.now();
    const drained = served.drain();
    await expect(fetch(`${url}healthz`)).rejects.toThrow();
    answer?.();
    expect((await inFlight).status).toBe(200);
    await drained;
    expect(performance.now() - start).toBeLessThan(2_000);
    unused.destroy();
  });
});
