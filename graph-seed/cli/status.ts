import { parseArgs } from 'node:util';
import { LIST_IDS } from '../../server/domain/vocabulary.ts';
import { DamagedBuild } from '../../server/store/in-process/build-file.ts';
import { currentBuildHeader } from '../../server/store/in-process/build-folder.ts';
import { SnapshotStore } from '../snapshots/store.ts';
import { type CliIo, EXIT, UsageError } from './io.ts';

export const STATUS_HELP = `Show which editions are here and which graph is in use.

Usage: npm run status

Example:
  npm run status
`;

/** @throws {UsageError} @throws {DamagedSnapshot} */
export async function runStatus(args: readonly string[], io: CliIo): Promise<number> {
  if (asksForHelp(args)) {
    io.out(STATUS_HELP);
    return EXIT.ok;
  }
  const store = new SnapshotStore(io.dataDir);
  io.out(`Data folder: ${io.dataDir}\n`);
  for (const list of LIST_IDS) {
    if (list === 'curated') continue;
    const editions = await store.editions(list);
    if (editions.length === 0) {
      io.out(`${list}: no edition read\n`);
      continue;
    }
    for (const { header } of editions) {
      const current = header === editions.at(-1)?.header ? ', current' : '';
      io.out(
        `${list}: ${header.edition}, ${header.records.toLocaleString('en')} records, ${header.issues.toLocaleString('en')} issues, ` +
          `${header.reader}, read ${header.retrievedAt}${current}\n`,
      );
    }
  }
  io.out(`${await buildInWords(io.dataDir)}\n`);
  return EXIT.ok;
}

/** A build that cannot be used is no failure of this command: it is what the command is asked to tell. */
async function buildInWords(dataDir: string): Promise<string> {
  try {
    const build = await currentBuildHeader(dataDir);
    if (build === null) return 'No graph has been built: npm run rebuild';
    return `Graph ${build.graph}, built ${build.builtAt}`;
  } catch (error) {
    if (error instanceof DamagedBuild) return `The graph cannot be used (${error.message}): npm run rebuild`;
    throw error;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } }).values.help === true;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), STATUS_HELP);
  }
}
