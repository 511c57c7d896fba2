import { describe, expect, it } from 'vitest';
import { compareWords } from '../../server/domain/match/compare-words.ts';
import { DEFAULT_MIN_SCORE, gradeOf } from '../../server/domain/match/match.ts';
import { explainName } from '../../server/domain/match/score-name.ts';
import { words } from '../../server/domain/match/words.ts';

const explained = (query: string, name: string) => explainName(words(query), words(name), compareWords);
/** What each typed word agrees with, and by which rule. */
const paired = (query: string, name: string): string =>
  explained(query, name)
    .words.map(({ matched, rule }) => (matched === null ? '-' : `${matched} ${rule}`))
    .join(', ');

describe('the words of a query and those of a name', () => {
  it.each([
    // The best pair of all first, in any order; of equals the earlier ones.
    ['Ivan Ivanov', 'IVANOV, Ivan', 'Ivan EXACT, IVANOV EXACT'],
    ['John Smith', 'SMITH, Jonh', 'Jonh PHONETIC, SMITH EXACT'],
    ['Petrov Petr', 'PETR Petrov', 'Petrov EXACT, PETR EXACT'],
    // Written together on one side, whatever its beginning or end agrees with by itself.
    ['Al Shabaab', 'ALSHABAAB', 'ALSHABAAB JOINED, ALSHABAAB JOINED'],
    ['alshabaab', 'Al Shabaab', 'Al Shabaab JOINED'],
    ['Mac Donald Trading', 'MACDONALD TRADING', 'MACDONALD JOINED, MACDONALD JOINED, TRADING EXACT'],
    ['MacDonald Trading', 'Mac Donald TRADING', 'Mac Donald JOINED, TRADING EXACT'],
    ['Star light Trading', 'TRADING STARLIGHT', 'STARLIGHT JOINED, STARLIGHT JOINED, TRADING EXACT'],
    ['Star Li Ght', 'STARLIGHT', 'STARLIGHT JOINED, STARLIGHT JOINED, STARLIGHT JOINED'],
    ['Kim Jong Un', 'KIM Jongun', 'KIM EXACT, Jongun JOINED, Jongun JOINED'],
    ['Kim Jongun', 'KIM, Jong Un', 'KIM EXACT, Jong Un JOINED'],
    ['Abdullahyahya al Hakim', 'ABDULLAH YAHYA AL HAKIM', 'ABDULLAH YAHYA JOINED, AL EXACT, HAKIM EXACT'],
    ['Abdulrahman Yasin', 'Abd al Rahman YASIN', 'Abd al Rahman JOINED, YASIN EXACT'],
    // Four words at most are one.
    ['A B C D E', 'ABCDE', 'ABCDE INITIAL, -, -, -, -'],
    // An abjad, with the vowels of two words left out.
    ['Mohammad Ali Jafari', 'محمدعلی جعفری', 'محمدعلی JOINED, محمدعلی JOINED, جعفری PHONETIC'],
    ['محمدعلی جعفری', 'Mohammad Ali Jafari', 'Mohammad Ali JOINED, Jafari PHONETIC'],
    // A space that stands one letter too early or too late, where one of the two words agrees already.
    ['SergeyS hoigu', 'Sergey SHOIGU', 'Sergey JOINED, SHOIGU JOINED'],
    ['SergeyS hoigu', 'SHOIGU, Sergey', 'Sergey JOINED, SHOIGU JOINED'],
    ['Pavel Bi lTcorp', 'Pavel BIL TCORP', 'Pavel EXACT, BIL JOINED, TCORP JOINED'],
    ['Serg eyShoigu', 'Sergey SHOIGU', 'Sergey PHONETIC, -'],
    ['Po lPot', 'POL POT', '-, -'],
    // A word that agrees firmly is not taken from its pair.
    ['Star Light', 'STAR STARLIGHT', 'STAR EXACT, -'],
    // Legal forms spelled out, on either side.
    ['JSC Almaz', 'Joint Stock Company ALMAZ', 'Joint Stock Company ABBREVIATION, ALMAZ EXACT'],
    ['Joint Stock Company Almaz', 'ALMAZ JSC', 'JSC ABBREVIATION, JSC ABBREVIATION, JSC ABBREVIATION, ALMAZ EXACT'],
    [
      'OOO Vostok',
      'Obshchestvo s Ogranichennoy Otvetstvennostyu VOSTOK',
      'Obshchestvo s Ogranichennoy Otvetstvennostyu ABBREVIATION, VOSTOK EXACT',
    ],
    ['Ali Hassan', 'Ahmad L. Ibrahim HASSAN', '-, HASSAN EXACT'],
    // What is left over, once six letters agree, is looked at more kindly.
    ['Yamamoto Li', 'YAMAMOTO, Liu', 'YAMAMOTO EXACT, Liu PREFIX'],
    ['Tanaka Ai', 'TANAKA Li', 'TANAKA EXACT, Li SPELLING'],
    ['Tanak Ai', 'TANAK Li', 'TANAK EXACT, -'],
    ['Kim Li', 'KIM Liu', 'KIM EXACT, -'],
    // A word typed twice says nothing new.
    ['Yamamoto Yamamoto', 'YAMAMOTO', 'YAMAMOTO EXACT, YAMAMOTO EXACT'],
  ])('%s and %s: %s', (query, name, pairs) => {
    expect(paired(query, name)).toBe(pairs);
  });

  it.each([
    ['Kim Jong Un', 'KIM Jongun'],
    ['Mac Donald Trading', 'MACDONALD TRADING'],
    ['Abd al Rahman Yasin', 'ABDALRAHMAN YASIN'],
    ['Mohammad Ali Jafari', 'محمدعلی جعفری'],
  ])('%s is found as %s', (query, name) => {
    expect(explained(query, name).score).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
    expect(explained(name, query).score).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
  });

  it('takes few letters for a beginning where they were typed last, and for a name of their own before other words', () => {
    const begun = (query: string, name: string): number => explained(query, name).score;
    expect(begun('Wu Yong', 'WU, Yonghao')).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
    expect(begun('Yong Wu', 'WU, Yonghao')).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(begun('Yongh Wu', 'WU, Yonghao')).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
  });

  it('counts a word that was typed twice a little less the second time', () => {
    const [first, second] = explained('Yamamoto Yamamoto', 'YAMAMOTO').words;
    expect([first?.score, second?.score]).toEqual([1, 0.98]);
  });
});

describe('the words of a screen for a score', () => {
  it.each([
    [1, 'EXACT'],
    [0.995, 'EXACT'],
    [0.99, 'LIKELY'],
    [0.75, 'LIKELY'],
    [0.749, 'POSSIBLE'],
  ] as const)('%d is %s', (score, grade) => {
    expect(gradeOf(score)).toBe(grade);
  });
});
