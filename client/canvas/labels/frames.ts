import { bodyOf } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import type { Group } from '../layouts/groups.ts';
import type { Geometry, IndexedPicture, Scene } from '../scene.ts';
import type { Box } from './boxes.ts';
import { fontOf } from './fonts.ts';

interface Frame {
  readonly caption: string;
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
  const members = new Map<string, Box[]>();
  for (const [id, { x, y }] of where) {
    const group = groups.get(id);
    const node = picture.nodes.get(id);
    if (group === undefined || node === undefined) continue;
    const half = bodyOf(node).width / 2;
    const box = { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
    const boxes = members.get(group.caption);
    if (boxes === undefined) members.set(group.caption, [box]);
    else boxes.push(box);
  }
  return [...members].flatMap(([caption, boxes]) => together(boxes).map((box) => ({ caption, box })));
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

/** What frames with their captions cover, in canvas units: all of it should be in sight. */
export function frameBoxes(scene: Scene, where: Geometry['nodes'], zoom: number): readonly Box[] {
  if (scene.groups === null) return [];
  return framesOf(scene.picture, where, scene.groups).map(({ box }) => ({
    x1: box.x1 - PAD.x,
    x2: box.x2 + PAD.x,
    y1: box.y1 - (topOf(zoom) + CAPTION) / zoom,
    y2: box.y2 + PAD.bottom,
  }));
}

/** Px over the uppermost bodies: labels do not shrink with the zoom, and one must not lie over the caption. */
const topOf = (zoom: number): number => Math.max(PAD.top * zoom, LABEL_ABOVE);

/** Under everything else of our layer. The context is moved to the network's own origin. */
export function paintFrames(context: Pen, scene: Scene, geometry: Geometry, zoom: number): void {
  if (scene.groups === null) return;
  const { tokens } = scene;
  context.font = fontOf(600, 12, 'en');
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { caption, box } of framesOf(scene.picture, geometry.nodes, scene.groups)) {
    const top = topOf(zoom);
    const x = (box.x1 - PAD.x) * zoom;
    const y = box.y1 * zoom - top;
    context.beginPath();
    context.roundRect(
      x,
      y,
      (box.x2 - box.x1 + 2 * PAD.x) * zoom,
      (box.y2 - box.y1 + PAD.bottom) * zoom + top,
      10 * zoom,
    );
    context.strokeStyle = tokens.hair;
    context.lineWidth = 1;
    context.setLineDash([2, 4]);
    context.stroke();
    context.setLineDash([]);
    context.strokeStyle = tokens.ground;
    context.lineWidth = 5;
    context.strokeText(caption, x + 8, y - 5);
    context.fillStyle = tokens.ink2;
    context.fillText(caption, x + 8, y - 5);
  }
}
