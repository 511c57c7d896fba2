import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Built, buildGraph } from '../../graph-seed/build/build.ts';
import type { BuildInputs } from '../../graph-seed/build/inputs.ts';
import type { CliIo } from '../../graph-seed/cli/io.ts';
import { runCli } from '../../graph-seed/cli.ts';
import { FETCH_LIMITS } from '../../graph-seed/fetch/download.ts';
import type { ListImporter } from '../../graph-seed/importer.ts';
import type { Issue, ListRecord } from '../../graph-seed/list-record.ts';
import { readEditions, readFacts, readInputs } from '../../graph-seed/read-inputs.ts';
import { SnapshotStore } from '../../graph-seed/snapshots/store.ts';
import { unpacked } from '../../graph-seed/unpack.ts';
import type { Graph } from '../../server/domain/graph.ts';
import { LIST_IDS } from '../../server/domain/vocabulary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures');
export const FIXTURE_FOLDER = FIXTURES;
export const SDN_FIXTURE = join(FIXTURES, 'us-ofac-sdn/2024-03-06');
export const SMALL_CURATED = join(FIXTURES, 'curated');
export const CURATED = join(ROOT, 'graph-seed/curated');

/** Reads files as one of a list's readers would, without the pipeline around it. */
export async function readWith(
  importer: ListImporter,
  readerId: string,
  files: readonly (readonly [role: string, path: string])[],
): Promise<{
  readonly records: Map<string, ListRecord>;
  readonly issues: Issue[];
  readonly counts: Map<string, number>;
}> {
  const reader = importer.readers.find(({ id }) => id === readerId);
  if (reader === undefined) throw new Error(`${importer.id} has no reader ${readerId}`);
  const records = new Map<string, ListRecord>();
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  const open = new Map(files.map(([role, path]) => [role, { name: path, bytes: () => bytesOf(path) }] as const));
  const report = {
    issue: (issue: Issue) => {
      issues.push(issue);
    },
    count: (what: string, times = 1) => {
      counts.set(what, (counts.get(what) ?? 0) + times);
    },
  };
  for await (const record of reader.read(open, report)) records.set(record.id, record);
  return { records, issues, counts };
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const { size } = await stat(path);
  yield* unpacked(path, path.endsWith('.gz') ? 'gzip' : 'none', size, null, () => undefined);
}

/** Quotes of a record that do not stand in the field that they name. */
export function strayQuotes(record: ListRecord): string[] {
  const { party, designations, relations, positions } = record;
  const said = [
    ...(party === null ? [] : [...party.names, ...party.identifiers, ...party.facts, ...party.countries]),
    ...designations,
    ...relations,
    ...positions,
  ];
  return said.flatMap(({ quotes }) =>
    quotes
      .filter(
        ({ field, quote }) => !record.published.some(({ name, value }) => name === field && value.includes(quote)),
      )
      .map(({ field, quote }) => `${record.id} ${field}: ${quote}`),
  );
}

const shared = process.env.SHARED_DATA ?? resolve(ROOT, '../shared/data');
/** Where genuine editions lie on a machine that has them; null elsewhere. They are never part of the project. */
export const REAL_LISTS: string | null = existsSync(join(shared, 'us-ofac-sdn')) ? join(shared, 'us-ofac-sdn') : null;
/** A genuine file below the same folder; null when it is not on this machine. */
export const realFile = (...path: readonly string[]): string | null =>
  existsSync(join(shared, ...path)) ? join(shared, ...path) : null;

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-seed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line against a data folder, on the small curated folder unless told otherwise. */
export async function cli(argv: readonly string[], dataDir: string, given: Partial<CliIo> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsTerminal: false,
    neo4j: null,
    // No test asks a publisher.
    mirrors: new Map(LIST_IDS.map((id) => [id, 'http://127.0.0.1:2/nobody'] as const)),
    fetchLimits: FETCH_LIMITS,
    dataDir,
    curatedDir: SMALL_CURATED,
    user: 'ada',
    keys: () => null,
    signal: new AbortController().signal,
    now: () => new Date(),
    ...given,
  });
  return { code, out, err };
}

export async function readAllInputs(dataDir: string, curatedDir: string): Promise<BuildInputs> {
  const store = new SnapshotStore(dataDir);
  return readInputs(store, await readEditions(store), await readFacts(curatedDir, dataDir), dataDir);
}

export const buildOf = async (dataDir: string, curatedDir: string): Promise<Built> =>
  buildGraph(await readAllInputs(dataDir, curatedDir));

/** Every path in a folder with its bytes' length and change time: equal when nothing was written. */
export async function stateOf(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const paths = await readdir(folder, { recursive: true });
  const rows = await Promise.all(
    paths.sort().map(async (path) => {
      const { size, mtimeMs, isFile } = await stat(join(folder, path)).then((found) => ({
        size: found.size,
        mtimeMs: found.mtimeMs,
        isFile: found.isFile(),
      }));
      return [path, isFile ? `${size} ${mtimeMs}` : 'folder'] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** A copy of the fixture's sdn.csv, changed, in a folder of its own that carries no date. */
export async function changedSdn(change: (bytes: Buffer) => Buffer | string, name = 'sdn.csv'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, change(await readFile(join(SDN_FIXTURE, 'sdn.csv'))));
  return path;
}

/** All Sources of a graph, each with what it is said of. */
function allSources(graph: Graph) {
  return [
    ...graph.parties.flatMap((party) =>
      [...party.names, ...party.identifiers, ...party.facts, ...party.countries].flatMap(({ sources }) =>
        sources.map((source) => ({ of: party.id as string, source })),
      ),
    ),
    ...[...graph.designations, ...graph.relations, ...graph.positions, ...graph.programmes, ...graph.works].flatMap(
      ({ id, sources }) => sources.map((source) => ({ of: id as string, source })),
    ),
    ...graph.claims.flatMap(({ id, sourcesFor, sourcesAgainst }) =>
      [...sourcesFor, ...sourcesAgainst].map((source) => ({ of: id as string, source })),
    ),
  ];
}

/** Sources that do not stand in the record that they name, among those of current editions. */
export function unfoundQuotes(graph: Graph): string[] {
  const current = new Map(graph.lists.map((list) => [list.id, list.snapshots.at(-1)?.edition]));
  const records = new Map(graph.records.map((record) => [`${record.list} ${record.id}`, record]));
  return allSources(graph).flatMap(({ of, source }) => {
    if (source.edition !== current.get(source.list)) return [];
    const record = records.get(`${source.list} ${source.recordId}`);
    const found = record?.fields.some(({ name, value }) => name === source.field && value.includes(source.quote));
    return found === true ? [] : [`${of}: ${source.list} ${source.recordId} ${source.field}: ${source.quote}`];
  });
}
