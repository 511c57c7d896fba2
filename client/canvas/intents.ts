/**
 * What a reader asks for on the canvas. The canvas never changes what is explored: it says what was asked, and draws the
 * Picture that comes back.
 */
export type CanvasIntent =
  /** `add` when Shift was held: add to the selection instead of replacing it. `null` selects nothing. */
  | { readonly type: 'select'; readonly id: string | null; readonly add: boolean }
  | { readonly type: 'open-edge'; readonly id: string }
  | { readonly type: 'expand'; readonly id: string }
  | { readonly type: 'collapse'; readonly id: string }
  | { readonly type: 'hide'; readonly id: string }
  /** Pins or, when it is pinned, lets go. */
  | { readonly type: 'pin'; readonly id: string }
  /** A node was put at a place by hand or by Shift and an arrow, in canvas units. It already stands there. */
  | { readonly type: 'move'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly type: 'earlier-change' }
  | { readonly type: 'later-change' }
  | { readonly type: 'table' }
  | { readonly type: 'help' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Esc: close what floats, else give up the selection. */
  | { readonly type: 'back' };

export type OnIntent = (intent: CanvasIntent) => void;
