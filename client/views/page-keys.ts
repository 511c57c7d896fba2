import { useEffect } from 'react';
import { isWriting } from '../panels/search/slash-key.ts';
import { useExplorer } from '../state/explorer.ts';

/** Keys that act wherever the focus is, but in a text field: undo and redo. Single keys belong to the canvas alone. */
export function usePageKeys(): void {
  const { actions } = useExplorer();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target))
        return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) actions.undo();
      else actions.redo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
