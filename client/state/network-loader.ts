import type { Asker, WaysBrought } from '../model/asker.ts';
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
import { type BringStep, type ExpandStep, isWaysStep, type Question, type WaysStep } from '../model/question.ts';
import { newAlong, withWays } from '../model/ways.ts';

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

/** Parties of a way whose own ties are asked for at a time. */
const AT_A_TIME = 6;

/** What the server said to the last step of a question: enough to put the network together again. */
type Answer =
  | { readonly kind: 'begin'; readonly brought: Brought }
  | { readonly kind: 'expand'; readonly step: ExpandStep; readonly brought: Brought }
  | {
      readonly kind: 'ways';
      readonly step: WaysStep;
      readonly ways: WaysBrought;
      readonly around: readonly Brought[];
    };

export function openLoader(asker: Asker): NetworkLoader {
  const networks = new Map<string, ExploredNetwork>();
  const answers = new Map<string, Answer>();
  let nodesKept = 0;

  function keepAnswer(needed: Needed, answer: Answer): void {
    const key = keyOf(needed);
    const before = answers.get(key);
    nodesKept += sizeOf(answer) - (before === undefined ? 0 : sizeOf(before));
    answers.delete(key);
    answers.set(key, answer);
    for (const [oldest, old] of answers) {
      if (nodesKept <= NODES_KEPT || oldest === key) break;
      answers.delete(oldest);
      nodesKept -= sizeOf(old);
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
    const before = last === undefined ? NOTHING_EXPLORED : known(withoutLast(needed));
    return before === null ? null : keepNetwork(key, put(before, answer));
  }

  const begun = (needed: Needed): ExploredNetwork | null => {
    const here = known(needed);
    return here !== null || needed.expanded.length === 0 ? here : begun(withoutLast(needed));
  };

  async function load(needed: Needed, signal: AbortSignal): Promise<ExploredNetwork> {
    const here = known(needed);
    if (here !== null) return here;
    const last = needed.expanded.at(-1);
    const early = askEarly(needed, signal);
    const before = last === undefined ? NOTHING_EXPLORED : await load(withoutLast(needed), signal);
    const isKnown = sameIds(needed.seeds, partiesOf(before));
    const answer = early !== null && isKnown ? await early : await ask(needed, last, before, signal);
    keepAnswer(needed, answer);
    return keepNetwork(keyOf(needed), put(before, answer));
  }

  /**
   * A link to a hub brings the hub alone and then its ties. What is on the screen by then is what the link names, unless a
   * list has given it another id: the ties are asked for along with it. Null where that cannot be known beforehand.
   */
  function askEarly(needed: Needed, signal: AbortSignal): Promise<Answer> | null {
    const { seeds, depth, expanded } = needed;
    const [step, more] = expanded;
    if (depth > 0 || step === undefined || more !== undefined || isWaysStep(step)) return null;
    if (known(withoutLast(needed)) !== null) return null;
    const early = askExpand(step, seeds, signal);
    // It may fail while nobody waits for it yet, or ever.
    early.catch(() => {});
    return early;
  }

  async function askExpand(step: ExpandStep, known: readonly string[], signal: AbortSignal): Promise<Answer> {
    const brought = await asker.expand({ ...queryOf(step), limit: step.limit, known }, signal);
    return { kind: 'expand', step, brought };
  }

  async function ask(
    needed: Needed,
    last: BringStep | undefined,
    before: ExploredNetwork,
    signal: AbortSignal,
  ): Promise<Answer> {
    if (last === undefined) return { kind: 'begin', brought: await asker.network(needed, signal) };
    const known = partiesOf(before).map((party) => party.id);
    if (isWaysStep(last)) return askWays(last, before, known, signal);
    return askExpand(last, known, signal);
  }

  async function askWays(
    step: WaysStep,
    before: ExploredNetwork,
    known: readonly string[],
    signal: AbortSignal,
  ): Promise<Answer> {
    const ways = await asker.ways(step, signal);
    const fresh = newAlong(before, ways);
    const around: Brought[] = [];
    for (let at = 0; at < fresh.length; at += AT_A_TIME) {
      const asked = fresh
        .slice(at, at + AT_A_TIME)
        .map((party) =>
          asker.expand({ party, types: null, direction: null, limit: 1, known: [...known, ...fresh] }, signal),
        );
      around.push(...(await Promise.all(asked)));
    }
    return { kind: 'ways', step, ways, around };
  }

  return { known, begun, load };
}

/** The network after one more answer; the first one begins it. */
function put(before: ExploredNetwork, answer: Answer): ExploredNetwork {
  switch (answer.kind) {
    case 'begin':
      return begin(foldHubs(answer.brought));
    case 'expand':
      return grow(before, queryOf(answer.step), answer.brought);
    case 'ways':
      return withWays(before, answer.step, answer.ways, answer.around);
  }
}

const sizeOf = (answer: Answer): number =>
  answer.kind === 'ways'
    ? answer.ways.nodes.length + answer.around.reduce((sum, { nodes }) => sum + nodes.length, 0)
    : answer.brought.nodes.length;

const sameIds = (ids: readonly string[], parties: readonly { readonly id: string }[]): boolean =>
  ids.length === parties.length && parties.every(({ id }) => ids.includes(id));

const withoutLast = (needed: Needed): Needed => ({ ...needed, expanded: needed.expanded.slice(0, -1) });

const queryOf = (step: ExpandStep): ExpandQuery => ({ party: step.id, types: step.types, direction: step.direction });
