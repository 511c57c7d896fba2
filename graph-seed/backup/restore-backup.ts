import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Entry, extract } from 'tar-stream';
import { Refused } from '../refusal.ts';
import { MANIFEST, type Manifest, readManifest } from './manifest.ts';

/** More than a manifest of a million files takes no operator has. */
const MOST_OF_A_MANIFEST = 300_000_000;

export interface RestoreRequest {
  readonly file: string;
  /** Empty, or not there. */
  readonly dataDir: string;
  readonly signal: AbortSignal;
}

/**
 * Unpacks a backup into an empty data folder. Each file is written aside and compared with the manifest; only when all of them
 * are whole do they take their places, so a backup that is cut or changed leaves the folder empty.
 * @throws {Refused} when the folder holds something, or the backup is not whole
 */
export async function restoreBackup({ file, dataDir, signal }: RestoreRequest): Promise<Manifest> {
  const there = await namesIn(dataDir);
  if (there.length > 0) {
    const some = `${there.slice(0, 3).join(', ')}${there.length > 3 ? ', …' : ''}`;
    throw new Refused(
      `${dataDir} is not empty (${some}), and nothing is restored over something. Name another in DATA_DIR`,
    );
  }
  const aside = join(dataDir, `restoring-${process.pid}`);
  await mkdir(aside, { recursive: true });
  try {
    const manifest = await unpack(file, aside, signal);
    for (const name of await readdir(aside)) await rename(join(aside, name), join(dataDir, name));
    return manifest;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function unpack(file: string, folder: string, signal: AbortSignal): Promise<Manifest> {
  const archive = extract();
  const packed = pipeline(createReadStream(file), createGunzip(), archive, { signal });
  try {
    const [manifest] = await Promise.all([takeAll(archive, file, folder), packed]);
    return manifest;
  } catch (error) {
    archive.destroy();
    await packed.catch(() => undefined);
    throw error instanceof Refused || signal.aborted ? error : new Refused(`${file}: ${whatIsWrong(error)}`);
  }
}

async function takeAll(archive: AsyncIterable<Entry>, file: string, folder: string): Promise<Manifest> {
  let manifest: Manifest | null = null;
  const left = new Map<string, Manifest['files'][number]>();
  for await (const entry of archive) {
    const { name, type, size = 0 } = entry.header;
    if (manifest === null) {
      if (name !== MANIFEST || size > MOST_OF_A_MANIFEST)
        throw new Refused(`${file} is no backup of a data folder: it does not begin with ${MANIFEST}`);
      const read = readManifest(await textOf(entry));
      if (typeof read === 'string') throw new Refused(`${file}: ${read}`);
      manifest = read;
      for (const one of manifest.files) left.set(one.path, one);
      continue;
    }
    const listed = left.get(name);
    if (listed === undefined || type !== 'file')
      throw new Refused(`${file} holds ${JSON.stringify(name)} (${type}), which its ${MANIFEST} does not name`);
    if (size !== listed.bytes)
      throw new Refused(`${file}: ${name} has ${size} bytes, its ${MANIFEST} says ${listed.bytes}`);
    const sha256 = await write(entry, join(folder, name));
    if (sha256 !== listed.sha256)
      throw new Refused(
        `${file}: ${name} is not what was backed up: its sha-256 is ${sha256} and should be ${listed.sha256}`,
      );
    left.delete(name);
  }
  const [missing] = left.keys();
  if (manifest === null) throw new Refused(`${file} holds nothing`);
  if (missing !== undefined)
    throw new Refused(
      `${file} is cut: ${left.size} of ${manifest.files.length} files are missing, the first is ${missing}`,
    );
  return manifest;
}

/** @returns the sha-256 of what was written, lower-case hex */
async function write(entry: Readable, path: string): Promise<string> {
  const hash = createHash('sha256');
  await mkdir(dirname(path), { recursive: true });
  await pipeline(
    entry,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx' }),
  );
  return hash.digest('hex');
}

async function textOf(entry: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function whatIsWrong(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  return `it is cut or damaged (${error.message})`;
}

/** Empty for a folder that is not there. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name !== 'writer.lock');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
