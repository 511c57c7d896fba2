import { resolve } from 'node:path';
import { restoreBackup } from '../backup/restore-backup.ts';
import { ensureBuild } from '../pipeline.ts';
import { asOnlyWriter } from '../snapshots/lock.ts';
import { oneFile } from './file-args.ts';
import { type CliIo, EXIT } from './io.ts';

export const RESTORE_HELP = `Unpack a backup into an empty data folder, and build its graph.

Usage: DATA_DIR=<empty folder> npm run restore -- <file.tar.gz>

Options:
  --help   this text

Examples:
  DATA_DIR=restored npm run restore -- explorer-2026-11-25.tar.gz

Every file is compared with the sha-256 that the backup gives for it before anything takes its place; a backup that is cut or
changed is refused, and the folder stays empty. A folder that holds something is refused too. A Neo4j gets the graph by
npm run rebuild.
`;

/** @throws {UsageError} @throws {Refused} @throws {DataFolderBusy} and what `ensureBuild` throws */
export async function runRestore(args: readonly string[], io: CliIo): Promise<number> {
  const given = oneFile(args, RESTORE_HELP);
  if (given === null) {
    io.out(RESTORE_HELP);
    return EXIT.ok;
  }
  const file = resolve(given);
  const { dataDir, curatedDir, signal } = io;
  const manifest = await asOnlyWriter(dataDir, 'restoring a backup', 0, () => restoreBackup({ file, dataDir, signal }));
  io.out(`${dataDir}: ${manifest.files.length} files of ${manifest.madeAt}, each as it was backed up.\n`);
  const { graph } = await ensureBuild({ dataDir, curatedDir, signal, log: (line) => io.out(`${line}\n`) });
  io.out(
    graph === manifest.graph
      ? `The graph is the one that was backed up: ${graph.slice(0, 12)}.\n`
      : `The graph is ${graph.slice(0, 12)}; that of the backup was ${manifest.graph.slice(0, 12)}. The files are the same: another version of the explorer or of its curated facts makes another graph of them.\n`,
  );
  return EXIT.ok;
}
