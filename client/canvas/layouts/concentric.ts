import { clearLines } from './clear-lines.ts';
import { centreOf, type Layout, type LayoutNode, type Place, type Tie, tiesOf } from './layout.ts';

const FIRST_RADIUS = 190;
const BETWEEN_RINGS = 150;
/** Along a ring, beside a label. */
const AIR = 18;

/**
 * The starts in the middle, and around them a ring for every step away from them. Each node stands as near as it can to
 * the one through which it was reached; what nothing ties to the starts is the last ring.
 */
export const concentric: Layout = (input) => {
  const ties = tiesOf(input);
  const fixed = new Map(input.fixed.map((place) => [place[0], place]));
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const rings = ringsOf(input.nodes, ties, centreOf(input));
  const angles = new Map<string, number>();
  const places: Place[] = [];
  let radius = 0;
  for (const [step, ring] of rings.entries()) {
    const order = step === 0 ? ring : [...ring].sort((one, other) => one.angle(angles) - other.angle(angles));
    const widths = order.map(({ id }) => widthOf(nodes.get(id)));
    const around = widths.reduce((sum, width) => sum + width, 0);
    if (step > 0 || order.length > 1) {
      radius = Math.max(
        step === 0 ? 90 : radius + BETWEEN_RINGS,
        step === 1 ? FIRST_RADIUS : 0,
        around / (2 * Math.PI),
      );
    }
    // Room that is left over stands between all; the ring begins where its first member wants to be.
    let walked = 0;
    for (const [at, { id }] of order.entries()) {
      const width = widths[at] ?? 0;
      const angle = -Math.PI / 2 + (2 * Math.PI * (walked + width / 2)) / Math.max(1, around);
      walked += width;
      angles.set(id, angle);
      const [x, y] = [Math.cos(angle) * radius * Math.max(1, input.room * 0.8), Math.sin(angle) * radius];
      if (!fixed.has(id)) places.push([id, Math.round(radius === 0 ? 0 : x), Math.round(radius === 0 ? 0 : y)]);
    }
  }
  return clearLines(input, places);
};

interface Member {
  readonly id: string;
  /** Where it would like to stand: where the node stands through which it was reached. */
  readonly angle: (angles: ReadonlyMap<string, number>) => number;
}

function ringsOf(
  nodes: readonly LayoutNode[],
  ties: ReadonlyMap<string, readonly Tie[]>,
  centre: string | null,
): readonly (readonly Member[])[] {
  const starts = nodes.filter((node) => node.isStart).map(({ id }) => id);
  const first = starts.length > 0 ? starts : centre === null ? nodes.slice(0, 1).map(({ id }) => id) : [centre];
  const seen = new Set(first);
  const rings: Member[][] = [first.map((id) => ({ id, angle: () => 0 }))];
  for (let ring = first; ring.length > 0; ) {
    const next: Member[] = [];
    for (const parent of ring) {
      for (const { other } of ties.get(parent) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push({ id: other, angle: (angles) => angles.get(parent) ?? 0 });
      }
    }
    if (next.length > 0) rings.push(next);
    ring = next.map(({ id }) => id);
  }
  const apart = nodes.filter(({ id }) => !seen.has(id)).map(({ id }): Member => ({ id, angle: () => 0 }));
  return apart.length === 0 ? rings : [...rings, apart];
}

const widthOf = (node: LayoutNode | undefined): number =>
  Math.max(node?.labelWidth ?? 0, (node?.width ?? 38) + 20) + AIR;
