import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { EdgeFamily } from '../../model/picture.ts';
import { centreOf, type Layout, type LayoutInput, type LayoutNode, type Place, type Tie, tiesOf } from './layout.ts';
import { separate } from './separate.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly node: LayoutNode;
  x: number;
  y: number;
}

/** Over this many nodes bodies only are kept apart: room for every label would make the picture too large to see. */
const LABELS_COUNT_UP_TO = 300;
/** Measured on generated networks of 500 to 2,000: more steps cross no fewer lines. */
const LEAST_STEPS = 40;
/** The simulation's alpha goes from 1 to 0.001. */
const CALM = 0.1;

/**
 * Springs for ties, a push between all, and bodies with their labels kept apart. The start, or the starts on a small circle,
 * and pinned nodes stand still. It begins from a tree around them, so that few steps settle it, and uses no chance.
 */
export const force: Layout = (input) => {
  const fixed = new Map(input.fixed.map((place) => [place[0], place]));
  const bodies = beginnings(input);
  for (const body of bodies) {
    const place = fixed.get(body.id);
    if (place !== undefined) {
      [, body.fx, body.fy] = place;
      [, body.x, body.y] = place;
    }
  }
  const links: (SimulationLinkDatum<Body> & { readonly family: EdgeFamily })[] = input.edges
    .filter((edge) => edge.from !== edge.to)
    .map((edge) => ({ source: edge.from, target: edge.to, family: edge.family }));
  const withLabels = bodies.length <= LABELS_COUNT_UP_TO;
  const roomy = withLabels ? 1 : 0.62;
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance((link) => (link.family === 'hanging' || link.family === 'sanctioned-by' ? 190 : 150) * roomy),
    )
    .force(
      'push',
      forceManyBody<Body>()
        .strength(-620 * roomy)
        .theta(1.3)
        .distanceMax(1_600 * roomy),
    )
    .force('x', forceX<Body>(0).strength(0.04 / Math.max(1, input.room)))
    .force('y', forceY<Body>(0).strength(0.04 * Math.min(1, input.room)))
    .force('apart', apart(withLabels))
    .stop();
  const steps = Math.round(Math.min(300, Math.max(LEAST_STEPS, 30_000 / Math.max(1, bodies.length))));
  simulation.alphaDecay(1 - 0.001 ** (1 / steps)).tick(steps);

  return separate(bodies, withLabels)
    .filter((body) => !fixed.has(body.id))
    .map((body): Place => [body.id, Math.round(body.x), Math.round(body.y)]);
};

/** Among many it begins when the springs have done their work: before that they undo it, and it is half of the time. */
function apart(withLabels: boolean): Force<Body, SimulationLinkDatum<Body>> {
  const collide = forceCollide<Body>((body) =>
    withLabels ? Math.max(body.node.width, body.node.labelWidth * 0.62) : body.node.width * 0.75,
  )
    .strength(0.7)
    .iterations(1);
  if (withLabels) return collide;
  return Object.assign((alpha: number) => alpha < CALM && collide(alpha), { initialize: collide.initialize });
}

/** A tree from the starts: every branch gets the share of the circle that its leaves need. */
function beginnings(input: LayoutInput): Body[] {
  const ties = tiesOf(input);
  const starts = input.nodes.filter((node) => node.isStart).map((node) => node.id);
  const centre = centreOf(input);
  const roots = starts.length > 0 ? starts : centre !== null ? [centre] : [];
  const children = new Map<string, string[]>();
  const seen = new Set<string>(roots);
  const order: string[] = [...roots];
  const rest = [...input.nodes].sort(
    (a, b) => (ties.get(b.id)?.length ?? 0) - (ties.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (let at = 0, spare = 0; ; at += 1) {
    const id = order[at];
    if (id === undefined) {
      while (spare < rest.length && seen.has(rest[spare]?.id ?? '')) spare += 1;
      const more = rest[spare];
      if (more === undefined) break;
      seen.add(more.id);
      roots.push(more.id);
      order.push(more.id);
      at -= 1;
      continue;
    }
    for (const tie of ties.get(id) ?? []) {
      if (seen.has(tie.other)) continue;
      seen.add(tie.other);
      order.push(tie.other);
      const list = children.get(id);
      if (list === undefined) children.set(id, [tie.other]);
      else list.push(tie.other);
    }
  }
  for (const [id, list] of children) children.set(id, besideTied(list, ties));
  const leaves = new Map<string, number>();
  for (const id of [...order].reverse()) {
    leaves.set(
      id,
      Math.max(
        1,
        (children.get(id) ?? []).reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0),
      ),
    );
  }

  const places = new Map<string, { readonly x: number; readonly y: number }>();
  const fan = (ids: readonly string[], from: number, to: number, radius: number, even = false) => {
    const queue = [{ ids, from, to, radius, even }];
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const weight = (id: string) => (job?.even ? 1 : (leaves.get(id) ?? 1));
      const total = job.ids.reduce((sum, id) => sum + weight(id), 0);
      let angle = job.from;
      for (const id of job.ids) {
        const share = ((job.to - job.from) * weight(id)) / total;
        places.set(id, { x: Math.cos(angle + share / 2) * job.radius, y: Math.sin(angle + share / 2) * job.radius });
        queue.push({
          ids: children.get(id) ?? [],
          from: angle,
          to: angle + share,
          radius: job.radius + 150,
          even: false,
        });
        angle += share;
      }
    }
  };
  const only = roots.length === 1 ? roots[0] : undefined;
  if (only !== undefined) {
    places.set(only, { x: 0, y: 0 });
    fan(children.get(only) ?? [], Math.PI * 0.75, Math.PI * 2.75, 170);
  } else {
    // Starts that stand still are never pushed apart again: beside one of many leaves the others would lie on one another.
    fan(roots, 0, Math.PI * 2, 70 + Math.min(900, roots.length * 22), areStill(starts));
  }

  return input.nodes.map((node) => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    const still = node.isStart && areStill(starts);
    return { id: node.id, node, x, y, ...(still ? { fx: x, fy: y } : {}) };
  });
}

const MOST_STILL = 6;
const areStill = (starts: readonly string[]): boolean => starts.length > 0 && starts.length <= MOST_STILL;

/**
 * Siblings in an order in which those that are tied to one another stand side by side: next comes whoever has most ties to
 * those that stand already, the earlier of two. Springs then need few steps to bring them together.
 */
function besideTied(ids: readonly string[], ties: ReadonlyMap<string, readonly Tie[]>): string[] {
  const places = new Map(ids.map((id, at) => [id, at]));
  // Ties to those that stand; of those that stand themselves, STANDS.
  const counts = new Int32Array(ids.length);
  const STANDS = -1;
  return ids.map(() => {
    let next = 0;
    for (let at = 1; at < counts.length; at += 1) if ((counts[at] ?? 0) > (counts[next] ?? 0)) next = at;
    counts[next] = STANDS;
    const id = ids[next] ?? '';
    for (const { other } of ties.get(id) ?? []) {
      const at = places.get(other);
      if (at !== undefined && counts[at] !== STANDS) counts[at] = (counts[at] ?? 0) + 1;
    }
    return id;
  });
}
