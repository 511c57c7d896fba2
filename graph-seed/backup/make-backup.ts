import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { Refused } from '../refusal.ts';
import { contentsOf } from './contents.ts';
import { MANIFEST, type Manifest, manifestOf } from './manifest.ts';

export interface BackupRequest {
  readonly dataDir: string;
  /** Where the backup is to be: a file that is not there yet. */
  readonly file: string;
  /** Hash of the graph that the data folder makes. */
  readonly graph: string;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/**
 * Packs what cannot be made again of a data folder into one `.tar.gz`, which gets its name when it is whole. Whoever calls is the
 * folder's only writer.
 * @throws {Refused} when the file is there already or would lie within the data folder
 */
export async function makeBackup({ dataDir, file, graph, now, signal }: BackupRequest): Promise<Manifest> {
  if (existsSync(file)) throw new Refused(`${file} is there already, and a backup is never written over another`);
  if (resolve(file).startsWith(resolve(dataDir) + sep))
    throw new Refused(`${file} lies in the data folder that it is to be a backup of`);
  const manifest = manifestOf({ madeAt: now.toISOString(), graph, files: await contentsOf(dataDir, signal) });
  const partial = `${file}.partial-${process.pid}`;
  const archive = pack();
  try {
    await Promise.all([
      pipeline(archive, createGzip(), createWriteStream(partial, { flags: 'wx' }), { signal }),
      fill(archive, dataDir, manifest, now),
    ]);
    await rename(partial, file);
  } catch (error) {
    archive.destroy();
    await rm(partial, { force: true });
    throw error;
  }
  return manifest;
}

async function fill(archive: ReturnType<typeof pack>, dataDir: string, manifest: Manifest, now: Date): Promise<void> {
  // A reader that sees the archive fail must not go on waiting for it.
  const closed = new Promise<void>((resolve) => archive.once('close', resolve));
  archive.entry({ name: MANIFEST, mtime: now }, `${JSON.stringify(manifest, null, 1)}\n`);
  for (const { path, bytes } of manifest.files) {
    const entry = archive.entry({ name: path, size: bytes, mtime: now });
    await Promise.race([pipeline(createReadStream(join(dataDir, path)), entry), closed]);
    if (archive.destroyed) return;
  }
  archive.finalize();
}
