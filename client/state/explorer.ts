import { createContext, useContext } from 'react';
import type { Failure } from '../gql/failure.ts';
import type { CompareChoice } from '../model/compare-choice.ts';
import type { Day } from '../model/dates.ts';
import type { Derived, Lift } from '../model/derived.ts';
import type { DetailsTab } from '../model/details-tabs.ts';
import type { EditionsChoice } from '../model/editions-choice.ts';
import type { ExploredNetwork, Omission, TieCount } from '../model/explored-network.ts';
import type { FilterRowId, GovernmentMatch } from '../model/filter-rows.ts';
import type { LayoutName } from '../model/layout-names.ts';
import type { Positions } from '../model/picture.ts';
import type { Camera, Question } from '../model/question.ts';
import type { TableChoice } from '../model/table-choice.ts';
import type { TimelineChoice } from '../model/timeline-choice.ts';
import type { View } from '../model/views.ts';
import type { Direction, EdgeType } from '../model/vocabulary.ts';
import type { DrawnCanvas } from './drawn-canvas.ts';

/** What every panel and view sees of the explorer. There is one in a page. */
export interface Explorer {
  readonly question: Question;
  readonly status: NetworkStatus;
  readonly network: ExploredNetwork;
  /** Picture, caption, rows, filter groups, stops, delta sentence. */
  readonly derived: Derived;
  readonly steps: Steps;
  /** Where a shared link says that everybody stood: the first arrangement begins with it. */
  readonly standing: Positions;
  /** Set while an expand waits for an answer to "what should come?". */
  readonly asking: ExpandAsking | null;
  /** The party for which "to whom?" is asked; null while nothing is. */
  readonly wayFrom: string | null;
  /** The party whose expand is on its way; its neighbours will be drawn outward from it. */
  readonly expanding: string | null;
  /** The party that was expanded last, for the canvas. */
  readonly expandedFrom: string | null;
  /** One at a time; null when there is nothing to say. */
  readonly notice: Notice | null;
  /** Null while another view is open. */
  readonly canvas: DrawnCanvas | null;
  readonly actions: ExplorerActions;
}

export type NetworkStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly cut: readonly Omission[] }
  /** `retryInSeconds` null: it is not tried again by itself. */
  | { readonly kind: 'error'; readonly failure: Failure; readonly retryInSeconds: number | null };

/** Steps in words, oldest first; the last of `done` is what undo takes back. */
export interface Steps {
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

export interface ExpandAsking {
  readonly party: string;
  readonly name: string;
  /** Its ties to parties that are not drawn, by relation and direction; zero rows are left out. */
  readonly counts: readonly TieCount[];
  readonly undrawn: number;
}

export interface Notice {
  /** Changes with every notice, so that the same words are said twice. */
  readonly key: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface ExpandOptions {
  /** Null or left out: all. */
  readonly types?: readonly EdgeType[] | null;
  /** Null or left out: both. */
  readonly direction?: Direction | null;
  /** Draw as many as this without asking (1 to 2,000). Left out: up to 20 are drawn, more are asked about. */
  readonly limit?: number;
}

export interface ExplorerActions {
  /** Starts anew from these parties, in the view that is open or in another. */
  readonly open: (seeds: readonly string[], view?: View) => void;
  /** Adds parties to the network on screen, as further starts. */
  readonly add: (ids: readonly string[]) => void;
  /** Back to "Start with a name". */
  readonly clear: () => void;
  readonly expand: (id: string, options?: ExpandOptions) => void;
  /** Up to 20 ties of each of these parties, as one step. */
  readonly expandAll: (ids: readonly string[]) => void;
  /** Closes the question of a big expand without bringing anything. */
  readonly cancelExpand: () => void;
  /** Takes back what expands of these parties brought and nothing else holds. */
  readonly collapse: (ids: readonly string[]) => void;
  readonly hide: (ids: readonly string[]) => void;
  /** Shows everything that was hidden one by one. */
  readonly unhide: () => void;
  /** The ways between every two of these parties, drawn or not: of at most 4 hops, or as many as said. */
  readonly findWays: (ids: readonly string[], maxHops?: number) => void;
  /** No way is listed or lit up any more; whoever was brought by them stays. */
  readonly closeWays: () => void;
  /** Asks to whom ways from this party should lead; null closes the question. */
  readonly askWayFrom: (id: string | null) => void;
  /** Takes everything else that is drawn off the canvas; what is brought later is drawn. */
  readonly isolate: (ids: readonly string[]) => void;
  /** Keeps nodes where they stand, in every layout, or lets them go. */
  readonly pin: (ids: readonly string[], pinned: boolean) => void;
  /** A node was put there by hand; it stays there. Canvas units. `joins`: it is one gesture with the move before. */
  readonly place: (id: string, at: { readonly x: number; readonly y: number }, joins: boolean) => void;
  /** One thing, or nothing: no step of its own. */
  readonly select: (id: string | null) => void;
  /** Adds one to what is selected, or takes it out. */
  readonly toggleSelected: (id: string) => void;
  /** `words` name the step: "Select all 14". */
  readonly selectMany: (ids: readonly string[], words: string) => void;
  readonly layOut: (name: LayoutName | null) => void;
  /** The same layout, found anew for what is drawn now. */
  readonly layOutAnew: () => void;
  /** Null: at everything. No step: it is where the reader looks. */
  readonly look: (camera: Camera | null) => void;
  /** What stands on the canvas tells where; null when it goes. */
  readonly attachCanvas: (canvas: DrawnCanvas | null) => void;
  /** `dragging`: the thumb is still held, so the step is not finished. `joins`: one gesture with the days before. */
  readonly setAsOf: (day: Day | null, dragging?: boolean, joins?: string) => void;
  /** Compares the as-of day with another; null: with none any more. */
  readonly compareWith: (day: Day | null) => void;
  /** To the stop before or after the as-of day. Does nothing at an end. */
  readonly step: (direction: -1 | 1) => void;
  readonly showLater: (shown: boolean) => void;
  readonly toggleFilter: (row: FilterRowId) => void;
  /** Keeps one row of its group. */
  readonly onlyFilter: (row: FilterRowId) => void;
  readonly matchGovernments: (match: GovernmentMatch) => void;
  /** Without one filter: what a canvas that is filtered empty offers. */
  readonly liftFilter: (lift: Lift) => void;
  readonly filterListedOn: (from: Day | null, to: Day | null) => void;
  readonly clearFilters: () => void;
  readonly setView: (view: View) => void;
  /** What the details tell of; no step: it is where the reader looks. */
  readonly showTab: (tab: DetailsTab) => void;
  /** Everything as a saved link has it, as one step. */
  readonly openLink: (query: string, words: string) => void;
  readonly compare: (change: Partial<CompareChoice>, words: string) => void;
  /** The comparison of the parties listed within these days, by all governments. */
  readonly compareListedOn: (from: Day | null, to: Day | null) => void;
  readonly chooseTimeline: (change: Partial<TimelineChoice>, words: string) => void;
  readonly chooseTable: (change: Partial<TableChoice>, words: string) => void;
  /** What the Data view tells of; `words` name the step. */
  readonly chooseEditions: (change: Partial<EditionsChoice>, words: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To where so many steps are done, from 0 for the beginning to all of them. */
  readonly moveTo: (done: number) => void;
  readonly retry: () => void;
  readonly dismissNotice: () => void;
  readonly say: (text: string, action?: Notice['action']) => void;
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** @throws {Error} outside of ExplorerProvider: a mistake of the code, not of the reader */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('useExplorer is used outside of ExplorerProvider');
  return explorer;
}
