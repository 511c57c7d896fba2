import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Day, isDay } from '../server/domain/partial-date.ts';
import { type FileRole, type FileSample, type ListImporter, type ListReader, UnreadableList } from './importer.ts';
import { Refused } from './refusal.ts';
import { type Packing, packingOf, unpacked } from './unpack.ts';

/** A file on disk in the role that a reader gives it. */
export interface GivenFile {
  readonly role: string;
  readonly path: string;
  /** As it lies on disk. */
  readonly size: number;
  readonly packing: Packing;
}

const HEAD = 64 * 1024;

/** @throws {Refused} when there is no such file */
export async function givenFile(role: string, path: string): Promise<GivenFile> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Refused(`${path} is no file`);
    return { role, path, size: found.size, packing: packingOf(await firstBytes(path, found.size)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      throw new Refused(`${path}: there is no such file`);
    }
    throw error;
  }
}

/** Files of the publisher's names that lie beside the main one and were not given. */
export async function filesBeside(
  main: GivenFile,
  roles: readonly FileRole[],
  given: ReadonlySet<string>,
): Promise<GivenFile[]> {
  const folder = dirname(main.path);
  const names = (await readdir(folder)).sort();
  const found: GivenFile[] = [];
  for (const { role, name } of roles) {
    const beside = names.find((one) => one.toLowerCase() === name && join(folder, one) !== main.path);
    if (role !== 'file' && !given.has(role) && beside !== undefined)
      found.push(await givenFile(role, join(folder, beside)));
  }
  return found;
}

/**
 * The reader that takes these files, by their first bytes.
 * @throws {UnreadableList} with file, line and reason when none does
 */
export async function chooseReader(importer: ListImporter, main: GivenFile): Promise<ListReader> {
  const sample = await sampleOf(main);
  const refusals = importer.readers.map((reader) => ({ reader, refusal: reader.sniff('file', sample) }));
  const taken = refusals.find(({ refusal }) => refusal === null);
  if (taken !== undefined) return taken.reader;
  const first = (refusals.find(({ refusal }) => refusal?.recognised === true) ?? refusals[0])?.refusal;
  throw new UnreadableList(main.path, first?.line ?? null, first?.reason ?? `no reader of ${importer.title} takes it`);
}

/** @throws {UnreadableList} when a file beside the main one is not what its role demands */
export async function checkBeside(reader: ListReader, files: readonly GivenFile[]): Promise<void> {
  for (const file of files) {
    const refusal = reader.sniff(file.role, await sampleOf(file));
    if (refusal !== null) throw new UnreadableList(file.path, refusal.line, refusal.reason);
  }
}

async function sampleOf({ path, size, packing }: GivenFile): Promise<FileSample> {
  const head = packing === 'none' ? await firstBytes(path, size) : await unpackedHead(path, packing, size);
  return { head, size };
}

async function firstBytes(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(Math.min(HEAD, size));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function unpackedHead(path: string, packing: Packing, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpacked(path, packing, size, null, () => undefined)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD);
}

export async function sha256Of(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * The date of the edition: the one given, else the file's own, else the last `YYYY-MM-DD` in the file's name or in the
 * folders above it.
 * @throws {Refused} when there is none
 */
export function editionOf(given: string | undefined, own: Day | null, path: string): Day {
  if (given !== undefined) {
    if (!isDay(given)) throw new Refused(`--edition ${given}: not a day of the calendar in the form YYYY-MM-DD`);
    return given;
  }
  if (own !== null) return own;
  for (const part of [basename(path), ...dirname(path).split(/[\\/]/).reverse()]) {
    const found = part.match(/\d{4}-\d{2}-\d{2}/g)?.at(-1);
    if (found !== undefined && isDay(found)) return found;
  }
  throw new Refused(
    `${path}: the file carries no date of its own, and neither its name nor its folder does. ` +
      'Say which day it was published: --edition 2024-03-06',
  );
}
