import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { PARTY_KINDS } from '../../server/domain/vocabulary.ts';
import { type ComparedEditions, compareEditions } from './edition-changes.ts';
import type { SnapshotStore, StoredSnapshot } from './store.ts';

/** Raised when the same two Snapshots give other changes than before. */
const CHANGES_VERSION = 2;

const stored = z.strictObject({
  version: z.literal(CHANGES_VERSION),
  comparable: z.boolean(),
  changes: z.array(
    z.strictObject({
      record: z.string(),
      name: z.string(),
      kind: z.enum(PARTY_KINDS).nullable(),
      programmes: z.array(z.string()),
      change: z.enum(['added', 'changed', 'removed']),
      fields: z.array(z.strictObject({ field: z.string(), before: z.array(z.string()), after: z.array(z.string()) })),
    }),
  ),
});

/**
 * From each edition of a list to the next. Two Snapshots never change, so what they differ in is written down once, in
 * `changes/<list>/`, and read from there by every later build. What cannot be read there is found out again.
 * @param snapshots by edition
 * @throws {DamagedSnapshot} @throws the signal's reason
 */
export async function changesByStep(
  dataDir: string,
  store: SnapshotStore,
  snapshots: readonly StoredSnapshot[],
  signal: AbortSignal | undefined,
): Promise<ComparedEditions[]> {
  const list = snapshots[0]?.header.list;
  if (list === undefined || snapshots.length < 2) return [];
  const folder = join(dataDir, 'changes', list);
  await mkdir(folder, { recursive: true });
  const steps: ComparedEditions[] = [];
  const names: string[] = [];
  for (const [at, after] of snapshots.entries()) {
    const before = snapshots[at - 1];
    if (before === undefined) continue;
    const name = `${nameOf(before)}..${nameOf(after)}.json.gz`;
    const path = join(folder, name);
    const known = await readKept(path);
    const step = known ?? (await compareEditions(store, before, after, signal));
    if (known === null) await keep(path, step);
    names.push(name);
    steps.push(step);
  }
  for (const other of await readdir(folder)) if (!names.includes(other)) await rm(join(folder, other), { force: true });
  return steps;
}

const nameOf = ({ header: { edition, key } }: StoredSnapshot): string => `${edition}-${key.slice(0, 8)}`;

async function keep(path: string, step: ComparedEditions): Promise<void> {
  const bytes = gzipSync(JSON.stringify({ version: CHANGES_VERSION, ...step }));
  await writeFile(`${path}.${process.pid}.part`, bytes);
  await rename(`${path}.${process.pid}.part`, path);
}

/** Null when it is not there, of another version or damaged: gzip's own checksum says so. */
async function readKept(path: string): Promise<ComparedEditions | null> {
  try {
    return stored.safeParse(JSON.parse(gunzipSync(await readFile(path)).toString())).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || isOf(error, /^(ENOENT|Z_.*)$/)) return null;
    throw error;
  }
}

const isOf = (error: unknown, codes: RegExp): boolean =>
  error instanceof Error && 'code' in error && codes.test(String(error.code));
