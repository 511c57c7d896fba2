import { useEffect } from 'react';

/** Page up and page down, and the arrows where no control or canvas has a use for them, lead from step to step. */
export function useStepKeys(number: number, count: number, go: (step: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = stepOf(event.key);
      if (by === 0 || (event.key.startsWith('Arrow') && !isFree(event.target)) || isWriting(event.target)) return;
      const to = number + by;
      if (to < 1 || to > count) return;
      event.preventDefault();
      go(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [number, count, go]);
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'PageDown' || key === 'ArrowRight') return 1;
  return key === 'PageUp' || key === 'ArrowLeft' ? -1 : 0;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The canvas walks by arrows, and so do menus and lists. */
const isFree = (target: EventTarget | null): boolean =>
  !(target instanceof Element) ||
  target.closest('[role="application"], [role="dialog"], [role="menu"], [role="listbox"]') === null;
