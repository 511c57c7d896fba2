import { useSyncExternalStore } from 'react';

/** Whether something of which there is one in the page is shown; anybody may ask for it, one component shows it. */
export interface Switch {
  readonly show: (shown: boolean) => void;
  readonly useShown: () => boolean;
}

export function createSwitch(): Switch {
  let isOn = false;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    show(shown) {
      isOn = shown;
      for (const listener of listeners) listener();
    },
    useShown: () => useSyncExternalStore(subscribe, () => isOn),
  };
}
