import { describe, expect, it } from 'vitest';
import { foldIdentifier, readWord, words, writtenWords } from '../../server/domain/match/words.ts';

const own = (text: string): string[] => words(text).map((word) => word.own);

describe('a text in words', () => {
  it.each([
    ['SEK STUDIO, Pyongyang', ['sek', 'studio', 'pyongyang']],
    ['  O’Neill & Yi`an (Ltd.) ', ['oneill', 'yian', 'ltd']],
    ['A.B.C. Trading S.a.r.l.', ['abc', 'trading', 'sarl']],
    // Two letters with a full stop at least; a word of one before it is none.
    ['J. Smith Co.Ltd', ['j', 'smith', 'co', 'ltd']],
    ['U.S.A.F.', ['usaf']],
    ['St.A.B', ['st', 'a', 'b']],
    ['Álvarez ALVAREZ', ['alvarez', 'alvarez']],
    ['ＳＥＫ　Ｓｔｕｄｉｏ', ['sek', 'studio']],
    ['S\u200bE\u00adK', ['sek']],
    ['\u202eSEK\u202c', ['sek']],
    ['조선4.26만화', ['조선4', '26만화']],
    ['...', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it('keeps each as it was written', () => {
    expect(writtenWords('Müller, J.-P. & Söhne')).toEqual(['Müller', 'J', 'P', 'Söhne']);
    expect(words('Müller')[0]?.written).toBe('Müller');
  });

  it('is nothing of signs alone, and itself where no transliteration is known', () => {
    expect(readWord('\u0301')).toBeNull();
    expect(readWord('42')).toMatchObject({ own: '42', ascii: '42', sound: '' });
  });

  it.each([
    ['Иван', true, false],
    ['Ivan', false, false],
    ['محمد', true, true],
    ['金正恩', true, true],
    ['Γιώργος', true, false],
  ])('%s is of another script: %s; written without spaces: %s', (text, foreign, unspaced) => {
    const word = readWord(text);
    expect([word?.own !== word?.ascii, word?.unspaced]).toEqual([foreign, unspaced]);
  });
});

describe('letters that look like those of another script', () => {
  it.each([
    // A Cyrillic Р and а, a Greek Ο: most of the word is Latin.
    ['Рutin', ['putin']],
    ['Vlаdimir', ['vladimir']],
    ['ΟΟO Vostok', ['ooo', 'vostok']],
    // A Latin y in a word that has letters of Cyrillic alone.
    ['Пyтин', ['путин']],
    // Read in Cyrillic it would need a letter that nobody has.
    ['Sеа', ['sea']],
    // It may be either: the rest of the text tells.
    ['Hое Kyaw', ['hoe', 'kyaw']],
    ['Hое Иванов', ['ное', 'иванов']],
    // All in one script is never touched.
    ['Анна', ['анна']],
    ['Anna', ['anna']],
  ])('%s: %j', (text, expected) => {
    expect(own(text)).toEqual(expected);
  });
});

describe('an identifier', () => {
  it.each([
    ['IMO 9155301', '9155301'],
    ['imo9155301', '9155301'],
    ['IMO 91553', 'IMO91553'],
    ['AIMO9155301', 'AIMO9155301'],
    ['IMO91553011', 'IMO91553011'],
    ['AB-12 / 3', 'AB123'],
  ])('%j is compared as %s', (value, key) => {
    expect(foldIdentifier(value).toUpperCase()).toBe(key);
  });
});
