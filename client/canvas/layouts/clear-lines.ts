import type { LayoutInput, Place } from './layout.ts';

/** Beside a body that a line passes, in canvas units. */
const AIR = 7;
/** Where a node may stand instead: on three circles around its place, so that it stays in its row or frame. */
const TRIED = [20, 38, 56].flatMap((radius) =>
  Array.from({ length: 12 }, (_, turn) => {
    const angle = (turn * Math.PI) / 6;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, cost: radius / 1_000 };
  }),
);
const ROUNDS = 6;
/** Above so many pairs of a node and a line the picture is too dense for this to help. */
const MOST_PAIRS = 60_000;

interface Spot {
  readonly id: string;
  readonly reach: number;
  readonly isFixed: boolean;
  x: number;
  y: number;
}

interface Line {
  readonly a: Spot;
  readonly b: Spot;
}

/**
 * Moves nodes a little so that lines run through nobody: in a straight row a tie to the last would look like a chain of
 * ties through all. Nodes that stood before stay. Where no place is free, the one with the fewest lines is taken.
 */
export function clearLines(input: LayoutInput, places: readonly Place[]): readonly Place[] {
  if (input.nodes.length * input.edges.length > MOST_PAIRS) return places;
  const sizes = new Map(input.nodes.map((node) => [node.id, Math.max(node.width, node.height) / 2 + AIR]));
  const spot = ([id, x, y]: Place, isFixed: boolean): Spot => ({ id, reach: sizes.get(id) ?? 26, isFixed, x, y });
  const spots = [...places.map((place) => spot(place, false)), ...input.fixed.map((place) => spot(place, true))];
  const byId = new Map(spots.map((one) => [one.id, one]));
  const lines = input.edges.flatMap(({ from, to }): Line[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [{ a, b }];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = spots.filter((one) => !one.isFixed && settle(one, spots, lines));
    if (moved.length === 0) break;
  }
  return spots.flatMap((one): Place[] => (one.isFixed ? [] : [[one.id, Math.round(one.x), Math.round(one.y)]]));
}

/** Takes the best place near the present one. @returns whether that is another place */
function settle(node: Spot, spots: readonly Spot[], lines: readonly Line[]): boolean {
  const own = lines.filter(({ a, b }) => a === node || b === node);
  const others = lines.filter(({ a, b }) => a !== node && b !== node);
  const trouble = (): number =>
    others.filter(({ a, b }) => runsThrough(a, b, node)).length +
    own.reduce(
      (sum, { a, b }) => sum + spots.filter((one) => one !== a && one !== b && runsThrough(a, b, one)).length,
      0,
    );
  let best = { x: node.x, y: node.y, cost: trouble() };
  if (best.cost === 0) return false;
  const { x, y } = node;
  for (const by of TRIED) {
    node.x = x + by.x;
    node.y = y + by.y;
    const cost = trouble() + by.cost;
    if (cost < best.cost) best = { x: node.x, y: node.y, cost };
  }
  node.x = best.x;
  node.y = best.y;
  return best.x !== x || best.y !== y;
}

function runsThrough(a: Spot, b: Spot, node: Spot): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return false;
  const along = ((node.x - a.x) * dx + (node.y - a.y) * dy) / length;
  if (along <= 0 || along >= length) return false;
  return Math.abs((node.x - a.x) * dy - (node.y - a.y) * dx) / length < node.reach;
}
