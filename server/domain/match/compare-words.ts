import { inFull } from './abbreviations.ts';
import { editDistance, editsAllowed, MOST_EDITS } from './edit-distance.ts';
import { mayBeNear } from './letters.ts';
import type { MatchRule } from './match.ts';
import { abjadSound, earOf, isAbjad, isOneSyllable, isSyllabic, koreanSound, skeletonInFull } from './sound.ts';
import { particleOf } from './word-weight.ts';
import type { Word } from './words.ts';

export interface WordScore {
  readonly score: number;
  readonly rule: MatchRule;
}

export const NO_MATCH: WordScore = { score: 0, rule: 'MISSING' };

export const ABBREVIATED: WordScore = { score: 0.98, rule: 'ABBREVIATION' };

/** The least share of letters that two words have in common, in order, for their sound to count. */
const LEAST_ALIKE = 0.6;

/** A slip seldom falls on the first letter (Pollock and Zamora 1984); of few letters it makes another name: Yang and Wang. */
const OTHER_START = 0.12;
const FEW_LETTERS = 5;

/** In letters, the length of a skeleton below which many names share it by chance: Juan, Jun and Jing; Awad and Ayad. */
const SHORT_SOUND = 3;

/**
 * One typed word against one written word. The rules, best first:
 * the same in its own script; the same when transliterated; a particle spelt otherwise; a short form of it; an initial; spelt otherwise or
 * with the same sound, whichever says more; begun (three letters or more); a part of a word that is written together.
 */
export function compareWords(typed: Word, written: Word): WordScore {
  if (typed.own === written.own) return { score: 1, rule: 'EXACT' };
  const otherScript = typed.own !== typed.ascii || written.own !== written.ascii;
  if (typed.ascii === written.ascii) {
    return otherScript ? { score: 0.98, rule: 'TRANSLITERATION' } : { score: 1, rule: 'EXACT' };
  }
  const particle = particleOf(typed.ascii);
  if (particle !== undefined && particle === particleOf(written.ascii)) return { score: 0.95, rule: 'PHONETIC' };
  const full = inFull(typed.ascii);
  if (full !== undefined && full === inFull(written.ascii)) return ABBREVIATED;
  if (typed.ascii.length === 1 || written.ascii.length === 1) {
    return typed.ascii[0] === written.ascii[0] && isLetter(typed.ascii) ? { score: 0.5, rule: 'INITIAL' } : NO_MATCH;
  }
  // Two words of one such script are compared by its own letters, and a short one must be the same.
  const syllabic = otherScript && isSyllabic(typed.own) && isSyllabic(written.own);
  if (syllabic) return spelling(typed.own, written.own);
  const mayBeSpelt = mayBeNear(typed.letters, written.letters, MOST_EDITS);
  const [spelt, heard] = [mayBeSpelt ? spelling(typed.ascii, written.ascii) : NO_MATCH, phonetic(typed, written)];
  if (spelt.score > 0 || heard.score > 0) return heard.score > spelt.score ? heard : spelt;
  const [shorter, longer] = typed.ascii.length < written.ascii.length ? [typed, written] : [written, typed];
  if (shorter.ascii.length < 3 || shorter.weak) return NO_MATCH;
  const begins = longer.ascii.startsWith(shorter.ascii);
  if (begins && isPatronymicOf(longer.ascii, shorter.ascii)) return NO_MATCH;
  if (begins && shorter === typed) {
    return { score: 0.5 + 0.45 * (typed.ascii.length / written.ascii.length), rule: 'PREFIX' };
  }
  // Alone it agrees with nothing; `scoreName` looks whether the rest stands beside it.
  return begins || longer.ascii.endsWith(shorter.ascii) ? { score: 0.2, rule: 'JOINED' } : NO_MATCH;
}

function spelling(typed: string, written: string): WordScore {
  const edits = editsAllowed(Math.min(typed.length, written.length));
  if (edits === 0 || !hasLetter(typed)) return NO_MATCH;
  const distance = editDistance(typed, written, edits);
  if (distance > edits) return NO_MATCH;
  const longest = Math.max(typed.length, written.length);
  const otherStart = longest <= FEW_LETTERS && typed[0] !== written[0] && typed[0] !== written[1] ? OTHER_START : 0;
  return { score: 1 - (distance * 1.1) / longest - otherStart, rule: 'SPELLING' };
}

/** Иванов is a family name and Иванович the son of an Ivan: who typed the one has not begun the other. */
const isPatronymicOf = (longer: string, shorter: string): boolean =>
  /[oe]v$/.test(shorter) && /^(?:ich|na)$/.test(longer.slice(shorter.length));

/**
 * The same skeleton, and letters enough in common: Hasan and Hussein have one skeleton and are two names. In one script a
 * short skeleton bears one letter of difference only; an abjad leaves the vowels out, so that none could be asked for.
 */
function phonetic(typed: Word, written: Word): WordScore {
  const [typedSound, writtenSound] = [earOf(typed), earOf(written)];
  const foreign = typedSound !== null && writtenSound !== null ? null : (typedSound ?? writtenSound);
  const longest = Math.max(typed.ascii.length, written.ascii.length);
  if (foreign === null) {
    if (typed.sound.length < 2 || typed.sound !== written.sound) return NO_MATCH;
  } else {
    const sound = foreign(typed.sound);
    if (sound === '' || sound !== foreign(written.sound)) return NO_MATCH;
    if (sound.length === 1 && longest > 4) return NO_MATCH;
    if (foreign === koreanSound && !(isOneSyllable(typed.ascii) && isOneSyllable(written.ascii))) return NO_MATCH;
  }
  const most = foreign === null ? Math.floor(longest * (1 - LEAST_ALIKE)) : longest;
  const distance = editDistance(typed.ascii, written.ascii, most);
  if (distance > most || (foreign === null && typed.sound.length < SHORT_SOUND && distance > 1)) return NO_MATCH;
  if (foreign === null) return { score: 0.5 + 0.52 * (1 - distance / longest), rule: 'PHONETIC' };
  const lost = foreign === abjadSound && heardInFull(typed) !== heardInFull(written) ? LETTER_LOST : 0;
  return { score: 0.75 + 0.2 * (1 - distance / longest) - lost, rule: 'PHONETIC' };
}

/** A letter that one of two words with one skeleton has twice: محمد is Mohammad, and not Mehdi. */
const LETTER_LOST = 0.1;
const heardInFull = ({ own, ascii }: Word): string => skeletonInFull(ascii, isAbjad(own));

/**
 * Two words that nothing else agrees with, once the rest of a name agrees: a short word may then have one letter more, less
 * or other, sound the same, or be begun. Alone that would make Ali out of Adi.
 */
export function compareRest(typed: Word, written: Word): WordScore {
  const [one, other] = [typed.ascii, written.ascii];
  if (typed.own !== one || written.own !== other || /\d/.test(one + other)) return NO_MATCH;
  if (one.length === 2 && other.startsWith(one)) return { score: 0.6, rule: 'PREFIX' };
  if (Math.min(one.length, other.length) < 2 || Math.max(one.length, other.length) > 4) return NO_MATCH;
  if (editDistance(one, other, 1) <= 1) return { score: 0.6, rule: 'SPELLING' };
  return typed.sound !== '' && typed.sound === written.sound ? { score: 0.6, rule: 'PHONETIC' } : NO_MATCH;
}

const isLetter = (text: string): boolean => /^[a-z]/.test(text);
/** A number with one digit changed is another number, not a spelling. */
const hasLetter = (text: string): boolean => !/^\d+$/.test(text);
