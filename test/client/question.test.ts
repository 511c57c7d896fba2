import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterRowId } from '../../client/model/filter-rows.ts';
import {
  FIRST_QUESTION,
  formatQuestion,
  MAX_EXPAND,
  parseQuestion,
  type Question,
} from '../../client/model/question.ts';
import { WALKED_TYPES } from '../../client/model/vocabulary.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:[-.][a-z0-9]+){0,4}$/);
const day = fc
  .date({ min: new Date('1940-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const distinct = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { maxLength: 5 });
const row: fc.Arbitrary<FilterRowId> = fc
  .tuple(fc.constantFrom('government', 'family', 'kind', 'country', 'programme'), id)
  .map(([group, value]): FilterRowId => `${group}:${value}`);

const question: fc.Arbitrary<Question> = fc.record({
  seeds: distinct(id),
  depth: fc.integer({ min: 0, max: 6 }),
  expanded: fc.array(
    fc.record({
      id,
      types: fc.option(fc.uniqueArray(fc.constantFrom(...WALKED_TYPES), { minLength: 1, maxLength: 4 })),
      direction: fc.option(fc.constantFrom('IN', 'OUT')),
      limit: fc.integer({ min: 1, max: MAX_EXPAND }),
    }),
    { maxLength: 4 },
  ),
  hidden: distinct(id),
  pinned: distinct(id),
  asOf: fc.option(day),
  ghosts: fc.constantFrom('shown', 'hidden'),
  selection: fc.option(id),
  view: fc.constantFrom('explore', 'table'),
  filters: fc.record({
    off: fc
      .tuple(distinct(row), fc.subarray(['family:hanging', 'family:sanctioned-by'] as const))
      .map(([rows, folded]) => [...new Set<FilterRowId>([...rows, ...folded])].sort()),
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
        expect(parseQuestion(new URLSearchParams(link))).toEqual({ question: asked, messages: [] });
      }),
    );
  });

  it('is bare for the first question, and a bare one is SEK Studio', () => {
    expect(formatQuestion(FIRST_QUESTION).toString()).toBe('');
    expect(parseQuestion(new URLSearchParams()).question.seeds).toEqual(['us-ofac-34022']);
  });

  it('never fails, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('v', 'seeds', 'depth', 'expand', 'asOf', 'off', 'view'), fc.string()),
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
  ])('says what it could not read: %s', (link, words) => {
    const { messages } = parseQuestion(new URLSearchParams(link));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
  });
});
