import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type RecordId, recordId } from '../../server/domain/ids.ts';
import { isDay } from '../../server/domain/partial-date.ts';
import type { Judgement } from './judgement.ts';

/**
 * `judgements.ndjson` in the data folder: one line a judgement, only ever appended to. Of the lines about two records the
 * last one counts; `withdrawn` takes back what was said before. Replayed at every build.
 */

export const LINE_VERDICTS = ['same', 'different', 'undecided', 'withdrawn'] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];

/** One line, as it stands in the file and as it is exported and imported. */
export interface JudgementLine {
  readonly verdict: LineVerdict;
  readonly records: readonly [RecordId, RecordId];
  readonly by: string;
  /** RFC 3339, UTC; or a day. */
  readonly on: string;
  readonly why: string;
}

/** A line of judgements that cannot be used. Judgements are never guessed at. */
export class JudgementFileError extends Error {
  constructor(file: string, line: number, problem: string) {
    super(`${file}, line ${line}: ${problem}`);
    this.name = 'JudgementFileError';
  }
}

const isMoment = (text: string): boolean =>
  isDay(text) || (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)));
const text = z.string().trim().min(1).max(1000);
const record = z.string().transform((value, context): RecordId => {
  try {
    return recordId(value);
  } catch {
    context.addIssue({ code: 'custom', message: 'not a record id such as us-ofac-34022 or gb-uksl-GHR0082' });
    return z.NEVER;
  }
});
const lineForm = z.strictObject({
  verdict: z.enum(LINE_VERDICTS),
  records: z.tuple([record, record]).refine(([one, other]) => one !== other, 'a record is always itself'),
  by: text,
  on: z.string().refine(isMoment, 'not a day, and no moment in UTC such as 2024-05-01T09:00:00Z'),
  why: text,
});

/** @param file how messages name it @throws {JudgementFileError} naming file, line and value */
export function parseJudgementLines(content: string, file: string): JudgementLine[] {
  const lines = content.split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line, at) => parseLine(line, file, at + 1));
}

function parseLine(line: string, file: string, number: number): JudgementLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new JudgementFileError(file, number, `not JSON (value ${shown(line)})`);
  }
  const parsed = lineForm.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  throw new JudgementFileError(
    file,
    number,
    `${path.length === 0 ? 'the line' : `field ${path.join('.')}`}: ${issue?.message ?? 'not understood'} (value ${shown(valueAt(value, path))})`,
  );
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'none').slice(0, 120);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

const NAME = 'judgements.ndjson';
const fileOf = (dataDir: string): string => join(dataDir, NAME);

/**
 * Every line of the data folder, oldest first.
 * @throws {JudgementFileError}
 */
export async function readJudgementLines(dataDir: string): Promise<JudgementLine[]> {
  const path = fileOf(dataDir);
  try {
    return parseJudgementLines(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Adds lines at the end and waits until they are on disk. Only for the one writer of the data folder. */
export async function appendJudgementLines(dataDir: string, lines: readonly JudgementLine[]): Promise<void> {
  const file = await open(fileOf(dataDir), 'a+');
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    // The process was killed while it appended, or somebody edited the file by hand: the line is closed, never cut.
    const before = size > 0 && last[0] !== 0x0a ? '\n' : '';
    await file.appendFile(before + lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

export const pairKey = ([one, other]: readonly [string, string]): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** What counts of the lines: the last about each two records, unless that is a withdrawal. In the order of the lines. */
export function inForce(lines: readonly JudgementLine[]): JudgementLine[] {
  const last = new Map<string, JudgementLine>();
  for (const line of lines) {
    last.delete(pairKey(line.records));
    last.set(pairKey(line.records), line);
  }
  return [...last.values()].filter(({ verdict }) => verdict !== 'withdrawn');
}

const VERDICT = { same: 'SAME', different: 'DIFFERENT', undecided: 'UNDECIDED' } as const;

/** Lines in force as a build reads them. */
export function judgementsOf(lines: readonly JudgementLine[]): Judgement[] {
  const lineOf = new Map(lines.map(({ records }, at) => [pairKey(records), at + 1]));
  return inForce(lines).flatMap(({ verdict, ...rest }) => {
    if (verdict === 'withdrawn') return [];
    const place = `${NAME}, line ${lineOf.get(pairKey(rest.records)) ?? lines.length}`;
    return [{ ...rest, verdict: VERDICT[verdict], place, curated: false }];
  });
}
