import { readFile, writeFile } from 'node:fs/promises';
import type { PossibleMatch } from '../../../server/domain/identity.ts';
import { type RecordId, recordId } from '../../../server/domain/ids.ts';
import type { GraphReader } from '../../../server/store/graph-store.ts';
import { Refused } from '../../refusal.ts';
import {
  inForce,
  type JudgementLine,
  LINE_VERDICTS,
  type LineVerdict,
  pairKey,
  parseJudgementLines,
  readJudgementLines,
} from '../../resolve/judgement-file.ts';
import { type SharedParties, sharedParties } from '../../resolve/shared-parties.ts';
import { buildAndTell } from '../build.ts';
import { type CliIo, EXIT, UsageError } from '../io.ts';
import { type ResolveArgs, readResolveArgs } from './args.ts';
import { judgeByKeys, sidesOf } from './by-keys.ts';
import { currentGraph } from './current-graph.ts';
import { RESOLVE_HELP } from './help.ts';
import { appendChecked } from './judge.ts';
import { plain, sideBySide } from './side-by-side.ts';

/** @throws {UsageError} @throws {Refused} @throws {JudgementConflict} @throws {JudgementFileError} and what `rebuild` throws */
export async function runResolve(args: readonly string[], io: CliIo): Promise<number> {
  const asked = readResolveArgs(args);
  if (asked.help) {
    io.out(RESOLVE_HELP);
    return EXIT.ok;
  }
  switch (asked.command) {
    case null:
      return byKeys(io, asked);
    case 'list':
      return list(io, asked);
    case 'judge':
      return judge(io, asked);
    case 'withdraw':
      return withdraw(io, asked);
    case 'judgements':
      return judgements(io, asked);
    case 'export':
      return exportLines(io, asked);
    case 'import':
      return importLines(io, asked);
    case 'report':
      return report(io, asked);
    default:
      throw new UsageError(`resolve has no command ${JSON.stringify(asked.command)}.`, RESOLVE_HELP);
  }
}

async function byKeys(io: CliIo, asked: ResolveArgs): Promise<number> {
  const keys = io.keys();
  if (keys === null) throw new UsageError('Keys can only be pressed at a terminal: use list and judge.', RESOLVE_HELP);
  return judgeByKeys(io, keys, (await currentGraph(io.dataDir)).reader, asked);
}

const MOST_OF_A_PAGE = 100;

async function list(io: CliIo, { minScore, kind, first, json }: ResolveArgs): Promise<number> {
  const { reader } = await currentGraph(io.dataDir);
  const items: PossibleMatch[] = [];
  let [after, total]: [string | null, number] = [null, 0];
  do {
    const page = await reader.possibleMatches({
      minScore,
      kind,
      first: Math.min(MOST_OF_A_PAGE, first - items.length),
      after,
    });
    items.push(...page.items);
    total = page.totalCount;
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null && items.length < first);
  if (json) io.out(`${JSON.stringify({ totalCount: total, possibleMatches: items }, null, 2)}\n`);
  else {
    for (const match of items) {
      const [one, other] = await sidesOf(reader, match);
      if (one !== undefined && other !== undefined) io.out(`${sideBySide(match, one, other)}\n`);
    }
    io.out(`${items.length.toLocaleString('en')} of ${total.toLocaleString('en')} possible matches.\n`);
  }
  return EXIT.ok;
}

async function judge(io: CliIo, asked: ResolveArgs): Promise<number> {
  const [said, ...ids] = asked.words;
  const verdict = LINE_VERDICTS.find((one) => one === said && one !== 'withdrawn');
  if (verdict === undefined) {
    throw new UsageError(`judge: same, different or undecided, not ${JSON.stringify(said ?? '')}.`, RESOLVE_HELP);
  }
  const records = twoRecords('judge', ids);
  await mustBeKnown((await currentGraph(io.dataDir)).reader, records);
  return append(io, asked, verdict, records);
}

async function withdraw(io: CliIo, asked: ResolveArgs): Promise<number> {
  const records = twoRecords('withdraw', asked.words);
  const there = inForce(await readJudgementLines(io.dataDir)).some(
    (line) => pairKey(line.records) === pairKey(records),
  );
  if (!there)
    throw new Refused(`nothing is judged here of ${records.join(' and ')}: see npm run resolve -- judgements`);
  return append(io, asked, 'withdrawn', records);
}

async function append(io: CliIo, { why, by }: ResolveArgs, verdict: LineVerdict, records: [RecordId, RecordId]) {
  if (why === null) throw new UsageError('Say why, with --why: others will read it.', RESOLVE_HELP);
  const line = { verdict, records, by: by ?? io.user, on: io.now().toISOString(), why };
  await appendChecked(io, [line], () => 'this judgement');
  io.out(`${verdict}: ${records.join(' and ')}, by ${line.by}: written down.\n`);
  return buildAndTell(io);
}

function twoRecords(command: string, ids: readonly string[]): [RecordId, RecordId] {
  const [one, other, ...rest] = ids;
  if (one === undefined || other === undefined || rest.length > 0) {
    throw new UsageError(`${command}: two record ids, not ${ids.length}.`, RESOLVE_HELP);
  }
  if (one === other) throw new UsageError(`${command}: a record is always itself.`, RESOLVE_HELP);
  try {
    return [recordId(one), recordId(other)];
  } catch (error) {
    throw new UsageError(`${command}: ${error instanceof Error ? error.message : String(error)}.`, RESOLVE_HELP);
  }
}

/** A slip of the pen would otherwise wait in the file for ever. */
async function mustBeKnown(reader: GraphReader, records: readonly RecordId[]): Promise<void> {
  const found = await reader.nodes(records);
  const unknown = records.filter((_, at) => found[at] === null);
  if (unknown.length > 0) throw new Refused(`no record of this graph has the id ${unknown.join(', nor ')}`);
}

async function judgements(io: CliIo, { json }: ResolveArgs): Promise<number> {
  const lines = inForce(await readJudgementLines(io.dataDir));
  if (json) io.out(`${JSON.stringify(lines, null, 2)}\n`);
  else {
    for (const { verdict, records, by, on, why } of lines) {
      io.out(`${verdict.padEnd(9)}  ${records.join('  ')}  ${plain(by)}, ${on}: ${plain(why)}\n`);
    }
    io.out(`${lines.length.toLocaleString('en')} judged here.\n`);
  }
  return EXIT.ok;
}

async function exportLines(io: CliIo, { file }: ResolveArgs): Promise<number> {
  const lines = inForce(await readJudgementLines(io.dataDir));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (file === null) io.out(text);
  else {
    await writeFile(file, text);
    io.out(`${lines.length.toLocaleString('en')} judgements written to ${file}.\n`);
  }
  return EXIT.ok;
}

async function importLines(io: CliIo, { file }: ResolveArgs): Promise<number> {
  if (file === null) throw new UsageError('import: which file? Give its path with --file.', RESOLVE_HELP);
  const lines: readonly JudgementLine[] = parseJudgementLines(await textOf(file), file);
  const added = await appendChecked(io, lines, (at) => `${file}, judgement ${at + 1}`);
  io.out(`${added.toLocaleString('en')} of ${lines.length.toLocaleString('en')} judgements are new here.\n`);
  return added === 0 ? EXIT.ok : buildAndTell(io);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Refused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function report(io: CliIo, { json }: ResolveArgs): Promise<number> {
  const graph = await currentGraph(io.dataDir);
  const shared = sharedParties(graph.listedBySeveral());
  const open = await graph.reader.possibleMatches({ minScore: 0, kind: null, first: 1, after: null });
  if (json) io.out(`${JSON.stringify({ shared, possibleMatches: open.totalCount }, null, 2)}\n`);
  else
    io.out(`${shared.map(inWords).join('\n')}\n${open.totalCount.toLocaleString('en')} possible matches are open.\n`);
  return EXIT.ok;
}

function inWords({ governments, parties, by }: SharedParties): string {
  const counts = [
    `${by.HARD_EVIDENCE.toLocaleString('en')} by hard evidence`,
    `${by.CURATED.toLocaleString('en')} by curated facts`,
    `${by.JUDGEMENT.toLocaleString('en')} by judgements made here`,
  ];
  return `${governments.join(' and ')} both list ${parties.toLocaleString('en')} parties: ${counts.join(', ')}.`;
}
