import { clearLines } from './clear-lines.ts';
import type { Layout, LayoutInput, LayoutNode, Place } from './layout.ts';

/** Between two nodes of a block, and between two blocks, in canvas units. */
const GAP = { x: 26, y: 36, block: 112 };
/** A block's caption stands over it. */
const CAPTION = 64;
/**
 * Px between the bodies of one shelf and those of the next: labels and captions do not shrink with the zoom, at which a
 * view so many px high shows everything.
 */
const BETWEEN_SHELVES = 100;
const VIEW = 520;

interface Block {
  readonly nodes: readonly LayoutNode[];
  readonly columns: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
}

/** Frames side by side, in shelves that fill the room: who belongs together stands together. */
export const blocks: Layout = (input) => inBlocks(input, 'shelves');

/** Frames in one row from left to right: an axis. */
export const columns: Layout = (input) => inBlocks(input, 'row');

/**
 * New nodes stand in frames of their own under everything that stands already, which does not move. Nodes without a block
 * are taken for one.
 */
function inBlocks(input: LayoutInput, how: 'shelves' | 'row'): readonly Place[] {
  const fixed = new Set(input.fixed.map(([id]) => id));
  const all = blocksOf(
    input.nodes.filter((node) => !fixed.has(node.id)),
    how,
    input.room,
  );
  const close = shelved(all, how, input.room, GAP.block);
  const zoom = Math.min(1, VIEW / close.height, (VIEW * input.room) / close.width);
  const { corners } = shelved(all, how, input.room, Math.max(GAP.block, BETWEEN_SHELVES / zoom));
  const below = Math.max(0, ...input.fixed.map(([, , y]) => y + GAP.block * 2));
  const left = Math.min(0, ...input.fixed.map(([, x]) => x));
  const places = all.flatMap((block, at) => {
    const { x, y } = corners[at] ?? { x: 0, y: 0 };
    return inRows(block, left + x, below + y + CAPTION);
  });
  return clearLines(input, places);
}

/** The upper left corner of each block, caption included, and what all of them cover. */
function shelved(
  all: readonly Block[],
  how: 'shelves' | 'row',
  room: number,
  between: number,
): { readonly corners: readonly { readonly x: number; readonly y: number }[]; width: number; height: number } {
  const area = all.reduce((sum, block) => sum + (block.width + GAP.block) * (block.height + GAP.block + CAPTION), 0);
  const shelf = how === 'row' ? Number.POSITIVE_INFINITY : Math.sqrt(area * room) * 1.1;
  let [x, y, tallest, widest] = [0, 0, 0, 0];
  const corners = all.map((block) => {
    if (x > 0 && x + block.width > shelf) {
      x = 0;
      y += tallest + between;
      tallest = 0;
    }
    const corner = { x, y };
    x += block.width + GAP.block;
    widest = Math.max(widest, x);
    tallest = Math.max(tallest, block.height + CAPTION);
    return corner;
  });
  return { corners, width: widest, height: y + tallest };
}

/** The nodes of a block in rows, from its upper left body. */
function inRows(block: Block, left: number, top: number): readonly Place[] {
  return block.nodes.map((node, at): Place => {
    const column = at % block.columns;
    const row = Math.floor(at / block.columns);
    // Every other row stands between those above: lines from over it fall between, not through.
    const half = block.columns > 1 && row % 2 === 1 ? 0.5 : 0;
    return [
      node.id,
      Math.round(left + (column + 0.5 + half) * block.cell.width),
      Math.round(top + row * block.cell.height + node.height / 2),
    ];
  });
}

function blocksOf(nodes: readonly LayoutNode[], how: 'shelves' | 'row', room: number): readonly Block[] {
  const groups = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.block);
    if (group === undefined) groups.set(node.block, [node]);
    else group.push(node);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => blockOf(inOrder(group), how, room));
}

/** By country and name, the starts in the middle: half of their ties run up and half down. */
function inOrder(nodes: readonly LayoutNode[]): readonly LayoutNode[] {
  const key = (node: LayoutNode) => `${node.group} ${node.label} ${node.id}`;
  const sorted = [...nodes].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const others = sorted.filter((node) => !node.isStart);
  return others.toSpliced(Math.floor(others.length / 2), 0, ...sorted.filter((node) => node.isStart));
}

function blockOf(nodes: readonly LayoutNode[], how: 'shelves' | 'row', room: number): Block {
  const width = Math.max(...nodes.map((node) => Math.max(node.labelWidth, node.width + 20))) + GAP.x;
  const height = Math.max(...nodes.map((node) => node.height + node.labelHeight)) + GAP.y;
  // A column of an axis is narrow; a frame on a shelf is about as wide as it is high.
  const wide = how === 'row' ? nodes.length / 8 : Math.sqrt((nodes.length * height * room) / width);
  const count = Math.max(nodes.length > 2 ? 2 : 1, Math.min(nodes.length, Math.ceil(wide)));
  return {
    nodes,
    columns: count,
    cell: { width, height },
    width: (count > 1 && nodes.length > count ? count + 0.5 : count) * width,
    height: Math.ceil(nodes.length / count) * height,
  };
}
