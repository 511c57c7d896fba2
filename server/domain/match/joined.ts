import { LRUCache } from 'lru-cache';
import { compareWords, type WordScore } from './compare-words.ts';
import { editsAllowed, MOST_EDITS } from './edit-distance.ts';
import { bitCount, mayBeNear } from './letters.ts';
import { earOf } from './sound.ts';
import { type Word, wordOf } from './words.ts';

/** Words that one side writes together and the other apart: al shabaab, alshabaab; 김정은, Kim Jong Un. */
export interface Joined {
  /** The word that is written together, and the first and last of those that are apart. */
  readonly whole: number;
  readonly from: number;
  readonly to: number;
  readonly agreed: WordScore;
}

export const MOST_JOINED = 4;
/** In letters: a shorter word is not written together of others. */
export const LEAST_WHOLE = 4;
/** By how many letters a run may differ, as a share of the whole: by the vowels that an abjad leaves out of either. */
const MOST_APART = 0.5;
const MOST_APART_OF_ABJAD = 1;
/** A join allows chance more than a word does. */
const LEAST_SCORE = 0.75;

/**
 * The runs of `parts` that read like one of `wholes`; of several the best.
 *
 * @param free which words nothing better has taken, a part for the sake of a whole; a join of taken ones only is none
 */
export function joins(
  wholes: readonly Word[],
  parts: readonly Word[],
  free: { whole(place: number): boolean; part(place: number, whole: number): boolean },
): Joined[] {
  const found: Joined[] = [];
  if (parts.length < 2) return found;
  for (let place = 0; place < wholes.length; place++) {
    const whole = wholes[place];
    if (whole === undefined || whole.ascii.length < LEAST_WHOLE || !free.whole(place)) continue;
    const best = bestRun(whole, parts, (part) => free.part(part, place));
    if (best !== null) found.push({ whole: place, ...best });
  }
  return found.length < 2 ? found : found.sort((a, b) => b.agreed.score - a.agreed.score || a.whole - b.whole);
}

function bestRun(
  whole: Word,
  parts: readonly Word[],
  isFree: (place: number) => boolean,
): Omit<Joined, 'whole'> | null {
  let best: Omit<Joined, 'whole'> | null = null;
  const heard = earOf(whole);
  const sound = heard === null ? whole.sound : heard(whole.sound);
  const foreign = heard !== null;
  const least = (1 - MOST_APART) * whole.ascii.length;
  const most = (1 + (foreign ? MOST_APART_OF_ABJAD : MOST_APART)) * whole.ascii.length;
  for (let from = 0; from < parts.length - 1; from++) {
    const first = parts[from];
    if (first === undefined || !isFree(from)) continue;
    const begins = beginsRun(first.ascii, heard === null ? first.sound : heard(first.sound), sound);
    // Letters that the whole has not are each an edit, whatever follows; an abjad lacks all vowels and is not spelt.
    if (!begins && (foreign || bitCount(first.letters & ~whole.letters) > MOST_EDITS)) continue;
    let [length, letters] = [0, 0];
    for (let to = from; to < Math.min(parts.length, from + MOST_JOINED) && isFree(to); to++) {
      const part = parts[to];
      if (part === undefined) break;
      length += part.ascii.length;
      letters |= part.letters;
      // A join may differ by letters of the alphabet it comes from, not by a word.
      if (length > most) break;
      if (to === from || length < least) continue;
      const edits = editsAllowed(Math.min(length, whole.ascii.length));
      if (!begins && !mayBeNear(letters, whole.letters, edits)) continue;
      const { score } = compareWords(oneWord(parts, from, to), whole);
      if (score < LEAST_SCORE || score <= (best?.agreed.score ?? 0)) continue;
      best = { from, to, agreed: { score: Math.min(score, 0.98), rule: 'JOINED' } };
    }
  }
  return best;
}

/** Words that were put together lately: names of one search share most of their runs. */
const made = new LRUCache<string, Word>({ max: 5_000 });

function oneWord(parts: readonly Word[], from: number, to: number): Word {
  let text = '';
  for (let place = from; place <= to; place++) text += parts[place]?.ascii ?? '';
  const known = made.get(text);
  if (known !== undefined) return known;
  const word = wordOf(text, text, text);
  made.set(text, word);
  return word;
}

/** Letters that the next word may make another sound of: P. Hong, Phong. */
const MAY_CHANGE = /[cdghknpstxz]$/;

/**
 * Whether a run may sound like a whole, told by its first word alone.
 *
 * @param sound what is heard of that word by whoever hears the whole
 * @param whole what is heard of the whole; of one without consonants nothing is known
 */
export function beginsRun(ascii: string, sound: string, whole: string): boolean {
  if (whole === '' || sound === '') return true;
  return whole.startsWith(MAY_CHANGE.test(ascii) ? sound.slice(0, -1) : sound);
}
