import type { HistoryEntry, StepHistory } from '../model/history.ts';
import { formatQuestion, parseQuestion } from '../model/link.ts';
import type { Browser, Mark } from './address-bar.ts';

/** A reload loses no step: the newest are written down when the page is left, as links, and read when it comes back. */

const KEPT_AS = 'sanctions-explorer.steps';
/** A link has at most a few kB, and a page 5 MB of storage. */
const KEPT_STEPS = 200;

interface Kept {
  readonly session: string;
  readonly entries: readonly { readonly serial: number; readonly words: string; readonly link: string }[];
}

export function keepSteps(browser: Browser, session: string, { entries, at }: StepHistory): void {
  const from = Math.max(0, Math.min(at, entries.length - KEPT_STEPS));
  const kept: Kept = {
    session,
    entries: entries.slice(from, from + KEPT_STEPS).map(({ serial, words, question }) => ({
      serial,
      words,
      link: formatQuestion(question).toString(),
    })),
  };
  try {
    browser.sessionStorage.setItem(KEPT_AS, JSON.stringify(kept));
  } catch {
    // Storage is forbidden or full: the link still holds what is on screen, and only the steps to it are gone.
  }
}

/** The steps of the page that this entry of the browser belongs to; null when nobody wrote them down. */
export function keptSteps(browser: Browser, mark: Mark | null): StepHistory | null {
  if (mark === null) return null;
  const kept = readKept(browser);
  if (kept === null || kept.session !== mark.session) return null;
  const entries = kept.entries.map(
    ({ serial, words, link }): HistoryEntry => ({
      serial,
      words,
      question: parseQuestion(new URLSearchParams(link)).question,
      joins: null,
    }),
  );
  const at = entries.findIndex(({ serial }) => serial === mark.serial);
  return at < 0 ? null : { entries, at };
}

function readKept(browser: Browser): Kept | null {
  try {
    const value: unknown = JSON.parse(browser.sessionStorage.getItem(KEPT_AS) ?? 'null');
    return isKept(value) ? value : null;
  } catch {
    // Forbidden storage, or a text that is not ours.
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'session' in value &&
    typeof value.session === 'string' &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    value.entries.every(isKeptEntry)
  );
}

function isKeptEntry(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'serial' in value &&
    typeof value.serial === 'number' &&
    'words' in value &&
    typeof value.words === 'string' &&
    'link' in value &&
    typeof value.link === 'string'
  );
}
