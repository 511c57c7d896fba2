import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedOverHttp } from './served-graph.ts';

let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const over = await servedOverHttp();
  ({ close } = over);
  url = `${over.origin}graphql`;
});
afterAll(() => close());

const post = async (body: string, type = 'application/json') => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
  return { status: response.status, text: await response.text() };
};
const ask = async (query: string) => {
  const { status, text } = await post(JSON.stringify({ query }));
  const { data, errors = [], extensions = {} } = JSON.parse(text);
  return { status, data, errors, extensions };
};
const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** What the public scanners of GraphQL servers look for, each as they ask it. Introspection is on by decision. */
describe('the public probes [row 14]', () => {
  it('a hundred and one aliases are not answered', async () => {
    const { data, errors } = await ask(`{ ${times(101, (at) => `alias${at}: __typename`)} }`);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('ten queries in one body are not answered', async () => {
    const body = JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect((await post(body)).status).toBe(400);
  });

  it('a field with ten unknown directives is not looked at ten times', async () => {
    const { data, errors } = await ask(`{ __typename ${times(10, () => '@aa')} }`);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeLessThan(10);
  });

  it('five hundred times one field is not answered', async () => {
    const { data, errors } = await ask(`{ ${times(500, () => '__typename')} }`);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('introspection that goes in a circle is not answered', async () => {
    const inside = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${inside(depth - 1)} } }`);
    const { data, errors } = await ask(`{ __schema { types { ${inside(6)} } } }`);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('a form and a bare address are not answered, and nothing can be changed by any of them', async () => {
    expect((await post('query=%7B__typename%7D', 'application/x-www-form-urlencoded')).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await fetch(`${url}?query=%7B__typename%7D`)).status).toBe(400);
    const mutation = await ask('mutation { __typename }');
    expect(mutation.data ?? null).toBeNull();
  });

  it('no trace is given, no name is suggested, and no console answers at the usual places', async () => {
    expect((await ask('{ __typename }')).extensions).toEqual({});
    const { errors } = await ask('{ partys { totalCount } }');
    expect(errors[0].message).not.toMatch(/did you mean/i);
    for (const path of ['graphiql', 'playground', 'console', 'graphql', 'altair', 'voyager']) {
      const page = await fetch(url.replace(/graphql$/, path), { headers: { accept: 'text/html' } });
      expect(await page.text()).not.toMatch(/graphiql|playground/i);
    }
  });
});
