import { BACKUP_HELP, runBackup } from './cli/backup.ts';
import { BUILD_HELP, runBuild } from './cli/build.ts';
import { DIFF_HELP, runDiff } from './cli/diff.ts';
import { explanation } from './cli/explain.ts';
import { runImport } from './cli/import.ts';
import { IMPORT_HELP } from './cli/import-args.ts';
import { type CliIo, EXIT, UsageError } from './cli/io.ts';
import { RESOLVE_HELP } from './cli/resolve/help.ts';
import { runResolve } from './cli/resolve/resolve.ts';
import { RESTORE_HELP, runRestore } from './cli/restore.ts';
import { runStatus, STATUS_HELP } from './cli/status.ts';
import { NotSynced, StoppedBeforeBuild } from './pipeline.ts';

const HELP = `Fill and inspect the graph.

Commands:
  import                        fetch and read what the publishers serve   npm run import -- --help
  import <list> --file <path>   read one edition of a published list
  status                        which editions are here                     npm run status -- --help
  diff <list> <from> <to>       what changed between two editions           npm run diff -- --help
  build                         build the graph when it is not up to date   npm run rebuild -- --help
  resolve                       judge which parties of two lists are one    npm run resolve -- --help
  backup <file>                 what cannot be made again, in one file      npm run backup -- --help
  restore <file>                the same into an empty data folder          npm run restore -- --help
`;

const COMMANDS: Readonly<
  Record<string, { readonly run: (args: readonly string[], io: CliIo) => Promise<number>; readonly help: string }>
> = {
  import: { run: runImport, help: IMPORT_HELP },
  status: { run: runStatus, help: STATUS_HELP },
  diff: { run: runDiff, help: DIFF_HELP },
  build: { run: runBuild, help: BUILD_HELP },
  resolve: { run: runResolve, help: RESOLVE_HELP },
  backup: { run: runBackup, help: BACKUP_HELP },
  restore: { run: runRestore, help: RESTORE_HELP },
};

/**
 * The command line.
 * @param argv the words behind the program's name
 * @returns the exit code: 0 done, 1 refused, failed or stopped, 2 not understood
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.err : io.out)(HELP);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    io.err(`There is no command ${JSON.stringify(name)}.\n\n${HELP}`);
    return EXIT.usage;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    return explain(error, io);
  }
}

function explain(error: unknown, io: CliIo): number {
  if (error instanceof UsageError) {
    io.err(`${error.message}\n\n${error.help}`);
    return EXIT.usage;
  }
  if (io.signal.aborted) {
    io.err(
      error instanceof StoppedBeforeBuild || error instanceof NotSynced
        ? `Stopped. ${error.message}\n`
        : 'Stopped. Nothing has changed.\n',
    );
    return EXIT.failed;
  }
  io.err(explanation(error));
  return EXIT.failed;
}
