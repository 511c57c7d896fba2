import { describe, expect, it } from 'vitest';
import { compareRest, compareWords } from '../../server/domain/match/compare-words.ts';
import { readWord } from '../../server/domain/match/words.ts';

function word(text: string) {
  const read = readWord(text);
  if (read === null) throw new Error(`nothing is left of ${text}`);
  return read;
}

/** Typed, written, score and rule. The scores are worked out from the rules as `compareWords` states them. */
const PAIRS = [
  ['Kim', 'KIM', 1, 'EXACT'],
  ['Müller', 'Muller', 1, 'EXACT'],
  ['Иван', 'Ivan', 0.98, 'TRANSLITERATION'],
  ['Ivan', 'Иван', 0.98, 'TRANSLITERATION'],
  ['리', 'Li', 0.98, 'TRANSLITERATION'],
  // A particle spelt otherwise is the same one, and another one is not.
  ['al', 'el', 0.95, 'PHONETIC'],
  ['ibn', 'bin', 0.95, 'PHONETIC'],
  ['al', 'bin', 0, 'MISSING'],
  ['Ltd', 'Limited', 0.98, 'ABBREVIATION'],
  ['Limited', 'Ltd', 0.98, 'ABBREVIATION'],
  ['J', 'John', 0.5, 'INITIAL'],
  ['John', 'J', 0.5, 'INITIAL'],
  ['J', 'Karl', 0, 'MISSING'],
  // A digit is no initial.
  ['1', '12', 0, 'MISSING'],
  ['7', '7a', 0, 'MISSING'],
  // One letter of four, 1.1 / 4; of a short word the first one costs 0.12 more, unless it changed places.
  ['Abcd', 'Abce', 0.725, 'SPELLING'],
  ['Yang', 'Wang', 0.605, 'SPELLING'],
  ['Yanga', 'Wanga', 0.66, 'SPELLING'],
  ['Anna', 'Nana', 0.725, 'SPELLING'],
  ['Khadija', 'Hadija', 0.8429, 'SPELLING'],
  // Two of eight letters; of seven only one may differ, and of three none.
  ['Tanzania', 'Benzania', 0.725, 'SPELLING'],
  ['Tanzani', 'Benzani', 0, 'MISSING'],
  ['Abc', 'Abd', 0, 'MISSING'],
  // Digits alone are a number.
  ['9155301', '9155302', 0, 'MISSING'],
  ['A9155301', 'A9155302', 0.8625, 'SPELLING'],
  // One sound: 0.5, and 0.52 for the share of equal letters.
  ['Jonh', 'John', 0.89, 'PHONETIC'],
  ['Kimura', 'Kimora', 0.9333, 'PHONETIC'],
  ['Hassan', 'Hasan', 0.9333, 'PHONETIC'],
  ['Mohammed', 'Muhamad', 0.825, 'PHONETIC'],
  ['Иванов', 'Иванова', 0.9457, 'PHONETIC'],
  ['Shcherbakov', 'Scherbakov', 0.9727, 'PHONETIC'],
  ['Stevenson', 'Stephenson', 0.916, 'PHONETIC'],
  // The same sound with too few letters in common, or a short one with more than one other.
  ['Hasan', 'Hussein', 0, 'MISSING'],
  ['Juan', 'Jun', 0.89, 'PHONETIC'],
  ['Juan', 'Jing', 0, 'MISSING'],
  // An abjad has no vowels: 0.75, and 0.2 for the share of equal letters.
  ['محمد', 'Mohamed', 0.8643, 'PHONETIC'],
  ['Mohamed', 'محمد', 0.8643, 'PHONETIC'],
  // A syllable is one.
  ['인', 'Ilan', 0, 'MISSING'],
  // Two of m, which محمد has and Mehdi has not.
  ['Mehdi', 'محمد', 0.73, 'PHONETIC'],
  ['حسن', 'Hussein', 0.8357, 'PHONETIC'],
  ['علي', 'Alya', 0.85, 'PHONETIC'],
  ['علي', 'Lulwa', 0, 'MISSING'],
  ['משה', 'Moshe', 0.87, 'PHONETIC'],
  // Both of it: its own rules again.
  ['محمد', 'محمود', 0.916, 'PHONETIC'],
  ['Αλέξανδρος', 'Alexander', 0.89, 'PHONETIC'],
  ['박', 'Park', 0.8, 'PHONETIC'],
  ['리', 'Rihanna', 0, 'MISSING'],
  // A letter that is a syllable: another one is another name, and a word of several may have one other.
  ['金', '銀', 0, 'MISSING'],
  ['金正', '金正恩', 0, 'MISSING'],
  ['평양무역회사', '평양무역회시', 0.8167, 'SPELLING'],
  // Begun: 0.5, and 0.45 for the share that was typed. Three letters at least, and no particle.
  ['Star', 'Starlight', 0.7, 'PREFIX'],
  ['Starl', 'Starlight', 0.75, 'PREFIX'],
  ['Ali', 'Alimov', 0.725, 'PREFIX'],
  ['Al', 'Alimov', 0, 'MISSING'],
  ['bin', 'binladin', 0, 'MISSING'],
  // The son of an Ivan is not the family Ivanov.
  ['Ivanov', 'Ivanovich', 0, 'MISSING'],
  ['Sergeev', 'Sergeevich', 0, 'MISSING'],
  ['Petrov', 'Petrovna', 0, 'MISSING'],
  ['Petrov', 'Petrovichenko', 0.5 + (0.45 * 6) / 13, 'PREFIX'],
  ['Petr', 'Petrovich', 0.7, 'PREFIX'],
  // A part of a word written together agrees with nothing by itself.
  ['Starlight', 'Star', 0.2, 'JOINED'],
  ['Starlight', 'light', 0.2, 'JOINED'],
  ['light', 'Starlight', 0.2, 'JOINED'],
  ['Starlight', 'arli', 0, 'MISSING'],
] as const;

describe('two words', () => {
  it.each(PAIRS)('%s typed, %s written: %d by %s', (typed, written, score, rule) => {
    const found = compareWords(word(typed), word(written));
    expect(found.rule).toBe(rule);
    expect(found.score).toBeCloseTo(score, 3);
  });
});

describe('two short words, once the rest of a name agrees', () => {
  it.each([
    ['Li', 'Liu', 0.6, 'PREFIX'],
    ['Li', 'Liman', 0.6, 'PREFIX'],
    ['Li', 'Mali', 0, 'MISSING'],
    ['Liu', 'Li', 0.6, 'SPELLING'],
    ['Jun', 'Jin', 0.6, 'SPELLING'],
    ['Jun', 'Kim', 0, 'MISSING'],
    ['Choi', 'Cho', 0.6, 'SPELLING'],
    ['Yoon', 'Yun', 0.6, 'PHONETIC'],
    ['Qian', 'Kun', 0.6, 'PHONETIC'],
    // Without a consonant there is nothing to be heard.
    ['Ai', 'Oye', 0, 'MISSING'],
    // Five letters are no short word, and one is none at all.
    ['Abel', 'Abelo', 0, 'MISSING'],
    ['L', 'Li', 0, 'MISSING'],
    ['Li', 'L', 0, 'MISSING'],
    ['7a', '7b', 0, 'MISSING'],
    ['Li', 'L7', 0, 'MISSING'],
    // Of another script neither says so little.
    ['Ли', 'Li', 0, 'MISSING'],
    ['Li', 'Ли', 0, 'MISSING'],
  ] as const)('%s typed, %s written: %d by %s', (typed, written, score, rule) => {
    expect(compareRest(word(typed), word(written))).toEqual({ score, rule });
  });
});
