import type { Question } from './question.ts';

/**
 * Everything a reader did, as a list that can be walked back and forth. A step is named in words; what is no step of its
 * own (another party selected, another part looked at) changes the present one, so that undo and redo give it back too.
 */
export interface StepHistory {
  /** Oldest first, at least one: the first is where it began. */
  readonly entries: readonly HistoryEntry[];
  /** The entry on screen. Those after it were undone and can be done again. */
  readonly at: number;
}

export interface HistoryEntry {
  /** Counts up for as long as the history lives, so that an entry is found again after older ones were let go. */
  readonly serial: number;
  readonly words: string;
  readonly question: Question;
  /** Steps of one gesture in many parts (a node moved key by key) carry one name and are one step. */
  readonly joins: string | null;
}

/** What a step is called, and with which steps before it is one. */
export interface StepName {
  readonly words: string;
  readonly joins?: string;
}

/** Older steps are let go, so that a page left open for days does not grow. */
export const MAX_STEPS = 2_000;

export function beginHistory(question: Question, words = 'The beginning'): StepHistory {
  return { entries: [{ serial: 0, words, question, joins: null }], at: 0 };
}

export function present({ entries, at }: StepHistory): HistoryEntry {
  const entry = entries[at];
  if (entry === undefined) throw new RangeError(`a history of ${entries.length} entries is at ${at}`);
  return entry;
}

/** A new step; what was undone before it is gone. A step that joins the present one takes its place. */
export function withStep(history: StepHistory, question: Question, { words, joins }: StepName): StepHistory {
  const now = present(history);
  if (joins !== undefined && joins === now.joins && history.at === history.entries.length - 1) {
    return { ...history, entries: history.entries.with(history.at, { ...now, words, question }) };
  }
  const kept = history.entries.slice(Math.max(0, history.at + 2 - MAX_STEPS), history.at + 1);
  const newest = history.entries.at(-1) ?? now;
  const entry: HistoryEntry = { serial: newest.serial + 1, words, question, joins: joins ?? null };
  return { entries: [...kept, entry], at: kept.length };
}

/** The present step with another question: no step of its own. */
export function amended(history: StepHistory, question: Question): StepHistory {
  return { ...history, entries: history.entries.with(history.at, { ...present(history), question }) };
}

/** To an entry by its place in the list, kept within it. */
export function movedTo(history: StepHistory, at: number): StepHistory {
  return { ...history, at: Math.min(history.entries.length - 1, Math.max(0, at)) };
}

/** The names of what was done and of what was undone, oldest first. */
export function stepsOf({ entries, at }: StepHistory): { done: readonly string[]; undone: readonly string[] } {
  const words = entries.map((entry) => entry.words);
  return { done: words.slice(1, at + 1), undone: words.slice(at + 1) };
}
