import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Somebody else is writing to the data folder. */
export class DataFolderBusy extends Error {
  constructor(path: string, owner: LockOwner) {
    super(
      `another process (pid ${owner.pid}) has been at work in this data folder since ${owner.startedAt}: ${owner.doing}. ` +
        `Wait until it has ended and try again. If no such process exists, remove ${path}.`,
    );
    this.name = 'DataFolderBusy';
  }
}

const lockOwner = z.object({ pid: z.number().int().positive(), startedAt: z.string(), doing: z.string() });
type LockOwner = z.infer<typeof lockOwner>;

/**
 * Runs `work` as the only writer of the data folder. A lock whose process no longer runs is taken over.
 * @param waitMs how long to wait for another writer before giving up; 0: not at all
 * @throws {DataFolderBusy} when another process still holds the folder after that time
 */
export async function asOnlyWriter<T>(
  dataDir: string,
  doing: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'writer.lock');
  await acquire(path, doing, Date.now() + waitMs);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, doing: string, until: number): Promise<void> {
  for (;;) {
    if (await create(path, doing)) return;
    const owner = await readOwner(path);
    if (owner === null) continue;
    if (!isRunning(owner.pid)) await takeAway(path, owner);
    else if (Date.now() >= until) throw new DataFolderBusy(path, owner);
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** True when the lock is ours now. */
async function create(path: string, doing: string): Promise<boolean> {
  const owner: LockOwner = { pid: process.pid, startedAt: new Date().toISOString(), doing };
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(`${JSON.stringify(owner)}\n`);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Null when the lock has gone in the meantime. A lock that is being written is waited for, one that stays empty is not ours to judge. */
async function readOwner(path: string): Promise<LockOwner | null> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      const owner = lockOwner.safeParse(parseOrNull(await readFile(path, 'utf8')));
      if (owner.success) return owner.data;
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null;
      throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // Killed between making the file and writing it: nobody can be at work behind an empty lock.
  await rm(path, { force: true });
  return null;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Two processes may find the same stale lock: the rename lets only one of them take it away. */
async function takeAway(path: string, owner: LockOwner): Promise<void> {
  const aside = `${path}.stale-${owner.pid}-${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  await rm(aside, { force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
