/**
 * How a reader knows that it has read one graph. Neo4j shows each commit to transactions that are already running, and applies
 * a large one bit by bit. So an import puts a `Switch` beside the `Graph` before it commits and takes it away
 * after; a reader looks before and after what it reads, and reads again when there was a Switch or the hash differs.
 */
export const FENCE =
  "OPTIONAL MATCH (g:Graph {id: 'graph'}) OPTIONAL MATCH (s:Switch {id: 'switch'}) " +
  'RETURN g.hash AS graph, g.inputs AS inputs, g.written AS written, g.model AS model, s.at AS switchedAt, timestamp() AS now';

export interface FenceRow {
  readonly [key: string]: unknown;
  readonly graph: string | null;
  readonly inputs: string | null;
  /** Which import wrote it; null where an older version of ours did. */
  readonly written: string | null;
  /** The version of the model that it was written by. */
  readonly model: number | null;
  /** By the database's clock, in milliseconds since 1970. */
  readonly switchedAt: number | null;
  readonly now: number;
}

/**
 * A Switch that is older was left by an import that was killed at that moment; its commit has long happened or not. Commits
 * of 90 million characters were seen to take 2 s.
 */
const LONGEST_SWITCH_MS = 15_000;
/** A reader waits so long for a switch to end. */
export const SWITCH_PATIENCE_MS = 8_000;

export const isSwitching = ({ switchedAt, now }: FenceRow): boolean =>
  switchedAt !== null && now - switchedAt < LONGEST_SWITCH_MS;
