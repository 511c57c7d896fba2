import type { Core, EdgeSingular } from 'cytoscape';
import type { Geometry } from './scene.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const CURVE_STEPS = 10;

/** Reads from Cytoscape where nodes stand and lines run now. */
export function readGeometry(cy: Core): Geometry {
  const nodes = new Map<string, Point>();
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    nodes.set(node.id(), { x, y });
  });
  const lines = new Map<string, readonly Point[]>();
  cy.edges().forEach((edge) => {
    const from = nodes.get(edge.data('source'));
    const to = nodes.get(edge.data('target'));
    if (from !== undefined && to !== undefined) lines.set(edge.id(), along(edge, from, to));
  });
  return { nodes, lines };
}

function along(edge: EdgeSingular, from: Point, to: Point): readonly Point[] {
  if (!edge.hasClass('parallel') && !edge.hasClass('family-sanctioned-by')) return [from, to];
  // Undefined until Cytoscape has drawn the edge once, and for a parallel edge that runs straight.
  const control: Point | undefined = edge.controlPoints()?.[0];
  if (control === undefined || edge.controlPoints().length > 1) return [from, to];
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = step / CURVE_STEPS;
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    };
  });
}
