import { describe, expect, it } from 'vitest';
import { Admission } from '../../server/graphql/admission.ts';
import { Overloaded } from '../../server/graphql/errors.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { serve, storeThat } from './served-graph.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('admission', () => {
  it('lets a few in, a few wait in line in the order in which they came, and turns the next away', async () => {
    const heavy = new Admission('Heavy', { atOnce: 2, inLine: 2, patienceMs: 10_000 });
    const entered: number[] = [];
    const leave = new Map<number, () => void>();
    const come = async (who: number): Promise<void> => {
      const left = await heavy.enter();
      entered.push(who);
      leave.set(who, left);
    };
    await Promise.all([come(1), come(2)]);
    const waiting = [come(3), come(4)];
    await expect(come(5)).rejects.toThrow('Heavy: 2 under way and 2 in line');
    await expect(come(5)).rejects.toBeInstanceOf(Overloaded);
    expect(entered).toEqual([1, 2]);
    leave.get(2)?.();
    leave.get(2)?.();
    await nextTurn();
    expect(entered).toEqual([1, 2, 3]);
    leave.get(1)?.();
    await Promise.all(waiting);
    expect(entered).toEqual([1, 2, 3, 4]);
    leave.get(3)?.();
    leave.get(4)?.();
    await come(6);
    expect(entered).toEqual([1, 2, 3, 4, 6]);
  });

  it('who has waited too long is turned away too, and the line stays in order', async () => {
    const heavy = new Admission('Heavy', { atOnce: 1, inLine: 2, patienceMs: 50 });
    const leave = await heavy.enter();
    await expect(heavy.enter()).rejects.toBeInstanceOf(Overloaded);
    const next = heavy.enter();
    leave();
    (await next)();
    (await heavy.enter())();
  });

  it('who goes away while in line gives the place to the next', async () => {
    const heavy = new Admission('Heavy', { atOnce: 1, inLine: 1, patienceMs: 10_000 });
    const leave = await heavy.enter();
    const client = new AbortController();
    const gone = heavy.enter(client.signal);
    client.abort(new Error('client went away'));
    await expect(gone).rejects.toThrow('client went away');
    const next = heavy.enter();
    leave();
    (await next)();
    (await heavy.enter())();
  });
});

describe('heavy queries at once', () => {
  const heavy = (n: number) =>
    `{ network(seeds: ["x${n}"], depth: 1, limit: 2000) { nodes { id } edges { id sources { quote } } } }`;

  it('past the line are told 503 OVERLOADED and when to come again, while a small one is answered; then all get their turn', async () => {
    let asked = 0;
    let answer: (() => void)[] = [];
    const busy = await serve(
      storeThat(() => ({
        network: () => {
          asked += 1;
          return new Promise((resolve) =>
            answer.push(() =>
              resolve({
                nodes: [],
                edges: [],
                seeds: [],
                unknownSeeds: [],
                truncated: false,
                omitted: [],
                asOf: null,
                unlisted: [],
              }),
            ),
          );
        },
        nodes: async (ids) => ids.map(() => null),
        catalogue: async () => ({ countries: [], governments: [], agencies: [], programmes: [], lists: [] }),
      })),
    );
    const [atOnce, inLine] = [LIMITS.heavyAtOnce['in-process'], LIMITS.heavyInLine];
    const taken = Array.from({ length: atOnce + inLine }, (_, n) => busy.ask(heavy(n)));
    while (asked < atOnce) await nextTurn();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toBe(atOnce);
    const refused = await busy.fastify.inject({ method: 'POST', url: '/graphql', payload: { query: heavy(999) } });
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe(String(LIMITS.retryAfterSeconds));
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
    expect((await busy.ask('{ node(id: "x") { id } }')).data).toEqual({ node: null });
    const all = Promise.all(taken);
    let done = false;
    all.then(() => {
      done = true;
    });
    while (!done) {
      for (const one of answer) one();
      answer = [];
      await nextTurn();
    }
    expect((await all).every(({ status, errors }) => status === 200 && errors.length === 0)).toBe(true);
    expect(asked).toBe(atOnce + inLine);
  });
});
