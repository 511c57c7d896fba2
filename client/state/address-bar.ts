import { formatQuestion } from '../model/link.ts';
import type { Question } from '../model/question.ts';

/** As much of a `Window` as an address needs. */
export interface Browser {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  /** Reading it throws where a browser forbids storage. */
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
}

/** What we write into an entry of the browser: which page's history, and which entry of it. */
export interface Mark {
  readonly session: string;
  readonly serial: number;
}

export interface AddressBar {
  readonly session: string;
  /** The mark of the entry that the browser shows; null when it is none of ours. */
  readonly here: () => Mark | null;
  readonly push: (question: Question, serial: number) => void;
  /** A null question leaves the link as it is. */
  readonly replace: (question: Question | null, serial: number) => void;
}

/** Browsers refuse many changes of the address in a short time: the bar catches up after this, in ms. */
const CATCH_UP = 1_000;

export function openBar(browser: Browser): AddressBar {
  const session = markIn(browser.history.state)?.session ?? crypto.randomUUID();
  let late: ReturnType<typeof setTimeout> | null = null;

  function write(how: 'pushState' | 'replaceState', link: string, serial: number): void {
    if (late !== null) clearTimeout(late);
    late = null;
    try {
      browser.history[how]({ session, serial } satisfies Mark, '', link);
    } catch (error) {
      // SecurityError: too many at once. The question on screen is ours; only the bar is behind, and not for long.
      if (!(error instanceof DOMException)) throw error;
      late = setTimeout(() => write('replaceState', link, serial), CATCH_UP);
    }
  }

  return {
    session,
    here: () => markIn(browser.history.state),
    push(question, serial) {
      const link = linkOf(browser, question);
      const isNew = link !== `${browser.location.pathname}${browser.location.search}`;
      write(isNew ? 'pushState' : 'replaceState', link, serial);
    },
    replace: (question, serial) =>
      write(
        'replaceState',
        question === null ? `${browser.location.pathname}${browser.location.search}` : linkOf(browser, question),
        serial,
      ),
  };
}

export function linkOf(browser: Pick<Browser, 'location'>, question: Question): string {
  const search = formatQuestion(question).toString();
  // These need no escape in a query, and links are read by people.
  const readable = search.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return search === '' ? browser.location.pathname : `${browser.location.pathname}?${readable}`;
}

function markIn(value: unknown): Mark | null {
  if (typeof value !== 'object' || value === null || !('session' in value) || !('serial' in value)) return null;
  const { session, serial } = value;
  return typeof session === 'string' && typeof serial === 'number' ? { session, serial } : null;
}
