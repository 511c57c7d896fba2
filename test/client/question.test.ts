import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARE_ORDERS, FOLLOW_OUTCOMES, LAG_BASES } from '../../client/model/compare-choice.ts';
import { DETAILS_TABS } from '../../client/model/details-tabs.ts';
import { NOTHING_EXPLORED } from '../../client/model/explored-network.ts';
import { type FilterRowId, GOVERNMENT_MATCHES } from '../../client/model/filter-rows.ts';
import { LAYOUT_NAMES } from '../../client/model/layout-names.ts';
import { formatQuestion, formatShared, parseQuestion } from '../../client/model/link.ts';
import { onGrid } from '../../client/model/packed.ts';
import { FIRST_QUESTION, leadOf, MAX_EXPAND, type Question, type WaysStep } from '../../client/model/question.ts';
import { TABLE_COLUMNS } from '../../client/model/table-choice.ts';
import { TIMELINE_AMONG, TIMELINE_UNITS } from '../../client/model/timeline-choice.ts';
import { VIEWS } from '../../client/model/views.ts';
import { GOVERNMENTS, WALKED_TYPES } from '../../client/model/vocabulary.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:[-.][a-z0-9]+){0,4}$/);
const day = fc
  .date({ min: new Date('1940-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const distinct = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { maxLength: 5 });
const row: fc.Arbitrary<FilterRowId> = fc
  .tuple(fc.constantFrom('government', 'family', 'kind', 'country', 'programme'), id)
  .map(([group, value]): FilterRowId => `${group}:${value}`);

const ways: fc.Arbitrary<WaysStep> = fc
  .uniqueArray(id, { minLength: 2, maxLength: 2 })
  .chain(([from = 'a', to = 'b']) =>
    fc.integer({ min: 1, max: 6 }).map((maxHops): WaysStep => ({ between: [from, to], maxHops })),
  );

const question: fc.Arbitrary<Question> = fc.record({
  seeds: distinct(id),
  depth: fc.integer({ min: 0, max: 6 }),
  expanded: fc.array(
    fc.oneof(
      ways,
      fc.record({
        id,
        types: fc.option(fc.uniqueArray(fc.constantFrom(...WALKED_TYPES), { minLength: 1, maxLength: 4 })),
        direction: fc.option(fc.constantFrom('IN', 'OUT')),
        limit: fc.integer({ min: 1, max: MAX_EXPAND }),
      }),
    ),
    { maxLength: 4 },
  ),
  ways: fc.array(ways, { maxLength: 3 }),
  hidden: distinct(id),
  places: fc
    .array(fc.tuple(id, fc.record({ x: fc.double({ noNaN: true }), y: fc.integer({ min: -9_000, max: 9_000 }) })), {
      maxLength: 6,
    })
    .map((pairs) => new Map(pairs.map(([key, place]) => [key, onGrid(place)]))),
  layout: fc.record({ name: fc.option(fc.constantFrom(...LAYOUT_NAMES)), round: fc.integer({ min: 0, max: 30 }) }),
  camera: fc.option(
    fc.record({
      x: fc.integer({ min: -9_999, max: 9_999 }),
      y: fc.integer({ min: -9_999, max: 9_999 }),
      zoom: fc.integer({ min: 5, max: 400 }),
    }),
  ),
  asOf: fc.option(day),
  comparedWith: fc.option(day),
  ghosts: fc.constantFrom('shown', 'hidden'),
  selection: distinct(id),
  view: fc.constantFrom(...VIEWS.map(({ view }) => view)),
  compare: fc.record({
    governments: fc.subarray([...GOVERNMENTS], { minLength: 1 }),
    basis: fc.constantFrom(...LAG_BASES),
    order: fc.constantFrom(...COMPARE_ORDERS),
    among: fc.constantFrom('all', 'canvas'),
    only: fc.option(
      fc.oneof(
        fc.record({
          kind: fc.constant('exactly' as const),
          governments: fc.subarray([...GOVERNMENTS], { minLength: 1 }),
        }),
        fc
          .tuple(
            fc.shuffledSubarray([...GOVERNMENTS], { minLength: 2, maxLength: 2 }),
            fc.constantFrom(...FOLLOW_OUTCOMES),
          )
          .map(([[leader = 'US', follower = 'GB'], outcome]) => ({
            kind: 'followed' as const,
            leader,
            follower,
            outcome,
          })),
      ),
    ),
  }),
  timeline: fc.record({
    among: fc.constantFrom(...TIMELINE_AMONG),
    by: fc.constantFrom(...TIMELINE_UNITS),
    programme: fc.option(id),
    measure: fc.option(id),
  }),
  table: fc.record({
    columns: fc
      .subarray([...TABLE_COLUMNS])
      .map((some) => TABLE_COLUMNS.filter((one) => one === 'name' || some.includes(one))),
    order: fc.option(fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() })),
  }),
  editions: fc.record({
    list: fc.option(id),
    from: fc.option(day),
    to: fc.option(day),
    show: fc.constantFrom('changes', 'issues'),
    change: fc.option(fc.constantFrom('ADDED', 'CHANGED', 'REMOVED')),
  }),
  tab: fc.constantFrom(...DETAILS_TABS),
  filters: fc.record({
    off: fc
      .tuple(distinct(row), fc.subarray(['family:hanging', 'family:sanctioned-by'] as const))
      .map(([rows, folded]) => [...new Set<FilterRowId>([...rows, ...folded])].sort()),
    match: fc.constantFrom(...GOVERNMENT_MATCHES),
    listedFrom: fc.option(day),
    listedTo: fc.option(day),
  }),
  data: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
});

describe('the link', () => {
  it('restores every question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const link = formatQuestion(asked).toString();
        expect(parseQuestion(new URLSearchParams(link))).toEqual({
          question: asked,
          standing: new Map(),
          messages: [],
        });
      }),
    );
  });

  it('is bare for the first question, and a bare one is SEK Studio', () => {
    expect(formatQuestion(FIRST_QUESTION).toString()).toBe('');
    expect(parseQuestion(new URLSearchParams()).question.seeds).toEqual(['us-ofac-34022']);
  });

  it('reads a list that was written out in full, as older links and hands write it', () => {
    const link = 'v=1&seeds=us-ofac-34022&hide=us-ofac-34023,us-ofac-34024&select=us-ofac-34025';
    const { question: read, messages } = parseQuestion(new URLSearchParams(link));
    expect(messages).toEqual([]);
    expect(read.hidden).toEqual(['us-ofac-34023', 'us-ofac-34024']);
    expect(leadOf(read)).toBe('us-ofac-34025');
  });

  it('holds a hundred nodes with their places in 2 kB', () => {
    // Ids as far apart as the list has them, places over a canvas of 4,000 by 3,000.
    const ids = Array.from({ length: 100 }, (_, n) => `us-ofac-${2_674 + n * 571}`);
    const asked: Question = {
      ...FIRST_QUESTION,
      places: new Map(
        ids.map((one, n) => [one, onGrid({ x: ((n * 997) % 4_000) - 2_000, y: ((n * 613) % 3_000) - 1_500 })]),
      ),
      expanded: ids.slice(0, 5).map((one) => ({ id: one, types: ['ACTS_FOR'], direction: 'IN', limit: 20 })),
      asOf: '2022-06-01',
      camera: { x: 120, y: -40, zoom: 85 },
      data: '0123456789ab',
    };
    const link = formatQuestion(asked).toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
    expect(link.length).toBeLessThan(2_000);
    expect(parseQuestion(new URLSearchParams(link)).question).toEqual(asked);
  });

  it('handed out, says where everybody stands, and pins nobody', () => {
    const positions = new Map([
      ['us-ofac-34022', { x: 1, y: -7 }],
      ['us-ofac-34024', { x: 301.6, y: 40 }],
    ]);
    const pinned: Question = { ...FIRST_QUESTION, places: new Map([['us-ofac-34024', { x: 300, y: 40 }]]) };
    const { question: read, standing } = parseQuestion(formatShared(pinned, positions, NOTHING_EXPLORED));
    expect(read).toEqual(pinned);
    expect(standing).toEqual(new Map([['us-ofac-34022', { x: 0, y: -8 }]]));
    expect(parseQuestion(formatShared(FIRST_QUESTION, positions, NOTHING_EXPLORED)).standing.size).toBe(2);
    const many = new Map(Array.from({ length: 151 }, (_, n) => [`us-ofac-${n}`, { x: n, y: n }] as const));
    expect(formatShared(FIRST_QUESTION, many, NOTHING_EXPLORED).has('stand')).toBe(false);
  });

  it('never fails, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'v',
            'seeds',
            'depth',
            'expand',
            'hide',
            'at',
            'look',
            'layout',
            'select',
            'asOf',
            'off',
            'view',
          ),
          fc.string(),
        ),
        (params) => {
          const { question: read } = parseQuestion(new URLSearchParams(params));
          expect(read.depth).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it.each([
    ['v=9&seeds=us-ofac-34022', 'form 9'],
    ['v=1&depth=7', 'depth 7'],
    ['v=1&asOf=2021-02-29', 'no day'],
    ['v=1&asOf=yesterday', 'no day'],
    ['v=1&view=globe', 'no view'],
    ['v=1&off=colour:red', 'no filter'],
    ['v=1&expand=us-ofac-1~WALKS_WITH', 'could not be read'],
    ['v=1&expand=us-ofac-1~all~both~0', 'could not be read'],
    ['v=2&hide=us-ofac-1,!2', 'damaged'],
    ['v=2&at=us-ofac-1*0', 'damaged'],
    ['v=2&layout=spiral', 'no layout'],
    ['v=2&look=1*2', 'no view of the canvas'],
  ])('says what it could not read: %s', (link, words) => {
    const { messages } = parseQuestion(new URLSearchParams(link));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
  });
});
