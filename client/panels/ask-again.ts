import { useContext, useEffect, useRef } from 'react';
import { ExplorerContext } from '../state/explorer.ts';

/**
 * Asks a failed question again when the network on screen has been answered: then the server is there again, and a
 * reader should not have to press "Try again" in every panel. On a page without a network nothing is asked by itself.
 */
export function useAskAgain(failed: boolean, ask: () => unknown): void {
  const answered = useContext(ExplorerContext)?.status.kind === 'ready';
  const latest = useRef({ failed, ask });
  latest.current = { failed, ask };
  useEffect(() => {
    if (answered && latest.current.failed) latest.current.ask();
  }, [answered]);
}
