import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { curatedStore, serve, storeThat } from '../graphql/served-graph.ts';

/** As `node --expose-gc` has it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

it('what an answer was made from is let go when it is given', async () => {
  const collect = collector();
  const { store, close } = await curatedStore();
  const read: WeakRef<object>[] = [];
  const served = await serve(
    storeThat(() => ({
      about: async (asked) => {
        const about = { ...(await store.reader().about(asked)) };
        read.push(new WeakRef(about));
        return about;
      },
    })),
  );
  const url = await listen(served.fastify, { host: '127.0.0.1', port: 0 });
  for (let turn = 0; turn < 5; turn++) {
    const answer = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ about { graph } }', variables: { turn } }),
    });
    expect((await answer.json()).data.about.graph).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(read).toHaveLength(5);
  await expect
    .poll(
      () => {
        collect();
        return read.filter((one) => one.deref() !== undefined).length;
      },
      { timeout: 10_000 },
    )
    // The connection that is kept open may still know its last question.
    .toBeLessThanOrEqual(1);
  await served.drain();
  await close();
});
