import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../client/api/examples.ts';
import { curatedStore, type Served, serve } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  served = await serve(opened.store);
});
afterAll(() => close());

describe('the examples of the API page', () => {
  it.each(EXAMPLES.map(({ name, query }) => [name, query]))('%s is answered without an error', async (_, query) => {
    const answer = await served.ask(query);
    expect(answer.errors).toEqual([]);
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(200);
  });
});
