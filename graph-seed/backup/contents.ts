import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { sha256Of } from '../files.ts';
import { Refused } from '../refusal.ts';
import { type BackedUpFile, isInside } from './manifest.ts';

/** What can be made or fetched again, or is of one machine alone. Everything else is kept: a folder of tomorrow too. */
const LEFT_OUT = new Set(['graph', 'downloads', 'neo4j', 'writer.lock']);

/**
 * Every file of a data folder that cannot be made again, with what it holds, in the order of the paths.
 * @throws {Refused} for what cannot be held
 * @throws the signal's reason
 */
export async function contentsOf(dataDir: string, signal: AbortSignal): Promise<BackedUpFile[]> {
  const kept = (await readdir(dataDir)).filter((name) => !LEFT_OUT.has(name)).sort();
  const files: BackedUpFile[] = [];
  for (const name of kept) for (const path of await filesIn(join(dataDir, name))) files.push(await described(path));
  return files;

  async function described(path: string): Promise<BackedUpFile> {
    const { size } = await stat(path);
    const name = relative(dataDir, path).split(sep).join('/');
    if (!isInside(name))
      throw new Refused(`${path} has a name that no backup can hold: move it out of the data folder`);
    return { path: name, bytes: size, sha256: await sha256Of(path, signal) };
  }
}

/** @throws {Refused} for what is neither a file nor a folder: it would be missing from the backup without a word */
async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const at = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.push(at);
    else if (!entry.isDirectory()) throw new Refused(`${at} is neither a file nor a folder, and no backup can hold it`);
  }
  return files.sort();
}
