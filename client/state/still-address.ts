import type { ParsedQuestion } from '../model/link.ts';
import type { Question } from '../model/question.ts';
import type { Address, Entry } from './address.ts';

/**
 * An address that is no browser's: a story's step, or the link of an embedded view, decides what its canvas is asked, and
 * there is nothing to undo.
 */
export interface StillAddress extends Address {
  readonly show: (question: Question) => void;
}

export function openStillAddress(opened: ParsedQuestion): StillAddress {
  const listeners = new Set<() => void>();
  let entry: Entry = { ...opened, steps: { done: [], undone: [] } };
  const show = (question: Question): void => {
    entry = { ...entry, question };
    for (const listener of listeners) listener();
  };
  return {
    current: () => entry,
    show,
    step: show,
    amend: show,
    hold: show,
    moveTo: () => {},
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
