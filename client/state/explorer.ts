import { createContext, useContext } from 'react';
import type { Failure } from '../gql/failure.ts';
import type { Day } from '../model/dates.ts';
import type { Derived } from '../model/derived.ts';
import type { ExploredNetwork, Omission, TieCount } from '../model/explored-network.ts';
import type { FilterRowId } from '../model/filter-rows.ts';
import type { Question } from '../model/question.ts';
import type { View } from '../model/views.ts';
import type { Direction, EdgeType } from '../model/vocabulary.ts';

/** What every panel and view sees of the explorer. There is one in a page. */
export interface Explorer {
  readonly question: Question;
  readonly status: NetworkStatus;
  readonly network: ExploredNetwork;
  /** Picture, caption, rows, filter groups, stops, delta sentence. */
  readonly derived: Derived;
  readonly steps: Steps;
  /** Set while an expand waits for an answer to "what should come?". */
  readonly asking: ExpandAsking | null;
  /** The party whose expand is on its way; its neighbours will be drawn outward from it. */
  readonly expanding: string | null;
  /** The party that was expanded last, for the canvas. */
  readonly expandedFrom: string | null;
  /** One at a time; null when there is nothing to say. */
  readonly notice: Notice | null;
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
  /** Starts anew from these parties. */
  readonly open: (seeds: readonly string[]) => void;
  /** Adds parties to the network on screen, as further starts. */
  readonly add: (ids: readonly string[]) => void;
  /** Back to "Start with a name". */
  readonly clear: () => void;
  readonly expand: (id: string, options?: ExpandOptions) => void;
  /** Closes the question of a big expand without bringing anything. */
  readonly cancelExpand: () => void;
  /** Takes back what expands of this party brought and nothing else holds. */
  readonly collapse: (id: string) => void;
  readonly hide: (ids: readonly string[]) => void;
  /** Shows everything that was hidden one by one. */
  readonly unhide: () => void;
  readonly pin: (id: string, pinned: boolean) => void;
  readonly select: (id: string | null) => void;
  /** `dragging`: the thumb is still held, so the step is not finished. */
  readonly setAsOf: (day: Day | null, dragging?: boolean) => void;
  /** To the stop before or after the as-of day. Does nothing at an end. */
  readonly step: (direction: -1 | 1) => void;
  readonly showLater: (shown: boolean) => void;
  readonly toggleFilter: (row: FilterRowId) => void;
  /** Keeps one row of its group. */
  readonly onlyFilter: (row: FilterRowId) => void;
  readonly filterListedOn: (from: Day | null, to: Day | null) => void;
  readonly clearFilters: () => void;
  readonly setView: (view: View) => void;
  /** Takes back the last step, or the last so many. */
  readonly undo: (steps?: number) => void;
  readonly redo: () => void;
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
