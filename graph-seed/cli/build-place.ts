import type { BuildPlace } from '../pipeline.ts';
import type { CliIo } from './io.ts';
import { Progress } from './progress.ts';

export interface ToldPlace {
  readonly place: BuildPlace;
  /** Takes what tells of the work off the terminal. */
  clear(): void;
}

/**
 * Where a command builds the graph, and tells how it goes: what was done on `log`, what is under way on standard error.
 * @param log standard output, when left out
 */
export function toldPlace(io: CliIo, log = (line: string): void => io.out(`${line}\n`)): ToldPlace {
  const { dataDir, curatedDir, signal, neo4j } = io;
  let building: Progress | null = null;
  let writing: Progress | null = null;
  const clear = (): void => {
    building?.clear();
    writing?.clear();
  };
  const place: BuildPlace = {
    dataDir,
    curatedDir,
    signal,
    neo4j,
    log: (line) => {
      clear();
      log(line);
    },
    progress: {
      step: (what, number, of) => {
        building ??= new Progress(io, 'graph');
        building.step(what, number, of);
      },
      written: (done, total) => {
        building?.clear();
        writing ??= new Progress(io, 'Neo4j');
        writing.written(done, total);
      },
    },
  };
  return { place, clear };
}
