import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type PartyId, partyId, type RecordId, recordId } from '../../server/domain/ids.ts';

/** Which party a record was of when it was first seen here. */
export interface Identity {
  readonly record: RecordId;
  readonly party: PartyId;
}

/** `identities.ndjson` cannot be understood: it is an input of every build and is never guessed at. */
export class DamagedIdentities extends Error {
  constructor(path: string, line: number, reason: string) {
    super(`${path}, line ${line}: ${reason}`);
    this.name = 'DamagedIdentities';
  }
}

const identityLine = z.strictObject({ record: z.string(), party: z.string() });
const fileOf = (dataDir: string): string => join(dataDir, 'identities.ndjson');

/** The identities in the order in which the records were first seen, oldest first. @throws {DamagedIdentities} */
export async function readIdentities(dataDir: string): Promise<Identity[]> {
  const path = fileOf(dataDir);
  const lines = (await textOf(path)).split('\n');
  // The process was killed while it appended: what has no line end was never used by a build that was installed.
  lines.pop();
  return lines.map((line, at) => {
    try {
      const { record, party } = identityLine.parse(JSON.parse(line));
      return { record: recordId(record), party: partyId(party) };
    } catch (error) {
      throw new DamagedIdentities(path, at + 1, error instanceof Error ? error.message : String(error));
    }
  });
}

/** Adds lines at the end and waits until they are on disk. Only for the one writer of the data folder. */
export async function appendIdentities(dataDir: string, identities: readonly Identity[]): Promise<void> {
  if (identities.length === 0) return;
  const file = await open(fileOf(dataDir), 'a');
  try {
    await cutUnfinishedLine(dataDir, file);
    await file.appendFile(identities.map(({ record, party }) => `${JSON.stringify({ record, party })}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function cutUnfinishedLine(dataDir: string, file: FileHandle): Promise<void> {
  const bytes = await readFile(fileOf(dataDir));
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end !== bytes.length) await file.truncate(end);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
