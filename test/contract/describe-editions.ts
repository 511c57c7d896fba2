import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../server/domain/catalogue.ts';
import { type ChangeKind, changeId, type EditionChange, type FieldChange } from '../../server/domain/edition-change.ts';
import type { Graph } from '../../server/domain/graph.ts';
import { recordId } from '../../server/domain/ids.ts';
import { issueId } from '../../server/domain/import-issue.ts';
import { byId } from '../../server/domain/order.ts';
import { day } from '../../server/domain/partial-date.ts';
import type { ListId } from '../../server/domain/vocabulary.ts';
import { type ChangesQuestion, type GraphReader, StaleCursor } from '../../server/store/graph-store.ts';
import { buildWorld } from '../worlds/build-world.ts';

type Step = readonly [record: number, to: string, change: ChangeKind, ...fields: FieldChange[]];

const says = (field: string, before: string[], after: string[]): FieldChange => ({ field, before, after });

/** Four editions of one list; the third was read from a file of another layout. */
const EDITIONS = ['2021-12-09', '2021-12-10', '2022-01-01', '2022-01-02'];
const STEPS: readonly Step[] = [
  [1, '2021-12-10', 'ADDED', says('name (primary)', [], ['SEK STUDIO']), says('programme', [], ['DPRK3'])],
  [1, '2022-01-02', 'CHANGED', says('programme', ['DPRK3'], ['DPRK4']), says('website', [], ['sek.example'])],
  [2, '2021-12-10', 'CHANGED', says('note', ['a'], ['b'])],
  [2, '2022-01-01', 'CHANGED', says('note', ['b'], ['a'])],
  [3, '2021-12-10', 'ADDED', says('name (primary)', [], ['CAME AND WENT'])],
  [3, '2022-01-01', 'REMOVED', says('name (primary)', ['CAME AND WENT'], [])],
  [4, '2021-12-10', 'REMOVED', says('name (primary)', ['WENT AND CAME'], []), says('programme', ['A'], [])],
  [4, '2022-01-02', 'ADDED', says('name (primary)', [], ['WENT AND CAME']), says('programme', [], ['B'])],
  [5, '2022-01-02', 'CHANGED', says('note', [], ['only here'])],
  [10, '2022-01-01', 'REMOVED', says('name (primary)', ['GONE'], [])],
];

function world(): Graph {
  const graph = buildWorld({ parties: [{ id: 'us-ofac-1' }] });
  const snapshots = EDITIONS.map(
    (edition, at): Snapshot => ({
      list: 'us-ofac-sdn',
      edition: day(edition),
      sha256: 'a'.repeat(64),
      retrievedAt: '2022-01-03T00:00:00Z',
      reader: at < 2 ? 'legacy-csv' : 'advanced-xml',
      records: 5,
      valuesRead: 100,
      valuesLeftAside: null,
      issues: at === 3 ? 1_200 : 0,
      since:
        at === 0
          ? null
          : { edition: day(EDITIONS[at - 1] ?? ''), comparable: at !== 2, added: 1, changed: 1, removed: 1 },
    }),
  );
  const changes = STEPS.map(([number, to, change, ...fields]): EditionChange => {
    const record = recordId(`us-ofac-${number}`);
    return {
      id: changeId('us-ofac-sdn', record, day(to)),
      list: 'us-ofac-sdn',
      from: day(EDITIONS[EDITIONS.indexOf(to) - 1] ?? ''),
      to: day(to),
      record,
      name: `PARTY ${number}`,
      kind: number === 5 ? 'Person' : 'Organisation',
      programmes: ['DPRK3'],
      change,
      fields,
    };
  });
  const issues = [0, 1, 2].map((place) => ({
    id: issueId('us-ofac-sdn', day('2022-01-02'), place),
    list: 'us-ofac-sdn' as const,
    edition: day('2022-01-02'),
    record: 'us-ofac-1',
    line: place,
    field: 'Remarks',
    value: `value ${place}`,
    problem: 'a remark of no known form',
  }));
  const lists = graph.lists.map((list) => ({ ...list, snapshots }));
  return { ...graph, lists, changes: changes.sort(byId), issues };
}

const QUESTION: ChangesQuestion = {
  list: 'us-ofac-sdn',
  from: day('2021-12-09'),
  to: null,
  change: null,
  first: 100,
  after: null,
};

/** What every store answers about editions. */
export function describeEditions(name: string, open: (graph: Graph) => Promise<GraphReader>): void {
  describe(`${name}: what changed between two editions`, () => {
    const changes = async (asked: Partial<ChangesQuestion> = {}) =>
      (await open(world())).changes({ ...QUESTION, ...asked });
    const rows = (items: readonly EditionChange[]) => items.map(({ record, change }) => [record, change]);

    it('is, from one edition to the next, each record that differs, field by field', async () => {
      const { items, span, ...counts } = await changes({ to: day('2021-12-10') });
      expect(rows(items)).toEqual([
        ['us-ofac-1', 'ADDED'],
        ['us-ofac-2', 'CHANGED'],
        ['us-ofac-3', 'ADDED'],
        ['us-ofac-4', 'REMOVED'],
      ]);
      expect(items[1]?.fields).toEqual([says('note', ['a'], ['b'])]);
      expect(span).toEqual({ from: '2021-12-09', to: '2021-12-10', comparable: true });
      expect(counts).toMatchObject({ added: 2, changed: 1, removed: 1, totalCount: 4 });
      expect(counts.kinds).toEqual([{ kind: 'Organisation', count: 4 }]);
    });

    it('is, over several editions, what the first and the last differ in', async () => {
      const { items, span, ...counts } = await changes();
      expect(rows(items)).toEqual([
        ['us-ofac-1', 'ADDED'],
        ['us-ofac-10', 'REMOVED'],
        ['us-ofac-4', 'CHANGED'],
        ['us-ofac-5', 'CHANGED'],
      ]);
      expect(items[0]).toMatchObject({ from: '2021-12-09', to: '2022-01-02' });
      expect(items[0]?.fields).toEqual([
        says('name (primary)', [], ['SEK STUDIO']),
        says('programme', [], ['DPRK4']),
        says('website', [], ['sek.example']),
      ]);
      expect(items[2]?.fields).toEqual([says('programme', ['A'], ['B'])]);
      expect(span).toEqual({ from: '2021-12-09', to: '2022-01-02', comparable: false });
      expect(counts).toMatchObject({ added: 1, changed: 2, removed: 1, totalCount: 4 });
      expect(counts.kinds).toEqual([
        { kind: 'Organisation', count: 3 },
        { kind: 'Person', count: 1 },
      ]);
    });

    it('counts from the edition in use on a day, and from the oldest before that', async () => {
      expect((await changes({ from: day('2021-12-31') })).span?.from).toBe('2021-12-10');
      expect((await changes({ from: day('1999-01-01') })).span?.from).toBe('2021-12-09');
      const none = await changes({ from: day('1999-01-01'), to: day('2000-01-01') });
      expect([none.span, none.items, none.totalCount]).toEqual([null, [], 0]);
      const unread = await changes({ list: 'ca-sema' });
      expect([unread.span, unread.items]).toEqual([null, []]);
    });

    it('of one kind comes alone, and the counts stay those of all', async () => {
      const { items, totalCount, removed, added } = await changes({ change: 'REMOVED' });
      expect(rows(items)).toEqual([['us-ofac-10', 'REMOVED']]);
      expect([totalCount, removed, added]).toEqual([1, 1, 1]);
    });

    it('comes in pages that neither repeat nor skip', async () => {
      const reader = await open(world());
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await reader.changes({ ...QUESTION, first: 3, after });
        seen.push(...page.items.map(({ record }) => record));
        expect(page.hasPreviousPage).toBe(after !== null);
        after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
      } while (after !== null);
      expect(seen).toEqual(['us-ofac-1', 'us-ofac-10', 'us-ofac-4', 'us-ofac-5']);
      await expect(reader.changes({ ...QUESTION, after: 'bm9uZQ' })).rejects.toThrow(StaleCursor);
    });
  });

  describe(`${name}: the history of records`, () => {
    it('is every step of each, oldest first, of the list that is asked for', async () => {
      const reader = await open(world());
      const of = (number: number, list: ListId = 'us-ofac-sdn') => ({ id: recordId(`us-ofac-${number}`), list });
      const [ten, one, other, none] = await reader.historyOf([of(10), of(1), of(1, 'us-ofac-cons'), of(99)]);
      expect(ten?.map(({ record, to }) => [record, to])).toEqual([['us-ofac-10', '2022-01-01']]);
      expect(one?.map(({ change, from, to }) => [change, from, to])).toEqual([
        ['ADDED', '2021-12-09', '2021-12-10'],
        ['CHANGED', '2022-01-01', '2022-01-02'],
      ]);
      expect(one?.[1]?.fields).toEqual([says('programme', ['DPRK3'], ['DPRK4']), says('website', [], ['sek.example'])]);
      expect([other, none]).toEqual([[], []]);
      expect(await reader.historyOf([])).toEqual([]);
    });
  });

  describe(`${name}: the issues of an edition`, () => {
    it('come in the order of the file, with how many the edition has in all', async () => {
      const reader = await open(world());
      const question = { list: 'us-ofac-sdn', edition: null, first: 2, after: null } as const;
      const first = await reader.issues(question);
      expect(first.items.map(({ value, line, record }) => [value, line, record])).toEqual([
        ['value 0', 0, 'us-ofac-1'],
        ['value 1', 1, 'us-ofac-1'],
      ]);
      expect(first).toMatchObject({ totalCount: 3, reported: 1_200, edition: '2022-01-02', hasNextPage: true });
      const second = await reader.issues({ ...question, after: first.cursors[1] ?? null });
      expect(second.items.map(({ value }) => value)).toEqual(['value 2']);
      expect(await reader.issues({ ...question, edition: day('2021-12-10') })).toMatchObject({
        items: [],
        reported: 0,
        edition: '2021-12-10',
      });
      expect(await reader.issues({ ...question, edition: day('2020-01-01') })).toMatchObject({
        items: [],
        edition: null,
      });
    });
  });
}
