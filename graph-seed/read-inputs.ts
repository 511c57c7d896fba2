import { join } from 'node:path';
import type { Snapshot } from '../server/domain/catalogue.ts';
import { LIST_IDS } from '../server/domain/vocabulary.ts';
import type { BuildInputs, EditionRecord, ListEditions } from './build/inputs.ts';
import type { CuratedFacts } from './curated/facts.ts';
import { readCurated } from './curated/read.ts';
import { readIdentities } from './resolve/identities.ts';
import type { SnapshotStore, StoredSnapshot } from './snapshots/store.ts';

/** The curated facts, with the judgements of this data folder added. */
export const readFacts = (curatedDir: string, dataDir: string): Promise<CuratedFacts> =>
  readCurated(curatedDir, join(dataDir, 'judgements'));

/** The Snapshots that count, of every list that has one. */
export async function readEditions(store: SnapshotStore): Promise<StoredSnapshot[][]> {
  const all = await Promise.all(LIST_IDS.map((list) => store.editions(list)));
  return all.filter((editions) => editions.length > 0);
}

/** Everything that a build is made of, read from disk. @throws {DamagedSnapshot} @throws {DamagedIdentities} */
export async function readInputs(
  store: SnapshotStore,
  editions: readonly (readonly StoredSnapshot[])[],
  curated: CuratedFacts,
  dataDir: string,
): Promise<BuildInputs> {
  const lists: ListEditions[] = [];
  for (const snapshots of editions) lists.push(await readList(store, snapshots));
  return { lists, curated, judgements: curated.judgements, identities: await readIdentities(dataDir) };
}

/** The newest edition in full; of each record that has left, its last state. */
async function readList(store: SnapshotStore, snapshots: readonly StoredSnapshot[]): Promise<ListEditions> {
  const firstSeen = new Map<string, Snapshot>();
  const lastSeen = new Map<string, number>();
  for (const [at, snapshot] of snapshots.entries()) {
    const ids = await store.index(snapshot);
    for (const id of ids.keys()) {
      if (!firstSeen.has(id)) firstSeen.set(id, snapshotOf(snapshot));
      lastSeen.set(id, at);
    }
  }
  const records: EditionRecord[] = [];
  for (const [at, snapshot] of snapshots.entries()) {
    const isCurrent = at === snapshots.length - 1;
    const wanted = new Set([...lastSeen].filter(([, last]) => last === at).map(([id]) => id));
    if (wanted.size === 0) continue;
    const edition = snapshotOf(snapshot);
    for await (const record of store.records(snapshot)) {
      if (!wanted.has(record.id)) continue;
      const firstSeenOn = firstSeen.get(record.id)?.edition ?? edition.edition;
      const goneOn = isCurrent ? null : (snapshots[at + 1]?.header.edition ?? null);
      records.push({ record, edition, firstSeenOn, goneOn });
    }
  }
  return { list: snapshots[0]?.header.list ?? 'curated', editions: snapshots.map(snapshotOf), records };
}

/** The part of a header that the graph shows. */
function snapshotOf({ header }: StoredSnapshot): Snapshot {
  const { list, edition, sha256, retrievedAt, reader, records, issues } = header;
  return { list, edition, sha256, retrievedAt, reader, records, issues };
}
