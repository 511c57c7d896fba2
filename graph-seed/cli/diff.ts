import { parseArgs } from 'node:util';
import { LIST_IDS, type ListId } from '../../server/domain/vocabulary.ts';
import { Refused } from '../refusal.ts';
import type { RecordChange } from '../snapshots/changes.ts';
import { compareEditions } from '../snapshots/edition-changes.ts';
import { SnapshotStore, type StoredSnapshot } from '../snapshots/store.ts';
import { type CliIo, EXIT, UsageError } from './io.ts';

export const DIFF_HELP = `Say what changed between two editions of a list that are here: added, removed, changed field by field.

Usage: npm run diff -- <list> <from> <to> [--json]

Options:
  --json   one JSON object a line: the two editions, then each record that differs
  --help   this text

Examples:
  npm run diff -- us-ofac-sdn 2021-12-09 2021-12-10
  npm run diff -- gb-uksl 2023-06-05 2025-04-14 --json
`;

/** @throws {UsageError} @throws {Refused} no such edition @throws {DamagedSnapshot} */
export async function runDiff(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = readArgs(args);
  if (values.help === true) {
    io.out(DIFF_HELP);
    return EXIT.ok;
  }
  const [list, from, to, ...rest] = positionals;
  if (list === undefined || from === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('Give a list and two editions.', DIFF_HELP);
  }
  if (!isList(list)) {
    throw new UsageError(`There is no list ${JSON.stringify(list)}. There are: ${LIST_IDS.join(', ')}.`, DIFF_HELP);
  }
  const store = new SnapshotStore(io.dataDir);
  const editions = await store.editions(list);
  const [before, after] = [editionOf(list, from, editions), editionOf(list, to, editions)];
  const { changes, comparable } = await compareEditions(store, before, after, io.signal);
  const counts = count(changes);
  if (values.json === true) {
    io.out(`${JSON.stringify({ list, from, to, ...counts, comparable })}\n`);
    for (const change of changes) io.out(`${JSON.stringify(change)}\n`);
  } else {
    io.out(
      `${list}, ${from} to ${to}: ${counts.added} added, ${counts.changed} changed, ${counts.removed} removed, ` +
        `${counts.same} the same\n`,
    );
    if (!comparable) {
      io.out(
        `The two were read from files of different layouts (${before.header.reader}, ${after.header.reader}): only names, ` +
          'kinds and programmes are compared.\n',
      );
    }
    for (const change of changes) io.out(tableRows(change));
  }
  return EXIT.ok;

  function count(all: readonly RecordChange[]) {
    const of = (kind: RecordChange['change']): number => all.filter(({ change }) => change === kind).length;
    const [added, changed, removed] = [of('added'), of('changed'), of('removed')];
    return { added, changed, removed, same: after.header.records - added - changed };
  }
}

const isList = (text: string): text is ListId => LIST_IDS.some((id) => id === text);

function editionOf(list: ListId, date: string, editions: readonly StoredSnapshot[]): StoredSnapshot {
  const found = editions.find(({ header }) => header.edition === date);
  if (found !== undefined) return found;
  const there = editions.map(({ header }) => header.edition).join(', ');
  throw new Refused(
    `no edition of ${date} of ${list} is here; ${there === '' ? 'none has been imported' : `there are: ${there}`}`,
  );
}

const FIELD_WIDTH = 28;

function tableRows({ change, record, name, fields }: RecordChange): string {
  const rows = [`${change.padEnd(8)} ${record.padEnd(FIELD_WIDTH)} ${name}`];
  // What an added or removed record says is in the JSON.
  for (const { field, before, after } of change === 'changed' ? fields : []) {
    const values = [...before.map((value) => `- ${value}`), ...after.map((value) => `+ ${value}`)];
    for (const [at, value] of values.entries())
      rows.push(`         ${(at === 0 ? field : '').padEnd(FIELD_WIDTH)} ${value}`);
  }
  return `${rows.map(visible).join('\n')}\n`;
}

/** A name on the list must not write to the terminal: line ends and control characters are shown. */
const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), DIFF_HELP);
  }
}
