import { parseArgs } from 'node:util';
import { rebuild } from '../pipeline.ts';
import { toldPlace } from './build-place.ts';
import { type CliIo, EXIT, UsageError } from './io.ts';
import { syncAndTell } from './sync.ts';

export const BUILD_HELP = `Build the graph of the current editions, the curated facts and the judgements, when it is not up to date.

With NEO4J_URI set, Neo4j gets the same graph, as the difference to what it holds.

Usage: npm run rebuild [-- --force]

Options:
  --force   build even when nothing has changed
  --start   as npm start does: what others have put into Neo4j stays, and one that does not answer stops nothing
  --help    this text

Examples:
  npm run rebuild
  npm run rebuild -- --force
`;

/** @throws {UsageError} and what `rebuild` throws */
export async function runBuild(args: readonly string[], io: CliIo): Promise<number> {
  const { help, force, start } = readArgs(args);
  if (help === true) {
    io.out(BUILD_HELP);
    return EXIT.ok;
  }
  return buildAndTell(io, { force: force === true, starting: start === true });
}

/**
 * The graph of what is kept here, and into Neo4j where one is set.
 * @throws what `rebuild` and `syncAndTell` throw
 */
export async function buildAndTell(io: CliIo, { force = false, starting = false } = {}): Promise<number> {
  const told = toldPlace(io);
  try {
    const { graph, built } = await rebuild(told.place, force);
    told.clear();
    if (!built) io.out(`The graph is up to date: ${graph.slice(0, 12)}.\n`);
    return await syncAndTell(told, io, starting);
  } finally {
    told.clear();
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { force: { type: 'boolean' }, start: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), BUILD_HELP);
  }
}
