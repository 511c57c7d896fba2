import { DamagedBuild } from '../../server/store/in-process/build-file.ts';
import { CuratedError } from '../curated/facts.ts';
import { NotFetched } from '../fetch/not-fetched.ts';
import { UnreadableList } from '../importer.ts';
import { NotSynced } from '../pipeline.ts';
import { Refused } from '../refusal.ts';
import { DamagedIdentities } from '../resolve/identities.ts';
import { JudgementConflict } from '../resolve/judgement.ts';
import { JudgementFileError } from '../resolve/judgement-file.ts';
import { DataFolderBusy } from '../snapshots/lock.ts';
import { DamagedSnapshot } from '../snapshots/store.ts';

/** Failures that their message explains wholly; anything else is a fault of ours and keeps its stack. */
const EXPLAINED = [
  UnreadableList,
  Refused,
  CuratedError,
  DataFolderBusy,
  DamagedSnapshot,
  DamagedIdentities,
  DamagedBuild,
  JudgementConflict,
  JudgementFileError,
  NotSynced,
];

/** What a system says when it cannot write: no room, the share of this user used up, a limit of the file size, a disk that may only be read. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'];

/** A failure in a line or, where it is a fault of ours, with its stack. */
export function explanation(error: unknown): string {
  if (error instanceof NotFetched) return `Not fetched: ${error.message}\n`;
  if (error instanceof Error && EXPLAINED.some((kind) => error instanceof kind)) return `Refused: ${error.message}\n`;
  if (error instanceof Error && 'code' in error && NO_ROOM.some((code) => code === error.code)) {
    return `Failed: the data folder takes no more (${error.message}). What stood there before still does: make room and run this again.\n`;
  }
  return `Failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
