import { clearLines } from './clear-lines.ts';
import type { Layout, LayoutInput, LayoutNode, Place } from './layout.ts';

/** Between two nodes of a block, and between two blocks, in canvas units. */
const GAP = { x: 26, y: 36, block: 112 };
/** A block's caption stands over it. */
const CAPTION = 64;

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
  const area = all.reduce((sum, block) => sum + (block.width + GAP.block) * (block.height + GAP.block + CAPTION), 0);
  const shelf = how === 'row' ? Number.POSITIVE_INFINITY : Math.sqrt(area * input.room) * 1.1;
  const below = Math.max(0, ...input.fixed.map(([, , y]) => y + GAP.block * 2));
  const left = Math.min(0, ...input.fixed.map(([, x]) => x));
  const places: Place[] = [];
  let x = 0;
  let y = below;
  let tallest = 0;
  for (const block of all) {
    if (x > 0 && x + block.width > shelf) {
      x = 0;
      y += tallest + GAP.block;
      tallest = 0;
    }
    for (const [at, node] of block.nodes.entries()) {
      const column = at % block.columns;
      const row = Math.floor(at / block.columns);
      // Every other row stands between those above: lines from over it fall between, not through.
      const half = block.columns > 1 && row % 2 === 1 ? 0.5 : 0;
      places.push([
        node.id,
        Math.round(left + x + (column + 0.5 + half) * block.cell.width),
        Math.round(y + CAPTION + row * block.cell.height + node.height / 2),
      ]);
    }
    x += block.width + GAP.block;
    tallest = Math.max(tallest, block.height + CAPTION);
  }
  return clearLines(input, places);
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
