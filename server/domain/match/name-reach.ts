import { spelledOut } from './abbreviations.ts';
import { beginsRun, LEAST_WHOLE, MOST_JOINED } from './joined.ts';
import { bitCount } from './letters.ts';
import type { MatchRule } from './match.ts';
import { earOf, skeleton } from './sound.ts';
import type { Word } from './words.ts';

/**
 * Which names can still reach a score, told by which of their words agree with which typed ones: most share one word of several,
 * and need not be paired word by word. Typed words are bits, the first the lowest.
 */
export interface NameReach {
  /** @param words the typed words that those of the name may answer, by `agreeing` and `beside` */
  may(words: number): boolean;
  /** The typed words that a written one may answer because it agrees with the typed word at a place, by a rule. */
  agreeing(q: number, written: Word, rule: MatchRule): number;
  /** Those that it may answer although no index says that they agree: written together, or spelled out. */
  beside(written: Word): number;
}

/** Of 31 bits, which leaves room for a run behind the last one; of a longer query every name is scored. */
const MOST_WORDS = 27;

/** Words of so few letters may agree beside others although no index says so, see `compareRest`. */
const FEW_LETTERS = 4;

/** Never says no of a name that `scoreName` would let through by words that an index knows to agree. */
export function nameReach(query: readonly Word[], minScore: number): NameReach {
  if (query.length > MOST_WORDS) return { may: () => true, agreeing: () => 0, beside: () => 0 };
  const weights = query.map(({ weight }) => weight);
  const needed = minScore * weights.reduce((sum, weight) => sum + weight, 0);
  const all = (1 << query.length) - 1;
  const bits = (is: (word: Word) => boolean): number =>
    query.reduce((found, word, q) => (is(word) ? found | (1 << q) : found), 0);
  const telling = bits(({ weak }) => !weak);
  const always = bits(({ weak, own, ascii }) => weak || (own === ascii && ascii.length <= FEW_LETTERS));
  const anyUnspaced = query.some(({ unspaced }) => unspaced);
  const typed = query.map((word, q) => {
    const { ascii, sound } = word;
    const hears = earOf(word);
    const two = ascii + (query[q + 1]?.ascii ?? '');
    return {
      bit: 1 << q,
      ascii,
      hears,
      whole: hears === null ? sound : hears(sound),
      /** It and the next one, as any run that it begins begins with both. */
      two: q + 1 < query.length ? { ascii: two, sound: skeleton(two), run: run(q, q + MOST_JOINED - 1) } : null,
    };
  });
  return {
    may(words) {
      const possible = words | always;
      // Two words that tell make a whole name possible, whatever else was typed.
      if (bitCount(possible & telling) > 1) return true;
      let reached = 0;
      for (let q = 0; q < weights.length; q++) if (possible & (1 << q)) reached += weights[q] ?? 0;
      return reached >= needed;
    },
    agreeing(q, written, rule) {
      const ascii = query[q]?.ascii ?? '';
      if (rule === 'PREFIX' || (rule === 'JOINED' && written.ascii.length > ascii.length)) {
        return run(q - MOST_JOINED + 1, q + MOST_JOINED - 1);
      }
      return isLetterOff(ascii, written.ascii) ? run(q - 1, q + 1) : 1 << q;
    },
    beside(written) {
      const { ascii, sound, unspaced } = written;
      if (unspaced) return all;
      let found = 0;
      for (const q of spelledOut(written, query, () => true) ?? []) found |= 1 << q;
      if (!anyUnspaced) return found;
      for (let q = 0; q < typed.length; q++) {
        const word = typed[q];
        if (word === undefined) continue;
        const asWhole = word.ascii.length >= LEAST_WHOLE;
        if (asWhole && beginsRun(ascii, word.hears === null ? sound : word.hears(sound), word.whole)) found |= word.bit;
        if (word.two !== null && ascii.length >= LEAST_WHOLE && beginsRun(word.two.ascii, word.two.sound, sound)) {
          found |= word.two.run;
        }
      }
      return found;
    },
  };
}

/** The space behind or before it stands a letter off, see `pairWords`. */
function isLetterOff(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.length === shorter.length + 1 && (longer.startsWith(shorter) || longer.endsWith(shorter));
}

/** The bits of these places and all between; places that no word has do no harm. */
const run = (from: number, to: number): number => (2 << to) - (1 << Math.max(0, from));
