import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '../../server/domain/cursor.ts';
import { byName } from '../../server/domain/order.ts';
import { pageOf, StaleCursor } from '../../server/domain/page.ts';

const GRAPH = '0123456789abcdef'.repeat(4);
const OTHER = 'f'.repeat(64);
const rows = ['a', 'b', 'c'];
const page = (first: number, after: string | null, graph = GRAPH) =>
  pageOf(
    rows,
    { first, after },
    graph,
    (row) => `id-${row}`,
    (row) => row.toUpperCase(),
  );

describe('a page', () => {
  it('starts behind its cursor and says what is before and behind it', () => {
    const one = page(2, null);
    expect(one).toMatchObject({ items: ['A', 'B'], totalCount: 3, hasNextPage: true, hasPreviousPage: false });
    const two = page(2, one.cursors[1] ?? null);
    expect(two).toMatchObject({ items: ['C'], totalCount: 3, hasNextPage: false, hasPreviousPage: true });
    expect(page(2, two.cursors[0] ?? null)).toMatchObject({ items: [], cursors: [], hasNextPage: false });
  });

  it('refuses a cursor of another graph, of another question, and what is none', () => {
    const name = (after: string): string => {
      try {
        page(2, after);
        return 'read';
      } catch (error) {
        return error instanceof StaleCursor ? `${error.name}: ${error.message}` : 'another error';
      }
    };
    const older = 'StaleCursor: the cursor belongs to an older graph, or is none: start again without `after`';
    expect(name(writeCursor(OTHER, 'id-a'))).toBe(older);
    expect(name('')).toBe(older);
    expect(name('%%%')).toBe(older);
    expect(name(Buffer.from(GRAPH.slice(0, 16)).toString('base64url'))).toBe(older);
    expect(name(writeCursor(GRAPH, 'id-z'))).toBe(
      'StaleCursor: the cursor belongs to another question: start again without `after`',
    );
  });
});

describe('a cursor', () => {
  it('holds the start of the graph’s hash and the id', () => {
    expect(Buffer.from(writeCursor(GRAPH, 'us-ofac-1'), 'base64url').toString()).toBe('0123456789abcdef us-ofac-1');
    expect(readCursor(writeCursor(GRAPH, 'us-ofac-1'), GRAPH)).toBe('us-ofac-1');
    expect(readCursor(writeCursor(GRAPH, 'us-ofac-1'), OTHER)).toBeNull();
  });
});

describe('the order by name', () => {
  it('is by UTF-16 units, then by id', () => {
    const named = (name: string, id: string) => ({ name, id });
    const all = [named('b', '1'), named('a', '2'), named('B', '3'), named('a', '1'), named('é', '4')];
    expect([...all].sort(byName).map(({ name, id }) => name + id)).toEqual(['B3', 'a1', 'a2', 'b1', 'é4']);
    expect(byName(named('a', '1'), named('a', '1'))).toBe(0);
  });
});
