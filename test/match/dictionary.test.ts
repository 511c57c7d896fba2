import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, NO_MATCH } from '../../server/domain/match/compare-words.ts';
import { agreeingWords } from '../../server/domain/match/dictionary.ts';
import { identifierKey, wordWeight } from '../../server/domain/match/found-party.ts';
import { reach, reachRoom } from '../../server/domain/match/reach.ts';
import { scoreName } from '../../server/domain/match/score-name.ts';
import { readWord, type Word, words } from '../../server/domain/match/words.ts';

const SEEDS = (
  'Kim Jong Un Pyongyang Lukashenko Mohamed Muhammad Abdulrahman al el bin ibn abu Ltd Limited Company Co J K Wei Wang Yang ' +
  'Starlight Star Ivanov Ivanovich Ivanovna Alexander Nikolas Park Ri Hassan Hasan Hussein A12 9155301 9155302 Xi Qian Juan ' +
  'Иванов Иванова Шойгу محمد محمود علي حسن משה Αλέξανδρος Νικόλαος 김정은 박 리 金正恩 金 李明 สมชาย Müller'
).split(' ');
/** A word of a list, or one that was spoilt in some way. */
const text = fc
  .tuple(fc.constantFrom(...SEEDS), fc.constantFrom('as it is', 'cut', 'swapped', 'changed', 'grown'), fc.nat(20))
  .map(([seed, how, number]) => {
    const letters = Array.from(seed);
    const at = number % letters.length;
    const letter = 'aeioknsx'[number % 8] ?? 'a';
    if (how === 'cut') return letters.slice(0, Math.max(1, at)).join('');
    if (how === 'swapped') letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
    if (how === 'changed') letters[at] = letter;
    if (how === 'grown') letters.splice(at, 0, letter);
    return letters.join('');
  });
const word = text.map(readWord).filter((one): one is Word => one !== null);

describe('the words of a dictionary that a typed one agrees with', () => {
  it('are exactly those that the rules of two words name, each with its score', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { minLength: 1, maxLength: 8 }), (index, typed) => {
        for (const one of typed) {
          const expected = index
            .map((written, place) => [place, compareWords(one, written)] as const)
            .filter(([, { score }]) => score > 0);
          expect(new Map(agreeingWords(index, one))).toEqual(new Map(expected));
          // What is remembered is the same.
          expect(new Map(agreeingWords(index, one))).toEqual(new Map(expected));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('which parties can reach a score', () => {
  it('never leaves out one that the scorer lets through', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0.3, 0.7, 0.9),
        (typed, names, least) => {
          const query = words(typed.join(' '));
          const parties = names.map((name) => words(name.join(' ')));
          const room = reachRoom(parties.length);
          const can = reach(query, room, least);
          for (const one of query) {
            const agrees = (name: readonly Word[]) => name.some((written) => compareWords(one, written).score > 0);
            can.add(
              one,
              parties.flatMap((name, row) => (agrees(name) ? [row] : [])),
            );
          }
          parties.forEach((name, row) => {
            const found = query.some((one) => name.some((written) => compareWords(one, written) !== NO_MATCH));
            if (found && scoreName(query, name, compareWords) >= least) expect(can.row(row)).toBe(true);
          });
          can.clear();
          expect([...room.shared, ...room.telling].every((value) => value === 0)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves out who shares one word of several', () => {
    const query = words('Alexander Grigoryevich Lukashenko');
    const can = reach(query, reachRoom(3), 0.7);
    const [first, second, third] = query;
    can.add(first, [0, 1, 2]);
    can.add(second, [1, 2]);
    can.add(third, [2]);
    expect([0, 1, 2].map((row) => can.row(row))).toEqual([false, true, true]);
  });

  it('of one word needs that word', () => {
    const [typed] = words('Lukashenko');
    const can = reach(typed === undefined ? [] : [typed], reachRoom(2), 0.7);
    can.add(typed, [1]);
    can.add(undefined, [0]);
    expect([can.row(0), can.row(1)]).toEqual([false, true]);
  });
});

describe('what brings a party', () => {
  it('is a word, the more the rarer it is and the better it agrees', () => {
    expect(wordWeight(1, 100, 1)).toBeCloseTo(Math.log(101), 9);
    expect(wordWeight(0.5, 100, 1)).toBeCloseTo(Math.log(101) / 2, 9);
    expect(wordWeight(1, 100, 50)).toBeCloseTo(Math.log(3), 9);
  });

  it.each([
    ['IMO 9155301', true],
    ['AB12345', true],
    ['1234', false],
    ['12345', true],
    ['Lukashenko', false],
    ['', false],
  ])('is %j as an identifier: %s', (typed, is) => {
    expect(identifierKey(typed) !== null).toBe(is);
  });
});
