import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../server/domain/match/compare-words.ts';
import { nameReach } from '../../server/domain/match/name-reach.ts';
import { scoreName } from '../../server/domain/match/score-name.ts';
import { words } from '../../server/domain/match/words.ts';

/** Whether the words of a name say that it may reach the score, as a search asks it. */
function may(query: string, name: string, minScore: number): boolean {
  const [typed, written] = [words(query), words(name)];
  const reach = nameReach(typed, minScore);
  let answers = 0;
  for (const word of written) {
    answers |= reach.beside(word);
    typed.forEach((one, q) => {
      const { score, rule } = compareWords(one, word);
      if (score > 0) answers |= reach.agreeing(q, word, rule);
    });
  }
  return reach.may(answers);
}

const score = (query: string, name: string): number => scoreName(words(query), words(name), compareWords);

const PARTS = [
  ...[
    'Mohammad',
    'محمد',
    'محمدعلی',
    'Ali',
    'علی',
    'Mehdi',
    'Abd',
    'al',
    'Rahman',
    'Abdulrahman',
    'عبد',
    'الله',
    'Abdullah',
  ],
  ...[
    'Sergey',
    'SergeyS',
    'hoigu',
    'Shoigu',
    'Сергей',
    'Star',
    'Light',
    'Starlight',
    'Li',
    'Ght',
    'Kim',
    'Jong',
    'Un',
    'Jongun',
  ],
  ...[
    'OOO',
    'Obshchestvo',
    'Obshchestvos',
    's',
    'Ogranichennoy',
    'Otvetstvennostyu',
    'JSC',
    'Joint',
    'Stock',
    'Company',
    'N.',
  ],
];
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

describe('the names that can still reach a score', () => {
  it('are all that do', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(0.5, 0.7, 0.9), (query, name, minScore) => {
        fc.pre(score(query, name) >= minScore);
        expect(may(query, name, minScore)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['one word of two', 'Ivan Petrov', 'Ivan Sidorov'],
    ['a word of another script, and none that could be written together', 'محمد باقری', 'Mohammad Ivanov'],
    ['only words that say little', 'Almaz Trading LLC', 'Vostok LLC'],
  ])('are not those that share %s', (_, query, name) => {
    expect(may(query, name, 0.7)).toBe(false);
    expect(score(query, name)).toBeLessThan(0.7);
  });

  it('are all of them when more was typed than there are bits', () => {
    const query = Array.from({ length: 28 }, (_, i) => `word${i}`).join(' ');
    expect(may(query, 'Nobody', 0.7)).toBe(true);
  });
});
