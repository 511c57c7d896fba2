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
const LARGEST = 1.2;

/** The viewport in which all boxes are seen, as large as fits; null when there is nothing to see or no room to see it. */
export function fitViewport(
  boxes: readonly Box[],
  size: Size,
  insets: Insets,
): { readonly zoom: number; readonly pan: { x: number; y: number } } | null {
  const width = size.width - insets.left - insets.right - 2 * PADDING;
  const height = size.height - insets.top - insets.bottom - 2 * PADDING;
  if (boxes.length === 0 || width <= 0 || height <= 0) return null;
  const x1 = Math.min(...boxes.map((box) => box.x1));
  const x2 = Math.max(...boxes.map((box) => box.x2));
  const y1 = Math.min(...boxes.map((box) => box.y1));
  const y2 = Math.max(...boxes.map((box) => box.y2));
  const zoom = Math.min(LARGEST, width / (x2 - x1), height / (y2 - y1));
  return {
    zoom,
    pan: {
      x: insets.left + PADDING + width / 2 - ((x1 + x2) / 2) * zoom,
      y: insets.top + PADDING + height / 2 - ((y1 + y2) / 2) * zoom,
    },
  };
}

/** Width by height of what is not covered, in steps of an eighth: a few px more or less give the same first picture. */
export function roomOf(size: Size, insets: Insets): number {
  const width = size.width - insets.left - insets.right - 2 * PADDING;
  const height = size.height - insets.top - insets.bottom - 2 * PADDING;
  if (width <= 0 || height <= 0) return 1;
  return Math.min(2, Math.max(0.5, Math.round((width / height) * 8) / 8));
}

/** On a narrow screen labels are broken into shorter lines. */
export function isNarrow(size: Size): boolean {
  return size.width < 560;
}
