import { parseArgs } from 'node:util';
import type { ImportSummary } from '../import-list.ts';
import type { ListImporter } from '../importer.ts';
import { type EnsuredBuild, importList } from '../pipeline.ts';
import { IMPORTERS } from '../registry.ts';
import { SnapshotStore } from '../snapshots/store.ts';
import { type CliIo, EXIT, UsageError } from './io.ts';
import { Progress } from './progress.ts';
import { syncAndTell } from './sync.ts';

const listLines = IMPORTERS.map(
  ({ id, title, readers }) =>
    `  ${id}  ${title}\n${readers.flatMap((reader) => reader.files.map(({ role, name, what }) => `      --${role.padEnd(9)} ${name}: ${what}`)).join('\n')}`,
).join('\n');

export const IMPORT_HELP = `Read one edition of a published list from its files, keep it, and build the graph anew.

Usage: npm run import -- <list> --file <path> [options]

Lists and their files (those that lie beside --file under the publisher's name are taken too):
${listLines}

Options:
  --edition YYYY-MM-DD   the day the edition was published; without it, the last such date in the file's name or folder
  --accept-loss          take an edition that has lost more records than is usual
  --help                 this text

Examples:
  npm run import -- us-ofac-sdn --file lists/2024-03-06/sdn.csv
  npm run import -- us-ofac-sdn --file sdn.csv --alt alt.csv --add add.csv --comments sdn_comments.csv --edition 2024-03-06

An older edition may be imported after a newer one: it tells since when a party is listed. The newest one is current.
A file that is cut, empty, of another format or of another list is refused before anything is written.
`;

/** @throws {UsageError} and what `importList` throws */
export async function runImport(args: readonly string[], io: CliIo): Promise<number> {
  const { importer, files, edition, acceptLoss, help } = readArgs(args);
  if (help) {
    io.out(IMPORT_HELP);
    return EXIT.ok;
  }
  if (importer === null) throw new UsageError('Which list? Give its id first.', IMPORT_HELP);
  if (!files.has('file')) {
    throw new UsageError(
      `Which file? Download ${importer.readers[0]?.files[0]?.name ?? 'the list'} from the publisher and give its path with --file. ` +
        `The addresses are in graph-seed/lists/${importer.id}/README.md.`,
      IMPORT_HELP,
    );
  }
  const began = io.now().getTime();
  const progress = new Progress(io);
  const log: string[] = [];
  try {
    const { dataDir, curatedDir, signal, neo4j } = io;
    const place = { dataDir, curatedDir, signal, neo4j, log: (line: string) => void log.push(line) };
    const { summary, build } = await importList(place, {
      importer,
      files,
      edition,
      acceptLoss,
      signal: io.signal,
      now: () => io.now(),
      progress: (records, share) => progress.show(records, share),
    });
    progress.clear();
    io.out(describe(summary, build, log, new SnapshotStore(io.dataDir)));
    const synced = await syncAndTell(place, io);
    io.out(`Took ${((io.now().getTime() - began) / 1000).toFixed(1)} s.\n`);
    return synced;
  } finally {
    progress.clear();
  }
}

function readArgs(args: readonly string[]) {
  const roles = [
    ...new Set(IMPORTERS.flatMap(({ readers }) => readers.flatMap(({ files }) => files.map(({ role }) => role)))),
  ];
  const parsed = parse(args, roles);
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  const { positionals } = parsed;
  const [id, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`One list at a time: ${rest.join(' ')} is too much.`, IMPORT_HELP);
  const importer = id === undefined ? null : find(id);
  const files = new Map<string, string>();
  for (const role of roles) {
    const path = values[role];
    if (typeof path === 'string') files.set(role, path);
  }
  const { edition } = values;
  return {
    importer,
    files,
    edition: typeof edition === 'string' ? edition : undefined,
    acceptLoss: values['accept-loss'] === true,
    help: values.help === true,
  };
}

function parse(args: readonly string[], roles: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(roles.map((role) => [role, { type: 'string' } as const])),
        edition: { type: 'string' },
        'accept-loss': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), IMPORT_HELP);
  }
}

function find(id: string): ListImporter {
  const importer = IMPORTERS.find((one) => one.id === id);
  if (importer === undefined) {
    const known = IMPORTERS.map((one) => one.id).join(', ');
    throw new UsageError(`No list ${JSON.stringify(id)} can be imported. There are: ${known}.`, IMPORT_HELP);
  }
  return importer;
}

function describe(summary: ImportSummary, build: EnsuredBuild, log: readonly string[], store: SnapshotStore): string {
  const { snapshot, isNew, comparedWith, differences, links } = summary;
  const { header } = snapshot;
  const count = (value: number): string => value.toLocaleString('en');
  const against = comparedWith === null ? 'the first edition here' : `against the edition of ${comparedWith}`;
  const lines = [
    `${header.list}, edition of ${header.edition}${isNew ? '' : ': already here, nothing written'}`,
    `  files      ${header.files.map(({ name, sha256 }) => `${name} (sha256 ${sha256.slice(0, 12)}…)`).join(', ')}`,
    `  read       ${count(header.records)}`,
    `  added      ${count(differences.added.length)} (${against})`,
    `  changed    ${count(differences.changed.length)}`,
    `  removed    ${count(differences.removed.length)}`,
    `  linked to  ${count(links.resolved)} resolved, ${count(links.ambiguous)} ambiguous, ${count(links.unknown)} unknown`,
    `  issues     ${count(header.issues)}${header.issues === 0 ? '' : `, each in ${store.issuesPath(snapshot)}`}`,
    ...Object.entries(header.counts)
      .filter(([what]) => !what.startsWith('links '))
      .map(([what, number]) => `             ${count(number)} ${what}`),
    ...log,
    ...(build.built ? [] : [`The graph is up to date: ${build.graph.slice(0, 12)}.`]),
  ];
  return `${lines.join('\n')}\n`;
}
