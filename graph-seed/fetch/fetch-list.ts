import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, isDay } from '../../server/domain/partial-date.ts';
import type { ListImporter } from '../importer.ts';
import { asOnlyWriter } from '../snapshots/lock.ts';
import { SnapshotStore, type StoredSnapshot } from '../snapshots/store.ts';
import { download, type FetchLimits, type Validators } from './download.ts';
import { knownFetch } from './fetched.ts';

export interface FetchRequest {
  readonly importer: ListImporter;
  /** The publisher's own, or a mirror's. */
  readonly address: string;
  readonly dataDir: string;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly progress: (bytes: number, total: number | null) => void;
}

/** A whole file as its publisher serves it now. */
export interface FetchedFile {
  readonly path: string;
  readonly validators: Validators;
  /** The day on which the publisher says that it last changed; null: it does not say. */
  readonly modifiedOn: Day | null;
}

/**
 * The current edition of a list from its publisher. `use` gets the whole file, and when it is content the file goes: the
 * Snapshot is what is kept. One that is refused stays, so that what the message says of it can be looked at.
 * @returns the Snapshot that is here already when the publisher says that nothing has changed
 * @throws {NotFetched} @throws {DataFolderBusy} when another process fetches the same list; and what `use` throws
 */
export async function fetchList<Answer>(
  request: FetchRequest,
  use: (file: FetchedFile) => Promise<Answer>,
): Promise<Answer | { readonly unchanged: StoredSnapshot }> {
  const { importer, address, dataDir } = request;
  const folder = join(dataDir, 'downloads', importer.id);
  const known = await knownFetch(dataDir, new SnapshotStore(dataDir), importer, address);
  return asOnlyWriter(folder, `fetching ${importer.id}`, 0, async () => {
    const inside = join(folder, 'current');
    await rm(inside, { recursive: true, force: true });
    await mkdir(inside);
    const path = join(inside, importer.current.name);
    const got = await download({ ...request, path, known: known?.validators ?? null });
    if (got === null)
      return known === null ? Promise.reject(new RangeError('304 to nothing')) : { unchanged: known.snapshot };
    const answer = await use({ path, validators: got, modifiedOn: dayOf(got.lastModified) });
    await rm(inside, { recursive: true, force: true });
    return answer;
  });
}

/** The day of an HTTP date, in UTC. */
function dayOf(httpDate: string | null): Day | null {
  const at = httpDate === null ? Number.NaN : Date.parse(httpDate);
  const day = Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}
