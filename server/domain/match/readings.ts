import { translate } from 'hanja/lib/translate.js';
import { japaneseName } from './japanese-name.ts';
import { mayBeName, weightOf } from './word-weight.ts';
import { readWord, type Word, wordOf, words } from './words.ts';

/** A name of a person in the scripts that write a syllable with one letter, and no space between them: 김정은, 金正恩. */
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

/** A person's name has no more words than this; the texts of companies would be taken apart for nothing. */
const MOST_WORDS = 3;

/**
 * What a query may read as, each to be searched with: its words; a Korean name in syllables, because lists of other languages
 * write them apart (Kim Jong Un); a Japanese name as its dictionary reads it. Han letters are read as all three: whose name it
 * is they do not tell.
 *
 * @returns at least one reading, the plain one first
 */
export function readings(query: string): readonly (readonly Word[])[] {
  const plain = withoutArticles(words(query));
  if (plain.length > MOST_WORDS) return [plain];
  const read = [plain];
  if (plain.some(({ written }) => SYLLABLES.test(written))) {
    read.push(plain.flatMap((word) => (SYLLABLES.test(word.written) ? syllables(word.written) : [word])));
  }
  const japanese = japaneseName(plain.map(({ written }) => written).join(''));
  if (japanese !== null) read.push(japanese.map(({ written, ascii }) => wordOf(written, written, ascii)));
  return read;
}

/** Of two words one is no article, but a family name: Quang Le is not any Quang. */
function withoutArticles(typed: readonly Word[]): readonly Word[] {
  if (typed.filter(({ weak }) => !weak).length !== 1) return typed;
  return typed.map((word) =>
    word.weak && mayBeName(word.ascii) ? { ...word, weak: false, weight: weightOf(word.ascii, false) } : word,
  );
}

/** `written` stays the letter that was typed; the word itself is what a Korean reads. */
function syllables(text: string): Word[] {
  const typed = Array.from(text);
  return Array.from(translate(text, 'SUBSTITUTION')).flatMap((letter, at) => {
    const word = readWord(letter);
    return word === null ? [] : { ...word, written: typed[at] ?? letter };
  });
}
