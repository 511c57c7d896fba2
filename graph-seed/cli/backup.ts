import { resolve } from 'node:path';
import { makeBackup } from '../backup/make-backup.ts';
import { ensureBuild } from '../pipeline.ts';
import { asOnlyWriter } from '../snapshots/lock.ts';
import { oneFile } from './file-args.ts';
import { type CliIo, EXIT } from './io.ts';

export const BACKUP_HELP = `Put what cannot be made or fetched again of the data folder into one file.

Usage: npm run backup -- <file.tar.gz>

Options:
  --help   this text

Examples:
  npm run backup -- explorer-2026-11-25.tar.gz
  DATA_DIR=/var/lib/sanctions-explorer npm run backup -- /backup/explorer.tar.gz

In it are the editions read, the judgements and the identities; builds of the graph, downloads and a Neo4j of npm run neo4j are
not. Each file is in it with its sha-256, and the hash of the graph that they make. It may be taken while the explorer runs;
an import that is under way is not interrupted: then this is refused. An existing file is never written over.
`;

/** @throws {UsageError} @throws {Refused} @throws {DataFolderBusy} and what `ensureBuild` throws */
export async function runBackup(args: readonly string[], io: CliIo): Promise<number> {
  const given = oneFile(args, BACKUP_HELP);
  if (given === null) {
    io.out(BACKUP_HELP);
    return EXIT.ok;
  }
  const file = resolve(given);
  const { dataDir, curatedDir, signal } = io;
  const log = (line: string): void => io.out(`${line}\n`);
  const { graph } = await ensureBuild({ dataDir, curatedDir, signal, log });
  const { files } = await asOnlyWriter(dataDir, 'making a backup', 0, () =>
    makeBackup({ dataDir, file, graph, now: io.now(), signal }),
  );
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  io.out(`${file}: ${files.length} files, ${megabytes.toFixed(1)} MB unpacked, graph ${graph.slice(0, 12)}.\n`);
  return EXIT.ok;
}
