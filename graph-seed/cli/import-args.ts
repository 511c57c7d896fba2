import { parseArgs } from 'node:util';
import { mirrorVariable } from '../fetch/mirrors.ts';
import type { ListImporter } from '../importer.ts';
import { IMPORTERS } from '../registry.ts';
import { UsageError } from './io.ts';

const listLines = IMPORTERS.map(
  ({ id, title, readers }) =>
    `  ${id}  ${title}\n${readers.flatMap((reader) => reader.files.map(({ role, name, what }) => `      --${role.padEnd(9)} ${name}: ${what}`)).join('\n')}`,
).join('\n');

export const IMPORT_HELP = `Read editions of the published lists, keep them, and build the graph anew.

Usage: npm run import                               fetch the current edition of every list from its publisher
       npm run import -- <list> [options]           of one list
       npm run import -- <list> --file <path> [...] read a file that is here

Lists and their files (those that lie beside --file under the publisher's name are taken too):
${listLines}

Options:
  --edition YYYY-MM-DD   the day the edition was published; without it, the file's own date, else the day on which its
                         publisher put it up, else the last such date in the file's name or folder
  --from <address>       fetch from here: a mirror, https, or http on this machine. For good: ${IMPORTERS.map(({ id }) => mirrorVariable(id)).join(', ')}
  --accept-shrink        take an edition that has lost more records than is usual
  --help                 this text

Examples:
  npm run import
  npm run import -- gb-uksl
  npm run import -- us-ofac-sdn --file lists/2024-03-06/sdn.csv
  npm run import -- us-ofac-sdn --file sdn.csv --alt alt.csv --add add.csv --comments sdn_comments.csv --edition 2024-03-06

What has not changed since it was fetched last is not fetched again. When one list fails, the others are read all the
same, and the exit code is 1. An older edition may be imported after a newer one: it tells since when a party is listed.
The newest one is current. A file that is cut, empty, of another format or of another list is refused before anything is
written. Ctrl-C leaves what was there.
`;

export interface ImportArgs {
  readonly help: boolean;
  /** Null: every list. */
  readonly importer: ListImporter | null;
  /** Role → path; empty: the edition is fetched. */
  readonly files: ReadonlyMap<string, string>;
  readonly from: string | undefined;
  readonly edition: string | undefined;
  readonly acceptShrink: boolean;
}

/** @throws {UsageError} */
export function importArgs(args: readonly string[]): ImportArgs {
  const roles = [
    ...new Set(IMPORTERS.flatMap(({ readers }) => readers.flatMap(({ files }) => files.map(({ role }) => role)))),
  ];
  const parsed = parse(args, roles);
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  const [id, ...rest] = parsed.positionals;
  if (rest.length > 0) throw new UsageError(`One list at a time: ${rest.join(' ')} is too much.`, IMPORT_HELP);
  const files = new Map<string, string>();
  for (const role of roles) {
    const path = values[role];
    if (typeof path === 'string') files.set(role, path);
  }
  const given = {
    help: values.help === true,
    importer: id === undefined ? null : find(id),
    files,
    from: textOf(values.from),
    edition: textOf(values.edition),
    acceptShrink: values['accept-shrink'] === true,
  };
  checkTogether(given);
  return given;
}

function checkTogether({ help, importer, files, from, edition }: ImportArgs): void {
  if (help) return;
  if (importer === null && (files.size > 0 || from !== undefined || edition !== undefined)) {
    throw new UsageError('Which list? Give its id first.', IMPORT_HELP);
  }
  if (files.size > 0 && !files.has('file')) {
    throw new UsageError(`Which file is the list itself? Give its path with --file.`, IMPORT_HELP);
  }
  if (files.size > 0 && from !== undefined) throw new UsageError('Either --file or --from.', IMPORT_HELP);
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function parse(args: readonly string[], roles: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(roles.map((role) => [role, { type: 'string' } as const])),
        edition: { type: 'string' },
        from: { type: 'string' },
        'accept-shrink': { type: 'boolean' },
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
