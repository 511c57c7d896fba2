import {
  type ExploredNetwork,
  isParty,
  moreId,
  type PartyNode,
  partiesOf,
  type TieCount,
} from '../model/explored-network.ts';
import { type FilterRowId, isOff, NO_FILTERS, withOnly, withRow } from '../model/filter-rows.ts';
import { count, nameOf } from '../model/names.ts';
import { isWalked, isWalkedType } from '../model/on-day.ts';
import {
  EMPTY_QUESTION,
  EXPAND_AT_ONCE,
  FIRST_QUESTION,
  MAX_EXPAND,
  MAX_PARTIES,
  type Question,
} from '../model/question.ts';
import { titleOf } from '../model/spoken.ts';
import { nameOfView } from '../model/views.ts';
import type { Direction, EdgeType } from '../model/vocabulary.ts';
import type { Address } from './address.ts';
import type { ExpandOptions, ExplorerActions } from './explorer.ts';
import type { Workbench } from './workbench.ts';

/** Enough of a hash to tell two graphs apart. */
const DATA_DIGITS = 12;

/** What a reader can do. Each action is one step of the history, but for a selection and a held thumb. */
export function explorerActions(address: Address, bench: Workbench): ExplorerActions {
  const push = (change: Partial<Question>, words: string | null): void => {
    const data = bench.held().network.graph?.slice(0, DATA_DIGITS) ?? null;
    address.push({ ...bench.question(), ...change, data }, words);
  };

  const named = (id: string): string => {
    const node = bench.held().network.nodes.get(id);
    return node === undefined ? id : titleOf(node);
  };

  const setFilters = (filters: Question['filters'], words: string): void => push({ filters }, words);

  const labelOfRow = (row: FilterRowId): string =>
    bench
      .derived()
      .filterGroups.flatMap((group) => group.rows)
      .find((one) => one.id === row)?.label ?? row;

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
    const counts = undrawnCounts(network, party).filter((ties) => asked(ties, types, direction));
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
      push(
        { expanded: [...bench.question().expanded, { id: party.id, types, direction, limit }] },
        `Expand ${nameOf(party)}: ${count(Math.min(undrawn, limit), 'tie', 'ties')}`,
      );
    }
  }

  /** Asks the query behind an "N more" node again, for more. */
  function enlarge(id: string, by: number): void {
    const { expanded } = bench.question();
    const at = expanded.findLastIndex((step) => moreId({ ...step, party: step.id }) === id);
    const step = expanded[at];
    if (step === undefined) return;
    bench.set({ asking: null, expanding: step.id, expandedFrom: step.id });
    const grown = { ...step, limit: Math.min(step.limit + by, MAX_EXPAND) };
    push({ expanded: expanded.with(at, grown) }, `Draw ${by} more of ${named(step.id)}`);
  }

  function collapse(id: string): void {
    const { expanded } = bench.question();
    const kept = expanded.filter((step) => step.id !== id);
    if (kept.length < expanded.length) push({ expanded: kept }, `Collapse ${named(id)}`);
    else bench.say(`${named(id)} was not expanded, so there is nothing to take back. Hide takes it off the canvas.`);
  }

  function hide(ids: readonly string[]): void {
    const { hidden, selection } = bench.question();
    const fresh = ids.filter((id) => !hidden.includes(id));
    if (fresh.length === 0) return;
    const words = fresh.length === 1 ? `Hide ${named(fresh[0] ?? '')}` : `Hide ${fresh.length} nodes`;
    push(
      { hidden: [...hidden, ...fresh], selection: selection !== null && fresh.includes(selection) ? null : selection },
      words,
    );
    bench.say(`${words.replace('Hide ', '')} ${fresh.length === 1 ? 'is' : 'are'} hidden.`, {
      label: 'Undo',
      run: undo,
    });
  }

  /** The message takes the place of the one about the step itself, which no longer holds. */
  function undo(steps = 1): void {
    const words = address.current().steps.done.at(-steps);
    if (words === undefined) return;
    bench.say(steps === 1 ? `Undone: ${words}.` : `${steps} steps undone.`, { label: 'Redo', run: redo });
    address.undo(steps);
  }

  function redo(): void {
    const words = address.current().steps.undone[0];
    if (words === undefined) return;
    bench.say(`Done again: ${words}.`, { label: 'Undo', run: undo });
    address.redo();
  }

  return {
    open(seeds) {
      const { view, asOf, filters } = bench.question();
      const fresh: Question = {
        ...FIRST_QUESTION,
        view,
        asOf,
        filters: { ...NO_FILTERS, off: filters.off.filter((row) => row.startsWith('family:')) },
      };
      bench.set({ expandedFrom: null });
      push({ ...fresh, seeds, selection: seeds[0] ?? null }, `Open ${seeds.map(named).join(', ')}`);
    },
    add(ids) {
      const { seeds } = bench.question();
      const { nodes } = bench.held().network;
      const fresh = ids.filter((id) => !seeds.includes(id));
      const first = ids[0];
      if (first === undefined) return;
      if (fresh.every((id) => nodes.has(id))) {
        push({ selection: first, hidden: bench.question().hidden.filter((id) => !ids.includes(id)) }, null);
        bench.say(`${named(first)} is drawn already.`);
      } else push({ seeds: [...seeds, ...fresh], selection: first }, `Add ${fresh.map(named).join(', ')}`);
    },
    clear: () => push({ ...EMPTY_QUESTION, view: bench.question().view }, 'Clear the canvas'),
    expand,
    cancelExpand: () => bench.set({ asking: null }),
    collapse,
    hide,
    unhide: () => push({ hidden: [] }, 'Show what was hidden'),
    pin(id, pinned) {
      const others = bench.question().pinned.filter((one) => one !== id);
      push({ pinned: pinned ? [...others, id] : others }, `${pinned ? 'Pin' : 'Unpin'} ${named(id)}`);
    },
    select: (id) => {
      if (id !== bench.question().selection) push({ selection: id }, null);
    },
    setAsOf(day, dragging = false) {
      if (dragging) address.hold({ ...bench.question(), asOf: day });
      else push({ asOf: day }, day === null ? 'No date: all that is current' : `As of ${day}`);
    },
    step(direction) {
      const { earlier, later } = bench.derived();
      const day = direction === -1 ? earlier : later;
      if (day !== null) push({ asOf: day }, `As of ${day}`);
    },
    showLater: (shown) =>
      push({ ghosts: shown ? 'shown' : 'hidden' }, shown ? 'Show what is listed later' : 'Hide what is listed later'),
    toggleFilter(row) {
      const { filters } = bench.question();
      const on = isOff(filters, row);
      setFilters(withRow(filters, row, on), `${on ? 'Show' : 'Filter out'} ${labelOfRow(row)}`);
    },
    onlyFilter(row) {
      const rows = bench.derived().filterGroups.flatMap((group) => group.rows.map((one) => one.id));
      setFilters(withOnly(bench.question().filters, row, rows), `Only ${labelOfRow(row)}`);
    },
    filterListedOn: (from, to) =>
      setFilters(
        { ...bench.question().filters, listedFrom: from, listedTo: to },
        from === null && to === null
          ? 'Listed on any day'
          : `Listed from ${from ?? 'the beginning'} to ${to ?? 'today'}`,
      ),
    clearFilters: () => setFilters(NO_FILTERS, 'Clear all filters'),
    setView: (view) => push({ view }, `Open ${nameOfView(view)}`),
    undo,
    redo,
    retry: bench.load,
    dismissNotice: () => bench.set({ notice: null }),
    say: bench.say,
  };
}

const asked = (ties: TieCount, types: readonly EdgeType[] | null, direction: Direction | null): boolean =>
  (types === null || types.includes(ties.type)) && (direction === null || ties.direction === direction);

/** The ties of a party that are not drawn, by relation and direction. */
function undrawnCounts(network: ExploredNetwork, party: PartyNode): readonly TieCount[] {
  const drawn = new Map<string, number>();
  for (const edge of network.edges.values()) {
    if (!isWalked(edge)) continue;
    if (edge.from === party.id) tally(drawn, `${edge.type} OUT`);
    if (edge.to === party.id) tally(drawn, `${edge.type} IN`);
  }
  return party.tieCounts
    .map((ties) => ({ ...ties, count: Math.max(0, ties.count - (drawn.get(`${ties.type} ${ties.direction}`) ?? 0)) }))
    .filter((ties) => ties.count > 0 && isWalkedType(ties.type));
}

function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
