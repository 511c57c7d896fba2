/**
 * What is left of a word when what transliterations disagree on is taken away: vowels, doubled letters, and the letters
 * that stand for one sound in one system and another. Two words with one skeleton may be one name; they are never the same
 * for that alone, see `compareWords`.
 *
 * The classes are those of Soundex (Russell 1918) and Philips' Metaphone (1990), joined where the romanisations of Arabic,
 * Cyrillic and Chinese (BGN/PCGN, ISO 233, Wade-Giles and Pinyin) write one letter in several ways.
 */

/** In this order: letters that stand together first. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/sch|shch|tch|tsch|ch|sh|zh|hs|ts|tz/g, 's'],
  [/ng/g, 'n'],
  [/ck|kh|gh|[cqg]/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/^x|z/g, 's'],
  [/x/g, 'ks'],
  [/p/g, 'b'],
  [/v|^w/g, 'f'],
  // An h that no vowel follows is not heard: Mehdi, Shaikh, Mahmoud, but Mohamed.
  [/h(?![aeiou])/g, ''],
  [/[aeiouyw]/g, ''],
];

function classed(letters: string): string {
  let rest = letters;
  for (const [from, to] of CLASSES) rest = rest.replace(from, to);
  return rest;
}

const lettersOf = (ascii: string): string => ascii.replace(/[^a-z]/g, '');
const withoutDoubles = (text: string): string => text.replace(/(.)\1+/g, '$1');

/** @param ascii folded and transliterated; answers a few consonants, or nothing for a word of vowels and digits */
export const skeleton = (ascii: string): string => withoutDoubles(classed(lettersOf(ascii)));

/**
 * The same, with a letter that comes back after a vowel kept twice: Mohammad has two of m, and Mehdi one. An abjad writes each
 * letter that it means, but for the article's l, so that its doubled ones count.
 */
export function skeletonInFull(ascii: string, doublesCount: boolean): string {
  const letters = lettersOf(ascii);
  return classed(doublesCount ? letters : withoutDoubles(letters))
    .replace(/h/g, '')
    .replace(/l+/g, 'l');
}

/** Scripts that leave short vowels unwritten, so that a transliteration has consonants only. */
const ABJAD = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const GREEK = /^\p{Script=Greek}/u;
/** One syllable: of a whole name without its vowels too little is left to know it by. */
const HANGUL = /^\p{Script=Hangul}$/u;

/** In an abjad w and h may also be vowels, and nothing tells whether they are. */
export const abjadSound = (sound: string): string =>
  sound.includes('h') ? withoutDoubles(sound.replace(/h/g, '')) : sound;

/** A Greek name ends in an s that other languages leave out: Αλέξανδρος, Alexander. ELOT 743 keeps it, usage does not. */
const greekSound = (sound: string): string => sound.replace(/s$/, '');

/** Usual romanisations write an r that Korean does not have (박, Park; 허, Hur), and l or r for one letter (리, Ri, Li). */
export const koreanSound = (sound: string): string => withoutDoubles(sound.replace(/[rl]/g, ''));

export const isAbjad = (own: string): boolean => ABJAD.test(own);

export const FOREIGN_SOUNDS: readonly ((sound: string) => string)[] = [abjadSound, greekSound, koreanSound];

/** A letter of Hangul is one syllable, and so is the word that writes it otherwise: 인 is In, and no Ilan. */
export const isOneSyllable = (ascii: string): boolean => !/[aeiouy][^aeiouyw]+[aeiouy]/.test(ascii);

/** How a word is heard, by its skeleton, where its script is one of these; null where it is not. */
export function foreignSound(own: string): ((sound: string) => string) | null {
  return ABJAD.test(own) ? abjadSound : GREEK.test(own) ? greekSound : HANGUL.test(own) ? koreanSound : null;
}

/** The same of a word, told at once where it is Latin. */
export const earOf = ({ own, ascii }: { readonly own: string; readonly ascii: string }) =>
  own === ascii ? null : foreignSound(own);

/** Scripts where one letter is a syllable or a word, so that another letter is another name. */
export const isSyllabic = (own: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]/u.test(own);
