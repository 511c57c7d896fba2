import type { Picture, Positions } from '../../model/picture.ts';
import type { Group } from './groups.ts';
import type { LayoutInput, Place } from './layout.ts';
import { layoutEdge, layoutNode } from './sizes.ts';

interface Around {
  /** What stands already. */
  readonly known: Positions;
  /** The node from which new ones grow; null when each grows from its own placed neighbour. */
  readonly parent: string | null;
  /** Null: the layout has no frames. */
  readonly groups: ReadonlyMap<string, Group> | null;
  readonly room: number;
  readonly narrow: boolean;
}

/** What the worker is told of a picture. */
export function layoutInput(picture: Picture, { known, parent, groups, room, narrow }: Around): LayoutInput {
  return {
    nodes: picture.nodes.map((node) => layoutNode(node, narrow, groups?.get(node.id)?.order)),
    edges: picture.edges.map(layoutEdge),
    room,
    fixed: picture.nodes.flatMap((node): Place[] => {
      const place = known.get(node.id);
      return place === undefined ? [] : [[node.id, place.x, place.y]];
    }),
    parent,
  };
}
