import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './staleness.mjs';

/**
 * The packages of the lock that the explorer needs to run, optional ones of other platforms too.
 * @returns {{ name: string, version: string, license: string | undefined }[]}
 */
export function neededPackages(lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))) {
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license }]) => ({ name: path.split('node_modules/').at(-1), version, license }));
}
