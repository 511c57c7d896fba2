import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/**
 * The build file: one immutable graph in a compact form. Named sections of bytes behind one header; documents stay bytes
 * until somebody reads them, columns are typed arrays over the very buffer.
 *
 *     "SXBUILD1" | u32 header length | header JSON | sections, each aligned to 8 bytes
 *
 * Numbers are little-endian, like every machine that Node runs on here; the magic would read wrong on another.
 */

/** Raised whenever the meaning of a section changes: an older file is then rebuilt from the Snapshots. */
const BUILD_FORMAT = 8;
const MAGIC = 'SXBUILD1';

export interface BuildHeader {
  readonly format: number;
  /** Hash of the graph over its canonical form, hex. */
  readonly graph: string;
  /** Fingerprint of everything that the build was made from. */
  readonly inputs: string;
  /** RFC 3339, UTC. */
  readonly builtAt: string;
}

interface FileHeader extends BuildHeader {
  /** SHA-256 of all that follows the header, hex. */
  readonly checksum: string;
  readonly sections: readonly { readonly name: string; readonly offset: number; readonly length: number }[];
}

/** The file is no build of ours, is cut, or has changed on disk. It can be rebuilt from the Snapshots. */
export class DamagedBuild extends Error {
  override readonly name = 'DamagedBuild';
}

export type Sections = ReadonlyMap<string, Uint8Array>;
/** As they are written: a section in pieces, one after another. */
export type WrittenSections = ReadonlyMap<string, readonly Uint8Array[]>;

const aligned = (length: number): number => Math.ceil(length / 8) * 8;

/** The file in pieces to be written one after another: the sections themselves, never copied into one buffer. */
export function encodeSections(header: Omit<BuildHeader, 'format'>, sections: WrittenSections): Uint8Array[] {
  const places: { name: string; offset: number; length: number }[] = [];
  const body: Uint8Array[] = [];
  const hash = createHash('sha256');
  let size = 0;
  for (const [name, pieces] of sections) {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    places.push({ name, offset: size, length });
    size += aligned(length);
    for (const piece of [...pieces, new Uint8Array(aligned(length) - length)]) {
      hash.update(piece);
      body.push(piece);
    }
  }
  const checksum = hash.digest('hex');
  const text = JSON.stringify({ ...header, format: BUILD_FORMAT, checksum, sections: places } satisfies FileHeader);
  const head = Buffer.from(text.padEnd(aligned(Buffer.byteLength(text) + 12) - 12, ' '));
  const start = Buffer.alloc(12);
  start.write(MAGIC, 0, 'latin1');
  start.writeUInt32LE(head.length, 8);
  return [start, head, ...body];
}

/** Only the header: cheap. @throws {DamagedBuild} */
export async function readBuildHeader(path: string): Promise<BuildHeader> {
  const file = await open(path, 'r');
  try {
    return (await readHeader(file, path)).header;
  } finally {
    await file.close();
  }
}

const CHUNK = 1 << 20;

/**
 * The whole file, checked. Reads and hashes a MiB at a time, so that no request waits for long.
 * @throws {DamagedBuild} when it is not whole
 */
export async function readBuild(path: string): Promise<{ header: BuildHeader; sections: Sections }> {
  const file = await open(path, 'r');
  try {
    const { header, bodyAt } = await readHeader(file, path);
    const size = (await file.stat()).size - bodyAt;
    const body = new Uint8Array(size);
    const hash = createHash('sha256');
    for (let at = 0; at < size; at += CHUNK) {
      const part = body.subarray(at, Math.min(at + CHUNK, size));
      const { bytesRead } = await file.read(part, 0, part.length, bodyAt + at);
      if (bytesRead !== part.length) throw new DamagedBuild(`${path} ended while it was read`);
      hash.update(part);
    }
    if (hash.digest('hex') !== header.checksum) throw new DamagedBuild(`${path} does not match its checksum`);
    const sections = new Map<string, Uint8Array>();
    for (const { name, offset, length } of header.sections) sections.set(name, body.subarray(offset, offset + length));
    return { header, sections };
  } finally {
    await file.close();
  }
}

async function readHeader(
  file: Awaited<ReturnType<typeof open>>,
  path: string,
): Promise<{ header: FileHeader; bodyAt: number }> {
  const start = Buffer.alloc(12);
  const { bytesRead } = await file.read(start, 0, 12, 0);
  if (bytesRead !== 12 || start.toString('latin1', 0, 8) !== MAGIC) {
    throw new DamagedBuild(`${path} is not a graph build`);
  }
  const length = start.readUInt32LE(8);
  const text = Buffer.alloc(length);
  const got = await file.read(text, 0, length, 12);
  if (got.bytesRead !== length) throw new DamagedBuild(`${path} is cut within its header`);
  const header = parseHeader(text.toString('utf8'), path);
  if (header.format !== BUILD_FORMAT) {
    throw new DamagedBuild(`${path} has build format ${header.format}; this version reads ${BUILD_FORMAT}`);
  }
  return { header, bodyAt: 12 + length };
}

function parseHeader(text: string, path: string): FileHeader {
  try {
    return JSON.parse(text) as FileHeader;
  } catch (cause) {
    throw new DamagedBuild(`${path} has a header that is not JSON`, { cause });
  }
}
