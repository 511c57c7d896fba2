import { useSyncExternalStore } from 'react';

/** A single key that acts everywhere can be turned off (WCAG 2.1.4); the choice stays in this browser. */
const KEPT_AS = 'sanctions-explorer.slash';

const listeners = new Set<() => void>();

function isOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    // Storage can be forbidden: then the key keeps its first meaning.
    return true;
  }
}

let on: boolean | null = null;

/** Whether `/` goes to the search from anywhere outside of a text field. */
export function useSlashKey(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      on ??= isOn();
      return on;
    },
  );
}

export function setSlashKey(wanted: boolean): void {
  on = wanted;
  try {
    localStorage.setItem(KEPT_AS, wanted ? 'on' : 'off');
  } catch {
    // Storage can be forbidden: then the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

const WRITTEN_IN = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select';

/** Whether somebody is writing there, so that a letter is a letter. A box to tick, a choice or a slider takes no letters. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITTEN_IN));
}
