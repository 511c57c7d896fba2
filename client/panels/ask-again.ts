import { useEffect, useRef } from 'react';
import { useExplorer } from '../state/explorer.ts';

/**
 * Asks a failed question again when the network on screen has been answered: then the server is there again, and a
 * reader should not have to press "Try again" in every panel.
 */
export function useAskAgain(failed: boolean, ask: () => unknown): void {
  const { status } = useExplorer();
  const latest = useRef({ failed, ask });
  latest.current = { failed, ask };
  useEffect(() => {
    if (status.kind === 'ready' && latest.current.failed) latest.current.ask();
  }, [status.kind]);
}
