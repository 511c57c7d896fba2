import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ListImporter, ListReader } from '../importer.ts';
import type { SnapshotStore, StoredSnapshot } from '../snapshots/store.ts';
import type { Validators } from './download.ts';

/** What is known of the file that was fetched last, beside the Snapshots of its list. */
const storedFetch = z.strictObject({
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Of the Snapshot that was read from it. */
  key: z.string(),
  /** With its version: a reader that has learnt something reads the file again. */
  reader: z.string(),
});
type StoredFetch = z.infer<typeof storedFetch>;

const pathOf = (dataDir: string, { id }: ListImporter): string => join(dataDir, 'snapshots', id, '.fetched.json');
const versionOf = ({ id, version }: ListReader): string => `${id} ${version}`;

/** What was fetched last from this address, when its Snapshot is still here and would be read the same way today. */
export async function knownFetch(
  dataDir: string,
  store: SnapshotStore,
  importer: ListImporter,
  address: string,
): Promise<{ readonly validators: Validators; readonly snapshot: StoredSnapshot } | null> {
  const stored = await read(pathOf(dataDir, importer));
  if (stored?.address !== address) return null;
  const snapshot = (await store.list(importer.id)).find(({ header }) => header.key === stored.key);
  const current = importer.readers.some((reader) => versionOf(reader) === stored.reader);
  return snapshot === undefined || !current ? null : { validators: stored, snapshot };
}

/** Only for the one writer of the data folder. Writes nothing when it says the same already. */
export async function rememberFetch(
  dataDir: string,
  importer: ListImporter,
  address: string,
  { etag, lastModified }: Validators,
  { header }: StoredSnapshot,
): Promise<void> {
  const reader = importer.readers.find(({ id }) => id === header.reader);
  if (reader === undefined) return;
  const path = pathOf(dataDir, importer);
  const fetched: StoredFetch = { address, etag, lastModified, key: header.key, reader: versionOf(reader) };
  if (JSON.stringify(await read(path)) === JSON.stringify(fetched)) return;
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(`${path}.${process.pid}.part`, `${JSON.stringify(fetched)}\n`);
  await rename(`${path}.${process.pid}.part`, path);
}

/** Null when there is none, and when it cannot be read: the file is then fetched whatever its age. */
async function read(path: string): Promise<StoredFetch | null> {
  try {
    return storedFetch.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      return null;
    throw error;
  }
}
