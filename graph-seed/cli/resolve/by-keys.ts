import type { PossibleMatch } from '../../../server/domain/identity.ts';
import { type RecordId, recordId } from '../../../server/domain/ids.ts';
import type { GraphReader } from '../../../server/store/graph-store.ts';
import { JudgementConflict } from '../../resolve/judgement.ts';
import type { LineVerdict } from '../../resolve/judgement-file.ts';
import { buildAndTell } from '../build.ts';
import { type CliIo, EXIT } from '../io.ts';
import type { ResolveArgs } from './args.ts';
import { appendChecked } from './judge.ts';
import { evidenceInWords, type Side, sideBySide } from './side-by-side.ts';

const VERDICTS: Readonly<Record<string, LineVerdict>> = { s: 'same', d: 'different', u: 'undecided' };
const KEYS = 's same   d different   u undecided   n next   b back   w withdraw   q quit\n';
const PAGE = 100;

/**
 * Shows pair after pair and takes a judgement by a key; each is on disk before the next is shown. The graph is built once,
 * in the end.
 */
export async function judgeByKeys(
  io: CliIo,
  keys: AsyncIterable<string>,
  reader: GraphReader,
  { minScore, kind, why, by }: ResolveArgs,
): Promise<number> {
  const question = { minScore, kind, first: PAGE, after: null };
  let page = await reader.possibleMatches(question);
  const total = page.totalCount;
  if (total === 0) {
    io.out('There is no possible match to judge.\n');
    return EXIT.ok;
  }
  const matches: PossibleMatch[] = [...page.items];
  let at = 0;
  let judged = 0;
  const show = async (): Promise<PossibleMatch | null> => {
    if (at >= matches.length && page.hasNextPage) {
      page = await reader.possibleMatches({ ...question, after: page.cursors.at(-1) ?? null });
      matches.push(...page.items);
    }
    const match = matches[at];
    if (match === undefined) return null;
    const [one, other] = await sidesOf(reader, match);
    if (one === undefined || other === undefined) return null;
    io.out(
      `\n${(at + 1).toLocaleString('en')} of ${total.toLocaleString('en')}   ${sideBySide(match, one, other)}${KEYS}`,
    );
    return match;
  };
  let match = await show();
  for await (const key of keys) {
    if (match === null || key === 'q' || key === '\u0003' || key === '\u0004') break;
    const verdict = key === 'w' ? 'withdrawn' : VERDICTS[key];
    if (verdict !== undefined) {
      const reason = why ?? `as shown: ${match.evidence.map(evidenceInWords).join('; ')}`.slice(0, 1000);
      const line = { verdict, records: recordsOf(match), by: by ?? io.user, on: io.now().toISOString(), why: reason };
      try {
        judged += await appendChecked(io, [line], () => 'this judgement');
        io.out(`${verdict}: written down.\n`);
      } catch (error) {
        if (!(error instanceof JudgementConflict)) throw error;
        io.out(`Refused: ${error.message}\n`);
        continue;
      }
    } else if (key === 'b') at = Math.max(0, at - 1);
    else if (key !== 'n') continue;
    if (key !== 'b' && key !== 'w') at++;
    match = await show();
  }
  io.out(`\n${judged.toLocaleString('en')} written down.\n`);
  return judged === 0 ? EXIT.ok : buildAndTell(io);
}

/** A party's id is the id of one of its records. */
const recordsOf = ({ one, other }: PossibleMatch): [RecordId, RecordId] => [recordId(one), recordId(other)];

export async function sidesOf(reader: GraphReader, { one, other }: PossibleMatch): Promise<Side[]> {
  const [nodes, designations] = await Promise.all([reader.nodes([one, other]), reader.designationsOf([one, other])]);
  return nodes.flatMap((party, at) =>
    party !== null && 'records' in party ? { party, designations: designations[at] ?? [] } : [],
  );
}
