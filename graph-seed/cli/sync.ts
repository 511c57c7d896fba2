import { NotSynced, syncBuild } from '../pipeline.ts';
import type { DeltaSize } from '../sync/delta.ts';
import type { ToldPlace } from './build-place.ts';
import { type CliIo, EXIT } from './io.ts';

/**
 * The graph into Neo4j, when NEO4J_URI is set, and what that changed.
 * @param starting a start puts a graph only where there is none, since others may share the Neo4j, and does without one that
 * does not answer
 * @throws {NotSynced} unless it is starting
 */
export async function syncAndTell({ place, clear }: ToldPlace, io: CliIo, starting = false): Promise<number> {
  const began = io.now().getTime();
  try {
    const log = (line: string): void => {
      clear();
      io.out(`${line}\n`);
    };
    const report = await syncBuild({ ...place, log }, starting);
    clear();
    if (report === null) return EXIT.ok;
    const took = `${((io.now().getTime() - began) / 1000).toFixed(1)} s`;
    switch (report.way) {
      case 'nothing to do':
        io.out('Neo4j holds this graph already; nothing was written.\n');
        break;
      case 'left as it is':
        io.out('Neo4j holds a graph and keeps it; npm run rebuild replaces it by the one built here.\n');
        break;
      case 'one transaction':
      case 'in parts':
        io.out(`Neo4j: nodes ${words(report.nodes)}; relationships ${words(report.ties)}; ${report.way}, ${took}\n`);
    }
    return EXIT.ok;
  } catch (error) {
    if (!starting || !(error instanceof NotSynced)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.ok;
  }
}

const words = ({ added, changed, removed }: DeltaSize): string =>
  `${added.toLocaleString('en')} added, ${changed.toLocaleString('en')} changed, ${removed.toLocaleString('en')} removed`;
