import { type Box, BoxIndex, lengthInside, type Segment } from '../labels/boxes.ts';
import { centreOf, type Layout, type LayoutInput, type LayoutNode, type Place, tiesOf } from './layout.ts';

const ANGLES = 36;
const STEP = 26;
const ARC_PER_SIBLING = 21;
/** So many looks at a line for one node, and the best place found so far is taken: in a thicket none is good. */
const MOST_LOOKS = 60_000;
/** Up to this many lines are looked at for every place that is tried. */
const LINES_LOOKED_AT = 1_500;

/** A place, and what speaks against it. */
interface Tried {
  readonly cost: number;
  readonly at: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts new nodes into free space around the node that they hang on, outward where there is room, and moves nothing that
 * stands. Nodes without a placed neighbour are taken last and stand below the picture.
 */
export const grow: Layout = (input) => {
  const field = new Field(input);
  const ties = tiesOf(input);
  let waiting = input.nodes.filter((node) => !field.has(node.id));
  const places: Place[] = [];
  while (waiting.length > 0) {
    const next: LayoutNode[] = [];
    const order = new Map<LayoutNode, { readonly parent: string; readonly rank: number; readonly textWidth: number }>();
    for (const node of waiting) {
      const own = ties.get(node.id) ?? [];
      const tie =
        own.find((one) => one.other === input.parent && field.has(one.other)) ??
        own.find((one) => field.has(one.other));
      if (tie === undefined) {
        next.push(node);
        continue;
      }
      const rank = ties.get(tie.other)?.findIndex((one) => one.other === node.id) ?? 0;
      order.set(node, { parent: tie.other, rank, textWidth: tie.textWidth });
    }
    if (order.size === 0) {
      const [alone, ...rest] = [...waiting].sort((a, b) => (a.id < b.id ? -1 : 1));
      if (alone !== undefined) places.push(field.put(alone, field.below(alone), null));
      waiting = rest;
      continue;
    }
    const ready = [...order].sort(
      ([a, pa], [b, pb]) =>
        (pa.parent < pb.parent ? -1 : pa.parent > pb.parent ? 1 : pa.rank - pb.rank) || (a.id < b.id ? -1 : 1),
    );
    const siblings = new Map<string, number>();
    for (const { parent } of order.values()) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
    for (const [node, { parent, textWidth }] of ready) {
      places.push(field.put(node, field.beside(node, parent, textWidth, siblings.get(parent) ?? 1), parent));
    }
    waiting = next;
  }
  return places;
};

/** What stands already: boxes of bodies with their labels, and the lines between them. */
class Field {
  readonly #at = new Map<string, Point>();
  readonly #nodes: ReadonlyMap<string, LayoutNode>;
  readonly #boxes = new BoxIndex<string>(160);
  readonly #lines: (Segment & { readonly from: string; readonly to: string })[] = [];
  #bounds: Box | null = null;
  readonly #centre: string | null;
  readonly #room: number;
  /** What a unit of picture height costs: much in a first picture, less when the reader asked for more. */
  readonly #thrift: number;
  #looks = 0;

  constructor(input: LayoutInput) {
    this.#centre = centreOf(input);
    this.#room = input.room;
    this.#thrift = input.parent === null ? 1 : 0.7;
    this.#nodes = new Map(input.nodes.map((node) => [node.id, node]));
    for (const [id, x, y] of input.fixed) {
      const node = this.#nodes.get(id);
      if (node !== undefined) this.#stand(node, { x, y });
    }
    for (const edge of input.edges) this.#line(edge.from, edge.to);
  }

  has(id: string): boolean {
    return this.#at.has(id);
  }

  put(node: LayoutNode, at: Point, parent: string | null): Place {
    const point = { x: Math.round(at.x), y: Math.round(at.y) };
    this.#stand(node, point);
    if (parent !== null) this.#line(node.id, parent);
    return [node.id, point.x, point.y];
  }

  /** Under everything, in the middle. */
  below(node: LayoutNode): Point {
    if (this.#bounds === null) return { x: 0, y: 0 };
    const y = this.#bounds.y2 + node.height / 2 + 30;
    const middle = (this.#bounds.x1 + this.#bounds.x2) / 2;
    return { x: middle, y };
  }

  /** @param siblings how many new nodes this parent gets: they stand in one arc that has room for all */
  beside(node: LayoutNode, parentId: string, textWidth: number, siblings: number): Point {
    const parent = this.#at.get(parentId);
    if (parent === undefined) return this.below(node);
    const outward = this.#outward(parentId, parent);
    const parentNode = this.#nodes.get(parentId);
    const nearest = Math.max(
      124,
      Math.min(520, siblings * ARC_PER_SIBLING),
      textWidth === 0 ? 0 : (textWidth + 24) * 1.4 + 10 + ((parentNode?.height ?? 38) + node.height) / 2,
    );
    // In a first picture a further step lies outside the ring, or in its open part, but not among the ring's own lines.
    const least = this.#thrift < 1 ? 0 : this.#fromCentre(parent) * 0.7;
    let best: Tried | null = null;
    this.#looks = 0;
    for (let ring = 0; ring < 400; ring += 1) {
      const distance = nearest + ring * STEP;
      if (best !== null && (best.cost < ring * STEP * 0.7 || this.#looks > MOST_LOOKS)) break;
      for (let turn = 0; turn < ANGLES; turn += 1) {
        const turned = ((turn % 2 === 0 ? turn : -turn - 1) * Math.PI) / ANGLES;
        const angle = outward + turned;
        const at = { x: parent.x + Math.cos(angle) * distance, y: parent.y + Math.sin(angle) * distance };
        const cost = ring * STEP * 0.7 + Math.abs(turned) * 36;
        if (best !== null && cost >= best.cost) continue;
        const box = boxOf(node, at);
        if (this.#fromCentre(at) < least || this.#boxes.hits(box, null)) continue;
        const most = best === null ? Number.POSITIVE_INFINITY : best.cost - cost;
        const total: number = cost + this.#trouble(node, at, parent, parentId, box, most);
        if (best === null || total < best.cost) best = { cost: total, at };
      }
    }
    return best?.at ?? this.below(node);
  }

  /** Away from what the parent already hangs on; to the right when it hangs on nothing. */
  #outward(parentId: string, parent: Point): number {
    let x = 0;
    let y = 0;
    for (const line of this.#lines) {
      if (line.from !== parentId && line.to !== parentId) continue;
      const other = this.#at.get(line.from === parentId ? line.to : line.from);
      if (other === undefined) continue;
      const length = Math.max(1, Math.hypot(other.x - parent.x, other.y - parent.y));
      x -= (other.x - parent.x) / length;
      y -= (other.y - parent.y) / length;
    }
    return Math.hypot(x, y) < 0.05 ? 0 : Math.atan2(y, x);
  }

  /**
   * Lines crossed or covered by the new one, and how much wider it makes the picture.
   * @param most from here on it is too much: how much exactly is not worked out
   */
  #trouble(node: LayoutNode, at: Point, parent: Point, parentId: string, box: Box, most: number): number {
    let trouble = 0;
    const [half, up] = [node.width / 2 + 8, node.height / 2 + 8];
    const body = { x1: at.x - half, y1: at.y - up, x2: at.x + half, y2: at.y + up };
    const line = { x1: parent.x, y1: parent.y, x2: at.x, y2: at.y };
    const step = Math.max(1, Math.ceil(this.#lines.length / LINES_LOOKED_AT));
    for (let index = 0; index < this.#lines.length; index += step) {
      const other = this.#lines[index];
      if (other === undefined) continue;
      this.#looks += 1;
      if (trouble >= most) return trouble;
      if (lengthInside(other, body) > 0) trouble += 420;
      else if (lengthInside(other, box) > 0) trouble += 90;
      if (other.from !== parentId && other.to !== parentId && cross(line, other)) trouble += 85;
    }
    for (const share of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
      const x = parent.x + (at.x - parent.x) * share;
      const y = parent.y + (at.y - parent.y) * share;
      if (parentId !== this.#centre && this.#onCentre(x, y)) trouble += 250;
      if (this.#boxes.hits({ x1: x - 3, y1: y - 3, x2: x + 3, y2: y + 3 }, parentId)) trouble += 130;
    }
    const bounds = this.#bounds;
    if (bounds !== null) {
      // Growing in the direction in which the room has space left costs nothing.
      const before = this.#needed(bounds);
      trouble += (this.#needed(union(bounds, box)) - before) * this.#thrift;
    }
    return trouble;
  }

  /** On the body or the name of the node in the middle. */
  #onCentre(x: number, y: number): boolean {
    const node = this.#centre === null ? undefined : this.#nodes.get(this.#centre);
    const at = this.#centre === null ? undefined : this.#at.get(this.#centre);
    if (node === undefined || at === undefined) return false;
    const box = boxOf(node, at);
    return x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2;
  }

  #fromCentre(point: Point): number {
    const centre = this.#centre === null ? undefined : this.#at.get(this.#centre);
    return centre === undefined ? 0 : Math.hypot((point.x - centre.x) / this.#room, point.y - centre.y);
  }

  /** The height of a room that holds these bounds. */
  #needed(bounds: Box): number {
    return Math.max((bounds.x2 - bounds.x1) / this.#room, bounds.y2 - bounds.y1);
  }

  #stand(node: LayoutNode, at: Point): void {
    this.#at.set(node.id, at);
    const box = boxOf(node, at);
    this.#boxes.add(box, node.id);
    this.#bounds = union(this.#bounds ?? box, box);
  }

  #line(from: string, to: string): void {
    const [a, b] = [this.#at.get(from), this.#at.get(to)];
    if (a !== undefined && b !== undefined) this.#lines.push({ from, to, x1: a.x, y1: a.y, x2: b.x, y2: b.y });
  }
}

function boxOf(node: LayoutNode, at: Point): Box {
  const half = Math.max(node.labelWidth, node.width + 14) / 2 + 8;
  return {
    x1: at.x - half,
    y1: at.y - node.height / 2 - 12,
    x2: at.x + half,
    y2: at.y + node.height / 2 + node.labelHeight + 12,
  };
}

function union(a: Box, b: Box): Box {
  return { x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) };
}

function cross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) => (s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1);
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}
