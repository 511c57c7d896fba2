import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { serve, storeThat } from '../graphql/served-graph.ts';

/** A promise, and who settles it. */
function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a client that goes away', () => {
  it('is noticed while the store is still asked which graph it holds', async () => {
    const [looking, look, given] = [gate(), gate(), gate()];
    let signal: AbortSignal | undefined;
    const told = storeThat(() => ({
      about: async (asked) => {
        signal = asked?.signal;
        given.open();
        throw new Error('nobody is there to be told');
      },
    }));
    const served = await serve({
      ...told,
      version: async () => {
        looking.open();
        await look.opened;
        return 'a graph';
      },
    });
    const url = await listen(served.fastify, { host: '127.0.0.1', port: 0 });
    const asked = request(`${url}graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json' },
    });
    asked.on('error', () => {});
    asked.end(JSON.stringify({ query: '{ about { graph } }' }));
    await looking.opened;
    asked.destroy();
    await noConnection(served.fastify.server);
    look.open();
    await given.opened;
    expect(signal?.aborted).toBe(true);
    await served.drain();
  });
});

/** Waits until the server knows that nobody is connected. */
async function noConnection(server: { getConnections(tell: (error: Error | null, count: number) => void): void }) {
  const count = () =>
    new Promise<number>((resolve, reject) =>
      server.getConnections((error, open) => (error === null ? resolve(open) : reject(error))),
    );
  while ((await count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
