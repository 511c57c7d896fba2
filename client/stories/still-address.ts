import type { Question } from '../model/question.ts';
import type { Address, Entry } from '../state/address.ts';

/** An address that is no browser's: a story's step decides what its canvas is asked, and there is nothing to undo. */
export interface StillAddress extends Address {
  readonly show: (question: Question) => void;
}

export function openStillAddress(first: Question): StillAddress {
  const listeners = new Set<() => void>();
  let entry: Entry = entryOf(first);
  const show = (question: Question): void => {
    entry = entryOf(question);
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

const entryOf = (question: Question): Entry => ({
  question,
  standing: new Map(),
  messages: [],
  steps: { done: [], undone: [] },
});
