/** Whether something built is older than what it is built from, told by modification times. */
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Newest modification under a file or folder, in milliseconds; a folder counts itself, so a deletion shows. 0: not there. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stat.mtimeMs);
}

/**
 * @param {string} stamp file whose time says when the build began
 * @param {string[]} sources files and folders, from the root of the repository
 */
export function isStale(stamp, sources) {
  const built = statSync(join(ROOT, stamp), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => newest(join(ROOT, source)) > built);
}

/** Records a build that began at `began`, so that what was edited while it ran counts as newer. */
export function writeStamp(stamp, began) {
  const file = join(ROOT, stamp);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, began, began);
}
