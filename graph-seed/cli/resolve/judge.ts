import { readCurated } from '../../curated/read.ts';
import { mustAgree } from '../../resolve/judgement.ts';
import {
  appendJudgementLines,
  type JudgementLine,
  judgementsOf,
  readJudgementLines,
} from '../../resolve/judgement-file.ts';
import { asOnlyWriter } from '../../snapshots/lock.ts';
import type { CliIo } from '../io.ts';

/** How long a judgement waits for an import that is under way. */
const WAIT_MS = 120_000;

/**
 * Adds lines to the judgements of the data folder, all or none; those that are there word for word are not added again.
 * @param from how a message names line `at` of the new ones, counted from 0
 * @returns how many lines were added
 * @throws {JudgementConflict} and nothing is written
 */
export async function appendChecked(
  io: CliIo,
  lines: readonly JudgementLine[],
  from: (at: number) => string,
): Promise<number> {
  const { judgements: curated } = await readCurated(io.curatedDir);
  return asOnlyWriter(io.dataDir, 'judging', WAIT_MS, async () => {
    const before = await readJudgementLines(io.dataDir);
    const there = new Set(before.map((line) => JSON.stringify(line)));
    const fresh = lines.map((line, at) => ({ line, at })).filter(({ line }) => !there.has(JSON.stringify(line)));
    if (fresh.length === 0) return 0;
    const placeOf = new Map(
      fresh.map(({ at }, index) => [`judgements.ndjson, line ${before.length + index + 1}`, from(at)]),
    );
    const local = judgementsOf([...before, ...fresh.map(({ line }) => line)]);
    mustAgree([...curated, ...local.map((one) => ({ ...one, place: placeOf.get(one.place) ?? one.place }))]);
    await appendJudgementLines(
      io.dataDir,
      fresh.map(({ line }) => line),
    );
    return fresh.length;
  });
}
