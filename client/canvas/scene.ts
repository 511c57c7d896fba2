import type { Picture, PictureEdge, PictureNode } from '../model/picture.ts';
import type { Group } from './layouts/groups.ts';
import type { Tokens } from './tokens.ts';

/** A Picture, found by id. */
export interface IndexedPicture {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly edges: ReadonlyMap<string, PictureEdge>;
  /** Edges at every node, in the order of the Picture. */
  readonly edgesAt: ReadonlyMap<string, readonly PictureEdge[]>;
}

export function indexPicture(picture: Picture): IndexedPicture {
  const edgesAt = new Map<string, PictureEdge[]>(picture.nodes.map((node) => [node.id, []]));
  for (const edge of picture.edges) {
    edgesAt.get(edge.from)?.push(edge);
    if (edge.to !== edge.from) edgesAt.get(edge.to)?.push(edge);
  }
  return {
    nodes: new Map(picture.nodes.map((node) => [node.id, node])),
    edges: new Map(picture.edges.map((edge) => [edge.id, edge])),
    edgesAt,
  };
}

export const EMPTY_PICTURE: IndexedPicture = indexPicture({ nodes: [], edges: [] });

/** What holds for the moment: who is chosen, who has the keyboard, who is under the pointer. */
export interface Attention {
  /** Nodes, or one edge. */
  readonly selected: ReadonlySet<string>;
  /** The node with the keyboard's ring; null while the pointer is used or the canvas has no focus. */
  readonly focused: string | null;
  /** The relation of the focused node that the live line names. */
  readonly relation: string | null;
  readonly hovered: string | null;
  /** What stays bright while the rest fades; null when nothing fades. */
  readonly bright: ReadonlySet<string> | null;
  /** Nodes and edges of what is pointed out, ways for example: the rest fades while nothing is looked at. */
  readonly lit: ReadonlySet<string> | null;
  /** Nodes that have just come, ringed instead of moved for readers who want no motion. */
  readonly arrived: ReadonlySet<string>;
}

export const NO_ATTENTION: Attention = {
  selected: new Set(),
  focused: null,
  relation: null,
  hovered: null,
  bright: null,
  lit: null,
  arrived: new Set(),
};

export interface Scene {
  readonly picture: IndexedPicture;
  readonly attention: Attention;
  /** Nodes that stay where they were put by hand. */
  readonly pinned: { readonly has: (id: string) => boolean };
  /** In which frame each node stands; null: the layout has none. */
  readonly groups: ReadonlyMap<string, Group> | null;
  readonly tokens: Tokens;
}

/** Canvas units to px: `x * zoom + panX`. */
export interface Viewport {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything is drawn now, in canvas units. */
export interface Geometry {
  readonly nodes: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Points along every drawn edge, from its source to its target, both bodies' middles included. */
  readonly lines: ReadonlyMap<string, readonly { readonly x: number; readonly y: number }[]>;
}
