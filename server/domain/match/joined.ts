import { compareWords, type WordScore } from './compare-words.ts';
import { editDistance, editsAllowed } from './edit-distance.ts';
import { foreignSound } from './sound.ts';
import { type Word, wordOf } from './words.ts';

/** Words that one side writes together and the other apart: al shabaab, alshabaab; 김정은, Kim Jong Un. */
export interface Joined {
  /** The word that is written together, and the first and last of those that are apart. */
  readonly whole: number;
  readonly from: number;
  readonly to: number;
  readonly agreed: WordScore;
}

const MOST_JOINED = 4;
/** A join allows chance more than a word does. */
/** In letters, as a share: the vowels that an abjad leaves out. */
const MOST_APART = 0.5;
const LEAST_SCORE = 0.75;

/**
 * The runs of `parts` that read like one of `wholes`; of several the best.
 *
 * @param free which words nothing better has taken; a join of taken ones only is none
 */
export function joins(
  wholes: readonly Word[],
  parts: readonly Word[],
  free: { whole(place: number): boolean; part(place: number): boolean },
): Joined[] {
  const found: Joined[] = [];
  wholes.forEach((whole, place) => {
    if (!free.whole(place) || whole.ascii.length < 4) return;
    let best: Joined | null = null;
    for (let from = 0; from < parts.length; from++) {
      let text = '';
      for (let to = from; to < Math.min(parts.length, from + MOST_JOINED) && free.part(to); to++) {
        text += parts[to]?.ascii ?? '';
        // A join may differ by letters of the alphabet it comes from, not by a word.
        if (text.length > 2 * whole.ascii.length) break;
        if (to === from || 2 * text.length < whole.ascii.length) continue;
        if (Math.abs(text.length - whole.ascii.length) > MOST_APART * whole.ascii.length) continue;
        if (!mayAgree(text, parts[from], whole)) continue;
        const { score } = compareWords(wordOf(text, text, text), whole);
        const agreed: WordScore = { score: Math.min(score, 0.98), rule: 'JOINED' };
        if (score >= LEAST_SCORE && score > (best?.agreed.score ?? 0)) best = { whole: place, from, to, agreed };
      }
    }
    if (best !== null) found.push(best);
  });
  return found.sort((a, b) => b.agreed.score - a.agreed.score || a.whole - b.whole);
}

/**
 * Whether a run of words may read like a whole one, told by less work than to make a word of it: they begin with one sound, or
 * are spelt nearly alike.
 */
function mayAgree(text: string, first: Word | undefined, whole: Word): boolean {
  // Of one consonant the next word may make another one: P. Hong, Phong. An abjad or a syllable is heard otherwise.
  if (first === undefined || first.sound.length < 2 || whole.sound === '' || foreignSound(whole.own) !== null)
    return true;
  if (first.sound[0] === whole.sound[0]) return true;
  const edits = editsAllowed(Math.min(text.length, whole.ascii.length));
  return editDistance(text, whole.ascii, edits) <= edits;
}
