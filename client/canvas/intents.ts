import type { Look } from './camera.ts';

/**
 * What a reader asks for on the canvas. The canvas never changes what is explored: it says what was asked, and draws the
 * Picture that comes back.
 */
export type CanvasIntent =
  /** `add` when Shift was held: add to the selection instead of replacing it. `null` selects nothing. */
  | { readonly type: 'select'; readonly id: string | null; readonly add: boolean }
  | { readonly type: 'open-edge'; readonly id: string }
  /** Meant for this node, and for all that is selected when it is one of several. `pin` lets go what is pinned. */
  | { readonly type: NodeCommand; readonly id: string }
  | { readonly type: 'select-all' }
  | { readonly type: 'select-inverse' }
  /** A node was put at a place by hand or by Shift and an arrow, in canvas units. It already stands there. */
  | { readonly type: 'move'; readonly id: string; readonly x: number; readonly y: number; readonly by: 'drag' | 'key' }
  /** A region was drawn around these. */
  | { readonly type: 'select-region'; readonly ids: readonly string[] }
  /** The view was moved by hand and stands; null: it shows everything again. */
  | { readonly type: 'look'; readonly look: Look | null }
  /** Asks for everything that can be done with this node, edge or, with null, the canvas. At a place of the view, in px. */
  | { readonly type: 'menu'; readonly id: string | null; readonly x: number; readonly y: number }
  | { readonly type: 'earlier-change' }
  | { readonly type: 'later-change' }
  | { readonly type: 'table' }
  | { readonly type: 'help' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Esc: close what floats, else give up the selection. */
  | { readonly type: 'back' };

/** What a key on the canvas asks for the node in focus. */
export type NodeCommand = 'expand' | 'collapse' | 'hide' | 'isolate' | 'pin' | 'select-neighbours' | 'ways';

export type OnIntent = (intent: CanvasIntent) => void;
