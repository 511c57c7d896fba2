import { useSyncExternalStore } from 'react';

/** Views that a reader named, kept in this browser alone. */
export interface SavedView {
  readonly name: string;
  /** The query of its link, without the question mark. */
  readonly link: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

const KEPT_AS = 'sanctions-explorer.views';
/** The form of the file; a reader of a later form says so. */
const FORM = 'sanctions-explorer-views-1';
const MOST = 200;
const LONGEST_NAME = 120;
const LONGEST_LINK = 100_000;

const listeners = new Set<() => void>();
let views: readonly SavedView[] | null = null;

/** A file that holds no saved views, or that another explorer wrote. */
export class SavedViewsError extends Error {
  constructor(reason: string) {
    super(`The file could not be read: ${reason}`);
    this.name = 'SavedViewsError';
  }
}

export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      views ??= read();
      return views;
    },
  );
}

/** One of the same name is replaced. @returns whether the browser kept it beyond this page */
export function saveView(view: SavedView): boolean {
  const others = (views ?? read()).filter(({ name }) => name !== view.name);
  return keep([view, ...others]);
}

export function forgetView(name: string): boolean {
  return keep((views ?? read()).filter((view) => view.name !== name));
}

/** All of them as a file for another browser. */
export const viewsFile = (all: readonly SavedView[]): string =>
  `${JSON.stringify({ form: FORM, views: all }, null, 2)}\n`;

/** Those of the file are put to those that are here; the file's win where names are the same. @throws SavedViewsError */
export function viewsIn(text: string): readonly SavedView[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SavedViewsError('it is no JSON.');
  }
  if (typeof value !== 'object' || value === null || !('form' in value) || value.form !== FORM || !('views' in value)) {
    throw new SavedViewsError(`it is no file of form ${FORM}.`);
  }
  if (!Array.isArray(value.views) || !value.views.every(isSavedView)) {
    throw new SavedViewsError('one of its views has no name, link or date.');
  }
  return value.views;
}

/** @returns whether the browser kept them beyond this page */
export function addViews(added: readonly SavedView[]): boolean {
  const names = new Set(added.map(({ name }) => name));
  return keep([...added, ...(views ?? read()).filter(({ name }) => !names.has(name))]);
}

function keep(next: readonly SavedView[]): boolean {
  views = next.slice(0, MOST);
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(views));
    return true;
  } catch {
    // Storage is forbidden or full: the views hold until the page is left, and the caller says so.
    return false;
  }
}

function read(): readonly SavedView[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(value) ? value.filter(isSavedView) : [];
  } catch {
    // Storage is forbidden, or what is there is not ours.
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value) || !('link' in value) || !('savedAt' in value)) return false;
  const { name, link, savedAt } = value;
  return (
    typeof name === 'string' &&
    name !== '' &&
    name.length <= LONGEST_NAME &&
    typeof link === 'string' &&
    link.length <= LONGEST_LINK &&
    typeof savedAt === 'string'
  );
}
