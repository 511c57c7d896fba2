import { editDistance, editsAllowed } from './edit-distance.ts';
import type { MatchRule } from './match.ts';
import type { Word } from './words.ts';

export interface WordScore {
  readonly score: number;
  readonly rule: MatchRule;
}

export const NO_MATCH: WordScore = { score: 0, rule: 'MISSING' };

/**
 * One typed word against one written word. The rules, best first:
 * the same in its own script; the same when transliterated; begun (three letters or more); an initial; spelt otherwise.
 */
export function compareWords(typed: Word, written: Word): WordScore {
  if (typed.own === written.own) return { score: 1, rule: 'EXACT' };
  if (typed.ascii === written.ascii) {
    const otherScript = typed.own !== typed.ascii || written.own !== written.ascii;
    return otherScript ? { score: 0.98, rule: 'TRANSLITERATION' } : { score: 1, rule: 'EXACT' };
  }
  if (typed.ascii.length === 1 || written.ascii.length === 1) {
    return typed.ascii[0] === written.ascii[0] && isLetter(typed.ascii) ? { score: 0.6, rule: 'INITIAL' } : NO_MATCH;
  }
  const edits = editsAllowed(Math.min(typed.ascii.length, written.ascii.length));
  if (edits > 0 && hasLetter(typed.ascii)) {
    const distance = editDistance(typed.ascii, written.ascii, edits);
    if (distance <= edits) {
      return {
        score: 1 - (distance * 1.2) / Math.max(typed.ascii.length, written.ascii.length),
        rule: 'SPELLING',
      };
    }
  }
  if (typed.ascii.length >= 3 && written.ascii.startsWith(typed.ascii)) {
    return { score: 0.7 + 0.25 * (typed.ascii.length / written.ascii.length), rule: 'PREFIX' };
  }
  return NO_MATCH;
}

const isLetter = (text: string): boolean => /^[a-z]/.test(text);
/** A number with one digit changed is another number, not a spelling. */
const hasLetter = (text: string): boolean => !/^\d+$/.test(text);
