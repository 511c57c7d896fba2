/**
 * Letters of one script that stand inside a word of another because they look the same: Рutin with a Cyrillic Р. Only a
 * word of mixed scripts is folded, to the script that most of its letters are of; a word all in Cyrillic stays Cyrillic.
 *
 * Source: Unicode Technical Standard 39, confusables.txt: the letters of Cyrillic and Greek that a Latin one, small or
 * capital, is mistaken for. Each as it looks in Latin, by its lower case.
 */
const CYRILLIC = 'аa вb сc еe ԍg нh һh іi їi јj кk ӏl мm оo рp ԛq ѕs тt ѵv ԝw хx уy ԁd ьb';
const GREEK = 'αa βb ϲc εe ηh ιi κk μm νv οo ρp σo τt υu χx γy ζz';

const pairs = (text: string): (readonly [string, string])[] =>
  text.split(' ').map((pair) => {
    const [from = '', to = ''] = Array.from(pair);
    return [from, to] as const;
  });

const TO_LATIN: ReadonlyMap<string, string> = new Map([...pairs(CYRILLIC), ...pairs(GREEK)]);
/** The first Cyrillic letter of a look counts, so that a Latin h becomes н. */
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  pairs(CYRILLIC)
    .reverse()
    .map(([cyrillic, latin]) => [latin, cyrillic] as const),
);

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/** @param lower one word in lower case, without accents */
export function foldLookAlikes(lower: string): string {
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const latin = count(lower, /\p{Script=Latin}/gu);
  const cyrillic = count(lower, /\p{Script=Cyrillic}/gu);
  const greek = count(lower, /\p{Script=Greek}/gu);
  if (Math.max(latin, cyrillic, greek) === latin + cyrillic + greek) return lower;
  const letters = cyrillic > latin ? TO_CYRILLIC : TO_LATIN;
  return Array.from(lower, (letter) => letters.get(letter) ?? letter).join('');
}
