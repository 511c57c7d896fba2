import type { PictureEdge, PictureNode } from '../../model/picture.ts';
import { bodyOf } from '../bodies.ts';
import type { Attention, Geometry, IndexedPicture, Viewport } from '../scene.ts';
import { badgeBox } from './badge.ts';
import { labelForms, type TextBlock } from './block.ts';
import { type Box, BoxIndex, SegmentIndex } from './boxes.ts';
import { type EdgeText, placeEdgeText } from './edge-text.ts';
import { markBoxes, markScale } from './marks.ts';
import type { Measure } from './measure.ts';
import { type LabelRequest, placeLabels, type Side } from './place.ts';

/** Everything that our layer draws, in px of the present zoom with the pan left out: panning changes nothing of it. */
export interface Arrangement {
  readonly zoom: number;
  readonly labels: ReadonlyMap<string, { readonly block: TextBlock; readonly side: Side; readonly box: Box }>;
  readonly marks: ReadonlyMap<string, readonly Box[]>;
  readonly badges: ReadonlyMap<string, Box>;
  readonly edgeTexts: readonly EdgeText[];
  /** What the labels have taken, for texts that come and go with the pointer. */
  readonly taken: BoxIndex<string>;
  readonly bodies: BoxIndex<string>;
}

/** Over this many labels in sight lines are no longer avoided: there are too many to miss them. */
const AVOID_LINES_UP_TO = 260;
const MARGIN = 200;
const NARROW = 560;

export interface ArrangeInput {
  readonly picture: IndexedPicture;
  readonly attention: Pick<Attention, 'selected' | 'focused' | 'hovered' | 'lit'>;
  readonly geometry: Geometry;
  readonly viewport: Viewport;
  /** Of the frames of a layout, in px with the pan left out. */
  readonly captions: readonly Box[];
  readonly measure: Measure;
  readonly before: Arrangement | null;
}

/** Finds a place for every label, mark and always-drawn edge text in sight. */
export function arrange({
  picture,
  attention,
  geometry,
  viewport,
  captions,
  measure,
  before,
}: ArrangeInput): Arrangement {
  const { zoom } = viewport;
  const inSight = (x: number, y: number) =>
    x + viewport.panX > -MARGIN &&
    y + viewport.panY > -MARGIN &&
    x + viewport.panX < viewport.width + MARGIN &&
    y + viewport.panY < viewport.height + MARGIN;

  const bodies = new BoxIndex<string>();
  for (const caption of captions) bodies.add(caption, '');
  const marks = new Map<string, readonly Box[]>();
  const badges = new Map<string, Box>();
  const seen: { readonly node: PictureNode; readonly x: number; readonly y: number }[] = [];
  for (const [id, at] of geometry.nodes) {
    const node = picture.nodes.get(id);
    const x = at.x * zoom;
    const y = at.y * zoom;
    if (node === undefined || !inSight(x, y)) continue;
    seen.push({ node, x, y });
    const half = halfSize(node, zoom, attention);
    bodies.add({ x1: x - half.width, y1: y - half.height, x2: x + half.width, y2: y + half.height }, id);
    const body = bodyOf(node);
    const boxes = markBoxes(
      shownMarks(node).length,
      x,
      y,
      (body.width * zoom) / 2,
      (body.height * zoom) / 2,
      markScale(zoom),
    );
    if (boxes.length > 0) marks.set(id, boxes);
    const badge = badgeBox(node, x, y, zoom, measure);
    if (badge !== null) {
      badges.set(id, badge);
      bodies.add(badge, '');
    }
    // A label of its own may not run under a mark either, so marks belong to nobody here.
    for (const box of boxes) bodies.add(box, '');
  }

  const taken = new BoxIndex<string>();
  const edgeTexts: EdgeText[] = [];
  for (const edge of picture.edges.values()) {
    if (edge.pill === null && !edge.labelAlways) continue;
    const text = textOf(edge, picture, geometry, zoom, measure, [bodies, taken], edge.pill !== null && zoom >= 0.5);
    if (text === null) continue;
    edgeTexts.push(text);
    for (const box of text.boxes) bodies.add(box, edge.id);
    for (const box of text.boxes) taken.add(box, edge.id);
  }

  const lines = seen.length > AVOID_LINES_UP_TO ? null : new SegmentIndex();
  if (lines !== null) {
    for (const points of geometry.lines.values()) {
      for (let at = 1; at < points.length; at += 1) {
        const [a, b] = [points[at - 1], points[at]];
        if (a !== undefined && b !== undefined)
          lines.add({ x1: a.x * zoom, y1: a.y * zoom, x2: b.x * zoom, y2: b.y * zoom });
      }
    }
  }

  const narrow = viewport.width < NARROW;
  const view = {
    x1: -viewport.panX + 4,
    y1: -viewport.panY + 4,
    x2: viewport.width - viewport.panX - 4,
    y2: viewport.height - viewport.panY - 4,
  };
  // The one party that a network is of is always named; of many that were asked for, each comes first and none at any price.
  const isOfOne = [...picture.nodes.values()].filter(({ isStart }) => isStart).length === 1;
  const must = (node: PictureNode) =>
    (isOfOne && node.isStart) ||
    attention.selected.has(node.id) ||
    attention.focused === node.id ||
    attention.hovered === node.id;
  const forms = new Map(seen.map(({ node }) => [node.id, labelForms(node, zoom, measure, narrow && !must(node))]));
  const requests = seen.map(({ node, x, y }): LabelRequest => {
    const half = halfSize(node, zoom, attention);
    const boxes = marks.get(node.id) ?? [];
    return {
      id: node.id,
      x,
      y,
      halfWidth: half.width,
      halfHeight: half.height,
      above: Math.max(0, ...boxes.map((box) => y - half.height - box.y1)),
      right: Math.max(0, ...boxes.map((box) => box.x2 - x - half.width)),
      priority: priorityOf(node, attention, picture.edgesAt.get(node.id)?.length ?? 0),
      forms: forms.get(node.id) ?? [],
      must: must(node),
      before: before?.labels.get(node.id)?.side ?? null,
    };
  });
  const { placed, taken: labels } = placeLabels(requests, { bodies, lines, view, narrow });
  return {
    zoom,
    marks,
    badges,
    edgeTexts,
    bodies,
    taken: labels,
    labels: new Map(
      [...placed].flatMap(([id, { form, side, box }]) => {
        const block = forms.get(id)?.[form];
        return block === undefined ? [] : [[id, { block, side, box }] as const];
      }),
    ),
  };
}

/** Selected, focused, start, pointed out, more marks, more ties; what is not yet listed comes after what is. */
export function priorityOf(
  node: PictureNode,
  attention: Pick<Attention, 'selected' | 'focused' | 'hovered' | 'lit'>,
  ties: number,
): number {
  return (
    (attention.selected.has(node.id) ? 8e6 : 0) +
    (attention.focused === node.id ? 4e6 : 0) +
    (attention.hovered === node.id ? 3e6 : 0) +
    (node.isStart ? 2e6 : 0) +
    (attention.lit?.has(node.id) ? 1e6 : 0) +
    (node.standing === 'not-yet' ? 0 : 100_000) +
    node.marks.length * 10_000 +
    Math.min(ties, 9_999)
  );
}

/** Who is not yet listed wears no mark. */
export function shownMarks(node: PictureNode): PictureNode['marks'] {
  return node.standing === 'not-yet' ? [] : node.marks;
}

/** The texts of edges that are shown because a node or the edge itself is looked at. */
export function passingTexts(
  edges: Iterable<PictureEdge>,
  must: ReadonlySet<string>,
  arrangement: Arrangement,
  picture: IndexedPicture,
  geometry: Geometry,
  measure: Measure,
): readonly EdgeText[] {
  const always = new Set(arrangement.edgeTexts.map((text) => text.edge.id));
  const own = new BoxIndex<string>();
  const texts: EdgeText[] = [];
  for (const edge of edges) {
    if (always.has(edge.id)) continue;
    const needed = must.has(edge.id);
    const avoid = [arrangement.bodies, arrangement.taken, own];
    const text = textOf(edge, picture, geometry, arrangement.zoom, measure, avoid, needed);
    if (text === null) continue;
    texts.push(text);
    for (const box of text.boxes) own.add(box, edge.id);
  }
  return texts;
}

function textOf(
  edge: PictureEdge,
  picture: IndexedPicture,
  geometry: Geometry,
  zoom: number,
  measure: Measure,
  avoid: readonly BoxIndex<string>[],
  must: boolean,
): EdgeText | null {
  const from = picture.nodes.get(edge.from);
  const to = picture.nodes.get(edge.to);
  const points = geometry.lines.get(edge.id);
  if (from === undefined || to === undefined || points === undefined) return null;
  const ends = [bodyOf(from), bodyOf(to)].map((body) => (Math.max(body.width, body.height) / 2 + 6) * zoom);
  return placeEdgeText({
    edge,
    points: points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })),
    cutFrom: ends[0] ?? 0,
    cutTo: ends[1] ?? 0,
    zoom,
    measure,
    avoid,
    must,
  });
}

/** Half a body with what is drawn around it: the yellow and its ring, the two rings of the keyboard. */
function halfSize(
  node: PictureNode,
  zoom: number,
  attention: Pick<Attention, 'selected' | 'focused'>,
): { width: number; height: number } {
  const body = bodyOf(node);
  const around = (attention.selected.has(node.id) ? 12.5 : 1.5) + (attention.focused === node.id ? 7 : 0);
  return { width: (body.width / 2 + around) * zoom, height: (body.height / 2 + around) * zoom };
}
