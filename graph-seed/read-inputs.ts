import type { EditionStep, Snapshot } from '../server/domain/catalogue.ts';
import { changeId, countChanges, type EditionChange } from '../server/domain/edition-change.ts';
import { recordId } from '../server/domain/ids.ts';
import { type ImportIssue, issueId } from '../server/domain/import-issue.ts';
import { LIST_IDS } from '../server/domain/vocabulary.ts';
import type { BuildInputs, EditionRecord, ListEditions } from './build/inputs.ts';
import type { CuratedFacts } from './curated/facts.ts';
import { readCurated } from './curated/read.ts';
import { LEFT_ASIDE, READ } from './importer.ts';
import { readIdentities } from './resolve/identities.ts';
import { judgementsOf, readJudgementLines } from './resolve/judgement-file.ts';
import type { RecordChange } from './snapshots/changes.ts';
import type { ComparedEditions } from './snapshots/edition-changes.ts';
import { changesByStep } from './snapshots/kept-changes.ts';
import type { SnapshotStore, StoredSnapshot } from './snapshots/store.ts';

/** The curated facts, with the judgements of this data folder added. @throws {CuratedError} @throws {JudgementFileError} */
export async function readFacts(curatedDir: string, dataDir: string): Promise<CuratedFacts> {
  const curated = await readCurated(curatedDir);
  return { ...curated, judgements: [...curated.judgements, ...judgementsOf(await readJudgementLines(dataDir))] };
}

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
  signal?: AbortSignal,
): Promise<BuildInputs> {
  const lists: ListEditions[] = [];
  for (const snapshots of editions) {
    lists.push(await readList(store, snapshots, await changesByStep(dataDir, store, snapshots, signal)));
  }
  return { lists, curated, judgements: curated.judgements, identities: await readIdentities(dataDir) };
}

/** The newest edition in full; of each record that has left, its last state. */
async function readList(
  store: SnapshotStore,
  stored: readonly StoredSnapshot[],
  steps: readonly ComparedEditions[],
): Promise<ListEditions> {
  const editions = stored.map((one, at) => snapshotOf(one, stepTo(stored, steps, at)));
  const firstSeen = new Map<string, Snapshot>();
  const lastSeen = new Map<string, number>();
  for (const [at, edition] of editions.entries()) {
    const snapshot = stored[at];
    if (snapshot === undefined) continue;
    const ids = await store.index(snapshot);
    for (const id of ids.keys()) {
      if (!firstSeen.has(id)) firstSeen.set(id, edition);
      lastSeen.set(id, at);
    }
  }
  const records: EditionRecord[] = [];
  for (const [at, edition] of editions.entries()) {
    const snapshot = stored[at];
    const wanted = new Set([...lastSeen].filter(([, last]) => last === at).map(([id]) => id));
    if (snapshot === undefined || wanted.size === 0) continue;
    for await (const record of store.records(snapshot)) {
      if (!wanted.has(record.id)) continue;
      const firstSeenOn = firstSeen.get(record.id)?.edition ?? edition.edition;
      records.push({ record, edition, firstSeenOn, goneOn: editions[at + 1]?.edition ?? null });
    }
  }
  return {
    list: stored[0]?.header.list ?? 'curated',
    editions,
    records,
    changes: steps.flatMap(({ changes }, at) =>
      changes.flatMap((one) => changeIn(one, editions[at], editions[at + 1])),
    ),
    issues: await newestIssues(store, stored),
  };
}

/** The part of a header that the graph shows. */
function snapshotOf({ header }: StoredSnapshot, since: EditionStep | null): Snapshot {
  const { list, edition, sha256, retrievedAt, reader, records, issues, counts } = header;
  const values = { valuesRead: counts[READ] ?? null, valuesLeftAside: counts[LEFT_ASIDE] ?? null };
  return { list, edition, sha256, retrievedAt, reader, records, ...values, issues, since };
}

function stepTo(stored: readonly StoredSnapshot[], steps: readonly ComparedEditions[], at: number): EditionStep | null {
  const [before, step] = [stored[at - 1], steps[at - 1]];
  if (before === undefined || step === undefined) return null;
  const counts = countChanges(step.changes.map(({ change }) => ({ change: KINDS[change] })));
  return { edition: before.header.edition, comparable: step.comparable, ...counts };
}

const KINDS = { added: 'ADDED', changed: 'CHANGED', removed: 'REMOVED' } as const;

function changeIn(
  change: RecordChange,
  before: Snapshot | undefined,
  after: Snapshot | undefined,
): EditionChange | never[] {
  if (before === undefined || after === undefined) return [];
  const record = recordId(change.record);
  const { list, edition: to } = after;
  return {
    ...change,
    id: changeId(list, record, to),
    list,
    from: before.edition,
    to,
    record,
    change: KINDS[change.change],
  };
}

/** The graph holds the issues of so many editions of a list, and so many of each: all of them stay beside the Snapshots. */
const ISSUE_EDITIONS = 10;
const MOST_ISSUES = 1_000;

async function newestIssues(store: SnapshotStore, stored: readonly StoredSnapshot[]): Promise<ImportIssue[]> {
  const issues: ImportIssue[] = [];
  for (const snapshot of stored.slice(-ISSUE_EDITIONS)) {
    const { list, edition } = snapshot.header;
    const first = await store.issues(snapshot, MOST_ISSUES);
    issues.push(
      ...first.map(({ value, ...issue }, place) => ({
        ...issue,
        value: shortened(value),
        id: issueId(list, edition, place),
        list,
        edition,
      })),
    );
  }
  return issues;
}

const LONGEST_VALUE = 2_000;

/** A long value says how long it is; whole it stands in the Snapshot. */
const shortened = (value: string): string =>
  value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)} … (${value.length} characters)`;
