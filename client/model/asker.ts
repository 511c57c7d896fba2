import type { Brought, ExpandQuery, ExploredEdge, ExploredNode, FoundWays } from './explored-network.ts';
import type { WaysStep } from './question.ts';

/**
 * Where networks come from. The explorer knows no more of the API than this; a test answers from memory.
 * Every call rejects with whatever the transport throws, and with an AbortError once `signal` is aborted.
 */
export interface Asker {
  readonly network: (question: NetworkAsked, signal: AbortSignal) => Promise<Brought>;
  readonly expand: (question: ExpandAsked, signal: AbortSignal) => Promise<Brought>;
  readonly ways: (question: WaysStep, signal: AbortSignal) => Promise<WaysBrought>;
}

/** The ways between two parties, with everybody along them and the edges of the hops. */
export interface WaysBrought {
  readonly found: FoundWays;
  readonly nodes: readonly ExploredNode[];
  readonly edges: readonly ExploredEdge[];
  readonly graph: string;
}

export interface NetworkAsked {
  readonly seeds: readonly string[];
  readonly depth: number;
}

export interface ExpandAsked extends ExpandQuery {
  /** New parties at most. */
  readonly limit: number;
  /** Parties on screen: edges to them come along. */
  readonly known: readonly string[];
}
