import type { Box } from './labels/boxes.ts';

/** Parts of the canvas that something else covers, in px: a caption, a toolbar. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const PADDING = 18;
/** A small network is not blown up to fill the view. */
export const LARGEST = 1.2;

export interface View {
  readonly zoom: number;
  readonly pan: { x: number; y: number };
}

/** The viewport in which all boxes are seen, as large as fits; null when there is nothing to see or no room to see it. */
export function fitViewport(boxes: readonly Box[], size: Size, insets: Insets): View | null {
  const room = roomIn(size, insets);
  if (boxes.length === 0 || room.width <= 0 || room.height <= 0) return null;
  const bounds = boundsOf(boxes);
  return viewAt(
    bounds,
    Math.min(LARGEST, room.width / (bounds.x2 - bounds.x1), room.height / (bounds.y2 - bounds.y1)),
    size,
    insets,
  );
}

/** The boxes in the middle of the room, at this zoom. */
export function viewAt(bounds: Box, zoom: number, size: Size, insets: Insets): View {
  const room = roomIn(size, insets);
  return {
    zoom,
    pan: {
      x: insets.left + PADDING + room.width / 2 - ((bounds.x1 + bounds.x2) / 2) * zoom,
      y: insets.top + PADDING + room.height / 2 - ((bounds.y1 + bounds.y2) / 2) * zoom,
    },
  };
}

/** @param boxes at least one */
export function boundsOf(boxes: readonly Box[]): Box {
  const bounds = {
    x1: Number.POSITIVE_INFINITY,
    y1: Number.POSITIVE_INFINITY,
    x2: Number.NEGATIVE_INFINITY,
    y2: Number.NEGATIVE_INFINITY,
  };
  for (const box of boxes) {
    bounds.x1 = Math.min(bounds.x1, box.x1);
    bounds.y1 = Math.min(bounds.y1, box.y1);
    bounds.x2 = Math.max(bounds.x2, box.x2);
    bounds.y2 = Math.max(bounds.y2, box.y2);
  }
  return bounds;
}

function roomIn(size: Size, insets: Insets): Size {
  return {
    width: size.width - insets.left - insets.right - 2 * PADDING,
    height: size.height - insets.top - insets.bottom - 2 * PADDING,
  };
}

/** Width by height of what is not covered, in steps of an eighth: a few px more or less give the same first picture. */
export function roomOf(size: Size, insets: Insets): number {
  const { width, height } = roomIn(size, insets);
  if (width <= 0 || height <= 0) return 1;
  return Math.min(2, Math.max(0.5, Math.round((width / height) * 8) / 8));
}

/** On a narrow screen labels are broken into shorter lines. */
export function isNarrow(size: Size): boolean {
  return size.width < 560;
}
