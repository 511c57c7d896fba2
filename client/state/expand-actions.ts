import {
  type ExploredNetwork,
  isParty,
  moreId,
  type PartyNode,
  partiesOf,
  type TieCount,
} from '../model/explored-network.ts';
import type { StepName } from '../model/history.ts';
import { count, nameOf } from '../model/names.ts';
import {
  EXPAND_AT_ONCE,
  type ExpandStep,
  isWaysStep,
  MAX_EXPAND,
  MAX_PARTIES,
  type Question,
} from '../model/question.ts';
import { undrawnTies } from '../model/undrawn.ts';
import type { Direction, EdgeType } from '../model/vocabulary.ts';
import type { ExpandOptions, ExplorerActions } from './explorer.ts';
import type { Workbench } from './workbench.ts';

interface Ways {
  readonly step: (change: Partial<Question>, name: StepName) => void;
  readonly named: (id: string) => string;
}

/** Bringing ties of a party, more of them, and taking them back. */
export function expandActions(
  bench: Workbench,
  { step, named }: Ways,
): Pick<ExplorerActions, 'expand' | 'expandAll' | 'cancelExpand' | 'collapse'> {
  function expand(id: string, options: ExpandOptions = {}): void {
    const { network } = bench.held();
    const more = network.more.find((one) => one.id === id);
    const node = network.nodes.get(id);
    if (more !== undefined) enlarge(more.id, options.limit ?? EXPAND_AT_ONCE);
    else if (node !== undefined && isParty(node)) expandParty(network, node, options);
    else {
      bench.say(
        'Only a person, organisation, vessel or aircraft can be expanded: a walk never goes through what many share.',
      );
    }
  }

  function expandParty(network: ExploredNetwork, party: PartyNode, options: ExpandOptions): void {
    const types = options.types ?? null;
    const direction = options.direction ?? null;
    const counts = undrawnTies(network, party).filter((ties) => asked(ties, types, direction));
    const undrawn = counts.reduce((sum, ties) => sum + ties.count, 0);
    const room = MAX_PARTIES - partiesOf(network).length;
    if (undrawn === 0) bench.say(`Everything tied to ${nameOf(party)} is drawn already.`);
    else if (options.limit === undefined && undrawn > EXPAND_AT_ONCE) {
      bench.set({ asking: { party: party.id, name: nameOf(party), counts, undrawn } });
    } else if (room <= 0) {
      bench.say(
        `${count(MAX_PARTIES, 'party is', 'parties are')} the most one network can hold. Start a network of its own from ${nameOf(party)}.`,
      );
    } else {
      const limit = Math.min(options.limit ?? EXPAND_AT_ONCE, room);
      bench.set({ asking: null, expanding: party.id, expandedFrom: party.id });
      step(
        { expanded: [...bench.question().expanded, { id: party.id, types, direction, limit }] },
        { words: `Expand ${nameOf(party)}: ${count(Math.min(undrawn, limit), 'tie', 'ties')}` },
      );
    }
  }

  /** Asks the query behind an "N more" node again, for more. */
  function enlarge(id: string, by: number): void {
    const { expanded } = bench.question();
    const at = expanded.findLastIndex((one) => !isWaysStep(one) && moreId({ ...one, party: one.id }) === id);
    const last = expanded[at];
    if (last === undefined || isWaysStep(last)) return;
    bench.set({ asking: null, expanding: last.id, expandedFrom: last.id });
    const grown = { ...last, limit: Math.min(last.limit + by, MAX_EXPAND) };
    step({ expanded: expanded.with(at, grown) }, { words: `Draw ${by} more of ${named(last.id)}` });
  }

  function expandAll(ids: readonly string[]): void {
    const { network } = bench.held();
    const room = MAX_PARTIES - partiesOf(network).length;
    const steps = ids.flatMap((id): ExpandStep[] => {
      const node = network.nodes.get(id);
      if (node === undefined || !isParty(node) || undrawnTies(network, node).length === 0) return [];
      return [{ id, types: null, direction: null, limit: EXPAND_AT_ONCE }];
    });
    if (steps.length === 0) bench.say('Everything tied to these is drawn already.');
    else if (steps.length * EXPAND_AT_ONCE > room) {
      bench.say(
        `${count(MAX_PARTIES, 'party is', 'parties are')} the most one network can hold, and ${count(room, 'more fits', 'more fit')}. Expand fewer at once.`,
      );
    } else {
      bench.set({ asking: null, expandedFrom: null });
      step(
        { expanded: [...bench.question().expanded, ...steps] },
        { words: `Expand ${count(steps.length, 'node', 'nodes')}` },
      );
    }
  }

  return {
    expand,
    expandAll,
    cancelExpand: () => bench.set({ asking: null }),
    collapse(ids) {
      const { expanded } = bench.question();
      const kept = expanded.filter((one) => isWaysStep(one) || !ids.includes(one.id));
      const what = ids.length === 1 ? named(ids[0] ?? '') : `${ids.length} nodes`;
      if (kept.length < expanded.length) step({ expanded: kept }, { words: `Collapse ${what}` });
      else {
        bench.say(
          ids.length === 1
            ? `${what} was not expanded, so there is nothing to take back. Hide takes it off the canvas.`
            : `None of ${what} was expanded, so there is nothing to take back. Hide takes them off the canvas.`,
        );
      }
    },
  };
}

const asked = (ties: TieCount, types: readonly EdgeType[] | null, direction: Direction | null): boolean =>
  (types === null || types.includes(ties.type)) && (direction === null || ties.direction === direction);
