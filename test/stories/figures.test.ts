import { expect, it } from 'vitest';
import type { Assertion, StoryStep } from '../../server/domain/story.ts';
import { plainText } from '../../server/stories/plain-text.ts';
import { readShelf } from '../../server/stories/shelf.ts';

const { stories } = await readShelf([new URL('../../server/stories/bundled', import.meta.url).pathname]);

/** What no assertion can hold, since it is not of the graph, or is no statement: each with where it stands. */
const CITED: Readonly<Record<string, readonly string[]>> = {
  // The source of the step: the Universal Declaration.
  'a-day-with-a-meaning': ['10 December 1948'],
  // The number of a law, in the published reason of the designations themselves.
  'barred-at-the-border': ['7031'],
  'a-studio': ['26', '13722'],
  programme: ['13722', '13818'],
  // The Gazette's day stands in the Sources of the designation.
  'what-a-date-can-be': ['22 December'],
  // The number of the record is the number in its id.
  'one-record': ['34022'],
  // The rule's own name, in the source of the step.
  ownership: ['50'],
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?`, 'g');
const FIGURE = /\d+(?:,\d{3})*/g;

/** Every date and every figure of a text that stands in no assertion's words and is no date of an assertion. */
function unproven({ text, asserts }: Pick<StoryStep, 'text' | 'asserts'>): readonly string[] {
  const left = asserts.reduce((plain, { says }) => plain.replaceAll(says, ' '), plainText(text));
  const proven = asserts.flatMap(datesOf);
  const dates = [...left.matchAll(DATE)].filter(([, number = '', month = '', year]) => {
    const monthAndDay = `-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
    return !proven.some((date) => date.endsWith(monthAndDay) && (year === undefined || date.startsWith(year)));
  });
  const numbered = left.replaceAll(DATE, ' ').replaceAll(/^\d\.|“\d|(?<=^|\s)\d\. /gm, ' ');
  return [...dates.map(([date]) => date), ...(numbered.match(FIGURE) ?? [])];
}

const datesOf = (assertion: Assertion): string[] =>
  Object.values(assertion).filter((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

it.each(stories.flatMap(({ steps }) => steps.map((step) => [step.id, step] as const)))(
  '%s: each date and figure is in an assertion, or named here with where it stands',
  (id, step) => {
    expect(unproven(step)).toEqual(CITED[id] ?? []);
  },
);

it('would notice a date and a figure that nothing proves', () => {
  const text = 'Listed on 10 December 2021, with 12 others, and again on 9 May 2022.';
  const [one] = stories.flatMap(({ steps }) => steps.flatMap(({ asserts }) => asserts));
  if (one === undefined) throw new Error('no assertion in any story');
  const asserts = [{ ...one, says: 'Listed on 10 December 2021' }];
  expect(unproven({ text, asserts })).toEqual(['9 May 2022', '12']);
});
