/** Runs another Node program in the foreground: same terminal, signals passed on, its exit code handed back. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './staleness.mjs';

/**
 * Measured with all lists: 393 MB resident, under 600 while a new graph is swapped in, and no request held for 50 ms
 * (docs/decisions). A young generation of 8 MB would save 40 MB and cost a third of every search and network: an answer is
 * made of short-lived objects.
 */
export const SERVER_MEMORY = ['--max-old-space-size=300', '--max-semi-space-size=32'];

const PASSED_ON = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * @param {string[]} args what stands behind `node`
 * @param {{ quiet?: boolean }} [how] `quiet`: what it says goes to standard error, where standard output is for data
 * @returns {Promise<number>} the exit code; 128 + its number when a signal ended it
 */
export function run(args, { quiet = false } = {}) {
  const child = spawn(process.execPath, args, { stdio: quiet ? ['inherit', 2, 2] : 'inherit', cwd: ROOT });
  const passOn = (signal) => child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of PASSED_ON) process.off(name, passOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
