import type { Geometry, IndexedPicture } from '../scene.ts';
import type { Arrangement } from './arrange.ts';
import type { Box } from './boxes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The same picture with one node at another place: its label, marks and badge go along, its lines end there, and nothing
 * else is placed anew. Texts on its lines wait until everything is.
 */
export function follow(
  id: string,
  to: Point,
  geometry: Geometry,
  arrangement: Arrangement,
  picture: IndexedPicture,
): { readonly geometry: Geometry; readonly arrangement: Arrangement } {
  const from = geometry.nodes.get(id);
  if (from === undefined) return { geometry, arrangement };
  const nodes = new Map(geometry.nodes).set(id, to);
  const lines = new Map(geometry.lines);
  const own = new Set<string>();
  for (const edge of picture.edgesAt.get(id) ?? []) {
    const [a, b] = [nodes.get(edge.from), nodes.get(edge.to)];
    own.add(edge.id);
    if (a !== undefined && b !== undefined) lines.set(edge.id, [a, b]);
  }
  const by = { x: (to.x - from.x) * arrangement.zoom, y: (to.y - from.y) * arrangement.zoom };
  const label = arrangement.labels.get(id);
  const marks = arrangement.marks.get(id);
  const badge = arrangement.badges.get(id);
  return {
    geometry: { nodes, lines },
    arrangement: {
      ...arrangement,
      labels:
        label === undefined
          ? arrangement.labels
          : new Map(arrangement.labels).set(id, { ...label, box: moved(label.box, by) }),
      marks:
        marks === undefined
          ? arrangement.marks
          : new Map(arrangement.marks).set(
              id,
              marks.map((box) => moved(box, by)),
            ),
      badges: badge === undefined ? arrangement.badges : new Map(arrangement.badges).set(id, moved(badge, by)),
      edgeTexts: arrangement.edgeTexts.filter((text) => !own.has(text.edge.id)),
    },
  };
}

const moved = ({ x1, y1, x2, y2 }: Box, by: Point): Box => ({
  x1: x1 + by.x,
  y1: y1 + by.y,
  x2: x2 + by.x,
  y2: y2 + by.y,
});
