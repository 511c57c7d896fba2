import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

/** Opens or closes the help about keys; the canvas asks for it with `?`. */
export function showKeys(shown: boolean): void {
  open = shown;
  for (const listener of listeners) listener();
}

export function useKeysShown(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
