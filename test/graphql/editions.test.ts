import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { cli, FIXTURE_FOLDER } from '../graph-seed/helpers.ts';
import { type Served, serve } from './served-graph.ts';

const CANADA = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');
let served: Served;
let close: () => Promise<void>;

/** Two editions of Canada's list: in the second Tinaye Chigudu is missing and another name is spelt otherwise. */
beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'editions-'));
  const later = join(dataDir, 'sema-lmes.xml');
  const text = (await readFile(CANADA, 'utf8'))
    .replace(/<record>(?:(?!<\/record>)[\s\S])*Chigudu[\s\S]*?<\/record>/, '')
    .replace('Siyamak Rahpeyk', 'Siyamak Rahpeik');
  await writeFile(later, text);
  await cli(['import', 'ca-sema', '--file', CANADA, '--edition', '2025-03-20'], dataDir);
  await cli(['import', 'ca-sema', '--file', later, '--edition', '2025-04-01', '--accept-shrink'], dataDir);
  const log = { info: () => {}, error: (message: string) => expect.fail(message) };
  const store = await openStore({ dataDir, neo4j: null, log });
  served = await serve(store);
  close = async () => {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  };
});
afterAll(() => close());

async function data(query: string) {
  const answer = await served.ask(query);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

describe('changes', () => {
  it('name each record that differs, its party, and what it says otherwise', async () => {
    const { changes } = await data(`{ changes(list: "ca-sema", from: "2025-03-20", to: "2025-04-01", first: 10) {
      from to comparable added changed removed totalCount kinds { kind count } pageInfo { hasNextPage }
      nodes { record name kind programmes change from to party { id displayName } fields { field before after } } } }`);
    expect(changes).toMatchObject({
      from: '2025-03-20',
      to: '2025-04-01',
      comparable: true,
      added: 0,
      changed: 1,
      removed: 1,
      totalCount: 2,
      kinds: [{ kind: 'Person', count: 2 }],
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          record: 'ca-sema-iran-1-part-2.1-107',
          change: 'CHANGED',
          party: { displayName: 'Siamak Rahpeik' },
          fields: [{ field: 'name (alias)', before: ['Siyamak Rahpeyk'], after: ['Siyamak Rahpeik'] }],
        },
        { record: 'ca-sema-zimbabwe-164', change: 'REMOVED', party: { id: 'ca-sema-zimbabwe-164' } },
      ],
    });
  });

  it('of a list that nobody knows, or of days in the wrong order, are refused in words', async () => {
    for (const [asked, words] of [
      ['list: "xx", from: "2025-03-20"', 'there is no list "xx"; there are us-ofac-sdn'],
      ['list: "ca-sema", from: "2025-04-01", to: "2025-03-20"', 'to: 2025-03-20 is before from'],
    ]) {
      const { errors } = await served.ask(`{ changes(${asked}, first: 1) { totalCount } }`);
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toContain(words);
    }
  });
});

describe('lists', () => {
  it('say of each edition what was read, left aside and reported, and how it differs from the one before', async () => {
    const { lists } = await data(`{ lists { id parties relations snapshots {
      edition records valuesRead valuesLeftAside issues since { edition comparable added changed removed } } } }`);
    const canada = lists.find(({ id }: { id: string }) => id === 'ca-sema');
    expect(canada).toMatchObject({ parties: 8, relations: 0 });
    expect(canada.snapshots[0]).toMatchObject({ records: 9, valuesLeftAside: null, since: null });
    expect(canada.snapshots[0].valuesRead).toBeGreaterThan(50);
    expect(canada.snapshots[1].since).toEqual({
      edition: '2025-03-20',
      comparable: true,
      added: 0,
      changed: 1,
      removed: 1,
    });
  });
});

describe('issues', () => {
  it('name the record, the field and the value', async () => {
    const { issues, lists } = await data(`{
      issues(list: "ca-sema", first: 100) { edition reported totalCount nodes { record line field value problem } }
      lists { id snapshots { issues } } }`);
    const canada = lists.find(({ id }: { id: string }) => id === 'ca-sema');
    expect(issues).toMatchObject({ edition: '2025-04-01', reported: canada.snapshots[1].issues });
    expect(issues.nodes).toHaveLength(issues.totalCount);
    for (const issue of issues.nodes) expect(issue.problem).not.toBe('');
  });
});

describe('a Designation that left its list', () => {
  it('says that its end is the first edition without it', async () => {
    const { node } = await data(
      '{ node(id: "ca-sema-zimbabwe-164") { ... on Party { designations { endedOn endedBy inForce(on: "2025-04-01") } } } }',
    );
    expect(node.designations).toEqual([{ endedOn: '2025-04-01', endedBy: 'FIRST_EDITION_WITHOUT', inForce: 'ENDED' }]);
  });
});
