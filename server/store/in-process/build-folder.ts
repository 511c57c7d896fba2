import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildHeader, DamagedBuild, encodeSections, readBuildHeader } from './build-file.ts';
import type { EncodedGraph } from './encode-graph.ts';

/**
 * Where builds live: `<data>/graph/graph-<hash>.build`, and `<data>/graph/current`, which names the one in use.
 * A build file never changes; the switch is one rename of the pointer. So a reader sees the old graph or the new one.
 */
const folderOf = (dataDir: string): string => join(dataDir, 'graph');
const pointerOf = (dataDir: string): string => join(folderOf(dataDir), 'current');
const BUILD_NAME = /^graph-[0-9a-f]{16,64}-[0-9a-f]{8}\.build$/;

/** The file in use, or null when there is none yet. @throws {DamagedBuild} when the pointer names no build */
export async function currentBuildFile(dataDir: string): Promise<string | null> {
  const name = (await readIfThere(pointerOf(dataDir)))?.trim();
  if (name === undefined) return null;
  if (!BUILD_NAME.test(name)) throw new DamagedBuild(`${pointerOf(dataDir)} names no build: ${JSON.stringify(name)}`);
  return join(folderOf(dataDir), name);
}

/** The header of the build in use; null when there is none. @throws {DamagedBuild} when it cannot be used */
export async function currentBuildHeader(dataDir: string): Promise<BuildHeader | null> {
  const file = await currentBuildFile(dataDir);
  if (file === null) return null;
  try {
    return await readBuildHeader(file);
  } catch (error) {
    if (isMissing(error)) throw new DamagedBuild(`${file} is named as the current build and is not there`);
    throw error;
  }
}

/**
 * Writes the graph beside the build in use and switches to it. Killed anywhere, the old build stays.
 * Keeps the build before, for a reader that has just opened it; removes older ones and unfinished files.
 * @returns the new file's path
 */
export async function installBuild(
  dataDir: string,
  { hash, sections }: EncodedGraph,
  made: Pick<BuildHeader, 'inputs' | 'builtAt'>,
): Promise<string> {
  const folder = folderOf(dataDir);
  await mkdir(folder, { recursive: true });
  const before = await currentBuildFile(dataDir).catch((error: unknown) => {
    if (error instanceof DamagedBuild) return null;
    throw error;
  });
  const name = `graph-${hash}-${made.inputs.slice(0, 8)}.build`;
  const path = join(folder, name);
  await writeDurably(path, encodeSections({ graph: hash, ...made }, sections));
  await writeDurably(pointerOf(dataDir), [Buffer.from(`${name}\n`)]);
  for (const other of await readdir(folder)) {
    const keep = other === 'current' || other === name || join(folder, other) === before;
    if (!keep) await rm(join(folder, other), { force: true });
  }
  return path;
}

/** To a temporary file, flushed, then renamed: the name never holds half a file. */
async function writeDurably(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  const file = await open(temporary, 'w');
  try {
    // One after another, each whole: `writeFile` writes all of its bytes, from where the piece before ended.
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } catch (error) {
    // On a full disk the half file would take the room that the next try needs.
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
