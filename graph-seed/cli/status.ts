import { parseArgs } from 'node:util';
import type { ListId } from '../../server/domain/vocabulary.ts';
import { DamagedBuild } from '../../server/store/in-process/build-file.ts';
import { currentBuildHeader } from '../../server/store/in-process/build-folder.ts';
import { LEFT_ASIDE, READ } from '../importer.ts';
import { IMPORTERS } from '../registry.ts';
import { SnapshotStore, type StoredSnapshot } from '../snapshots/store.ts';
import { type CliIo, EXIT, UsageError } from './io.ts';

export const STATUS_HELP = `Show which editions are here, how old they are, and which graph is in use.

Usage: npm run status [-- --json]

Options:
  --json   one JSON object: the data folder, the lists with their editions, the graph
  --help   this text

Examples:
  npm run status
  npm run status -- --json

The age is counted from the day of the edition. It is marked when it is more than the list's publisher usually lets pass.
`;

interface Status {
  readonly dataDir: string;
  readonly lists: readonly {
    readonly list: ListId;
    /** Days since the current edition; null: none has been read. */
    readonly ageDays: number | null;
    readonly usualDays: number;
    readonly isOld: boolean;
    readonly editions: readonly Edition[];
  }[];
  /** `problem` says why there is none that can be used. */
  readonly graph: { readonly hash: string; readonly builtAt: string } | { readonly problem: string };
}

interface Edition {
  readonly edition: string;
  readonly isCurrent: boolean;
  readonly retrievedAt: string;
  readonly reader: string;
  readonly records: number;
  /** Values handled, left aside by name, and reported; null where the reader did not count. */
  readonly valuesRead: number | null;
  readonly valuesLeftAside: number | null;
  readonly issues: number;
}

/** @throws {UsageError} @throws {DamagedSnapshot} */
export async function runStatus(args: readonly string[], io: CliIo): Promise<number> {
  const { help, json } = readArgs(args);
  if (help === true) io.out(STATUS_HELP);
  else {
    const status = await statusOf(io);
    io.out(json === true ? `${JSON.stringify(status, null, 2)}\n` : inWords(status));
  }
  return EXIT.ok;
}

async function statusOf(io: CliIo): Promise<Status> {
  const store = new SnapshotStore(io.dataDir);
  const lists = await Promise.all(
    IMPORTERS.map(async ({ id, current: { rhythmDays } }) => {
      const editions = await store.editions(id);
      const newest = editions.at(-1)?.header.edition;
      const ageDays = newest === undefined ? null : daysBetween(newest, io.now());
      return {
        list: id,
        ageDays,
        usualDays: rhythmDays,
        isOld: ageDays !== null && ageDays > rhythmDays,
        editions: editions.map((one, at) => editionOf(one, at === editions.length - 1)),
      };
    }),
  );
  return { dataDir: io.dataDir, lists, graph: await graphOf(io.dataDir) };
}

function editionOf({ header }: StoredSnapshot, isCurrent: boolean): Edition {
  const { edition, retrievedAt, reader, records, issues, counts } = header;
  const [valuesRead, valuesLeftAside] = [counts[READ] ?? null, counts[LEFT_ASIDE] ?? null];
  return { edition, isCurrent, retrievedAt, reader, records, valuesRead, valuesLeftAside, issues };
}

const DAY_MS = 86_400_000;
const daysBetween = (day: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / DAY_MS));

/** A build that cannot be used is no failure of this command: it is what the command is asked to tell. */
async function graphOf(dataDir: string): Promise<Status['graph']> {
  try {
    const build = await currentBuildHeader(dataDir);
    if (build === null) return { problem: 'No graph has been built: npm run rebuild' };
    return { hash: build.graph, builtAt: build.builtAt };
  } catch (error) {
    if (error instanceof DamagedBuild)
      return { problem: `The graph cannot be used (${error.message}): npm run rebuild` };
    throw error;
  }
}

function inWords({ dataDir, lists, graph }: Status): string {
  const lines = [`Data folder: ${dataDir}`];
  for (const { list, ageDays, usualDays, isOld, editions } of lists) {
    if (ageDays === null) lines.push(`${list}: no edition read: npm run import -- ${list}`);
    for (const edition of editions) lines.push(`${list}: ${editionInWords(edition)}`);
    const usual = `usually a new one within ${usualDays} days`;
    if (ageDays !== null)
      lines.push(`${list}: ${count(ageDays)} days old; ${usual}${isOld ? `: OLD, npm run import -- ${list}` : ''}`);
  }
  lines.push('problem' in graph ? graph.problem : `Graph ${graph.hash}, built ${graph.builtAt}`);
  return `${lines.join('\n')}\n`;
}

function editionInWords({ valuesRead, valuesLeftAside, ...one }: Edition): string {
  const values = valuesRead === null ? [] : [`${count(valuesRead)} values read`];
  const leftAside = valuesLeftAside === null ? [] : [`${count(valuesLeftAside)} left aside by name`];
  return [
    one.edition,
    `${count(one.records)} records`,
    ...values,
    ...leftAside,
    `${count(one.issues)} issues`,
    one.reader,
    `read ${one.retrievedAt}`,
    ...(one.isCurrent ? ['current'] : []),
  ].join(', ');
}

const count = (value: number): string => value.toLocaleString('en');

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), STATUS_HELP);
  }
}
