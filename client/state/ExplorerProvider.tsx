import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { ExplorerContext } from './explorer.ts';
import type { ExplorerStore } from './explorer-store.ts';

interface ExplorerProviderProps {
  readonly store: ExplorerStore;
  readonly children: ReactNode;
}

/** Gives the one explorer to everything below, and asks for its first network. */
export function ExplorerProvider({ store, children }: ExplorerProviderProps) {
  const explorer = useSyncExternalStore(store.subscribe, store.current);
  useEffect(() => store.start(), [store]);
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>;
}
