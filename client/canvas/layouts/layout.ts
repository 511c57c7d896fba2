import type { EdgeFamily } from '../../model/picture.ts';

/** What a layout is told of a node; sizes in canvas units. */
export interface LayoutNode {
  readonly id: string;
  /** The body. */
  readonly width: number;
  readonly height: number;
  /** The label under it, as estimated. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly isStart: boolean;
  /** Nodes of one family are sorted by this, then by label: the country. */
  readonly group: string;
  readonly label: string;
  /** The frame in which it stands, sorted by this, in a layout with frames; else empty. */
  readonly block: string;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly family: EdgeFamily;
  /** Width of the text that wants to stand on the line; 0 when none does. */
  readonly textWidth: number;
}

export type Place = readonly [id: string, x: number, y: number];

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Width of the room on the screen as a share of its height: the first picture should fill it. */
  readonly room: number;
  /** Nodes that stand already and must not move. */
  readonly fixed: readonly Place[];
  /** The node from which new ones grow; null when each grows from its own placed neighbour. */
  readonly parent: string | null;
}

/** Pure: the same input gives the same places. Answers a place for every node that is not fixed. */
export type Layout = (input: LayoutInput) => readonly Place[];

/** Families in the order of their sectors, clockwise from the lower left: support on the left, works on top, acting on the right. */
const FAMILY_ORDER: readonly EdgeFamily[] = [
  'supports',
  'kinship',
  'official',
  'hanging',
  'reported',
  'possible-match',
  'ownership',
  'acts-for',
  'linked',
  'sanctioned-by',
];

function familyRank(family: EdgeFamily): number {
  return FAMILY_ORDER.indexOf(family);
}

export interface Tie {
  readonly other: string;
  readonly family: EdgeFamily;
  /** The edge runs from the other node to this one. */
  readonly inward: boolean;
  readonly textWidth: number;
}

/** Ties of every node, most telling family first, then by the other's country and name. */
export function tiesOf(input: Pick<LayoutInput, 'nodes' | 'edges'>): ReadonlyMap<string, readonly Tie[]> {
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const ties = new Map<string, Tie[]>(input.nodes.map((node) => [node.id, []]));
  for (const { from, to, family, textWidth } of input.edges) {
    if (from === to) continue;
    ties.get(from)?.push({ other: to, family, inward: false, textWidth });
    ties.get(to)?.push({ other: from, family, inward: true, textWidth });
  }
  const key = (tie: Tie) => {
    const node = nodes.get(tie.other);
    return [node?.group ?? '', node?.label ?? '', tie.other] as const;
  };
  for (const list of ties.values()) {
    list.sort((a, b) => {
      const order = familyRank(a.family) - familyRank(b.family) || Number(b.inward) - Number(a.inward);
      if (order !== 0) return order;
      const [ka, kb] = [key(a), key(b)];
      for (const at of [0, 1, 2] as const) if (ka[at] !== kb[at]) return ka[at] < kb[at] ? -1 : 1;
      return 0;
    });
  }
  return ties;
}

/**
 * The node that the picture turns around: the only start, else the one that at least 40 % of the others are tied to; null when
 * there is none.
 */
export function centreOf(input: Pick<LayoutInput, 'nodes' | 'edges'>): string | null {
  const starts = input.nodes.filter((node) => node.isStart);
  if (starts.length === 1) return starts[0]?.id ?? null;
  if (starts.length > 1) return null;
  const first = input.nodes[0];
  if (first !== undefined && input.nodes.length === 1) return first.id;
  const ties = tiesOf(input);
  let best: { readonly id: string; readonly ties: number } | null = null;
  for (const node of input.nodes) {
    const count = new Set(ties.get(node.id)?.map((tie) => tie.other)).size;
    if (best === null || count > best.ties || (count === best.ties && node.id < best.id))
      best = { id: node.id, ties: count };
  }
  return best !== null && best.ties >= 0.4 * (input.nodes.length - 1) && best.ties > 0 ? best.id : null;
}
