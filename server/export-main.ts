import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { FORMATS } from './export/formats.ts';
import { readExport, untilBroken } from './export/read-export.ts';
import { EXPORT_PARAMETERS, readExportQuestion } from './export-question.ts';
import { BadUserInput, LimitExceeded } from './graphql/errors.ts';
import { StoreUnavailable } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

const HELP = `Write parties, or a network, to a file that other tools read.

Usage: npm run export -- --format ftm|csv|ndjson|graphml|gexf [--out FILE] [filters]

Options:
  --format   ftm      FollowTheMoney entities, one a line (Aleph, OpenSanctions' tools)
             csv      one table (see --table); formulas are made harmless
             ndjson   everything, one JSON object a line, each fact with its Sources
             graphml, gexf   nodes and edges (Gephi, networkx)
  --table    of csv: parties (default), designations or ties
  --out      the file to write; without it, standard output (npm run -s export then)
  --where    a PartyWhere of schema.graphql as JSON; with --seeds a NetworkWhere
  --seeds    ids of parties, with commas between: their network instead of all parties
  --depth    of a network: 0 to 6 steps (default 1)
  --asOf     of a network: only what counts on this day
  --limit    of a network: at most so many parties, 1 to 2,000 (default 2,000)
  --help     this text

Examples:
  npm run export -- --format ftm --out sanctions.ftm.json
  npm run export -- --format csv --where '{"country":{"in":["KP"]}}' --out kp.csv
  npm run export -- --format gexf --seeds us-ofac-34022 --depth 2 --asOf 2021-12-10 --out sek.gexf
`;

/** The command line asks for something that there is not. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());

function readArgs(): Partial<Record<(typeof EXPORT_PARAMETERS)[number] | 'out', string>> | 'help' {
  const text = { type: 'string' } as const;
  try {
    const { help, ...given } = parseArgs({
      options: {
        ...Object.fromEntries(EXPORT_PARAMETERS.map((name) => [name, text])),
        out: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
    return help === true
      ? 'help'
      : Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const given = readArgs();
  if (given === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const { out, ...parameters } = given;
  const { format, table, question } = readExportQuestion(parameters);
  const { dataDir, neo4j } = readConfig();
  const store = await openStore({ dataDir, neo4j, log: { info: () => {}, error: console.error } });
  try {
    const exporter = FORMATS[format].exporter(table);
    const text = untilBroken(
      readExport(store.reader(), exporter, question, { signal: stop.signal }),
      exporter,
      () => 'the export was stopped or failed',
    );
    await (out === undefined ? toStandardOutput(text) : toFile(text, out));
  } finally {
    await store.close();
  }
}

/** Under another name until it is whole: a file of the name that was asked for is never half. */
async function toFile(text: AsyncIterable<string>, path: string): Promise<void> {
  const part = `${path}.part`;
  const file = createWriteStream(part);
  try {
    await write(text, file);
    file.end();
    await finished(file);
    await rename(part, path);
  } catch (error) {
    file.destroy();
    await rm(part, { force: true });
    throw error;
  }
}

const toStandardOutput = (text: AsyncIterable<string>): Promise<void> => write(text, process.stdout);

async function write(text: AsyncIterable<string>, to: NodeJS.WritableStream): Promise<void> {
  let failed: Error | undefined;
  to.once('error', (error: Error) => {
    failed = error;
    stop.abort(error);
  });
  for await (const piece of text) {
    if (failed !== undefined) throw failed;
    if (piece !== '' && !to.write(piece)) await once(to, 'drain', { signal: stop.signal });
  }
}

function explain(error: unknown): string {
  if (stop.signal.aborted && stop.signal.reason?.name === 'AbortError') return 'Stopped. Nothing is written.';
  if (error instanceof UsageError || error instanceof BadUserInput) return `${error.message}\n\n${HELP}`;
  if (error instanceof StoreUnavailable || error instanceof LimitExceeded || error instanceof ConfigError)
    return error.message;
  if (error instanceof Error && 'code' in error && 'syscall' in error)
    return `The file cannot be written: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = error instanceof UsageError || error instanceof BadUserInput ? 2 : 1;
}
