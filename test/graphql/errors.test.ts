import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contextOf } from '../../server/graphql/context.ts';
import { QueryTimeout } from '../../server/graphql/errors.ts';
import { StaleCursor, StoreUnavailable } from '../../server/store/graph-store.ts';
import { curatedStore, type Served, serve, storeThat, TODAY } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  served = await serve(opened.store);
});
afterAll(() => close());

const rejecting = (error: unknown) => () => Promise.reject(error);

describe('what an asker got wrong', () => {
  it.each([
    [
      'a day that is none',
      '{ designations(where: { activeOn: "2021-02-30" }, first: 1) { totalCount } }',
      '"2021-02-30" is no day of the calendar like 2021-12-10.',
    ],
    [
      'a number for a day',
      '{ designations(where: { activeOn: 20211210 }, first: 1) { totalCount } }',
      'is no day of the calendar like 2021-12-10.',
    ],
    [
      'a country by name',
      '{ parties(where: { country: { in: ["Korea"] } }, first: 1) { totalCount } }',
      'where.country: "Korea" is neither an ISO 3166-1 alpha-2 code like KP nor an id like country-kp.',
    ],
    [
      'a blank search',
      '{ search(query: "  ", first: 1) { totalCount } }',
      'query: a name or an identifier is needed; it is blank.',
    ],
    [
      'an impossible score',
      '{ search(query: "SEK", minScore: 1.5, first: 1) { totalCount } }',
      'minScore: from 0 to 1; asked for 1.5.',
    ],
    [
      'a walk through countries',
      '{ network(seeds: [], depth: 1, where: { relation: { in: [LOCATED_IN] } }, limit: 1) { truncated } }',
      'never through LOCATED_IN',
    ],
    [
      'a direction of a network',
      '{ network(seeds: [], depth: 1, where: { direction: OUT }, limit: 1) { truncated } }',
      'where.direction: only expand takes one',
    ],
  ])('%s is BAD_USER_INPUT, and the message says what is expected', async (_, query, message) => {
    const answer = await served.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toContain(message);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    [{ on: '10/12/2021' }, '"10/12/2021" is no day of the calendar like 2021-12-10.'],
    [{ on: null, n: null }, 'must not be null'],
    [{ n: 'many' }, 'Int cannot represent non-integer value'],
  ])('variables %j are BAD_USER_INPUT', async (variables, message) => {
    const answer = await served.ask(
      'query ($on: Date, $n: Int = 1) { designations(where: { activeOn: $on }, first: $n) { totalCount } }',
      variables,
    );
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toContain(message);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each(['not a cursor', 'WyJhIl0', ''])('the cursor %j of no graph of ours is STALE_CURSOR', async (after) => {
    const answer = await served.ask('query ($after: String) { parties(first: 1, after: $after) { totalCount } }', {
      after,
    });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'STALE_CURSOR' } }] });
  });

  it('a cursor of an older graph is STALE_CURSOR', async () => {
    const older = await serve(
      storeThat(() => ({ parties: rejecting(new StaleCursor('this cursor is of an older graph')) })),
    );
    const answer = await older.ask('{ parties(first: 1, after: "x") { totalCount } }');
    expect(answer.errors).toMatchObject([
      { message: 'this cursor is of an older graph', extensions: { code: 'STALE_CURSOR' } },
    ]);
  });

  it('an answer spells out five errors and says how many it leaves out', async () => {
    const answer = await served.ask(
      `{ about { ${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((f) => `${f}${f}${f}`).join(' ')} } }`,
    );
    expect(answer.errors).toHaveLength(5);
    expect(answer.extensions).toEqual({ errorsLeftOut: 2 });
    const five = await served.ask('{ about { aaa bbb ccc ddd eee } }');
    expect(five.errors).toHaveLength(5);
    expect(five.extensions).toEqual({});
  });
});

describe('what the store could not do', () => {
  it('without a graph the answer is 503 STORE_UNAVAILABLE, while introspection still works', async () => {
    const down = await serve(
      storeThat(() => {
        throw new StoreUnavailable('no graph has been built yet');
      }),
    );
    expect(await down.ask('{ about { graph } }')).toMatchObject({
      status: 503,
      errors: [{ message: 'no graph has been built yet', extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    expect((await down.ask('{ __schema { queryType { name } } }')).status).toBe(200);
  });

  it('a store that goes away in mid-query is 503 too', async () => {
    const going = await serve(storeThat(() => ({ nodes: rejecting(new StoreUnavailable('the connection was lost')) })));
    expect(await going.ask('{ node(id: "x") { id } }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
  });

  it('one answer keeps the reader that it began with', async () => {
    const readers = vi.fn(() => ({
      about: async () => ({
        graph: 'a',
        store: 'in-process' as const,
        dataDate: null,
        parties: 0,
        relations: 0,
        designations: 0,
      }),
      nodes: async (ids: readonly string[]) => ids.map(() => null),
    }));
    const swapping = await serve(storeThat(readers));
    expect((await swapping.ask('{ about { graph } node(id: "x") { id } }')).errors).toEqual([]);
    expect(readers).toHaveBeenCalledTimes(1);
  });
});

describe('time', () => {
  const never = () => new Promise<never>(() => {});

  it('a question that the store never answers ends when the request is over', async () => {
    const controller = new AbortController();
    const { ask } = contextOf(
      storeThat(() => ({ about: never })),
      { stories: [] },
      controller.signal,
      TODAY,
    );
    const asked = ask((reader) => reader.about());
    controller.abort(new QueryTimeout(10_000));
    await expect(asked).rejects.toThrow('stopped after 10 seconds');
  });

  it('the store is told through the signal', async () => {
    const controller = new AbortController();
    let told: AbortSignal | undefined;
    const store = storeThat(() => ({
      about: (asked) => {
        told = asked?.signal;
        return never();
      },
    }));
    const asked = contextOf(store, { stories: [] }, controller.signal, TODAY).ask((reader, options) =>
      reader.about(options),
    );
    controller.abort(new QueryTimeout(10_000));
    await expect(asked).rejects.toBeInstanceOf(QueryTimeout);
    expect(told?.aborted).toBe(true);
  });

  it('a query is stopped after 10 seconds with TIMEOUT', async () => {
    const slow = await serve(storeThat(() => ({ about: never })));
    await slow.fastify.ready();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked = slow.ask('{ about { graph } }');
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await asked).toMatchObject({
        status: 422,
        errors: [{ extensions: { code: 'TIMEOUT' } }],
      });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what failed in us', () => {
  const secret = 'password=hunter2 at bolt://10.0.0.1';

  it('is masked under an id and logged once with it, however many fields it breaks', async () => {
    const failure = new Error(secret);
    const broken = await serve(storeThat(() => ({ about: rejecting(failure), nodes: rejecting(failure) })));
    const answer = await broken.ask('{ a: node(id: "x") { id } b: node(id: "y") { id } c: about { graph } }');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    const ids = new Set(answer.errors.map(({ extensions }) => extensions?.id));
    expect(ids.size).toBe(1);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    const logged = broken.logged.filter((line) => line.includes('hunter2'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(String([...ids][0]));
  });

  it('a part that could be answered is answered', async () => {
    const half = await serve(storeThat(() => ({ nodes: rejecting(new Error(secret)), timeline: async () => [] })));
    const answer = await half.ask('{ node(id: "x") { id } timeline(by: YEAR) { total } }');
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ node: null, timeline: [] });
    expect(answer.errors).toMatchObject([{ path: ['node'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });
});
