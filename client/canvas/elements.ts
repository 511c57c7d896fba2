import type { ElementDefinition } from 'cytoscape';
import type { Picture, PictureEdge, PictureNode } from '../model/picture.ts';
import { bodyOf } from './bodies.ts';

/** An edge of a Picture names a node that the Picture does not hold. */
export class DanglingEdgeError extends Error {
  constructor(edge: PictureEdge) {
    super(`Edge ${edge.id} joins ${edge.from} and ${edge.to}, and one of them is not in the picture.`);
    this.name = 'DanglingEdgeError';
  }
}

/** One element as Cytoscape takes it. `classes` decide all of its look; no colour is stored in it. */
export interface CanvasElement {
  readonly group: 'nodes' | 'edges';
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly classes: string;
}

export function toElements(picture: Picture): readonly CanvasElement[] {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const drawnBetween = new Map<string, number>();
  for (const edge of picture.edges) {
    const key = pairKey(edge);
    drawnBetween.set(key, (drawnBetween.get(key) ?? 0) + 1);
  }
  return [
    ...picture.nodes.map(nodeElement),
    ...picture.edges.map((edge) => {
      const from = nodes.get(edge.from);
      const to = nodes.get(edge.to);
      if (from === undefined || to === undefined) throw new DanglingEdgeError(edge);
      return edgeElement(edge, from, (drawnBetween.get(pairKey(edge)) ?? 0) > 1);
    }),
  ];
}

/** As Cytoscape wants it, at a place. */
export function definitionOf(
  element: CanvasElement,
  position: { readonly x: number; readonly y: number } | null,
): ElementDefinition {
  return {
    group: element.group,
    data: { ...element.data },
    classes: element.classes,
    scratch: { asDrawn: element },
    ...(position === null ? {} : { position: { x: position.x, y: position.y } }),
  };
}

function nodeElement(node: PictureNode): CanvasElement {
  const body = bodyOf(node);
  const classes = [`kind-${node.kind}`, `standing-${node.standing}`];
  if (node.isStart) classes.push('start');
  if (node.government !== null) classes.push(`gov-${node.government}`);
  return {
    group: 'nodes',
    id: node.id,
    data: { id: node.id, width: body.width, height: body.height, shape: body.shape },
    classes: classes.join(' '),
  };
}

function edgeElement(edge: PictureEdge, from: PictureNode, parallel: boolean): CanvasElement {
  const classes = [`family-${edge.family}`, `standing-${edge.standing}`];
  // The bar stands at the listed party, whichever way the folded edge is directed.
  if (edge.family === 'sanctioned-by') classes.push(from.kind === 'Government' ? 'bar-at-target' : 'bar-at-source');
  else if (parallel || edge.from === edge.to) classes.push('parallel');
  if (edge.government !== null) classes.push(`gov-${edge.government}`);
  return {
    group: 'edges',
    id: edge.id,
    data: {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      ...(edge.family === 'sanctioned-by' ? { bend: 0, bendAt: 0.5 } : {}),
    },
    classes: classes.join(' '),
  };
}

function pairKey(edge: PictureEdge): string {
  return edge.from < edge.to ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
}
