import { NoAnswer } from './failures.ts';

/** @throws {NoAnswer} when the promise has not settled after so many milliseconds */
export function within<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new NoAnswer(`Neo4j has not answered within ${(ms / 1000).toLocaleString('en')} seconds (NEO4J_URI)`));
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** A promise that rejects with the signal's reason when it fires. */
export function cutWhen(
  signal: AbortSignal | undefined,
  act: () => void,
): { promise: Promise<never>; off: () => void } {
  let off = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const fired = (): void => {
      act();
      reject(signal.reason);
    };
    signal.addEventListener('abort', fired, { once: true });
    off = () => signal.removeEventListener('abort', fired);
  });
  return { promise, off };
}

/** What is let go must not hold an answer, and has nobody to tell how it ended: whoever asks next sees how the store is. */
export function letGo(ending: Promise<unknown>): void {
  ending.catch(() => {});
}
