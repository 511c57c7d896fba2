/**
 * `npm run neo4j`: a Neo4j server without Docker, from Maven Central. Needs Java and, the first time, Maven. Data, jars
 * and logs are kept under `<DATA_DIR>/neo4j`; Ctrl-C stops it cleanly. `-- --check` only says what is lacking, if anything.
 *
 * DATA_DIR          where things are kept (default: data)
 * NEO4J_PORT        the Bolt port on 127.0.0.1 (default: 7687)
 * NEO4J_PASSWORD    asks for it, as user neo4j; without it anybody on this machine may connect
 * NEO4J_VERSION     another server version (default: 5.26.30, the long-term line, for Java 17; tested too: 2026.07.1, for Java 21)
 * NEO4J_HEAP        the server's heap, as Java's -Xmx takes it (default: 1g; see docs/decisions/0015)
 * JAVA_HOME         a Java to look at besides those in the usual places; the lowest version that suffices is taken
 * NEO4J_JARS        where the jars are kept, for several data folders (default: <DATA_DIR>/neo4j/lib-<version>)
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findJava } from './neo4j/java.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

const { check } = usage(import.meta.url, { check: { type: 'boolean' } });

const env = process.env;
const version = env.NEO4J_VERSION || '5.26.30';
const port = env.NEO4J_PORT || '7687';
const heap = env.NEO4J_HEAP || '1g';
const password = env.NEO4J_PASSWORD || null;
const home = resolve(ROOT, env.DATA_DIR || 'data', 'neo4j');
const jars = env.NEO4J_JARS ? resolve(ROOT, env.NEO4J_JARS) : join(home, `lib-${version}`);

/** 5.x is the long-term line; from 2025 on versions are dates, with another entry point and a newer Java. */
const line = version.startsWith('5.')
  ? { main: 'org.neo4j.server.CommunityEntryPoint', java: 17 }
  : { main: 'org.neo4j.server.Neo4jCommunity', java: 21 };

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const OPENS = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** @returns the java to run. Ends this process when none here suffices */
function javaCommand() {
  const { command, found } = findJava(line.java);
  if (command !== null) return command;
  const here = found.length === 0 ? 'no java answers here' : `the java here is ${found.join(', ')}`;
  return refuse(
    `Neo4j ${version} needs Java ${line.java} or later, and ${here}. Install a JRE (Debian: apt-get install ` +
      'default-jre-headless), name another one in JAVA_HOME, or use Docker: docker compose up neo4j',
  );
}

/** Only the first start of a version needs it. */
function checkMaven() {
  if (existsSync(jars) || !spawnSync('mvn', ['-v']).error) return;
  refuse(
    `The jars of Neo4j ${version} are not here yet, and there is no mvn to fetch them from Maven Central. Install Maven ` +
      '(Debian: apt-get install maven), or use Docker: docker compose up neo4j',
  );
}

/** Once: about 213 jars, 123 MB. Under their final name only when all are there. */
function fetchJars() {
  if (existsSync(jars)) return;
  console.log(`Fetching Neo4j ${version} from Maven Central into ${jars}, once …`);
  const part = `${jars}.${process.pid}.part`;
  const fetched = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      join(ROOT, '.config/neo4j/pom.xml'),
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${part}`,
    ],
    { stdio: 'inherit' },
  );
  if (fetched.status !== 0) {
    rmSync(part, { recursive: true, force: true });
    refuse(`Maven could not fetch Neo4j ${version}: see above. Is Maven Central reachable?`);
  }
  if (existsSync(jars)) rmSync(part, { recursive: true, force: true });
  else renameSync(part, jars);
}

const SETTINGS = [
  ['server.bolt.listen_address', `127.0.0.1:${port}`],
  ['server.bolt.advertised_address', `127.0.0.1:${port}`],
  ['server.http.enabled', 'false'],
  ['server.https.enabled', 'false'],
  ['dbms.security.auth_enabled', String(password !== null)],
  ['server.memory.pagecache.size', '256m'],
  ['dbms.usage_report.enabled', 'false'],
];

function writeConf() {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), `${SETTINGS.map(([key, value]) => `${key}=${value}`).join('\n')}\n`);
}

/** The first password of a fresh data folder; later ones are changed in the database itself. */
function setPassword(java) {
  if (password === null || existsSync(join(home, 'data/databases/neo4j'))) return;
  const set = spawnSync(
    java,
    ['-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, encoding: 'utf8' },
  );
  if (set.status !== 0) refuse(`The password could not be set: ${`${set.stderr}`.replaceAll(password, '…').trim()}`);
}

function serve(java) {
  const args = [`-Xmx${heap}`, ...OPENS, '-cp', `${jars}/*`, line.main];
  // A process group of its own: Ctrl-C reaches the server once, from here, and not from the terminal as well.
  const server = spawn(java, [...args, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let heard = '';
  server.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    heard = (heard + text).slice(-2000);
    if (/ Started\.\s/.test(heard)) {
      heard = '';
      const uri = `bolt://127.0.0.1:${port}`;
      const asUser = password === null ? '' : ' NEO4J_PASSWORD=…';
      console.log(`Neo4j ${version} is at ${uri} · serve from it with: NEO4J_URI=${uri}${asUser} npm start`);
    }
  });
  server.on('error', (error) => refuse(`java could not be started: ${error.message}`));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      server.kill('SIGTERM');
    });
  }
  // Whoever listened has gone: nothing more can be said, and nobody would stop the server.
  process.stdout.on('error', () => {
    stopping = true;
    server.kill('SIGTERM');
  });
  // For tests: gone at once, as in a power cut.
  process.on('SIGUSR2', () => {
    stopping = true;
    server.kill('SIGKILL');
  });
  server.on('exit', (code) => {
    // Java answers a signal with 128 + its number, after a clean stop.
    process.exitCode = stopping ? 0 : (code ?? 1);
    if (!stopping) console.error(`Neo4j ended by itself (${code}): see ${join(home, 'logs')}`);
  });
}

const java = javaCommand();
checkMaven();
if (!check) {
  fetchJars();
  writeConf();
  setPassword(java);
  serve(java);
}
