import type { Asker } from '../model/asker.ts';
import { begin, type ExploredNetwork, grow, NOTHING_EXPLORED, partiesOf } from '../model/explored-network.ts';
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

/** Networks kept; each is a few hundred small values that it mostly shares with the one before. */
const KEPT = 60;

export function openLoader(asker: Asker): NetworkLoader {
  const kept = new Map<string, ExploredNetwork>();

  function keep(needed: Needed, network: ExploredNetwork): ExploredNetwork {
    const key = keyOf(needed);
    kept.delete(key);
    kept.set(key, network);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return network;
  }

  const known = (needed: Needed): ExploredNetwork | null =>
    needed.seeds.length === 0 ? NOTHING_EXPLORED : (kept.get(keyOf(needed)) ?? null);

  const begun = (needed: Needed): ExploredNetwork | null => {
    const here = known(needed);
    return here !== null || needed.expanded.length === 0
      ? here
      : begun({ ...needed, expanded: needed.expanded.slice(0, -1) });
  };

  async function expandOnto(network: ExploredNetwork, step: ExpandStep, signal: AbortSignal): Promise<ExploredNetwork> {
    const query = { party: step.id, types: step.types, direction: step.direction };
    const parties = partiesOf(network).map((party) => party.id);
    return grow(network, query, await asker.expand({ ...query, limit: step.limit, known: parties }, signal));
  }

  async function load(needed: Needed, signal: AbortSignal): Promise<ExploredNetwork> {
    const here = known(needed);
    if (here !== null) return here;
    const last = needed.expanded.at(-1);
    if (last === undefined) return keep(needed, begin(foldHubs(await asker.network(needed, signal))));
    const before = await load({ ...needed, expanded: needed.expanded.slice(0, -1) }, signal);
    return keep(needed, await expandOnto(before, last, signal));
  }

  return { known, begun, load };
}
