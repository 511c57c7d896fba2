import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Entry, fromFd, type ZipFile } from 'yauzl';
import { UnreadableList } from './importer.ts';

export type Packing = 'none' | 'gzip' | 'zip';

/** No list comes near: the largest, unpacked, has some 120 MB. */
const MOST_BYTES = 2_000_000_000;
/** Genuine lists pack 20 to 40 times; what swells beyond this is a bomb. Small files are let through whatever they do. */
const MOST_RATIO = 200;
const SMALL = 16_000_000;
/** Bytes that are read and unpacked at once: with Node's 16 kB the passing on takes as long as the unpacking. */
const AT_ONCE = 256 * 1024;

/** How a file is packed, by its first bytes. */
export function packingOf(head: Uint8Array): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04 ? 'zip' : 'none';
}

/**
 * The bytes of a file, unpacked when it is a gzip file or a zip file that holds one file. Streams.
 * @param onRead called with the number of bytes read from the file itself
 * @throws {UnreadableList} a cut or damaged archive, a zip of several files, a bomb
 */
export async function* unpacked(
  path: string,
  packing: Packing,
  size: number,
  signal: AbortSignal | null,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  if (packing === 'none') {
    for await (const chunk of createReadStream(path, {
      highWaterMark: AT_ONCE,
      ...(signal === null ? {} : { signal }),
    })) {
      onRead(chunk.length);
      yield chunk;
    }
    return;
  }
  let out = 0;
  try {
    for await (const chunk of packing === 'gzip' ? gunzip(path, signal, onRead) : unzip(path, signal, onRead)) {
      out += chunk.length;
      if (out > MOST_BYTES || (out > SMALL && out > size * MOST_RATIO)) {
        throw new UnreadableList(path, null, `unpacks to more than ${out} bytes from ${size}: refused as a bomb`);
      }
      yield chunk;
    }
  } catch (error) {
    throw damaged(path, packing, error);
  }
}

function damaged(path: string, packing: Packing, error: unknown): unknown {
  if (error instanceof UnreadableList || !(error instanceof Error)) return error;
  const isOfZlib = 'code' in error && String(error.code).startsWith('Z_');
  // The zip reader's own errors bear no code; those of the system and of a stop do.
  const isOfZip = packing === 'zip' && !('code' in error);
  return isOfZlib || isOfZip
    ? new UnreadableList(path, null, `a ${packing} file that is cut off or damaged: ${error.message}`)
    : error;
}

async function* gunzip(
  path: string,
  signal: AbortSignal | null,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path, { highWaterMark: AT_ONCE, ...(signal === null ? {} : { signal }) });
  packed.on('data', (chunk) => onRead(chunk.length));
  const stream: Transform = packed.pipe(createGunzip({ chunkSize: AT_ONCE }));
  packed.on('error', (error) => stream.destroy(error));
  try {
    yield* stream;
  } finally {
    packed.destroy();
    stream.destroy();
  }
}

async function* unzip(
  path: string,
  signal: AbortSignal | null,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const zip = await openZip(handle.fd);
    const entry = await onlyFile(path, zip);
    const stream = await openEntry(zip, entry);
    signal?.addEventListener('abort', () => stream.destroy(signal.reason), { once: true });
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      // The archive does not say how far it has been read: the share of what comes out stands for it.
      onRead(Math.floor((bytes.length * entry.compressedSize) / Math.max(1, entry.uncompressedSize)));
      yield bytes;
    }
  } finally {
    await handle.close();
  }
}

const openZip = (fd: number): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromFd(fd, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

/** A list is one file: which of several would be meant is not guessed. */
function onlyFile(path: string, zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    const files: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      if (!entry.fileName.endsWith('/')) files.push(entry);
      if (files.length > 1) {
        reject(new UnreadableList(path, null, severalFiles(files.map(({ fileName }) => fileName))));
      } else zip.readEntry();
    });
    zip.on('end', () => {
      const [only] = files;
      if (only === undefined) reject(new UnreadableList(path, null, 'a zip file that holds nothing'));
      else resolve(only);
    });
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** An office document is a zip file too, and says so in its first file. */
function severalFiles(names: readonly string[]): string {
  return names[0] === 'mimetype' || names[0] === '[Content_Types].xml'
    ? "an office document (.ods, .xlsx), which no reader takes: the publisher's csv or XML file says the same"
    : `a zip of several files (${names.join(', ')}, …): unpack it and give the one`;
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
