import { useEffect } from 'react';
import { useExplorer } from '../state/explorer.ts';

/** The window's title names the network, so that tabs, history and bookmarks can be told apart. */
export function usePageTitle(): void {
  const { derived } = useExplorer();
  const { title } = derived.caption;
  useEffect(() => {
    document.title = title === '' ? 'Sanctions Explorer' : `${title} · Sanctions Explorer`;
  }, [title]);
}
