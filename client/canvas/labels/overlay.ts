import type { Core, EventObject } from 'cytoscape';
import { bodyOf } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import { readGeometry } from '../geometry.ts';
import type { Geometry, Scene, Viewport } from '../scene.ts';
import { type Arrangement, arrange, passingTexts } from './arrange.ts';
import type { Box } from './boxes.ts';
import type { EdgeText } from './edge-text.ts';
import { follow } from './follow.ts';
import { captionBoxes, frameBoxes } from './frames.ts';
import { createMeasure, type Measure } from './measure.ts';
import { paint } from './paint.ts';

/** Our layer is this much larger than the view on every side, so that a pan has something to show before it is painted anew. */
const MARGIN = 140;
/** A paint that took longer than this, in ms, is not repeated for every frame of a pan or a zoom: the bitmap moves instead. */
const QUICK = 7;
/** Px beyond any network: everything is in sight. */
const FAR = 1e7;
const SETTLED_AFTER = 110;
/** Over this many nodes bodies and lines come first, and labels in a task of their own: together they would stop the page. */
const LABELS_LATER_FROM = 400;

export interface Overlay {
  /** The scene has changed in what labels say or who may be seen: find places anew. */
  rearrange(): void;
  /** Only attention has changed: hover and fading. */
  repaint(): void;
  /** Faces have arrived: every width is different. */
  forgetWidths(): void;
  resize(): void;
  /** What bodies, marks and labels would cover at a zoom, in canvas units. */
  covered(zoom: number, places: Geometry['nodes']): readonly Box[];
  /** What frames with their captions would, likewise. */
  framed(zoom: number, places: Geometry['nodes']): readonly Box[];
  /** Paints the layer elsewhere, for an export. */
  paintOn(pen: Pen, viewport: Viewport): void;
  readonly measure: Measure;
  remove(): void;
}

/**
 * One canvas of ours above Cytoscape's, painted whenever Cytoscape renders. Places of labels are found once for a zoom and kept
 * while the reader pans.
 */
export function createOverlay(host: HTMLElement, cy: Core, scene: () => Scene): Overlay {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', pointerEvents: 'none', transformOrigin: '0 0', zIndex: '4' });
  host.append(canvas);
  const context = contextOf(canvas);
  const { measure, forget } = createMeasure(contextOf(document.createElement('canvas')));

  let geometry: Geometry | null = null;
  let arrangement: Arrangement | null = null;
  let arrangedFor: Viewport | null = null;
  let passing: readonly EdgeText[] | null = null;
  let painted: Viewport | null = null;
  let cost = 0;
  let settle: ReturnType<typeof setTimeout> | null = null;
  let request: number | null = null;
  let later: ReturnType<typeof setTimeout> | null = null;
  let moving = false;

  const viewport = (): Viewport => ({
    zoom: cy.zoom(),
    panX: cy.pan().x,
    panY: cy.pan().y,
    width: host.clientWidth,
    height: host.clientHeight,
  });

  const arrangeAt = (now: Scene, where: Geometry, view: Viewport): Arrangement => {
    const { picture, attention } = now;
    const captions = captionBoxes(now, where.nodes, view.zoom);
    return arrange({ picture, attention, geometry: where, viewport: view, captions, measure, before: arrangement });
  };

  const holds = (view: Viewport): boolean =>
    geometry !== null &&
    arrangement !== null &&
    arrangedFor !== null &&
    stillHolds(arrangedFor, view, geometry.nodes.size);

  const forgetRequests = (): void => {
    if (request !== null) cancelAnimationFrame(request);
    if (later !== null) clearTimeout(later);
    request = null;
    later = null;
  };

  const paintNow = (): void => {
    forgetRequests();
    const start = performance.now();
    const view = viewport();
    const now = scene();
    const ratio = window.devicePixelRatio;
    const isArranged = holds(view);
    geometry ??= readGeometry(cy);
    if (arrangement === null || !isArranged) {
      arrangement = arrangeAt(now, geometry, view);
      arrangedFor = view;
      passing = null;
    }
    passing ??= passingFor(now, arrangement, geometry);
    canvas.style.transform = '';
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(ratio, 0, 0, ratio, MARGIN * ratio, MARGIN * ratio);
    paint(context, now, geometry, view, arrangement, passing);
    painted = view;
    cost = performance.now() - start;
  };

  const passingFor = (now: Scene, arranged: Arrangement, where: Geometry): readonly EdgeText[] => {
    const { hovered, focused, relation, selected, lit } = now.attention;
    const ids = new Set([hovered, focused].flatMap((id) => (id === null ? [] : (now.picture.edgesAt.get(id) ?? []))));
    for (const id of [relation, hovered, ...selected, ...(lit ?? [])]) {
      const edge = id === null ? undefined : now.picture.edges.get(id);
      if (edge !== undefined) ids.add(edge);
    }
    const must = new Set([relation, hovered, ...selected].filter((id) => id !== null));
    return passingTexts(ids, must, arranged, now.picture, where, measure);
  };

  const onRender = (): void => {
    const view = viewport();
    if (moving && cost > QUICK && painted !== null) {
      const scale = view.zoom / painted.zoom;
      // The bitmap's corner lies MARGIN outside of the view, so its own offset scales with it.
      const x = view.panX - painted.panX * scale + MARGIN * (1 - scale);
      const y = view.panY - painted.panY * scale + MARGIN * (1 - scale);
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      return;
    }
    if (scene().picture.nodes.size > LABELS_LATER_FROM && !holds(view)) schedule();
    else paintNow();
  };
  const onViewport = (): void => {
    moving = true;
    if (settle !== null) clearTimeout(settle);
    settle = setTimeout(() => {
      moving = false;
      settle = null;
      schedule();
    }, SETTLED_AFTER);
  };
  const onPosition = ({ target }: EventObject): void => {
    // What is dragged takes its label along; the others keep theirs until it is let go.
    if (target.grabbed() && geometry !== null && arrangement !== null) {
      const { x, y } = target.position();
      ({ geometry, arrangement } = follow(target.id(), { x, y }, geometry, arrangement, scene().picture));
      passing = null;
      return;
    }
    geometry = null;
    arrangement = null;
    passing = null;
  };
  const schedule = (): void => {
    if (later !== null) return;
    request ??= requestAnimationFrame(() => {
      request = null;
      if (scene().picture.nodes.size > LABELS_LATER_FROM) later = setTimeout(paintNow);
      else paintNow();
    });
  };
  const rearrange = (): void => {
    geometry = null;
    arrangedFor = null;
    passing = null;
    schedule();
  };
  const resize = (): void => {
    const ratio = window.devicePixelRatio;
    const width = host.clientWidth + 2 * MARGIN;
    const height = host.clientHeight + 2 * MARGIN;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    Object.assign(canvas.style, {
      left: `${-MARGIN}px`,
      top: `${-MARGIN}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    schedule();
  };

  cy.on('render', onRender);
  cy.on('viewport', onViewport);
  cy.on('position', 'node', onPosition);
  resize();

  return {
    rearrange,
    repaint: () => {
      passing = null;
      schedule();
    },
    forgetWidths: () => {
      forget();
      rearrange();
    },
    resize,
    covered: (zoom, places) => {
      const now = scene();
      const { edges } = now.picture;
      const lines = new Map(
        [...edges.values()].flatMap((edge) => {
          const from = places.get(edge.from);
          const to = places.get(edge.to);
          return from === undefined || to === undefined ? [] : [[edge.id, [from, to]] as const];
        }),
      );
      const where: Geometry = { nodes: places, lines };
      const view = { zoom, panX: FAR, panY: FAR, width: 2 * FAR, height: 2 * FAR };
      const arranged = arrangeAt(now, where, view);
      const boxes = [...arranged.labels.values()].map((label) => label.box).concat(...arranged.marks.values());
      for (const [id, { x, y }] of where.nodes) {
        const node = now.picture.nodes.get(id);
        if (node === undefined) continue;
        const { width, height } = bodyOf(node);
        boxes.push({
          x1: (x - width / 2) * zoom,
          x2: (x + width / 2) * zoom,
          y1: (y - height / 2) * zoom,
          y2: (y + height / 2) * zoom,
        });
      }
      const inUnits = boxes.map(({ x1, y1, x2, y2 }) => ({
        x1: x1 / zoom,
        y1: y1 / zoom,
        x2: x2 / zoom,
        y2: y2 / zoom,
      }));
      return [...inUnits, ...frameBoxes(now, where.nodes, zoom)];
    },
    framed: (zoom, places) => frameBoxes(scene(), places, zoom),
    measure,
    paintOn: (pen, view) => {
      const now = scene();
      const where = readGeometry(cy);
      const arranged = arrangeAt(now, where, view);
      paint(pen, now, where, view, arranged, []);
    },
    remove: () => {
      cy.off('render', onRender);
      cy.off('viewport', onViewport);
      cy.off('position', 'node', onPosition);
      if (settle !== null) clearTimeout(settle);
      forgetRequests();
      canvas.remove();
    },
  };
}

/** A pan keeps the arrangement; in a large network it was found for what was in sight, and holds only near that. */
function stillHolds(before: Viewport, now: Viewport, nodes: number): boolean {
  if (before.zoom !== now.zoom || before.width !== now.width || before.height !== now.height) return false;
  const far = Math.max(Math.abs(before.panX - now.panX), Math.abs(before.panY - now.panY));
  return far < (nodes > 0 ? 60 : 0) || far === 0;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no 2d canvas.');
  return context;
}
