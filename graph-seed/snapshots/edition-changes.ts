import type { ListRecord } from '../list-record.ts';
import { IMPORTERS } from '../registry.ts';
import { changeOf, type RecordChange } from './changes.ts';
import { differences } from './differences.ts';
import type { SnapshotStore, StoredSnapshot } from './store.ts';

export interface ComparedEditions {
  /** False: the files had different layouts, and only names, kinds and programmes were compared. */
  readonly comparable: boolean;
  /** In the order of the record ids. */
  readonly changes: readonly RecordChange[];
}

/**
 * How two editions of a list differ, record by record. Reads each once; holds the records that differ, and no others.
 * @throws {DamagedSnapshot} @throws the signal's reason
 */
export async function compareEditions(
  store: SnapshotStore,
  before: StoredSnapshot,
  after: StoredSnapshot,
  signal: AbortSignal | undefined,
): Promise<ComparedEditions> {
  const comparable = layoutOf(before) === layoutOf(after);
  const { added, changed, removed } = differences(await store.index(before), await store.index(after));
  const old = await recordsOf(store, before, new Set([...changed, ...removed]), signal);
  const now = await recordsOf(store, after, new Set([...changed, ...added]), signal);
  const changes = [...added, ...changed, ...removed]
    .sort()
    .flatMap((id) => changeOf(old.get(id) ?? null, now.get(id) ?? null, comparable) ?? []);
  return { comparable, changes };
}

function layoutOf({ header: { list, reader } }: StoredSnapshot): string {
  const readers = IMPORTERS.find(({ id }) => id === list)?.readers ?? [];
  return readers.find(({ id }) => id === reader)?.saysAs ?? reader;
}

async function recordsOf(
  store: SnapshotStore,
  snapshot: StoredSnapshot,
  wanted: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<Map<string, ListRecord>> {
  const found = new Map<string, ListRecord>();
  if (wanted.size === 0) return found;
  for await (const record of store.records(snapshot)) {
    signal?.throwIfAborted();
    if (wanted.has(record.id)) found.set(record.id, record);
  }
  return found;
}
