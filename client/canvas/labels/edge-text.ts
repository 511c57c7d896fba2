import type { PictureEdge } from '../../model/picture.ts';
import { clamp } from './block.ts';
import type { Box, BoxIndex } from './boxes.ts';
import type { Measure } from './measure.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text on a line: along it, or, as a pill, upright. */
export interface EdgeText {
  readonly edge: PictureEdge;
  readonly text: string;
  readonly pill: boolean;
  readonly x: number;
  readonly y: number;
  /** Radians, never upside down. 0 for a pill. */
  readonly angle: number;
  readonly size: number;
  readonly width: number;
  /** What it covers; a slanted text is a chain of small boxes. */
  readonly boxes: readonly Box[];
}

export interface EdgeTextRequest {
  readonly edge: PictureEdge;
  /** Along the line, in px. */
  readonly points: readonly Point[];
  /** How much of each end lies under a body and its gap. */
  readonly cutFrom: number;
  readonly cutTo: number;
  readonly zoom: number;
  readonly measure: Measure;
  readonly avoid: readonly BoxIndex<string>[];
  /** Drawn where it meets least when every place is taken. */
  readonly must: boolean;
}

const ROOM = 24;
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
/** Below this zoom a line's text would be larger than what it is about. */
const FAR = 0.5;

/**
 * Null when the line is too short for its text or every place along it is taken. A pill that finds no room says only its
 * numbers before it covers anything.
 */
export function placeEdgeText(request: EdgeTextRequest): EdgeText | null {
  const { pill } = request.edge;
  const numbers = pill?.split(' · ').at(-1) ?? null;
  if (pill === null || numbers === pill) return placeText(request);
  const short = { ...request.edge, pill: numbers };
  return placeText({ ...request, must: false }) ?? placeText({ ...request, edge: short });
}

function placeText(request: EdgeTextRequest): EdgeText | null {
  const { edge, zoom, measure, avoid, must } = request;
  const pill = edge.pill !== null;
  const text = edge.pill ?? edge.label;
  if (text === '' || (zoom < FAR && !must)) return null;
  const size = clamp(11 * zoom, 11, 16);
  const width = measure(text, pill ? 560 : 450, size, 'en') + (pill ? size * 1.5 : 0);
  const length = lengthOf(request.points);
  const room = length - request.cutFrom - request.cutTo;
  if (!pill && room < width + ROOM) return null;
  if (pill && room < size * 2) return null;

  let least: { readonly met: number; readonly text: EdgeText } | null = null;
  for (const share of SHARES) {
    const reach = pill ? 0 : width / 2 + 4;
    const distance = clamp(request.cutFrom + room * share, request.cutFrom + reach, length - request.cutTo - reach);
    const { x, y, angle } = pointAt(request.points, distance);
    const slant = pill ? 0 : upright(angle);
    const boxes = pill ? [pillBox(x, y, width, size)] : chain(x, y, slant, width, size);
    const found: EdgeText = { edge, text, pill, x, y, angle: slant, size, width, boxes };
    const met = boxes.reduce((sum, box) => sum + avoid.filter((index) => index.hits(box, edge.id)).length, 0);
    if (met === 0) return found;
    if (least === null || met < least.met) least = { met, text: found };
  }
  return must ? (least?.text ?? null) : null;
}

function pillBox(x: number, y: number, width: number, size: number): Box {
  const half = size * 0.92 + 3;
  return { x1: x - width / 2 - 3, y1: y - half, x2: x + width / 2 + 3, y2: y + half };
}

function chain(x: number, y: number, angle: number, width: number, size: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / size));
  const half = size * 0.62;
  return Array.from({ length: count }, (_, at) => {
    const along = ((at + 0.5) / count - 0.5) * width;
    const cx = x + Math.cos(angle) * along;
    const cy = y + Math.sin(angle) * along;
    return { x1: cx - half, y1: cy - half, x2: cx + half, y2: cy + half };
  });
}

/** So that nobody reads upside down. */
export function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  if (angle <= -Math.PI / 2) return angle + Math.PI;
  return angle;
}

function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a !== undefined && b !== undefined) length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}

function pointAt(points: readonly Point[], distance: number): { x: number; y: number; angle: number } {
  let left = distance;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a === undefined || b === undefined) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= length || at === points.length - 1) {
      const share = length === 0 ? 0 : left / length;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, angle: Math.atan2(b.y - a.y, b.x - a.x) };
    }
    left -= length;
  }
  return { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, angle: 0 };
}
