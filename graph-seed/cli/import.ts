import type { ListImporter } from '../importer.ts';
import { importList } from '../pipeline.ts';
import { SnapshotStore } from '../snapshots/store.ts';
import { toldPlace } from './build-place.ts';
import { fetchLists } from './fetch.ts';
import { IMPORT_HELP, type ImportArgs, importArgs } from './import-args.ts';
import { summaryInWords } from './import-summary.ts';
import { type CliIo, EXIT } from './io.ts';
import { Progress } from './progress.ts';
import { syncAndTell } from './sync.ts';

/** @throws {UsageError} and what `importList` and `fetchLists` throw */
export async function runImport(argv: readonly string[], io: CliIo): Promise<number> {
  const args = importArgs(argv);
  if (args.help) {
    io.out(IMPORT_HELP);
    return EXIT.ok;
  }
  const began = io.now().getTime();
  const { importer, files } = args;
  const code =
    importer === null || files.size === 0 ? await fetchLists(args, io) : await importFile(importer, args, io);
  io.out(`Took ${((io.now().getTime() - began) / 1000).toFixed(1)} s.\n`);
  return code;
}

async function importFile(importer: ListImporter, args: ImportArgs, io: CliIo): Promise<number> {
  const { files, edition, acceptShrink } = args;
  const progress = new Progress(io, importer.id);
  const log: string[] = [];
  const told = toldPlace(io, (line) => void log.push(line));
  try {
    const { summary, build } = await importList(told.place, {
      importer,
      files,
      edition,
      acceptShrink,
      signal: io.signal,
      now: () => io.now(),
      progress: (records, share) => progress.records(records, share),
    });
    progress.clear();
    told.clear();
    io.out(summaryInWords(summary, new SnapshotStore(io.dataDir)));
    for (const line of log) io.out(`${line}\n`);
    if (!build.built) io.out(`The graph is up to date: ${build.graph.slice(0, 12)}.\n`);
    return await syncAndTell(told, io);
  } finally {
    progress.clear();
    told.clear();
  }
}
