/** What the keyboard does, in the order of the help. Keys of one row are alternatives or belong together. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/', 'Ctrl K'], does: 'Search' },
  { keys: ['Tab'], does: 'Header, filters, canvas, details, dock in order' },
  { keys: ['←', '↑', '↓', '→'], does: 'Nearest neighbour in that direction' },
  { keys: ['[', ']'], does: 'Previous, next relation of this party' },
  { keys: ['Enter'], does: 'Select and open details' },
  { keys: ['E'], does: 'Expand: choose from counts' },
  { keys: ['C', 'H', 'P'], does: 'Collapse, hide, pin' },
  { keys: ['Shift + arrows'], does: 'Move the party on the canvas' },
  { keys: ['+', '−', '0'], does: 'Zoom in, out, fit' },
  { keys: ['Alt ←', 'Alt →'], does: 'Earlier, later change' },
  { keys: ['T'], does: 'Same network as a table' },
  { keys: ['Ctrl Z', 'Ctrl Shift Z'], does: 'Undo, redo' },
  { keys: ['F6'], does: 'To a message, and back' },
  { keys: ['Esc'], does: 'Back to the canvas' },
  { keys: ['?'], does: 'This help' },
];
