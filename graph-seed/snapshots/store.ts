import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { ListId } from '../../server/domain/vocabulary.ts';
import type { Issue, ListRecord } from '../list-record.ts';
import type { Draft } from './draft.ts';
import { type StoredHeader, storedHeader } from './header.ts';
import { shareQuotes } from './share-quotes.ts';

/** A Snapshot that is on disk and cannot be used. */
export class DamagedSnapshot extends Error {
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}. Remove this folder and import the edition again.`);
    this.name = 'DamagedSnapshot';
  }
}

export interface StoredSnapshot {
  readonly folder: string;
  readonly header: StoredHeader;
}

const HEADER = 'header.json';
const RECORDS = 'records.ndjson.gz';
const INDEX = 'index.tsv';
const ISSUES = 'issues.ndjson';

/**
 * The Snapshots of a data folder: `snapshots/<list>/<edition>-<key>/`, never changed once there. One appears under its
 * name by a single rename, when all its files have reached the disk; a folder that begins with a dot is unfinished.
 */
export class SnapshotStore {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = join(dataDir, 'snapshots');
  }

  /** Every whole Snapshot of the list, by edition, then by when it was read. @throws {DamagedSnapshot} */
  async list(list: ListId): Promise<StoredSnapshot[]> {
    const folder = join(this.#root, list);
    const names = (await namesIn(folder)).filter((name) => !name.startsWith('.'));
    const found = await Promise.all(names.map(async (name) => this.#open(join(folder, name))));
    return found.sort((a, b) => compare(sortKey(a.header), sortKey(b.header)));
  }

  async #open(folder: string): Promise<StoredSnapshot> {
    try {
      return { folder, header: storedHeader.parse(JSON.parse(await readFile(join(folder, HEADER), 'utf8'))) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DamagedSnapshot(folder, `its header cannot be read: ${reason}`);
    }
  }

  /** The Snapshots that count: one an edition, by the richest reader, of those the one read last; by edition. */
  async editions(list: ListId): Promise<StoredSnapshot[]> {
    const all = await this.list(list);
    all.sort((a, b) => (a.header.richness ?? 0) - (b.header.richness ?? 0));
    const byEdition = new Map(all.map((snapshot) => [snapshot.header.edition, snapshot]));
    return [...byEdition.values()].sort((a, b) => compare(a.header.edition, b.header.edition));
  }

  /** Streams the records in the order of the file. @throws {DamagedSnapshot} at the end, when they are not as written */
  async *records(snapshot: StoredSnapshot): AsyncGenerator<ListRecord> {
    const path = join(snapshot.folder, RECORDS);
    const hash = createHash('sha256');
    const file = createReadStream(path);
    file.on('data', (chunk) => hash.update(chunk));
    const unpacked = file.pipe(createGunzip({ chunkSize: 256 * 1024 }));
    file.on('error', (error) => unpacked.destroy(error));
    let count = 0;
    try {
      for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) {
        count += 1;
        // Written by us and held by a checksum: trusted as a ListRecord.
        const record: ListRecord = JSON.parse(line);
        shareQuotes(record);
        yield record;
      }
    } catch (error) {
      throw new DamagedSnapshot(snapshot.folder, error instanceof Error ? error.message : String(error));
    }
    if (count !== snapshot.header.records || hash.digest('hex') !== snapshot.header.recordsSha256) {
      throw new DamagedSnapshot(snapshot.folder, `${RECORDS} is not as it was written`);
    }
  }

  /** Record id → the hash of what it says: enough to tell two editions apart. */
  async index(snapshot: StoredSnapshot): Promise<Map<string, string>> {
    const text = await readFile(join(snapshot.folder, INDEX), 'utf8');
    const rows = text.split('\n').filter((line) => line !== '');
    if (rows.length !== snapshot.header.records) {
      throw new DamagedSnapshot(snapshot.folder, `${INDEX} does not hold ${snapshot.header.records} records`);
    }
    return new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)]));
  }

  /** The first so many issues, in the order of the file. @throws {DamagedSnapshot} */
  async issues(snapshot: StoredSnapshot, most: number): Promise<Issue[]> {
    const path = this.issuesPath(snapshot);
    const found: Issue[] = [];
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    try {
      for await (const line of lines) {
        if (found.length === most) break;
        // Written by us: trusted as an Issue.
        const issue: Issue = JSON.parse(line);
        found.push(issue);
      }
    } catch (error) {
      throw new DamagedSnapshot(snapshot.folder, error instanceof Error ? error.message : String(error));
    }
    return found;
  }

  issuesPath(snapshot: StoredSnapshot): string {
    return join(snapshot.folder, ISSUES);
  }

  /** Puts a finished draft in its place. Killed anywhere, the store stays as it was. Only for the one writer. */
  async add(draft: Draft): Promise<StoredSnapshot> {
    const parent = join(this.#root, draft.header.list);
    await mkdir(parent, { recursive: true });
    await this.#removeUnfinished(parent);
    const temporary = join(parent, `.unfinished-${process.pid}`);
    await mkdir(temporary);
    await writeDurably(join(temporary, RECORDS), draft.records);
    await writeDurably(join(temporary, INDEX), draft.index);
    await writeDurably(
      join(temporary, ISSUES),
      draft.issues.map((issue: Issue) => `${JSON.stringify(issue)}\n`).join(''),
    );
    await writeDurably(join(temporary, HEADER), `${JSON.stringify(draft.header, null, 2)}\n`);
    await syncFolder(temporary);
    const folder = join(parent, `${draft.header.edition}-${draft.header.key.slice(0, 8)}`);
    await rename(temporary, folder);
    await syncFolder(parent);
    return { folder, header: draft.header };
  }

  async #removeUnfinished(parent: string): Promise<void> {
    for (const name of await namesIn(parent)) {
      if (name.startsWith('.unfinished-')) await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

const sortKey = (header: StoredHeader): string => `${header.edition} ${header.retrievedAt} ${header.key}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The names in a folder reach the disk only with the folder itself. Not every system lets one open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
