/**
 * A story that was left for the explorer, so that the way back can be offered. It is kept for this tab alone: a link that is
 * opened elsewhere starts there.
 */
export interface LeftStory {
  readonly story: string;
  /** From 1. */
  readonly step: number;
  readonly title: string;
}

const KEPT_AS = 'sanctions-explorer.left-story';

/** Null when none was left in this tab, or the browser forbids keeping it. */
export function leftStory(): LeftStory | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null');
    return isLeftStory(kept) ? kept : null;
  } catch {
    // Storage is forbidden, or something else wrote there: then there is no way back to offer.
    return null;
  }
}

/** Null: the reader is back, or wants no way back. */
export function keepLeftStory(left: LeftStory | null): void {
  try {
    if (left === null) sessionStorage.removeItem(KEPT_AS);
    else sessionStorage.setItem(KEPT_AS, JSON.stringify(left));
  } catch {
    // Storage is forbidden: the browser's own Back still leads to the story.
  }
}

function isLeftStory(value: unknown): value is LeftStory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'story' in value &&
    typeof value.story === 'string' &&
    'step' in value &&
    typeof value.step === 'number' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}
