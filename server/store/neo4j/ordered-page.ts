import neo4j from 'neo4j-driver';
import { readCursor, writeCursor } from '../../domain/cursor.ts';
import { type Page, type PageQuestion, StaleCursor } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';

/** One part of an order: an expression over the variable of an item, ascending or not; what is unknown comes last either way. */
export interface OrderPart {
  readonly of: (item: string) => string;
  readonly descending: boolean;
  /** An indexed text that every item has: the order is then read off the index. */
  readonly indexed?: boolean;
}

export const BY_ID: OrderPart = { of: (item) => `${item}.id`, descending: false, indexed: true };
export const BY_NAME: OrderPart = { of: (p) => `${p}.sortName`, descending: false, indexed: true };
export const BY_NAME_DESC: OrderPart = { ...BY_NAME, descending: true };

/** What a page is taken from. Every text in it is written out in a verb's file. */
export interface Listing {
  /** MATCH … WHERE …, which binds `item` and keeps `carried` where it drops other variables. */
  readonly match: (carried: string) => string;
  readonly item: string;
  /** Ends in the id. */
  readonly order: readonly OrderPart[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many items there are, where that is counted anyway. */
  readonly total?: Promise<number>;
}

const CURSOR_ITEM = 'before';

/** Behind the item of the cursor: equal in the first parts of the order and behind it in the next. */
function behind(item: string, order: readonly OrderPart[]): string {
  const cases = order.map((part, i) => {
    const equal = order.slice(0, i).map(({ of }) => {
      const [mine, its] = [of(item), of(CURSOR_ITEM)];
      return `(${mine} = ${its} OR (${mine} IS NULL AND ${its} IS NULL))`;
    });
    const [mine, its] = [part.of(item), part.of(CURSOR_ITEM)];
    const further = `(${its} IS NOT NULL AND (${mine} IS NULL OR ${mine} ${part.descending ? '<' : '>'} ${its}))`;
    return [...equal, further].join(' AND ');
  });
  return cases.map((one) => `(${one})`).join(' OR ');
}

/** What is not read off an index is reckoned once for each item, under a name; Cypher orders by no subquery that aggregates. */
const keysOf = (item: string, order: readonly OrderPart[]): string =>
  order.flatMap(({ of, indexed = false }, i) => (indexed ? [] : [`, ${of(item)} AS key${i}`])).join('');

const orderBy = (item: string, order: readonly OrderPart[]): string =>
  order
    .map(({ of, descending, indexed = false }, i) => {
      const key = indexed ? of(item) : `key${i}`;
      if (!descending) return key;
      return indexed ? `${key} DESC` : `${key} IS NULL, ${key} DESC`;
    })
    .join(', ');

/**
 * Keyset pages: a cursor holds the graph and the id of the last item, so a page never repeats or skips.
 * @throws {StaleCursor}
 */
export async function orderedPage<Item extends { readonly id: string }>(
  reading: Reading,
  { match, item, order, parameters, total }: Listing,
  question: PageQuestion,
): Promise<Page<Item>> {
  // Where a bad cursor ends the question here, nobody waits for the count; that it then fails too must not end the process.
  total?.catch(() => {});
  const after = question.after === null ? null : readCursor(question.after, reading.graph);
  if (question.after !== null && after === null) {
    throw new StaleCursor('the cursor belongs to an older graph, or is none: start again without `after`');
  }
  const from =
    after === null
      ? match('')
      : `${match('')} AND ${item}.id = $after WITH ${item} AS ${CURSOR_ITEM} ` +
        `${match(`, ${CURSOR_ITEM}`)} AND (${behind(item, order)})`;
  const [leading] = order;
  const byIndex = leading?.indexed === true ? ` AND ${leading.of(item)} >= ''` : '';
  const asked = { ...parameters, after, most: neo4j.int(question.first + 1) };
  const [counted, found, rows] = await Promise.all([
    total ?? reading.run<{ total: number }>(`${match('')} RETURN count(${item}) AS total`, asked).then(totalOf),
    after === null
      ? [{ known: 1 }]
      : reading.run<{ known: number }>(`${match('')} AND ${item}.id = $after RETURN count(${item}) AS known`, asked),
    reading.run<{ document: string }>(
      `${from}${byIndex} WITH ${item}${keysOf(item, order)} ORDER BY ${orderBy(item, order)} LIMIT $most RETURN ${item}.document AS document`,
      asked,
    ),
  ]);
  if (found[0]?.known === 0) {
    throw new StaleCursor('the cursor belongs to another question: start again without `after`');
  }
  const items = rows.slice(0, question.first).map(({ document }) => documentOf<Item>(document));
  return {
    items,
    cursors: items.map(({ id }) => writeCursor(reading.graph, id)),
    totalCount: counted,
    hasNextPage: rows.length > question.first,
    hasPreviousPage: after !== null,
  };
}

const totalOf = ([row]: readonly { readonly total: number }[]): number => row?.total ?? 0;
