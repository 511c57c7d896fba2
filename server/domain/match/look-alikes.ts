/**
 * Letters of one script that stand inside a word of another because they look the same: Рutin with a Cyrillic Р. Only a
 * word of mixed scripts is folded: to the one that all its letters can be read as, and where both can, to the one that
 * most letters of the text are of. A word all in Cyrillic stays Cyrillic.
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
/** Those that no living alphabet has, or one of few people: nobody writes a name with them and means Cyrillic. */
const RARE = new Set('ԍһӏԛѕѵԝԁ');
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  pairs(CYRILLIC)
    .filter(([cyrillic]) => !RARE.has(cyrillic))
    // The first Cyrillic letter of a look counts: a Latin i becomes і, and not ї.
    .reverse()
    .map(([cyrillic, latin]) => [latin, cyrillic] as const),
);

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;
const latinIn = (text: string): number => count(text, /\p{Script=Latin}/gu);
const cyrillicIn = (text: string): number => count(text, /\p{Script=Cyrillic}/gu);
const lettersIn = (text: string): number => count(text, /\p{L}/gu);

/**
 * @param lower one word in lower case, without accents
 * @param text what the word stands in: where it can be read in either script, the text's is meant
 */
export function foldLookAlikes(lower: string, text: string): string {
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const [latin, cyrillic] = [latinIn(lower), cyrillicIn(lower)];
  const greek = count(lower, /\p{Script=Greek}/gu);
  if (Math.max(latin, cyrillic, greek) === latin + cyrillic + greek) return lower;
  const letters = lettersIn(lower);
  const inLatin = folded(lower, TO_LATIN);
  const inCyrillic = folded(lower, TO_CYRILLIC);
  const mayBeLatin = latinIn(inLatin) === letters;
  const mayBeCyrillic = cyrillicIn(inCyrillic) === letters;
  if (mayBeLatin !== mayBeCyrillic) return mayBeLatin ? inLatin : inCyrillic;
  return cyrillicIn(text) > latinIn(text) ? inCyrillic : inLatin;
}

const folded = (lower: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(lower, (letter) => letters.get(letter) ?? letter).join('');
