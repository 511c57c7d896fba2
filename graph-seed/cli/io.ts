import type { ListId } from '../../server/domain/vocabulary.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import type { FetchLimits } from '../fetch/download.ts';

/** What the command line is given from outside, so that a test can give it something else. */
export interface CliIo {
  /** Text for standard output, with its line ends. */
  out(text: string): void;
  /** Text for standard error. */
  err(text: string): void;
  /** Whether standard error is a terminal that can draw over its last line. */
  readonly errIsTerminal: boolean;
  readonly dataDir: string;
  readonly curatedDir: string;
  /** Mirrors: where a list is fetched from instead of its publisher. */
  readonly mirrors: ReadonlyMap<ListId, string>;
  readonly fetchLimits: FetchLimits;
  /** The Neo4j that is to hold the graph too; null: none. */
  readonly neo4j: Neo4jSettings | null;
  /** Who is logged in: whose judgement it is, unless another is named. */
  readonly user: string;
  /** The keys pressed, one by one; null where standard input is no terminal. */
  keys(): AsyncIterable<string> | null;
  /** Fires on Ctrl-C. */
  readonly signal: AbortSignal;
  now(): Date;
}

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** The command line asks for something that there is not. */
export class UsageError extends Error {
  readonly help: string;
  constructor(problem: string, help: string) {
    super(problem);
    this.name = 'UsageError';
    this.help = help;
  }
}
