import { type ReactNode, useSyncExternalStore } from 'react';
import { ExplorerContext } from './explorer.ts';
import type { ExplorerStore } from './explorer-store.ts';

interface ExplorerProviderProps {
  readonly store: ExplorerStore;
  readonly children: ReactNode;
}

/** Gives the one explorer to everything below. Whoever opened it starts it. */
export function ExplorerProvider({ store, children }: ExplorerProviderProps) {
  const explorer = useSyncExternalStore(store.subscribe, store.current);
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>;
}
