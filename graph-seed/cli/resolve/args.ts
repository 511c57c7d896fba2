import { parseArgs } from 'node:util';
import { PARTY_KINDS, type PartyKind } from '../../../server/domain/vocabulary.ts';
import { UsageError } from '../io.ts';
import { RESOLVE_HELP } from './help.ts';

export interface ResolveArgs {
  readonly command: string | null;
  readonly words: readonly string[];
  readonly why: string | null;
  readonly by: string | null;
  readonly minScore: number;
  readonly kind: readonly PartyKind[] | null;
  readonly first: number;
  readonly json: boolean;
  readonly file: string | null;
  readonly help: boolean;
}

const MOST_LISTED = 100_000;

/** @throws {UsageError} */
export function readResolveArgs(args: readonly string[]): ResolveArgs {
  const { values, positionals } = parse(args);
  const [command = null, ...words] = positionals;
  return {
    command,
    words,
    why: values.why?.trim() || null,
    by: values.by?.trim() || null,
    minScore: number('--min-score', values['min-score'] ?? '0', 0, 1),
    kind: values.kind === undefined ? null : [kindOf(values.kind)],
    first: number('--first', values.first ?? '20', 1, MOST_LISTED),
    json: values.json === true,
    file: values.file ?? null,
    help: values.help === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        why: { type: 'string' },
        by: { type: 'string' },
        'min-score': { type: 'string' },
        kind: { type: 'string' },
        first: { type: 'string' },
        json: { type: 'boolean' },
        file: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), RESOLVE_HELP);
  }
}

function number(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new UsageError(`${option}: a number from ${least} to ${most}, not ${JSON.stringify(text)}.`, RESOLVE_HELP);
  }
  return value;
}

function kindOf(text: string): PartyKind {
  const kind = PARTY_KINDS.find((one) => one.toLowerCase() === text.toLowerCase());
  if (kind === undefined) {
    throw new UsageError(`--kind: one of ${PARTY_KINDS.join(', ')}, not ${JSON.stringify(text)}.`, RESOLVE_HELP);
  }
  return kind;
}
