import { FIRST_COMPARE } from '../model/compare-choice.ts';
import { type FilterRowId, type GovernmentMatch, isOff, NO_FILTERS, withOnly, withRow } from '../model/filter-rows.ts';
import type { StepName } from '../model/history.ts';
import { LAYOUTS } from '../model/layout-names.ts';
import { parseQuestion } from '../model/link.ts';
import { count } from '../model/names.ts';
import { onGrid } from '../model/packed.ts';
import { type Camera, EMPTY_QUESTION, FIRST_QUESTION, type Question } from '../model/question.ts';
import { DATA_DIGITS } from '../model/since-link.ts';
import { titleOf } from '../model/spoken.ts';
import { nameOfView } from '../model/views.ts';
import type { Address } from './address.ts';
import { expandActions } from './expand-actions.ts';
import type { ExplorerActions } from './explorer.ts';
import { selectionActions } from './selection-actions.ts';
import { waysActions } from './ways-actions.ts';
import type { Workbench } from './workbench.ts';

const MATCH_WORDS: Readonly<Record<GovernmentMatch, string>> = {
  any: 'any of',
  all: 'all of',
  none: 'none of',
  only: 'only',
};

/** What a reader can do. Each action is one step of the history, but for what one selects, looks at or still holds. */
export function explorerActions(address: Address, bench: Workbench): ExplorerActions {
  const changed = (change: Partial<Question>): Question => {
    const data = bench.held().network.graph?.slice(0, DATA_DIGITS) ?? null;
    return { ...bench.question(), ...change, data };
  };
  const step = (change: Partial<Question>, name: StepName): void => address.step(changed(change), name);
  const push = (change: Partial<Question>, words: string): void => step(change, { words });
  const amend = (change: Partial<Question>): void => address.amend(changed(change), 'push');

  const named = (id: string): string => {
    const node = bench.held().network.nodes.get(id);
    return node === undefined ? id : titleOf(node);
  };

  const setFilters = (filters: Question['filters'], words: string): void => push({ filters }, words);

  const labelOfRow = (row: FilterRowId): string =>
    bench
      .derived()
      .legend.groups.flatMap((group) => group.rows)
      .find((one) => one.id === row)?.label ?? row;

  const namedAll = (ids: readonly string[]): string =>
    ids.length === 1 ? named(ids[0] ?? '') : count(ids.length, 'node', 'nodes');

  function hide(ids: readonly string[]): void {
    const { hidden, selection } = bench.question();
    const fresh = ids.filter((id) => !hidden.includes(id));
    if (fresh.length === 0) return;
    push(
      { hidden: sorted([...hidden, ...fresh]), selection: selection.filter((id) => !fresh.includes(id)) },
      `Hide ${namedAll(fresh)}`,
    );
    bench.say(`${namedAll(fresh)} ${fresh.length === 1 ? 'is' : 'are'} hidden.`, { label: 'Undo', run: undo });
  }

  function isolate(ids: readonly string[]): void {
    const { picture } = bench.derived();
    const kept = new Set(ids);
    const others = picture.nodes.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    if (others.length === 0) bench.say('Nothing else is drawn.');
    else {
      push({ hidden: sorted([...bench.question().hidden, ...others]) }, `Isolate ${namedAll(ids)}`);
      bench.say(`${count(others.length, 'other is', 'others are')} hidden.`, { label: 'Undo', run: undo });
    }
  }

  function pin(ids: readonly string[], pinned: boolean): void {
    const places = new Map(bench.question().places);
    const drawn = bench.positions();
    for (const id of ids) {
      const place = drawn.get(id);
      if (!pinned) places.delete(id);
      else if (place !== undefined) places.set(id, places.get(id) ?? onGrid(place));
    }
    push({ places }, `${pinned ? 'Pin' : 'Unpin'} ${namedAll(ids)}`);
  }

  /** The message takes the place of the one about the step itself, which no longer holds. */
  function undo(): void {
    const { done } = address.current().steps;
    const words = done.at(-1);
    if (words === undefined) return;
    address.moveTo(done.length - 1);
    bench.say(`Undone: ${words}.`, { label: 'Redo', run: redo });
  }

  function redo(): void {
    const { done, undone } = address.current().steps;
    const words = undone[0];
    if (words === undefined) return;
    address.moveTo(done.length + 1);
    bench.say(`Done again: ${words}.`, { label: 'Undo', run: undo });
  }

  return {
    open(seeds, into) {
      const { view, tab, asOf, comparedWith, filters, compare, timeline, table, editions } = bench.question();
      const fresh: Question = {
        ...FIRST_QUESTION,
        view: into ?? view,
        tab,
        asOf,
        comparedWith,
        compare,
        timeline,
        table,
        editions,
        filters: { ...NO_FILTERS, off: filters.off.filter((row) => row.startsWith('family:')) },
      };
      bench.set({ expandedFrom: null });
      push({ ...fresh, seeds, selection: seeds.slice(0, 1) }, `Open ${seeds.map(named).join(', ')}`);
    },
    add(ids) {
      const { seeds } = bench.question();
      const { nodes } = bench.held().network;
      const fresh = ids.filter((id) => !seeds.includes(id));
      const first = ids[0];
      if (first === undefined) return;
      if (fresh.every((id) => nodes.has(id))) {
        const hidden = bench.question().hidden.filter((id) => !ids.includes(id));
        if (hidden.length === bench.question().hidden.length) amend({ selection: [first] });
        else push({ selection: [first], hidden }, `Show ${namedAll(ids)}`);
        bench.say(`${named(first)} is drawn already.`);
      } else push({ seeds: [...seeds, ...fresh], selection: [first] }, `Add ${fresh.map(named).join(', ')}`);
    },
    clear: () => push({ ...EMPTY_QUESTION, view: bench.question().view }, 'Clear the canvas'),
    ...expandActions(bench, { step, named }),
    ...selectionActions(bench, { step, amend }),
    ...waysActions(bench, { step, named }),
    hide,
    isolate,
    unhide: () => push({ hidden: [] }, 'Show what was hidden'),
    pin,
    place(id, at, joins) {
      const places = new Map(bench.question().places).set(id, onGrid(at));
      step({ places }, { words: `Move ${named(id)}`, ...(joins ? { joins: `move ${id}` } : {}) });
    },
    layOut(name) {
      const round = bench.question().layout.name === name ? bench.question().layout.round : 0;
      push(
        { layout: { name, round }, camera: null },
        `Layout: ${name === null ? 'as fits best' : LAYOUTS[name].title}`,
      );
    },
    layOutAnew() {
      const { layout } = bench.question();
      push({ layout: { ...layout, round: layout.round + 1 }, camera: null }, 'Lay out anew');
    },
    look(camera) {
      if (!sameCamera(camera, bench.question().camera)) address.amend(changed({ camera }), 'replace');
    },
    attachCanvas: bench.attachCanvas,
    setAsOf(day, dragging = false, joins) {
      if (dragging) address.hold({ ...bench.question(), asOf: day });
      else {
        const words = day === null ? 'No date: all that is current' : `As of ${day}`;
        step({ asOf: day }, joins === undefined ? { words } : { words, joins });
      }
    },
    compareWith: (day) => push({ comparedWith: day }, day === null ? 'Compare no two dates' : `Compare with ${day}`),
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
      const rows = bench.derived().legend.groups.flatMap((group) => group.rows.map((one) => one.id));
      setFilters(withOnly(bench.question().filters, row, rows), `Only ${labelOfRow(row)}`);
    },
    matchGovernments: (match) =>
      setFilters({ ...bench.question().filters, match }, `Listed by ${MATCH_WORDS[match]} those chosen`),
    liftFilter: ({ label, filters }) => setFilters(filters, `Lift the filter ${label}`),
    filterListedOn: (from, to) =>
      setFilters(
        { ...bench.question().filters, listedFrom: from, listedTo: to },
        from === null && to === null
          ? 'Listed on any day'
          : `Listed from ${from ?? 'the beginning'} to ${to ?? 'today'}`,
      ),
    clearFilters: () => setFilters(NO_FILTERS, 'Clear all filters'),
    compare: (change, words) => push({ compare: { ...bench.question().compare, ...change } }, words),
    compareListedOn: (from, to) =>
      push(
        {
          view: 'compare',
          compare: { ...bench.question().compare, governments: FIRST_COMPARE.governments, among: 'all', only: null },
          filters: { ...bench.question().filters, listedFrom: from, listedTo: to },
        },
        'Compare who listed them',
      ),
    chooseTimeline: (change, words) => push({ timeline: { ...bench.question().timeline, ...change } }, words),
    chooseTable: (change, words) => push({ table: { ...bench.question().table, ...change } }, words),
    showTab: (tab) => address.amend(changed({ tab }), 'replace'),
    setView: (view) => push({ view }, `Open ${nameOfView(view)}`),
    chooseEditions: (change, words) => push({ editions: { ...bench.question().editions, ...change } }, words),
    openLink(query, words) {
      const { question, messages } = parseQuestion(new URLSearchParams(query));
      address.step(question, { words });
      if (messages.length > 0) bench.say(messages.join(' '));
    },
    undo,
    redo,
    moveTo: address.moveTo,
    retry: bench.load,
    dismissNotice: () => bench.set({ notice: null }),
    say: bench.say,
  };
}

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

const sameCamera = (one: Camera | null, other: Camera | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.x === other.x && one.y === other.y && one.zoom === other.zoom);
