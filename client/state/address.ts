import {
  amended,
  beginHistory,
  movedTo,
  present,
  type StepHistory,
  type StepName,
  stepsOf,
  withStep,
} from '../model/history.ts';
import { formatQuestion, type ParsedQuestion, parseQuestion } from '../model/link.ts';
import { FIRST_QUESTION, type Question } from '../model/question.ts';
import { type Browser, linkOf, openBar } from './address-bar.ts';
import type { Steps } from './explorer.ts';
import { keepSteps, keptSteps } from './kept-steps.ts';

/**
 * The question on screen, the steps that led to it, and the address bar that always holds its link. The steps are ours,
 * because a browser keeps only its last fifty entries; Back and Forward move in them as far as the browser remembers.
 */
export interface Address {
  readonly current: () => Entry;
  readonly step: (question: Question, name: StepName) => void;
  /** No step: it belongs to the present one. `push` makes an entry that Back returns from; a camera makes none. */
  readonly amend: (question: Question, how: 'push' | 'replace') => void;
  /** Shows a question without keeping it, while a thumb is held; the next step ends it. */
  readonly hold: (question: Question) => void;
  /** To where so many steps are done; kept within what there is. */
  readonly moveTo: (done: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Entry extends ParsedQuestion {
  readonly steps: Steps;
}

export function openAddress(browser: Browser): Address {
  const listeners = new Set<() => void>();
  const bar = openBar(browser);
  const read = (): ParsedQuestion => parseQuestion(new URLSearchParams(browser.location.search));
  const opened = read();
  const kept = keptSteps(browser, bar.here());
  let history: StepHistory = kept === null ? beginHistory(opened.question) : amended(kept, opened.question);
  let entry: Entry = { ...opened, steps: stepsOf(history) };

  function settle(question: Question, messages: readonly string[] = []): void {
    entry = { question, standing: entry.standing, messages, steps: stepsOf(history) };
    for (const listener of listeners) listener();
  }

  /** A Back or Forward of the browser: to the step that made the entry, else a step of its own, so that nothing is lost. */
  function arrived(): void {
    const parsed = read();
    const mark = bar.here();
    const at = mark === null ? -1 : history.entries.findIndex(({ serial }) => serial === mark.serial);
    const known = history.entries[at];
    if (mark === null && sameStep(present(history).question, parsed.question)) {
      // A jump within the page (the skip link) makes an entry of the browser that says nothing new.
      bar.replace(null, present(history).serial);
      return;
    }
    if (known === undefined || !sameStep(known.question, parsed.question)) {
      history = withStep(history, parsed.question, { words: 'Back or forward in the browser' });
      bar.replace(parsed.question, present(history).serial);
    } else history = amended(movedTo(history, at), parsed.question);
    settle(parsed.question, parsed.messages);
  }

  browser.addEventListener('popstate', arrived);
  browser.addEventListener('pagehide', () => keepSteps(browser, bar.session, history));
  bar.replace(null, present(history).serial);

  return {
    current: () => entry,
    step(question, name) {
      const before = present(history);
      if (linkOf(browser, question) !== linkOf(browser, before.question)) {
        history = withStep(history, question, name);
        const { serial } = present(history);
        if (serial === before.serial) bar.replace(question, serial);
        else bar.push(question, serial);
      }
      settle(question);
    },
    amend(question, how) {
      history = amended(history, question);
      bar[how](question, present(history).serial);
      settle(question, entry.messages);
    },
    hold: (question) => settle(question, entry.messages),
    moveTo(done) {
      history = movedTo(history, done);
      const { question, serial } = present(history);
      bar.push(question, serial);
      settle(question);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same but for what makes no step: what is selected, what is looked at and what is told of it. */
function sameStep(one: Question, other: Question): boolean {
  const { selection, camera, tab } = FIRST_QUESTION;
  const bare = (question: Question): string => formatQuestion({ ...question, selection, camera, tab }).toString();
  return bare(one) === bare(other);
}
