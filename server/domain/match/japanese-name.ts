import { createRequire } from 'node:module';
import type { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import { toRomaji } from 'wanakana';

/** One word of a Japanese name: as it was typed, and in Latin letters as passports write it. */
export interface ReadWord {
  readonly written: string;
  readonly ascii: string;
}

interface Token {
  readonly surface: string;
  /** In katakana; of a word that the dictionary does not know there is none. */
  readonly reading?: string;
  readonly partOfSpeechSubcategory2?: string;
  readonly partOfSpeechSubcategory3?: string;
}

type Split = (text: string) => readonly Token[];

let split: Split | null = null;

/**
 * Loaded when the first such name is asked for, not before: the dictionary takes a fifth of a second and 130 MB, and most
 * explorers are never asked for one. By `require`, as a search does not wait; `bundle.mjs` puts the package beside the bundle.
 */
function splitter(): Split {
  if (split !== null) return split;
  const lindera = createRequire(import.meta.url)('lindera-wasm-nodejs-ipadic') as {
    readonly TokenizerBuilder: typeof TokenizerBuilder;
  };
  const builder = new lindera.TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  const tokenizer = builder.build();
  split = (text) => tokenizer.tokenize(text) as readonly Token[];
  return split;
}

/** Family name first, without a space: 山田太郎. Two letters may be two names: 司忍. */
const LEAST_LETTERS = 2;
const MOST_LETTERS = 7;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
const HAN = /\p{Script=Han}/u;

/**
 * A text as the name of a Japanese person, in the dictionary's reading: 山田太郎, Yamada Taro. Letters alone do not tell how they
 * are read; IPADIC knows some 55,000 family and given names.
 *
 * @param text a name of two to seven letters, with a Han letter and without a space
 * @returns its words; null where the dictionary does not know it as a family name, or one with given names behind it
 */
export function japaneseName(text: string): readonly ReadWord[] | null {
  const letters = Array.from(text).length;
  if (letters < LEAST_LETTERS || letters > MOST_LETTERS || !JAPANESE.test(text) || !HAN.test(text)) return null;
  const tokens = splitter()(text);
  const isName = tokens.every(
    (token, at) =>
      token.partOfSpeechSubcategory2 === '人名' && token.partOfSpeechSubcategory3 === (at === 0 ? '姓' : '名'),
  );
  if (!isName) return null;
  return tokens.map(({ surface, reading = surface }) => ({
    written: surface,
    ascii: withoutLength(toRomaji(reading)),
  }));
}

/** Passports leave out that a vowel is long: Taro for たろう (Hepburn as the Ministry of Foreign Affairs of Japan uses it). */
const withoutLength = (romaji: string): string =>
  romaji
    .toLowerCase()
    // Of two words, Inoue: the second begins with the u.
    .replace(/oo|ou(?!e)/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/n(?=[bmp])/g, 'm')
    .replace(/[^a-z]/g, '');
