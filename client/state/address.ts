import { formatQuestion, type ParsedQuestion, parseQuestion, type Question } from '../model/question.ts';
import type { Steps } from './explorer.ts';

/**
 * The question and the address bar, held together. Every finished step is an entry of the browser's history, so Back and
 * undo are one thing: undo goes back to before the last step, over the selections made since.
 */
export interface Address {
  readonly current: () => Entry;
  /** A new entry. `words` name the step for undo; null (a selection) makes an entry but no step. */
  readonly push: (question: Question, words: string | null) => void;
  /** Shows a question without an entry of its own, while a thumb is held; the next push or Back ends it. */
  readonly hold: (question: Question) => void;
  /** Takes back the last so many steps; 1 or more. */
  readonly undo: (steps: number) => void;
  readonly redo: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Entry extends ParsedQuestion {
  readonly steps: Steps;
}

interface Step {
  readonly words: string;
  /** The history entry that the step made. */
  readonly entry: number;
}

interface EntryState {
  readonly entry: number;
  readonly steps: readonly Step[];
}

const FIRST: EntryState = { entry: 0, steps: [] };

/** As much of a `Window` as an address needs. */
export interface Browser {
  readonly history: Pick<History, 'state' | 'pushState' | 'go'>;
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly addEventListener: (type: 'popstate', listener: (event: PopStateEvent) => void) => void;
}

export function openAddress(browser: Browser): Address {
  const listeners = new Set<() => void>();
  let at = stateIn(browser.history.state);
  // Steps ahead of the current entry are known only while the page lives; after a reload Forward still works.
  let known: readonly Step[] = at.steps;
  let entry = entryFor(parseQuestion(new URLSearchParams(browser.location.search)));

  function entryFor(parsed: ParsedQuestion): Entry {
    const ahead = known.slice(at.steps.length);
    return { ...parsed, steps: { done: at.steps.map(wordsOf), undone: ahead.map(wordsOf) } };
  }

  function settle(parsed: ParsedQuestion): void {
    entry = entryFor(parsed);
    for (const listener of listeners) listener();
  }

  browser.addEventListener('popstate', (event) => {
    at = stateIn(event.state);
    settle(parseQuestion(new URLSearchParams(browser.location.search)));
  });

  return {
    current: () => entry,
    push(question, words) {
      const link = linkOf(browser, question);
      if (link !== `${browser.location.pathname}${browser.location.search}`) {
        const next = at.entry + 1;
        at = { entry: next, steps: words === null ? at.steps : [...at.steps, { words, entry: next }] };
        known = at.steps;
        browser.history.pushState(at, '', link);
      }
      settle({ question, messages: [] });
    },
    hold(question) {
      settle({ question, messages: entry.messages });
    },
    undo(steps) {
      const first = at.steps.at(-steps);
      if (first !== undefined) browser.history.go(first.entry - 1 - at.entry);
    },
    redo() {
      const next = known[at.steps.length];
      if (next !== undefined) browser.history.go(next.entry - at.entry);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const wordsOf = (step: Step): string => step.words;

function linkOf(browser: Browser, question: Question): string {
  const search = formatQuestion(question).toString();
  // These need no escape in a query, and links are read by people.
  const readable = search.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return search === '' ? browser.location.pathname : `${browser.location.pathname}?${readable}`;
}

/** An entry that another page or an older explorer left is the first of ours. */
function stateIn(value: unknown): EntryState {
  if (typeof value !== 'object' || value === null || !('entry' in value) || !('steps' in value)) return FIRST;
  const { entry, steps } = value;
  if (typeof entry !== 'number' || !Array.isArray(steps)) return FIRST;
  return { entry, steps: steps.flatMap((step: unknown) => stepIn(step)) };
}

function stepIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null || !('words' in value) || !('entry' in value)) return [];
  const { words, entry } = value;
  return typeof words === 'string' && typeof entry === 'number' ? [{ words, entry }] : [];
}
