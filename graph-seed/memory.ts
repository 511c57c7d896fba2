import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this a collection gains nothing that matters. */
const WORTH_IT = 150_000_000;

/**
 * Gives back what the step before has left. V8 lets a heap grow by what is free on the machine, and an import passes
 * through three large states one after another (the file, its records, the graph) that are never needed together: left
 * to itself the whole US list peaks at 815 MB. Does nothing for a small heap.
 *
 * @param worthIt bytes in use below which nothing is done
 */
export function letGo(worthIt = WORTH_IT): void {
  if (process.memoryUsage().heapUsed < worthIt) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
