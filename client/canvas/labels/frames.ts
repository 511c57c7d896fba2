import { bodyOf } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import type { Group } from '../layouts/groups.ts';
import type { Geometry, IndexedPicture, Scene } from '../scene.ts';
import type { Box } from './boxes.ts';
import { fitLine } from './fit.ts';
import { fontOf } from './fonts.ts';

interface Frame {
  readonly caption: string;
  readonly short: string;
  readonly box: Box;
}

/** Nodes of one group that stand farther apart than this, in canvas units, have frames of their own. */
const NEAR = 330;
/** Around bodies, with their labels below. */
const LABEL_ABOVE = 58;
const CAPTION = 18;
const PAD = { x: 74, top: 64, bottom: 62 };

/**
 * The frames of a layout with frames, around what stands together now: a node that was dragged out of its frame does not
 * stretch it over others.
 */
export function framesOf(
  picture: IndexedPicture,
  where: Geometry['nodes'],
  groups: ReadonlyMap<string, Group>,
): readonly Frame[] {
  const members = new Map<string, { readonly short: string; readonly boxes: Box[] }>();
  for (const [id, { x, y }] of where) {
    const group = groups.get(id);
    const node = picture.nodes.get(id);
    if (group === undefined || node === undefined) continue;
    const half = bodyOf(node).width / 2;
    const box = { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
    const known = members.get(group.caption);
    if (known === undefined) members.set(group.caption, { short: group.short, boxes: [box] });
    else known.boxes.push(box);
  }
  return [...members].flatMap(([caption, { short, boxes }]) => together(boxes).map((box) => ({ caption, short, box })));
}

/** Boxes that are near one another, taken together. */
function together(boxes: readonly Box[]): readonly Box[] {
  const clusters: Box[] = [];
  for (const box of [...boxes].sort((one, other) => one.y1 - other.y1 || one.x1 - other.x1)) {
    const near = clusters.filter((one) => isNear(one, box));
    for (const one of near) clusters.splice(clusters.indexOf(one), 1);
    clusters.push(near.reduce(union, box));
  }
  return clusters;
}

const isNear = (one: Box, other: Box): boolean =>
  one.x1 - NEAR < other.x2 && other.x1 - NEAR < one.x2 && one.y1 - NEAR < other.y2 && other.y1 - NEAR < one.y2;

const union = (one: Box, other: Box): Box => ({
  x1: Math.min(one.x1, other.x1),
  y1: Math.min(one.y1, other.y1),
  x2: Math.max(one.x2, other.x2),
  y2: Math.max(one.y2, other.y2),
});

/** A frame as it is painted, in px from the network's origin. */
interface Painted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

/** Px over the uppermost bodies: labels do not shrink with the zoom, and one must not lie over the caption. */
const topOf = (zoom: number): number => Math.max(PAD.top * zoom, LABEL_ABOVE);
/** Px that a frame keeps over its bodies whatever stands above it. */
const LEAST_TOP = 10;
/** Px of a letter of a caption, on average: enough to choose between a long and a short one. */
const LETTER = 6.7;
/** Letters that say something of a name that is cut. */
const FEWEST = 5;
/** Letters that a caption has room for where no frame stands on its right. */
const FEW_LETTERS = 12;
/** Px from the frame's corner to its caption. */
const INDENT = 3;

/**
 * Frames at a zoom. None reaches into the one above it, and a caption that would run into the frame on its right is said in
 * short, or not: between far nodes there is no more room on the screen than the zoom leaves.
 */
export function paintedFrames(frames: readonly Frame[], zoom: number): readonly Painted[] {
  const placed = frames.map((frame) => {
    const { box } = frame;
    const above = frames.filter((other) => other !== frame && other.box.y2 <= box.y1 && sharesColumn(other.box, box));
    const free = Math.min(...above.map((other) => (box.y1 - other.box.y2 - PAD.bottom) * zoom - CAPTION));
    const top = Math.max(LEAST_TOP, Math.min(topOf(zoom), free));
    const height = (box.y2 - box.y1 + PAD.bottom) * zoom + top;
    const width = (box.x2 - box.x1 + 2 * PAD.x) * zoom;
    return { frame, x: (box.x1 - PAD.x) * zoom, y: box.y1 * zoom - top, width, height };
  });
  const right = Math.max(...placed.map(({ x, width }) => x + width));
  return placed.map(({ frame, ...own }) => {
    // The frame above ends where this caption begins, and is not beside it.
    const beside = placed.filter(
      (other) => other.x > own.x && other.y - CAPTION < own.y && own.y - CAPTION < other.y + other.height - 1,
    );
    // With nobody on its right a caption may run as far as the frames do, or a few letters on.
    const room = Math.min(
      ...beside.map((other) => other.x - own.x - 2 * INDENT),
      Math.max(right - own.x, FEW_LETTERS * LETTER),
    );
    const letters = Math.floor(room / LETTER);
    const caption = [frame.caption, frame.short].find((text) => text.length <= letters);
    return {
      ...own,
      caption: caption ?? (letters < FEWEST ? '' : fitLine(frame.short, (text) => text.length, letters)),
    };
  });
}

const sharesColumn = (one: Box, other: Box): boolean => one.x1 - 2 * PAD.x < other.x2 && other.x1 - 2 * PAD.x < one.x2;

type Framed = Pick<Scene, 'picture' | 'groups'>;

/** The frames of a scene at a zoom; none in a layout without them. */
const paintedIn = ({ picture, groups }: Framed, where: Geometry['nodes'], zoom: number): readonly Painted[] =>
  groups === null ? [] : paintedFrames(framesOf(picture, where, groups), zoom);

/** Where a caption ends, in px from the network's origin. */
const endOf = ({ x, caption }: Painted): number => x + INDENT + caption.length * LETTER;

/** What frames with their captions cover, in canvas units: all of it should be in sight. */
export const frameBoxes = (scene: Framed, where: Geometry['nodes'], zoom: number): readonly Box[] =>
  paintedIn(scene, where, zoom).map((frame) => ({
    x1: frame.x / zoom,
    x2: Math.max(frame.x + frame.width, endOf(frame)) / zoom,
    y1: (frame.y - CAPTION) / zoom,
    y2: (frame.y + frame.height) / zoom,
  }));

/** Where captions of frames stand, in px from the network's origin: no label may lie over one. */
export const captionBoxes = (scene: Framed, where: Geometry['nodes'], zoom: number): readonly Box[] =>
  paintedIn(scene, where, zoom)
    .filter(({ caption }) => caption !== '')
    .map((frame) => ({ x1: frame.x, x2: endOf(frame), y1: frame.y - CAPTION, y2: frame.y }));

/** Under everything else of our layer. The context is moved to the network's own origin. */
export function paintFrames(context: Pen, scene: Scene, geometry: Geometry, zoom: number): void {
  if (scene.groups === null) return;
  const { tokens } = scene;
  const frames = paintedIn(scene, geometry.nodes, zoom);
  context.setLineDash([2, 4]);
  context.strokeStyle = tokens.hair;
  context.lineWidth = 1;
  for (const { x, y, width, height } of frames) {
    context.beginPath();
    context.roundRect(x, y, width, height, 10 * zoom);
    context.stroke();
  }
  context.setLineDash([]);
  context.font = fontOf(600, 12, 'en');
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.strokeStyle = tokens.ground;
  context.lineWidth = 5;
  context.fillStyle = tokens.ink2;
  for (const { x, y, caption } of frames) {
    context.strokeText(caption, x + INDENT, y - 5);
    context.fillText(caption, x + INDENT, y - 5);
  }
}
