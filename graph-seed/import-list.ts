import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Day } from '../server/domain/partial-date.ts';
import { EditionCheck } from './check.ts';
import { checkBeside, chooseReader, editionOf, filesBeside, type GivenFile, givenFile, sha256Of } from './files.ts';
import type { ListImporter, ListReader, OpenFile, OpenFiles } from './importer.ts';
import type { Issue, NamedParty } from './list-record.ts';
import { letGo } from './memory.ts';
import { NamedEnds } from './resolve/named-ends.ts';
import { type Differences, differences } from './snapshots/differences.ts';
import { DraftWriter } from './snapshots/draft.ts';
import type { SnapshotStore, StoredSnapshot } from './snapshots/store.ts';
import { unpacked } from './unpack.ts';

export interface ImportRequest {
  readonly importer: ListImporter;
  /** Role → path; `file` is the main one. */
  readonly files: ReadonlyMap<string, string>;
  readonly edition: string | undefined;
  /** The day on which its publisher says that the file last changed, of one that was fetched. */
  readonly modifiedOn?: Day | null;
  readonly acceptShrink: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Records read so far and the share of the main file, 0 to 1. */
  readonly progress: (records: number, share: number) => void;
}

/** What has been found out before a row is read: enough to refuse a foreign file or to know one that is there already. */
export interface Sniffed {
  readonly request: ImportRequest;
  readonly reader: ListReader;
  readonly edition: Day;
  readonly files: readonly (GivenFile & { readonly sha256: string })[];
  readonly key: string;
}

export interface ImportSummary {
  readonly snapshot: StoredSnapshot;
  /** False: this very edition was there already and nothing was written. */
  readonly isNew: boolean;
  /** The edition that the counts compare with; null for the first. */
  readonly comparedWith: Day | null;
  readonly differences: Differences;
  readonly links: LinkCounts;
}

/** Of the ties whose other end the list only names. */
interface LinkCounts {
  readonly resolved: number;
  readonly ambiguous: number;
  readonly unknown: number;
}

/**
 * Looks at the files without reading them as a list.
 * @throws {UnreadableList} @throws {Refused} with file, line and reason
 */
export async function sniff(request: ImportRequest): Promise<Sniffed> {
  const given = await Promise.all([...request.files].map(([role, path]) => givenFile(role, path)));
  const main = given.find(({ role }) => role === 'file');
  if (main === undefined) throw new RangeError('an import needs a main file');
  const reader = await chooseReader(request.importer, main);
  const all = [...given, ...(await filesBeside(main, reader.files, new Set(request.files.keys())))];
  await checkBeside(reader, all);
  const own = (await reader.edition?.(openFile(main, request.signal, () => undefined))) ?? null;
  const edition = editionOf(request.edition, dayOfEdition(reader, own, request.modifiedOn ?? null), main.path);
  const order = reader.files.map(({ role }) => role);
  const files = await Promise.all(
    all.map(async (file) => ({ ...file, sha256: await sha256Of(file.path, request.signal) })),
  );
  files.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const key = createHash('sha256')
    .update([`${reader.id} ${reader.version}`, ...files.map(({ role, sha256 }) => `${role} ${sha256}`)].join('\n'))
    .digest('hex');
  return { request, reader, edition, files, key };
}

/** A file that gives only the earliest day that it can be of is of the day on which it was put up, where that is known. */
function dayOfEdition({ editionIsEarliest }: ListReader, own: Day | null, modifiedOn: Day | null): Day | null {
  if (own === null) return modifiedOn;
  return editionIsEarliest === true && modifiedOn !== null && modifiedOn > own ? modifiedOn : own;
}

/**
 * Reads, checks and keeps one edition. Only for the one writer of the data folder. Everything is checked before the
 * first byte is written, and the Snapshot appears by one rename.
 * @throws {UnreadableList} @throws {Refused}
 */
export async function importEdition(sniffed: Sniffed, store: SnapshotStore): Promise<ImportSummary> {
  const { importer } = sniffed.request;
  const snapshots = await store.list(importer.id);
  const { edition: given } = sniffed.request;
  const isAnyDay = given === undefined && sniffed.reader.editionIsEarliest === true;
  const same = snapshots.find(
    ({ header }) => header.key === sniffed.key && (isAnyDay || header.edition === sniffed.edition),
  );
  if (same !== undefined) return alreadyThere(same, store);
  const before = snapshots.filter(({ header }) => header.edition <= sniffed.edition).at(-1) ?? null;
  const draft = new DraftWriter();
  try {
    const { issues, counts, links, check } = await readInto(draft, sniffed);
    const index = before === null ? new Map<string, string>() : await store.index(before);
    const difference = differences(index, draft.hashes);
    const main = sniffed.files[0];
    check.verdict(
      main?.path ?? '',
      before === null
        ? null
        : { edition: before.header.edition, records: before.header.records, differences: difference },
      sniffed.request.acceptShrink,
    );
    const snapshot = await store.add(
      await draft.finish(
        {
          list: importer.id,
          edition: sniffed.edition,
          sha256: main?.sha256 ?? '',
          retrievedAt: sniffed.request.now().toISOString(),
          reader: sniffed.reader.id,
          ...(sniffed.reader.richness === undefined ? {} : { richness: sniffed.reader.richness }),
          key: sniffed.key,
          files: sniffed.files.map(({ role, path, sha256, size }) => ({
            role,
            name: basename(path),
            sha256,
            bytes: size,
          })),
          counts: { ...counts, ...linkCounts(links) },
        },
        issues,
      ),
    );
    return { snapshot, isNew: true, comparedWith: before?.header.edition ?? null, differences: difference, links };
  } catch (error) {
    draft.abandon();
    throw error;
  }
}

/** Bytes in use at which what a file has left is given back while it is still read: twice what the records of the US list take. */
const MOST_WHILE_READING = 350_000_000;
/** Of the main file. */
const LOOK_EVERY = 1 / 32;

/** So many bytes without a record, and progress is told by bytes alone. */
const LATE = 1_000_000;

async function readInto(draft: DraftWriter, sniffed: Sniffed) {
  const { request, reader } = sniffed;
  const issues: Issue[] = [];
  const counts: Record<string, number> = {};
  const check = new EditionCheck(request.importer.expectations);
  const ends = new NamedEnds();
  const links: Link[] = [];
  let records = 0;
  let bytes = 0;
  const size = sniffed.files[0]?.size ?? 1;
  let looked = 0;
  const files = openFiles(sniffed, (read) => {
    bytes += read;
    if (bytes - looked > size * LOOK_EVERY) {
      looked = bytes;
      letGo(MOST_WHILE_READING);
    }
    // Some formats give their first record only when the whole file has been read.
    if (records === 0 && bytes > LATE) request.progress(0, Math.min(1, bytes / size));
  });
  const report = {
    issue: (issue: Issue) => {
      issues.push(issue);
    },
    count: (what: string, times = 1) => {
      counts[what] = (counts[what] ?? 0) + times;
    },
  };
  for await (const record of reader.read(files, report)) {
    request.signal.throwIfAborted();
    await draft.add(record);
    check.add(record);
    ends.add(record);
    for (const { from, to, quotes } of record.relations) {
      for (const end of [from, to]) {
        if (typeof end !== 'string') links.push({ record: record.id, end, field: quotes[0]?.field ?? '' });
      }
    }
    records += 1;
    if (records % 500 !== 0) continue;
    request.progress(records, Math.min(1, bytes / size));
    letGo(MOST_WHILE_READING);
  }
  request.progress(records, 1);
  return { issues, counts, check, links: countLinks(links, ends, issues) };
}

/** An end of a tie that the list only names. */
interface Link {
  readonly record: string;
  readonly end: NamedParty;
  readonly field: string;
}

function countLinks(links: readonly Link[], ends: NamedEnds, issues: Issue[]): LinkCounts {
  const counts = { one: 0, ambiguous: 0, unknown: 0 };
  for (const { record, end, field } of links) {
    const found = ends.find(end);
    counts[found.is] += 1;
    if (found.is === 'one') continue;
    const problem =
      found.is === 'unknown'
        ? 'linked to a name that no party of the list has: no tie'
        : `linked to a name that several parties have (${found.records.join(', ')}): no tie`;
    issues.push({ record, line: null, field, value: end.name, problem });
  }
  return { resolved: counts.one, ambiguous: counts.ambiguous, unknown: counts.unknown };
}

function openFiles({ files, request }: Sniffed, onRead: (bytes: number) => void): OpenFiles {
  return new Map(
    files.map((file) => [
      file.role,
      openFile(file, request.signal, (bytes) => {
        if (file.role === 'file') onRead(bytes);
      }),
    ]),
  );
}

const openFile = (
  { path, packing, size }: GivenFile,
  signal: AbortSignal,
  onRead: (bytes: number) => void,
): OpenFile => ({
  name: path,
  bytes: () => unpacked(path, packing, size, signal, onRead),
});

const LINKS = { resolved: 'links resolved', ambiguous: 'links ambiguous', unknown: 'links unknown' } as const;

const linkCounts = ({ resolved, ambiguous, unknown }: LinkCounts): Record<string, number> => ({
  [LINKS.resolved]: resolved,
  [LINKS.ambiguous]: ambiguous,
  [LINKS.unknown]: unknown,
});

async function alreadyThere(snapshot: StoredSnapshot, store: SnapshotStore): Promise<ImportSummary> {
  const { counts, edition } = snapshot.header;
  const index = await store.index(snapshot);
  return {
    snapshot,
    isNew: false,
    comparedWith: edition,
    differences: differences(index, index),
    links: {
      resolved: counts[LINKS.resolved] ?? 0,
      ambiguous: counts[LINKS.ambiguous] ?? 0,
      unknown: counts[LINKS.unknown] ?? 0,
    },
  };
}
