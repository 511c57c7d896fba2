import type { ImportSummary } from '../import-list.ts';
import type { ListImporter } from '../importer.ts';
import { keepCurrent, StoppedBeforeBuild } from '../pipeline.ts';
import { IMPORTERS } from '../registry.ts';
import { SnapshotStore } from '../snapshots/store.ts';
import { buildAndTell } from './build.ts';
import { explanation } from './explain.ts';
import type { ImportArgs } from './import-args.ts';
import { summaryInWords } from './import-summary.ts';
import { type CliIo, EXIT } from './io.ts';
import { Progress } from './progress.ts';

/**
 * The current editions from their publishers, one list after another, then the graph once. A list that fails says why
 * and does not keep the others from being read.
 * @returns the exit code: that of a failure when one list failed
 * @throws what `rebuild` throws @throws {StoppedBeforeBuild}
 */
export async function fetchLists(args: ImportArgs, io: CliIo): Promise<number> {
  const lists = args.importer === null ? IMPORTERS : [args.importer];
  const kept: ImportSummary[] = [];
  const failed: string[] = [];
  for (const importer of lists) {
    try {
      const summary = await fetchOne(importer, args, io);
      if (summary?.isNew === true) kept.push(summary);
    } catch (error) {
      if (io.signal.aborted) {
        if (kept.length > 0) throw new StoppedBeforeBuild(kept);
        throw error;
      }
      failed.push(importer.id);
      io.err(`${importer.id}: ${explanation(error)}`);
    }
  }
  if (failed.length < lists.length) await buildAndTell(io);
  if (failed.length === 0) return EXIT.ok;
  io.err(
    `Not read: ${failed.join(', ')}. What was here before of ${failed.length === 1 ? 'it' : 'them'} stays in use.\n`,
  );
  return EXIT.failed;
}

/** @returns null when the publisher says that nothing has changed */
async function fetchOne(importer: ListImporter, args: ImportArgs, io: CliIo): Promise<ImportSummary | null> {
  const { dataDir, curatedDir, signal, fetchLimits: limits } = io;
  const address = args.from ?? io.mirrors.get(importer.id) ?? importer.current.address;
  const fetching = new Progress(io, importer.id);
  let reading: Progress | null = null;
  try {
    const kept = await keepCurrent(
      { dataDir, curatedDir, signal, log: () => undefined },
      { importer, address, dataDir, limits, signal, progress: (bytes, total) => fetching.bytes(bytes, total) },
      {
        edition: args.edition,
        acceptShrink: args.acceptShrink,
        now: () => io.now(),
        progress: (records, share) => {
          fetching.clear();
          reading ??= new Progress(io, importer.id);
          reading.records(records, share);
        },
      },
    );
    fetching.clear();
    clear(reading);
    if (kept.is === 'read') {
      io.out(summaryInWords(kept.summary, new SnapshotStore(dataDir)));
      return kept.summary;
    }
    io.out(`${importer.id}, edition of ${kept.snapshot.header.edition}: not changed since it was fetched\n`);
    return null;
  } finally {
    fetching.clear();
    clear(reading);
  }
}

const clear = (progress: Progress | null): void => progress?.clear();
