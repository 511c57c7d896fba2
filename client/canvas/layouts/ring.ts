import { type Box, overlaps } from '../labels/boxes.ts';
import { grow } from './grow.ts';
import { centreOf, type Layout, type LayoutNode, type Place, type Tie, tiesOf } from './layout.ts';

/** The ring's open part below the start, in radians to either side: its name stands there and no line runs through it. */
const OPEN = (47 * Math.PI) / 180;
const LEAST_RADIUS = 190;
/** What a text on a line needs beside its own width: both bodies, gaps, and air. */
const BESIDE_TEXT = 84;
const GROWTH = 1.03;

/**
 * The start in the middle and what is tied to it around it, sorted by family and country, so that families read as sectors.
 * The ring opens below, where the start's name stands. What lies further is grown outward from its own neighbour.
 *
 * The ring takes at most what is tied to the centre; give a network without a centre to another layout. Unconnected nodes
 * stand below the picture.
 */
export const ring: Layout = (input) => {
  const centre = centreOf(input);
  if (centre === null) return grow(input);
  const ties = tiesOf(input);
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const fixed = new Map(input.fixed.map((place) => [place[0], place]));
  const [, cx, cy] = fixed.get(centre) ?? [centre, 0, 0];

  const around: { readonly node: LayoutNode; readonly tie: Tie }[] = [];
  const seen = new Set([centre]);
  for (const tie of ties.get(centre) ?? []) {
    const node = nodes.get(tie.other);
    if (node === undefined || seen.has(tie.other)) continue;
    seen.add(tie.other);
    around.push({ node, tie });
  }
  const placed: Place[] = [[centre, cx, cy]];
  for (const [at, { x, y }] of ringPlaces(around, input.room).entries()) {
    const item = around[at];
    if (item !== undefined)
      placed.push(fixed.get(item.node.id) ?? [item.node.id, Math.round(cx + x), Math.round(cy + y)]);
  }
  const known = new Map([...placed, ...input.fixed].map((place) => [place[0], place]));
  const further = grow({ ...input, parent: null, fixed: [...known.values()] });
  return [...placed, ...further].filter(([id]) => !fixed.has(id));
};

/** Places around (0, 0), in the order given, clockwise from the lower left. */
function ringPlaces(
  around: readonly { readonly node: LayoutNode; readonly tie: Pick<Tie, 'family' | 'textWidth'> }[],
  room: number,
): readonly { readonly x: number; readonly y: number }[] {
  const widest = Math.max(0, ...around.map(({ node }) => node.labelWidth));
  const longestText = Math.max(0, ...around.map(({ tie }) => tie.textWidth));
  for (let ry = Math.max(LEAST_RADIUS, longestText + BESIDE_TEXT); ; ry *= GROWTH) {
    // A little over half of the ellipse lies above the start, and a label beyond it on either side.
    const height = ry * (1 + Math.cos(OPEN)) + 150;
    const rx = Math.max(ry * 0.8, (room * height - widest) / 2);
    const angles = spread(around, rx, ry);
    const boxes = around.map(({ node }, at) => boxOn(node, angles[at] ?? 0, rx, ry));
    const free = boxes.every((box, at) => boxes.every((other, to) => to <= at || !overlaps(box, other)));
    if (free || ry > 40_000) return angles.map((angle) => onRing(angle, rx, ry));
  }
}

/** Even along the arc, a little more between two families; then neighbours whose boxes meet push one another apart. */
function spread(
  around: readonly { readonly node: LayoutNode; readonly tie: Pick<Tie, 'family'> }[],
  rx: number,
  ry: number,
): number[] {
  const arc = arcTable(rx, ry);
  const gaps = around.map(({ tie }, at) => (at > 0 && tie.family !== around[at - 1]?.tie.family ? 1.25 : 1));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  let walked = 0;
  const angles = gaps.map((gap) => {
    const at = walked + gap / 2;
    walked += gap;
    return arc(at / Math.max(1, total));
  });
  const last = 2 * Math.PI - OPEN;
  for (let round = 0; round < 80; round += 1) {
    let moved = false;
    for (let at = 0; at + 1 < around.length; at += 1) {
      const [a, b] = [around[at], around[at + 1]];
      const [ta, tb] = [angles[at], angles[at + 1]];
      if (a === undefined || b === undefined || ta === undefined || tb === undefined) continue;
      if (!overlaps(boxOn(a.node, ta, rx, ry), boxOn(b.node, tb, rx, ry))) continue;
      angles[at] = Math.max(OPEN, ta - 0.01);
      angles[at + 1] = Math.min(last, tb + 0.01);
      moved = true;
    }
    if (!moved) break;
  }
  return angles;
}

/** From a share of the open ellipse's length to the angle there. */
function arcTable(rx: number, ry: number): (share: number) => number {
  const steps = 360;
  const lengths = [0];
  let before = onRing(OPEN, rx, ry);
  const angleAt = (step: number) => OPEN + ((2 * Math.PI - 2 * OPEN) * step) / steps;
  for (let step = 1; step <= steps; step += 1) {
    const here = onRing(angleAt(step), rx, ry);
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(here.x - before.x, here.y - before.y));
    before = here;
  }
  const whole = lengths[steps] ?? 1;
  return (share) => {
    const wanted = share * whole;
    const step = lengths.findIndex((length) => length >= wanted);
    return angleAt(step < 0 ? steps : step);
  };
}

/** Angle 0 is straight down; it grows clockwise, as one reads a clock. */
function onRing(angle: number, rx: number, ry: number): { x: number; y: number } {
  return { x: -rx * Math.sin(angle), y: ry * Math.cos(angle) };
}

/** A body with its label: above on top of the ring, where the lines come from below, and below elsewhere. */
function boxOn(node: LayoutNode, angle: number, rx: number, ry: number): Box {
  const { x, y } = onRing(angle, rx, ry);
  const half = Math.max(node.labelWidth, node.width + 14) / 2 + 8;
  const label = node.labelHeight + 6;
  const up = Math.cos(angle) < -0.8;
  return {
    x1: x - half,
    x2: x + half,
    y1: y - node.height / 2 - 9 - (up ? label : 0),
    y2: y + node.height / 2 + 3 + (up ? 0 : label),
  };
}
