import type { Graph } from '../server/domain/graph.ts';
import { StoreUnavailable } from '../server/store/graph-store.ts';
import { type BuildHeader, DamagedBuild, readBuild, readBuildHeader } from '../server/store/in-process/build-file.ts';
import { currentBuildFile, installBuild } from '../server/store/in-process/build-folder.ts';
import { decodeGraph } from '../server/store/in-process/decode-graph.ts';
import { encodeGraph } from '../server/store/in-process/encode-graph.ts';
import type { Neo4jSettings } from '../server/store/settings.ts';
import { type Built, buildGraph } from './build/build.ts';
import { fingerprint } from './build/fingerprint.ts';
import type { BuildNote } from './build/inputs.ts';
import type { CuratedFacts } from './curated/facts.ts';
import { type FetchRequest, fetchList } from './fetch/fetch-list.ts';
import { rememberFetch } from './fetch/fetched.ts';
import { type ImportRequest, type ImportSummary, importEdition, sniff } from './import-list.ts';
import { letGo } from './memory.ts';
import { readEditions, readFacts, readInputs } from './read-inputs.ts';
import { appendIdentities, type Identity, readIdentities } from './resolve/identities.ts';
import { asOnlyWriter } from './snapshots/lock.ts';
import { SnapshotStore, type StoredSnapshot } from './snapshots/store.ts';
import { type SyncReport, syncNeo4j } from './sync/neo4j.ts';
import { ImportUnderWay } from './sync/neo4j-writer.ts';

/**
 * The only place where the order lives:
 * fetch → sniff → parse → map → check → Snapshot, and current Snapshots + curated facts → resolve → build → install
 * → sync to Neo4j, where one is set.
 */

export interface BuildPlace {
  readonly dataDir: string;
  /** The folder of the curated YAML files. */
  readonly curatedDir: string;
  readonly log: (line: string) => void;
  /** Fires when the work is to stop; nothing is switched to after that. */
  readonly signal?: AbortSignal;
  /** The Neo4j that is to hold the same graph. */
  readonly neo4j?: Neo4jSettings | null;
  readonly progress?: BuildProgress;
}

/** What is told of a build while it is under way. */
export interface BuildProgress {
  /** @param number of the step that begins now, from 1 */
  step(what: string, number: number, of: number): void;
  /** Nodes and relationships that Neo4j was told of, of all that it is to be told of. */
  written(done: number, total: number): void;
}

const STEPS = ['reading the editions', 'finding who is who and tying them together', 'writing the build'] as const;

export interface EnsuredBuild {
  /** Hash of the graph in use. */
  readonly graph: string;
  /** False: the build in use was up to date. */
  readonly built: boolean;
}

/** How long a start waits for an import that is under way. */
const WAIT_MS = 120_000;

/**
 * Makes sure that the build in use is that of today's inputs: builds only when it is missing, damaged or made of others.
 * Killed anywhere, the build before it stays.
 * @throws {CuratedError} @throws {DamagedSnapshot} @throws {DamagedIdentities} @throws {JudgementConflict} @throws {DataFolderBusy}
 */
export async function ensureBuild(place: BuildPlace): Promise<EnsuredBuild> {
  const current = await upToDate(place, await readFacts(place.curatedDir, place.dataDir));
  if (current !== null) return { graph: current.graph, built: false };
  return asOnlyWriter(place.dataDir, 'building the graph', WAIT_MS, () => buildIfStale(place, false));
}

/** As `ensureBuild`; with `force`, builds whatever is there. */
export async function rebuild(place: BuildPlace, force: boolean): Promise<EnsuredBuild> {
  return force
    ? asOnlyWriter(place.dataDir, 'building the graph', 0, () => buildIfStale(place, true))
    : ensureBuild(place);
}

/**
 * One edition from its publisher to a Snapshot; the graph is not built anew, since other lists may follow.
 * @throws {NotFetched} @throws {UnreadableList} @throws {Refused} @throws {DataFolderBusy}
 */
export async function keepCurrent(
  place: BuildPlace,
  request: FetchRequest,
  edition: Omit<ImportRequest, 'importer' | 'files' | 'modifiedOn' | 'signal'>,
): Promise<KeptCurrent> {
  const { importer, address, signal } = request;
  const answer = await fetchList(request, async ({ path, validators, modifiedOn }) => {
    const sniffed = await sniff({ ...edition, importer, signal, files: new Map([['file', path]]), modifiedOn });
    await readFacts(place.curatedDir, place.dataDir);
    return asOnlyWriter(place.dataDir, `importing ${importer.id}`, 0, async () => {
      const summary = await importEdition(sniffed, new SnapshotStore(place.dataDir));
      await rememberFetch(place.dataDir, importer, address, validators, summary.snapshot);
      letGo();
      return summary;
    });
  });
  return 'unchanged' in answer ? { is: 'unchanged', snapshot: answer.unchanged } : { is: 'read', summary: answer };
}

/** What became of a fetch: the publisher says that nothing has changed, or the file was read. */
export type KeptCurrent =
  | { readonly is: 'unchanged'; readonly snapshot: StoredSnapshot }
  | { readonly is: 'read'; readonly summary: ImportSummary };

/**
 * One edition from file to graph. What can be refused is refused before anything is written; a second import of the
 * same files writes no Snapshot and builds nothing.
 * @throws {UnreadableList} @throws {Refused} and what `ensureBuild` throws
 */
export async function importList(
  place: BuildPlace,
  request: ImportRequest,
): Promise<{ readonly summary: ImportSummary; readonly build: EnsuredBuild }> {
  const sniffed = await sniff(request);
  // Faults of our own files are found before the edition is kept, not after.
  const curated = await readFacts(place.curatedDir, place.dataDir);
  return asOnlyWriter(place.dataDir, `importing ${request.importer.id}`, 0, async () => {
    const summary = await importEdition(sniffed, new SnapshotStore(place.dataDir));
    letGo();
    try {
      return { summary, build: await buildIfStale(place, false, curated) };
    } catch (error) {
      if (request.signal.aborted) throw new StoppedBeforeBuild([summary]);
      throw error;
    }
  });
}

/**
 * The build in use into Neo4j, when one is set. It is read back from its file, so that a sync that failed can be made up for.
 * @throws {NotSynced}
 */
export async function syncBuild(place: BuildPlace, onlyWhenEmpty: boolean): Promise<SyncReport | null> {
  const { dataDir, log, signal } = place;
  const settings = place.neo4j ?? null;
  const file = settings === null ? null : await currentBuildFile(dataDir);
  if (settings === null || file === null) return null;
  const header = await readBuildHeader(file);
  const build = { graph: header.graph, inputs: header.inputs, read: async () => (await decodeGraph(file)).graph };
  try {
    return await syncNeo4j(settings, build, {
      log,
      onlyWhenEmpty,
      written: place.progress?.written ?? (() => {}),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw new NotSynced('it was stopped');
    if (error instanceof StoreUnavailable || error instanceof ImportUnderWay) throw new NotSynced(error.message);
    throw error;
  }
}

/** The graph is built here, and Neo4j does not have it. */
export class NotSynced extends Error {
  constructor(why: string) {
    super(`The graph is built here, but Neo4j does not have it: ${why}. Later, npm run rebuild puts it there.`);
    this.name = 'NotSynced';
  }
}

/** Stopped between the edition, which is whole and kept, and the graph, which is as it was. */
export class StoppedBeforeBuild extends Error {
  constructor(kept: readonly ImportSummary[]) {
    const editions = kept.map(({ snapshot: { header } }) => `the edition of ${header.edition} of ${header.list}`);
    super(
      `Kept: ${editions.join(', ')}. The graph is still the one before: npm run rebuild takes in what has been kept.`,
    );
    this.name = 'StoppedBeforeBuild';
  }
}

/** @param facts the curated ones, where they have just been read: reading them takes as long as a small list */
async function buildIfStale(place: BuildPlace, force: boolean, facts?: CuratedFacts): Promise<EnsuredBuild> {
  const curated = facts ?? (await readFacts(place.curatedDir, place.dataDir));
  const current = force ? null : await upToDate(place, curated);
  if (current !== null) return { graph: current.graph, built: false };
  const { dataDir, log, signal } = place;
  const began = Date.now();
  const step = (number: 1 | 2 | 3): void => place.progress?.step(STEPS[number - 1] ?? '', number, STEPS.length);
  const store = new SnapshotStore(dataDir);
  const editions = await readEditions(store);
  const { graph, fresh, notes, identities, resolveMs } = await buildFrom(store, editions, curated, place, step);
  letGo();
  await appendIdentities(dataDir, fresh);
  step(3);
  const encoded = encodeGraph(graph, letGo);
  // The build kept the thread to itself: a signal that came meanwhile is delivered only now.
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
  letGo();
  const { hash } = encoded;
  await installBuild(dataDir, encoded, {
    inputs: fingerprint(
      editions.flat().map(({ header }) => header),
      curated,
      [...identities, ...fresh],
    ),
    builtAt: new Date().toISOString(),
  });
  log(`Built graph ${hash.slice(0, 12)}: ${sizesOf(graph)}, in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  log(resolvedInWords(graph, resolveMs));
  for (const line of noteLines(notes)) log(line);
  return { graph: hash, built: true };
}

/** The graph without what it was made of, so that the records can be let go before the build file is written. */
async function buildFrom(
  store: SnapshotStore,
  editions: readonly (readonly StoredSnapshot[])[],
  curated: CuratedFacts,
  { dataDir, signal }: BuildPlace,
  step: (number: 1 | 2) => void,
): Promise<Built & { readonly identities: readonly Identity[] }> {
  step(1);
  const inputs = await readInputs(store, editions, curated, dataDir, signal);
  letGo();
  step(2);
  return { ...buildGraph(inputs), identities: inputs.identities };
}

/** The header of the build in use when it is whole and made of today's inputs; otherwise null. */
async function upToDate({ dataDir, log }: BuildPlace, curated: CuratedFacts): Promise<BuildHeader | null> {
  const header = await currentBuild(dataDir, log);
  if (header === null) return null;
  const editions = await readEditions(new SnapshotStore(dataDir));
  const inputs = fingerprint(
    editions.flat().map((one) => one.header),
    curated,
    await readIdentities(dataDir),
  );
  return inputs === header.inputs ? header : null;
}

/** Checks the whole file: a build that was damaged on disk is made again from the Snapshots, and says so. */
async function currentBuild(dataDir: string, log: (line: string) => void): Promise<BuildHeader | null> {
  try {
    const file = await currentBuildFile(dataDir);
    return file === null ? null : (await readBuild(file)).header;
  } catch (error) {
    if (!(error instanceof DamagedBuild) && !isMissing(error)) throw error;
    log(`The graph build in use cannot be read and is built again: ${error instanceof Error ? error.message : ''}`);
    return null;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function resolvedInWords({ parties, possibleMatches }: Graph, ms: number): string {
  const joins = parties.flatMap((party) => party.joins);
  const byEvidence = joins.filter(({ by }) => by === 'HARD_EVIDENCE').length;
  return (
    `Resolved: ${byEvidence} pairs of records are one party by hard evidence, ${joins.length - byEvidence} by judgement, ` +
    `${possibleMatches.length} possible matches, in ${(ms / 1000).toFixed(1)} s.`
  );
}

function sizesOf({ parties, designations, relations }: Graph): string {
  return `${parties.length} parties, ${designations.length} designations, ${relations.length} relations`;
}

/** What the build could not use, in one line: how many of each problem, and the first record of it. */
function noteLines(notes: readonly BuildNote[]): string[] {
  const byProblem = new Map<string, BuildNote[]>();
  for (const note of notes) {
    const problem = note.problem.replace(/:.*$/s, '');
    byProblem.set(problem, [...(byProblem.get(problem) ?? []), note]);
  }
  if (byProblem.size === 0) return [];
  const parts = [...byProblem].map(
    ([problem, all]) => `${all.length} × ${problem} (first: ${all[0]?.record}, ${JSON.stringify(all[0]?.value)})`,
  );
  return [`Not in the graph: ${parts.join('; ')}.`];
}
