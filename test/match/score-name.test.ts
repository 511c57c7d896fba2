import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markCommon } from '../../server/domain/match/common-words.ts';
import { compareWords } from '../../server/domain/match/compare-words.ts';
import { agreeingWords, indexedWord, wordKey } from '../../server/domain/match/dictionary.ts';
import { DEFAULT_MIN_SCORE } from '../../server/domain/match/match.ts';
import { explainName, scoreName } from '../../server/domain/match/score-name.ts';
import { words } from '../../server/domain/match/words.ts';

const answer = (query: string, name: string) => explainName(words(query), words(name), compareWords);
const score = (query: string, name: string): number => answer(query, name).score;
const rules = (query: string, name: string): string[] => answer(query, name).words.map(({ rule }) => rule);

const NAMES = [
  'ZAKIR, Shohrat',
  'Müller Trading GmbH',
  '조선4.26만화영화촬영소',
  'Владимир Путин',
  "AL-QA'IDA",
  'محمد علي',
];
const anyName = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('al', 'shabaab', 'alshabaab', 'kim', 'un', 'ltd', 'k', 'مح', '金', 'путин'), {
      maxLength: 6,
    })
    .map((list) => list.join(' ')),
);

describe('the score of a name', () => {
  it('is from 0 to 1, whatever is compared', () => {
    fc.assert(
      fc.property(anyName, anyName, (query, name) => {
        const found = score(query, name);
        expect(found >= 0 && found <= 1).toBe(true);
      }),
    );
  });

  it('is 1 for a name and itself, in any order of its words', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const texts = words(name).map(({ written }) => written);
        fc.pre(texts.length > 0);
        expect(score(texts.toReversed().join(' '), texts.join(' '))).toBe(1);
      }),
    );
  });

  it('does not take a family name for the beginning of a patronymic, nor the first letter for a slip', () => {
    expect(score('Ivan Mikhailov', 'Ivan Mikhailovich Eismont')).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(score('Natalia Petrov', 'Наталья Петровна Скороходова')).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(score('Ivan Mikhailovich', 'Ivan Mikhailovich Eismont')).toBeGreaterThan(DEFAULT_MIN_SCORE);
    expect(score('Ivan Mikhailo', 'Mikhailov, Ivan')).toBeGreaterThan(DEFAULT_MIN_SCORE);
    expect(score('Yang Chen', 'WANG, Chen')).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(score('Wamg Chen', 'WANG, Chen')).toBeGreaterThan(DEFAULT_MIN_SCORE);
    expect(score('aWng Chen', 'WANG, Chen')).toBeGreaterThan(DEFAULT_MIN_SCORE);
  });

  it.each([
    ['accents', 'MULLER Trading', 'Müller Trading'],
    ['full-width letters', 'Ｓｈｏｈｒａｔ ＺＡＫＩＲ', 'ZAKIR, Shohrat'],
    ['invisible characters', 'Sho\u200Bhrat Za\u00ADkir\u2060', 'ZAKIR, Shohrat'],
    ['Cyrillic letters that look Latin', 'Shоhrаt Zаkіr', 'ZAKIR, Shohrat'],
    ['a Greek letter that looks Latin', 'Shοhrat Zakir', 'ZAKIR, Shohrat'],
    ['Latin letters that look Cyrillic', 'Влaдимиp Путин', 'Владимир Путин'],
    ['dots of an abbreviation', 'A.B.C. Shipping', 'ABC Shipping'],
  ])('is 1 in spite of %s', (_, query, name) => {
    expect(score(query, name)).toBe(1);
  });

  it.each([
    ['a legal form more', 'Stripe', 'Stripe Limited Liability Company'],
    ['a legal form less', 'Stripe OOO', 'Stripe'],
    ['a title', 'Mr. Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan'],
    ['a word twice', 'Sergey Sergey Shoigu', 'Sergey Shoigu'],
    ['a middle name more', 'Vladimir Vladimirovich Putin', 'Vladimir Putin'],
  ])('is high and never 1 with %s', (_, query, name) => {
    expect(score(query, name)).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
    expect(score(query, name)).toBeLessThan(0.995);
  });

  it.each([
    ['al shabaab', 'alshabaab', 'JOINED'],
    ['VladimirPutin', 'Vladimir Putin', 'JOINED'],
    ['习近平', 'Xi Jinping', 'JOINED'],
    ['Muhammad', 'Mohamed', 'PHONETIC'],
    ['محمد', 'Mohamed', 'PHONETIC'],
    ['ibn', 'bin', 'PHONETIC'],
    ['Ltd', 'Limited', 'ABBREVIATION'],
    ['JSC', 'Joint Stock Company', 'ABBREVIATION'],
    ['Joint Stock Company', 'JSC', 'ABBREVIATION'],
    ['OOO', 'Obshchestvo S Ogranichennoy Otvetstvennostyu', 'ABBREVIATION'],
    ['Αλέξανδρος', 'Alexander', 'PHONETIC'],
    ['Путин', 'Putin', 'TRANSLITERATION'],
    ['Pudin', 'Putin', 'SPELLING'],
  ])('finds %s in %s by the rule %s', (query, name, rule) => {
    expect(new Set(rules(query, name))).toEqual(new Set([rule]));
    expect(score(query, name)).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
  });

  it.each([
    ['another given name', 'Andrei Navalny', 'Alexei Navalny'],
    ['another family name', 'Saddam Hussein al-Dulaimi', 'Saddam Hussein al-Tikriti'],
    ['the same legal form only', 'Volkswagen AG', 'Siemens AG'],
    ['one syllable of a Korean name', '김종은', '김정은'],
    ['one consonant skeleton and other letters', 'Hasan', 'Hussein'],
    ['another initial', 'A. Nazarbayev', 'Nursultan Nazarbayev'],
    ['another number', 'Hull 455', 'Hull 918'],
    ['short words that are only alike', 'Juan Sun', 'Jun Sung'],
    ['a word that is only alike and others left over', 'Paulo Oliveira', 'Paula Cristina Fidalgo Carvalho OLIVEIRA'],
    ['letters that differ in both words', 'Susan Foster', 'Dusan Fustar'],
    ['first letters that make a name', 'Ali', 'Ahmad Latif Ibrahim'],
    ['one word typed twice and another left over', 'Paweł Paweł Kowalski', 'Pawell'],
    ['words that only nearly make one of a longer name', 'Mohammad Rezaei', 'ANSARI, Mohammadreza'],
    ['an initial where a word should be', 'Silverline Construction', 'S Construction'],
  ])('is below the threshold for %s', (_, query, name) => {
    expect(score(query, name)).toBeLessThan(DEFAULT_MIN_SCORE);
  });

  it('is below the threshold when only common words agree and one is left over', () => {
    const name = words('Reza JAFARI');
    const typed = words('Sara Reza Jafari');
    const index = ['reza', 'jafari'].map((word) => indexedWord(wordKey({ own: word, ascii: word })));
    const agreeing = typed.map((word) => agreeingWords(index, word));
    const rare = markCommon(typed, agreeing, () => 1);
    const common = markCommon(typed, agreeing, () => 100);
    expect(scoreName(rare, name, compareWords)).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
    expect(explainName(common, name, compareWords).lowered.map(({ reason }) => reason)).toContain('ONLY_COMMON_WORDS');
    expect(scoreName(common, name, compareWords)).toBeLessThan(DEFAULT_MIN_SCORE);
  });

  it('is the product of what each reason left of it, and below 1 never without one', () => {
    fc.assert(
      fc.property(anyName, anyName, (query, name) => {
        const { score, lowered } = answer(query, name);
        expect(lowered.reduce((left, one) => left * one.left, 1)).toBeCloseTo(score, 12);
        expect(lowered.every(({ left }) => left >= 0 && left < 1)).toBe(true);
      }),
    );
  });

  it.each([
    ['Sergey Shoygu', 'Sergey Shoigu', ['WORDS_DIFFER']],
    ['Sergey Kuzhugetovich Shoigu', 'Sergey Shoigu', ['QUERY_HAS_MORE']],
    ['Sergey Shoigu', 'Sergey Kuzhugetovich Shoigu', ['NAME_HAS_MORE']],
    ['Stripe', 'Stripe LLC', ['NAME_HAS_MORE']],
    ['Andrei Navalny', 'Alexei Navalny', ['QUERY_HAS_MORE', 'NAME_HAS_MORE', 'BOTH_HAVE_MORE']],
    ['Juan Sun', 'Jun Sung', ['WORDS_DIFFER', 'ONLY_ALIKE']],
    ['Shohrat Zakir', 'ZAKIR, Shohrat', []],
  ])('says what lowered it for %s and %s', (query, name, reasons) => {
    expect(answer(query, name).lowered.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('stays quick for a query of 10,000 characters', () => {
    const began = performance.now();
    score('al shabaab kim '.repeat(667), 'alshabaab Kim Jong Un');
    score('x'.repeat(10_000), 'x'.repeat(9_999));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('the words of an index', () => {
  it('are found for a typed word exactly where the two agree', () => {
    const index = [
      ...new Set(
        [
          ...NAMES,
          'Mohamed Ali Alexander Αλέξανδρος k al bin ibn Ltd Limited Kim Un Uun 박 Park 리 Ri Li 허 Hur دوד דוד David',
        ]
          .flatMap(words)
          .map(wordKey),
      ),
    ].map(indexedWord);
    fc.assert(
      fc.property(anyName, (query) => {
        for (const typed of [...words(query), ...index]) {
          const agreed = index.flatMap((word, place) => (compareWords(typed, word).score > 0 ? [place] : []));
          expect([...agreeingWords(index, typed).keys()].toSorted((a, b) => a - b)).toEqual(agreed);
        }
      }),
    );
  });
});
