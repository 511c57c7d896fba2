import { type CompareChoice, FIRST_COMPARE } from './compare-choice.ts';
import type { Day } from './dates.ts';
import { type DetailsTab, FIRST_TAB } from './details-tabs.ts';
import { type EditionsChoice, FIRST_EDITIONS } from './editions-choice.ts';
import { type Filters, NO_FILTERS } from './filter-rows.ts';
import { FIRST_LAYOUT, type LayoutChoice } from './layout-names.ts';
import type { Positions } from './picture.ts';
import { FIRST_TABLE, type TableChoice } from './table-choice.ts';
import { FIRST_TIMELINE, type TimelineChoice } from './timeline-choice.ts';
import type { View } from './views.ts';
import type { Direction, EdgeType } from './vocabulary.ts';

/**
 * What the explorer is asked to show: the whole of it is in the link, so that a link restores the same picture on
 * another machine. Everything else (what the layout finds, what the server answered) follows from it.
 */
export interface Question {
  /** Ids of the parties the network starts from; empty shows "Start with a name". */
  readonly seeds: readonly string[];
  /** 0 to 6 steps along relations and positions. */
  readonly depth: number;
  /** In the order in which they were done. */
  readonly expanded: readonly BringStep[];
  /** Ways between parties that are listed and lit up; each was brought by a step of `expanded`. */
  readonly ways: readonly WaysStep[];
  readonly hidden: readonly string[];
  /** Where the reader put nodes by hand, on the grid of `onGrid`: they stay there in every layout. Nodes may be gone. */
  readonly places: Positions;
  readonly layout: LayoutChoice;
  /** Where the reader looks; null: at everything. */
  readonly camera: Camera | null;
  /** Null: nothing is filtered by date. */
  readonly asOf: Day | null;
  /** The day that `asOf` is compared with, earlier or later; null: with none. */
  readonly comparedWith: Day | null;
  /** Whether what is not yet listed on `asOf` is drawn dotted, or left out (its place stays). */
  readonly ghosts: 'shown' | 'hidden';
  /** Nodes, or one edge, in the order in which they were chosen; the details tell of the last. */
  readonly selection: readonly string[];
  readonly view: View;
  /** What the details tell of a selected party. */
  readonly tab: DetailsTab;
  /** What the Data view tells of. */
  readonly editions: EditionsChoice;
  readonly filters: Filters;
  readonly compare: CompareChoice;
  readonly timeline: TimelineChoice;
  readonly table: TableChoice;
  /** The beginning of the hash of the graph that the link was made with, so that a later reader is told of a change. */
  readonly data: string | null;
}

/** The point in the middle of the view in canvas units, and the zoom: the same for every size of screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** Per cent, 5 to 400. */
  readonly zoom: number;
}

/** What brought a part of the network. */
export type BringStep = ExpandStep | WaysStep;

/** The ways between two parties, and everybody along them. */
export interface WaysStep {
  readonly between: readonly [string, string];
  /** 1 to 6. */
  readonly maxHops: number;
}

export const isWaysStep = (step: BringStep): step is WaysStep => 'between' in step;

export interface ExpandStep {
  readonly id: string;
  /** Null: all. */
  readonly types: readonly EdgeType[] | null;
  /** Null: both. */
  readonly direction: Direction | null;
  /** 1 to 2,000 parties. */
  readonly limit: number;
}

export const EXPAND_AT_ONCE = 20;
export const MAX_DEPTH = 6;
export const MAX_EXPAND = 2000;
/** Parties of one network: the API takes no more as `known`. */
export const MAX_PARTIES = 2000;

/** A bare address opens on SEK Studio and its affiliates. */
export const FIRST_QUESTION: Question = {
  seeds: ['us-ofac-34022'],
  depth: 2,
  expanded: [],
  ways: [],
  hidden: [],
  places: new Map(),
  layout: FIRST_LAYOUT,
  camera: null,
  asOf: null,
  comparedWith: null,
  ghosts: 'shown',
  selection: ['us-ofac-34022'],
  view: 'explore',
  tab: FIRST_TAB,
  editions: FIRST_EDITIONS,
  filters: NO_FILTERS,
  compare: FIRST_COMPARE,
  timeline: FIRST_TIMELINE,
  table: FIRST_TABLE,
  data: null,
};

export const EMPTY_QUESTION: Question = { ...FIRST_QUESTION, seeds: [], selection: [] };

/** The one selected thing that the details tell of; null when nothing is selected. */
export const leadOf = ({ selection }: Pick<Question, 'selection'>): string | null => selection.at(-1) ?? null;
