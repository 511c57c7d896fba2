/** Two builds at once would write into each other: the second waits, then finds that there is nothing left to do. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './staleness.mjs';

const DIST = join(ROOT, 'dist');
const LOCK = join(DIST, 'building');
const LOOK_EVERY_MS = 200;

/** @param {() => Promise<void>} build runs while no other build of this checkout does */
export async function alone(build) {
  mkdirSync(DIST, { recursive: true });
  for (let said = false; !take(); said = true) {
    if (!said) console.log('Waiting for another build of this checkout …');
    await wait(LOOK_EVERY_MS);
  }
  try {
    await build();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives()) rmSync(LOCK, { force: true });
    return false;
  }
}

/** A build that was killed leaves its lock behind. */
function holderLives() {
  try {
    const holder = Number(readFileSync(LOCK, 'utf8'));
    // Empty for the moment between the making of the file and the writing of the number.
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM' || error.code === 'ENOENT';
  }
}
