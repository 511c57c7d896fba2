/**
 * The arrangements that a reader can choose, as menus name them. A line here and one in the canvas's registry make a
 * layout; the compiler holds the two together.
 */
export const LAYOUTS = {
  ring: { title: 'Ring by relation', does: 'The start in the middle, relations as sectors' },
  force: { title: 'Forces', does: 'Ties pull, everything else keeps its distance' },
  concentric: { title: 'Steps from the start', does: 'A ring for every step away from it' },
  ownership: { title: 'Ownership', does: 'Who owns or controls stands over what is owned' },
  government: { title: 'By government', does: 'A frame for each set of governments that list the same' },
  country: { title: 'By country', does: 'A frame for each country' },
  time: { title: 'By time', does: 'From left to right by the day of the first listing' },
} as const satisfies Record<string, { readonly title: string; readonly does: string }>;

export type LayoutName = keyof typeof LAYOUTS;

export interface LayoutChoice {
  /** Null: a ring for a small network with a centre, forces for all others. */
  readonly name: LayoutName | null;
  /** How often the reader asked for a fresh arrangement: each has places of its own, so that undo finds the old ones. */
  readonly round: number;
}

export const FIRST_LAYOUT: LayoutChoice = { name: null, round: 0 };

export const isLayoutName = (text: string): text is LayoutName => Object.hasOwn(LAYOUTS, text);

/** In the order of the menus. */
export const LAYOUT_NAMES: readonly LayoutName[] = Object.keys(LAYOUTS).filter(isLayoutName);
