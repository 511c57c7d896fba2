import { useEffect } from 'react';
import { showPalette } from '../panels/commands/open-palette.ts';
import { isWriting } from '../panels/search/slash-key.ts';
import { useExplorer } from '../state/explorer.ts';

/** Keys that act wherever the focus is: all commands, and outside of text fields undo and redo. */
export function usePageKeys(): void {
  const { actions } = useExplorer();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'k') {
        event.preventDefault();
        showPalette(true);
        return;
      }
      if ((key !== 'z' && key !== 'y') || isWriting(event.target)) return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) actions.undo();
      else actions.redo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
