import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Neo4jSettings, Neo4jSettingsError, neo4jSettings } from '../server/store/settings.ts';
import { EXIT } from './cli/io.ts';
import { terminalKeys } from './cli/terminal-keys.ts';
import { runCli } from './cli.ts';
import { FETCH_LIMITS } from './fetch/download.ts';
import { mirrorsOf } from './fetch/mirrors.ts';

/** The nearest folder above this file, bundled or not, that holds the project's package.json. */
function projectRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

/** @returns undefined when NEO4J_* cannot be used, and why has been said */
function readSettings(): Neo4jSettings | null | undefined {
  try {
    return neo4jSettings(process.env);
  } catch (error) {
    if (!(error instanceof Neo4jSettingsError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

const root = projectRoot();
const stop = new AbortController();
// A terminal and the npm script both pass Ctrl-C on, so it may come twice: only the work itself ends this process.
process.on('SIGINT', () => stop.abort());
process.on('SIGTERM', () => stop.abort());

const settings = readSettings();
if (settings === undefined) process.exitCode = EXIT.usage;
else {
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
    dataDir: resolve(root, process.env.DATA_DIR || 'data'),
    curatedDir: join(root, 'graph-seed', 'curated'),
    neo4j: settings,
    mirrors: mirrorsOf(process.env),
    fetchLimits: FETCH_LIMITS,
    user: userInfo().username,
    keys: () => terminalKeys(process.stdin),
    signal: stop.signal,
    now: () => new Date(),
  });
}
