import type { Asker } from '../model/asker.ts';
import {
  type Brought,
  begin,
  type ExpandQuery,
  type ExploredNetwork,
  grow,
  NOTHING_EXPLORED,
  partiesOf,
} from '../model/explored-network.ts';
import { foldHubs } from '../model/hubs.ts';
import type { ExpandStep, Question } from '../model/question.ts';

/** What of a question needs the server; the rest is worked out in the page. */
export type Needed = Pick<Question, 'seeds' | 'depth' | 'expanded'>;

/** Two questions with the same key need the same network. */
export function keyOf({ seeds, depth, expanded }: Needed): string {
  return JSON.stringify([seeds, depth, expanded]);
}

/**
 * Brings networks and keeps those brought, so that undo, redo and Back need no server. An expand is put onto the longest
 * beginning that is already here.
 */
export interface NetworkLoader {
  /** The network when it is here already, else null. */
  readonly known: (needed: Needed) => ExploredNetwork | null;
  /** What is here of it: the network after the last of its steps that was brought; null when not even the first was. */
  readonly begun: (needed: Needed) => ExploredNetwork | null;
  /** @throws what the asker throws; an AbortError when `signal` is aborted */
  readonly load: (needed: Needed, signal: AbortSignal) => Promise<ExploredNetwork>;
}

/** Networks kept as they are drawn; an older one is put together again from its answers. */
const NETWORKS_KEPT = 20;
/** Nodes in all answers kept, so that a page left open does not grow: hundreds of expands, about 50 MB. */
const NODES_KEPT = 30_000;

export function openLoader(asker: Asker): NetworkLoader {
  const networks = new Map<string, ExploredNetwork>();
  const answers = new Map<string, Brought>();
  let nodesKept = 0;

  function keepAnswer(needed: Needed, brought: Brought): void {
    const key = keyOf(needed);
    nodesKept += brought.nodes.length - (answers.get(key)?.nodes.length ?? 0);
    answers.delete(key);
    answers.set(key, brought);
    for (const [oldest, old] of answers) {
      if (nodesKept <= NODES_KEPT || oldest === key) break;
      answers.delete(oldest);
      nodesKept -= old.nodes.length;
    }
  }

  function keepNetwork(key: string, network: ExploredNetwork): ExploredNetwork {
    networks.delete(key);
    networks.set(key, network);
    const oldest = networks.keys().next().value;
    if (networks.size > NETWORKS_KEPT && oldest !== undefined) networks.delete(oldest);
    return network;
  }

  function known(needed: Needed): ExploredNetwork | null {
    if (needed.seeds.length === 0) return NOTHING_EXPLORED;
    const key = keyOf(needed);
    const here = networks.get(key);
    if (here !== undefined) return here;
    const answer = answers.get(key);
    if (answer === undefined) return null;
    const last = needed.expanded.at(-1);
    if (last === undefined) return keepNetwork(key, begin(foldHubs(answer)));
    const before = known(withoutLast(needed));
    return before === null ? null : keepNetwork(key, grow(before, queryOf(last), answer));
  }

  const begun = (needed: Needed): ExploredNetwork | null => {
    const here = known(needed);
    return here !== null || needed.expanded.length === 0 ? here : begun(withoutLast(needed));
  };

  async function load(needed: Needed, signal: AbortSignal): Promise<ExploredNetwork> {
    const here = known(needed);
    if (here !== null) return here;
    const last = needed.expanded.at(-1);
    if (last === undefined) {
      const answer = await asker.network(needed, signal);
      keepAnswer(needed, answer);
      return keepNetwork(keyOf(needed), begin(foldHubs(answer)));
    }
    const before = await load(withoutLast(needed), signal);
    const parties = partiesOf(before).map((party) => party.id);
    const answer = await asker.expand({ ...queryOf(last), limit: last.limit, known: parties }, signal);
    keepAnswer(needed, answer);
    return keepNetwork(keyOf(needed), grow(before, queryOf(last), answer));
  }

  return { known, begun, load };
}

const withoutLast = (needed: Needed): Needed => ({ ...needed, expanded: needed.expanded.slice(0, -1) });

const queryOf = (step: ExpandStep): ExpandQuery => ({ party: step.id, types: step.types, direction: step.direction });
