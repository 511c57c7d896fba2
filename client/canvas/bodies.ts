import type { NodeKind, PictureNode } from '../model/picture.ts';

/** The shapes that stand for kinds; the names are Cytoscape's. */
export type BodyShape =
  | 'ellipse'
  | 'round-rectangle'
  | 'bottom-round-rectangle'
  | 'round-triangle'
  | 'round-hexagon'
  | 'round-octagon'
  | 'round-tag'
  | 'rectangle';

export type IconName = 'user' | 'building' | 'ship' | 'plane' | 'world' | 'building-bank' | 'license' | 'movie';

/** A node's body in canvas units. */
export interface Body {
  readonly shape: BodyShape;
  readonly width: number;
  readonly height: number;
  /** Null for "N more", which holds its number instead. */
  readonly icon: IconName | null;
}

const START_SIZE = 62;

const BODIES: Readonly<Record<NodeKind, Body>> = {
  Person: { shape: 'ellipse', width: 38, height: 38, icon: 'user' },
  Organisation: { shape: 'round-rectangle', width: 38, height: 38, icon: 'building' },
  Vessel: { shape: 'bottom-round-rectangle', width: 40, height: 36, icon: 'ship' },
  Aircraft: { shape: 'round-triangle', width: 44, height: 40, icon: 'plane' },
  Country: { shape: 'round-hexagon', width: 42, height: 38, icon: 'world' },
  Government: { shape: 'round-octagon', width: 46, height: 46, icon: 'building-bank' },
  Programme: { shape: 'round-tag', width: 42, height: 38, icon: 'license' },
  Work: { shape: 'rectangle', width: 44, height: 32, icon: 'movie' },
  More: { shape: 'ellipse', width: 52, height: 52, icon: null },
};

/** Size never codes anything but the start of the network. */
export function bodyOf(node: Pick<PictureNode, 'kind' | 'isStart'>): Body {
  const body = BODIES[node.kind];
  return node.isStart ? { ...body, width: START_SIZE, height: START_SIZE } : body;
}
