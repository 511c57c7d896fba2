import type { LayoutNode } from './layout.ts';

interface Standing {
  readonly id: string;
  readonly node: LayoutNode;
  x: number;
  y: number;
  readonly fx?: number | null | undefined;
  readonly fy?: number | null | undefined;
}

const ROUNDS = 60;

/**
 * Pushes apart what still overlaps, each pair along the axis on which it overlaps less. What has `fx` stands still. Ends when
 * nothing overlaps or after a fixed number of rounds.
 */
export function separate<T extends Standing>(bodies: readonly T[], withLabels: boolean): readonly T[] {
  const half = bodies.map(({ node }) => ({
    width: withLabels ? Math.max(node.labelWidth, node.width + 14) / 2 + 7 : node.width / 2 + 8,
    up: node.height / 2 + 9,
    down: node.height / 2 + (withLabels ? node.labelHeight + 9 : 9),
  }));
  // Two that overlap are never further apart than this: they stand in one cell, or in two that touch.
  const cell = Math.max(1, ...half.map(({ width, up, down }) => Math.max(2 * width, up + down)));
  const cellOf = (at: number): number => Math.floor(at / cell);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    const cells = new Map<number, number[]>();
    for (const [at, body] of bodies.entries()) {
      const key = keyOf(cellOf(body.x), cellOf(body.y));
      const list = cells.get(key);
      if (list === undefined) cells.set(key, [at]);
      else list.push(at);
    }
    for (const [at, body] of bodies.entries()) {
      const cx = cellOf(body.x);
      const cy = cellOf(body.y);
      for (let x = cx - 1; x <= cx + 1; x += 1) {
        for (let y = cy - 1; y <= cy + 1; y += 1) {
          for (const to of cells.get(keyOf(x, y)) ?? []) {
            const other = bodies[to];
            const [mine, theirs] = [half[at], half[to]];
            if (to <= at || other === undefined || mine === undefined || theirs === undefined) continue;
            if (push(body, other, mine, theirs)) moved = true;
          }
        }
      }
    }
    if (!moved) break;
  }
  return bodies;
}

function keyOf(x: number, y: number): number {
  return x * 65_536 + y;
}

interface Half {
  readonly width: number;
  readonly up: number;
  readonly down: number;
}

function push(a: Standing, b: Standing, ha: Half, hb: Half): boolean {
  const overX = ha.width + hb.width - Math.abs(b.x - a.x);
  const overY = b.y >= a.y ? a.y + ha.down - (b.y - hb.up) : b.y + hb.down - (a.y - ha.up);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const stillA = a.fx !== undefined && a.fx !== null;
  const stillB = b.fx !== undefined && b.fx !== null;
  if (stillA && stillB) return false;
  const shareA = stillA ? 0 : stillB ? 1 : 0.5;
  if (overX < overY) {
    const way = b.x > a.x || (b.x === a.x && a.id < b.id) ? 1 : -1;
    a.x -= way * overX * shareA;
    b.x += way * overX * (1 - shareA);
  } else {
    const way = b.y > a.y || (b.y === a.y && a.id < b.id) ? 1 : -1;
    a.y -= way * overY * shareA;
    b.y += way * overY * (1 - shareA);
  }
  return true;
}
