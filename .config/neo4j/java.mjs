/** Which of the Java installations on this machine a Neo4j can run on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where systems keep several of them. */
const FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java'];

/**
 * The lowest version that suffices, because a Neo4j is tested on the Java of its own time.
 *
 * @param {number} least
 * @returns {{ command: string | null, found: number[] }} null when none suffices; `found`: the versions that are here
 */
export function findJava(least) {
  const versions = new Map();
  for (const command of candidates()) {
    const version = versionOf(command);
    if (version !== null && !versions.has(version)) versions.set(version, command);
  }
  const found = [...versions.keys()].sort((a, b) => a - b);
  const chosen = found.find((version) => version >= least);
  return { command: chosen === undefined ? null : versions.get(chosen), found };
}

/** JAVA_HOME, JAVA_HOME_21 and the like, the one on the path, and those in the usual folders. */
function candidates() {
  const homes = Object.entries(process.env).flatMap(([name, home]) =>
    /^JAVA_HOME(_\d+.*)?$/.test(name) ? [home] : [],
  );
  const installed = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents/Home')]),
  );
  const commands = [...homes, ...installed].map((home) => join(home, 'bin/java'));
  return [...commands.filter((command) => existsSync(command)), 'java'];
}

/** 1.8 counts as 1: too old for any Neo4j that we run. */
function versionOf(command) {
  const { error, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  const found = error ? undefined : /version "(\d+)/.exec(stderr)?.[1];
  return found === undefined ? null : Number(found);
}
