import { type Box, BoxIndex, type SegmentIndex } from './boxes.ts';

/** Where a label stands beside its body, in order of taste. */
export const SIDES = [
  'below',
  'above',
  'right',
  'left',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
] as const;
export type Side = (typeof SIDES)[number];

/** Where room is scarce a label beside one body would seem to belong to the next. */
const NARROW_SIDES = ['below', 'above'] as const satisfies readonly Side[];
/** How far, in px, such a label may be pushed back into the view. */
const PUSH = 26;

/** What a side costs before anything is in the way, in px of line that it would be worth running over. */
const TASTE: Readonly<Record<Side, number>> = {
  below: 0,
  above: 9,
  right: 7,
  left: 7,
  'below-right': 15,
  'below-left': 15,
  'above-right': 17,
  'above-left': 17,
};
/** A label that has a place keeps it unless another is clearly better: labels must not dance while zooming. */
const HABIT = 14;

export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the body, with its border. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How far marks stick out above and to the right of the body. */
  readonly above: number;
  readonly right: number;
  /** Higher wins. */
  readonly priority: number;
  /** Longest first. */
  readonly forms: readonly { readonly width: number; readonly height: number }[];
  /** Is drawn even where it collides: selected, focused, hovered, start. */
  readonly must: boolean;
  readonly before: Side | null;
}

export interface PlacedLabel {
  readonly form: number;
  readonly side: Side;
  readonly box: Box;
}

export interface Surroundings {
  /** Bodies, marks and badges, each by the id of its node. */
  readonly bodies: BoxIndex<string>;
  /** Null when there are too many lines to care. */
  readonly lines: SegmentIndex | null;
  readonly view: Box;
  /** Room is scarce: no label is cut by the edge of the view, and none stands beside its body. */
  readonly narrow: boolean;
}

/** Worth running over this much line, in px. */
const CUT = 90;
const GAP = 5;
const PAD = 2;

/**
 * Gives every label the free side with the fewest lines under it, the most important label first. One that fits nowhere is
 * tried in a shorter form, and at last not drawn: it then has no entry in the answer.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): { readonly placed: ReadonlyMap<string, PlacedLabel>; readonly taken: BoxIndex<string> } {
  const taken = new BoxIndex<string>();
  const placed = new Map<string, PlacedLabel>();
  for (const request of byPriority(requests)) {
    const label = placeOne(request, surroundings, taken);
    if (label === null) continue;
    placed.set(request.id, label);
    taken.add(grow(label.box, PAD), request.id);
  }
  return { placed, taken };
}

function byPriority(requests: readonly LabelRequest[]): readonly LabelRequest[] {
  return [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

function placeOne(
  request: LabelRequest,
  { bodies, lines, view, narrow }: Surroundings,
  taken: BoxIndex<string>,
): PlacedLabel | null {
  for (const [form, size] of request.forms.entries()) {
    let best: { readonly cost: number; readonly label: PlacedLabel } | null = null;
    for (const side of narrow ? NARROW_SIDES : SIDES) {
      const box = narrow ? into(view, boxAt(request, size, side)) : boxAt(request, size, side);
      const cost = TASTE[side] - (side === request.before ? HABIT : 0);
      if (best !== null && cost >= best.cost) continue;
      if (taken.hits(box, null) || bodies.hits(box, request.id)) continue;
      const cut = !inside(box, view);
      if (narrow && cut) continue;
      // Who is looked at must be read whole; the others would change sides whenever the reader pans.
      const total = cost + (cut && request.must ? CUT : 0) + (lines?.lengthInside(grow(box, 1)) ?? 0);
      if (best === null || total < best.cost) best = { cost: total, label: { form, side, box } };
    }
    if (best !== null) return best.label;
  }
  if (!request.must || request.forms[0] === undefined) return null;
  const side = request.before ?? 'below';
  return { form: 0, side, box: boxAt(request, request.forms[0], side) };
}

function boxAt(
  at: Pick<LabelRequest, 'x' | 'y' | 'halfWidth' | 'halfHeight' | 'above' | 'right'>,
  size: { readonly width: number; readonly height: number },
  side: Side,
): Box {
  const left = at.x - at.halfWidth - GAP - 1 - size.width;
  const right = at.x + at.halfWidth + GAP + 1;
  const above = at.y - at.halfHeight - Math.max(GAP - 1, at.above + 2) - size.height;
  const below = at.y + at.halfHeight + GAP;
  const centre = at.x - size.width / 2;
  const middle = at.y - size.height / 2;
  // Marks hang over the upper right corner: a tall label on the right starts beyond them.
  const clear = size.height / 2 > at.halfHeight * 0.35 ? at.x + at.halfWidth + Math.max(GAP + 1, at.right + 5) : right;
  const inset = at.halfWidth * 0.6;
  const [x, y] = (
    {
      below: [centre, below],
      above: [centre, above],
      right: [clear, middle],
      left: [left, middle],
      'below-right': [at.x + inset, below - 3],
      'below-left': [at.x - inset - size.width, below - 3],
      'above-right': [at.x + inset, above],
      'above-left': [at.x - inset - size.width, at.y - at.halfHeight - GAP + 1 - size.height],
    } as const
  )[side];
  return { x1: x, y1: y, x2: x + size.width, y2: y + size.height };
}

function into(view: Box, box: Box): Box {
  const push = Math.max(0, view.x1 - box.x1) - Math.max(0, box.x2 - view.x2);
  return Math.abs(push) > PUSH ? box : { ...box, x1: box.x1 + push, x2: box.x2 + push };
}

function inside(box: Box, view: Box): boolean {
  return box.x1 >= view.x1 && box.y1 >= view.y1 && box.x2 <= view.x2 && box.y2 <= view.y2;
}

function grow(box: Box, by: number): Box {
  return { x1: box.x1 - by, y1: box.y1 - by, x2: box.x2 + by, y2: box.y2 + by };
}
