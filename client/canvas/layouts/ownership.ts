import { clearLines } from './clear-lines.ts';
import type { Layout, LayoutNode, Place } from './layout.ts';

const LAYER = 150;
const GAP = 28;
const SWEEPS = 6;

/**
 * Who owns or controls stands over what is owned, layer by layer; who is in no tie of ownership stands in rows below. A
 * circle of owners is cut where it is met first.
 */
export const ownership: Layout = (input) => {
  const owners = new Map<string, string[]>();
  const owned = new Map<string, string[]>();
  // Lines of ownership run to the owner.
  for (const { from, to, family } of input.edges) {
    if (family !== 'ownership' || from === to) continue;
    push(owners, from, to);
    push(owned, to, from);
  }
  const fixed = new Set(input.fixed.map(([id]) => id));
  const tied = input.nodes.filter(({ id }) => owners.has(id) || owned.has(id));
  const rest = input.nodes.filter(({ id }) => !owners.has(id) && !owned.has(id));
  const layers = layersOf(tied, owners);
  order(layers, owners, owned);
  // A start that owns nothing stands by itself, so that its ties fan out over the rows below.
  const starts = rest.filter((node) => node.isStart);
  const below = rest.filter((node) => !node.isStart).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const width = Math.max(700, ...layers.map(widthOf), Math.sqrt(below.length) * 260 * input.room);
  const rows = [...layers, starts, below].flatMap((nodes) => wrapped(nodes, width));
  const places = rows.flatMap((row, at) => placed(row, at * LAYER)).filter(([id]) => !fixed.has(id));
  return clearLines(input, places);
};

const key = (node: LayoutNode): string => `${node.isStart ? 0 : 1} ${node.group} ${node.label} ${node.id}`;

function push(map: Map<string, string[]>, id: string, other: string): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [other]);
  else list.push(other);
}

/** The longest way up to somebody whom nobody owns. */
function layersOf(nodes: readonly LayoutNode[], owners: ReadonlyMap<string, readonly string[]>): LayoutNode[][] {
  const ranks = new Map<string, number>();
  const rank = (id: string, below: ReadonlySet<string>): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const path = new Set(below).add(id);
    const ups = (owners.get(id) ?? []).filter((owner) => !path.has(owner)).map((owner) => rank(owner, path));
    const own = ups.length === 0 ? 0 : Math.max(...ups) + 1;
    ranks.set(id, own);
    return own;
  };
  const layers: LayoutNode[][] = [];
  for (const node of [...nodes].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const at = rank(node.id, new Set());
    while (layers.length <= at) layers.push([]);
    layers[at]?.push(node);
  }
  return layers;
}

/** Each layer sorted by the middle of what its nodes are tied to in the layers around it, down and up again. */
function order(
  layers: LayoutNode[][],
  owners: ReadonlyMap<string, readonly string[]>,
  owned: ReadonlyMap<string, readonly string[]>,
): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const at = new Map(layers.flatMap((layer) => layer.map((node, index) => [node.id, index / layer.length] as const)));
    const towards = sweep % 2 === 0 ? owners : owned;
    for (const layer of layers) {
      const middle = (node: LayoutNode): number => {
        const others = (towards.get(node.id) ?? []).flatMap((id) => at.get(id) ?? []);
        return others.length === 0 ? (at.get(node.id) ?? 0) : others.reduce((sum, x) => sum + x, 0) / others.length;
      };
      const middles = new Map(layer.map((node) => [node.id, middle(node)]));
      layer.sort((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0) || (key(a) < key(b) ? -1 : 1));
    }
  }
}

const cell = (node: LayoutNode): number => Math.max(node.labelWidth, node.width + 20) + GAP;

const widthOf = (nodes: readonly LayoutNode[]): number =>
  Math.min(
    4_000,
    nodes.reduce((sum, node) => sum + cell(node), 0),
  );

function wrapped(nodes: readonly LayoutNode[], width: number): readonly (readonly LayoutNode[])[] {
  const rows: LayoutNode[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (used + cell(node) > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(node);
    used += cell(node);
  }
  return rows;
}

/** A row in the middle, with its bodies on one line. */
function placed(row: readonly LayoutNode[], y: number): readonly Place[] {
  let x = -row.reduce((sum, node) => sum + cell(node), 0) / 2;
  return row.map((node): Place => {
    const at = x + cell(node) / 2;
    x += cell(node);
    return [node.id, Math.round(at), y];
  });
}
