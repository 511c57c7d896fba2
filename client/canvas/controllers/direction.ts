interface Point {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXIS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** A tied node counts as this much nearer: the reader walks the network, and only then the plane. */
const TIED = 0.75;

/**
 * The nearest node in a direction: within 60 degrees of it, and nearer the more straight ahead it lies. Null when there is
 * none.
 *
 * @param tied ids of nodes that are tied to `from`
 */
export function nearestIn(
  direction: Direction,
  from: string,
  places: ReadonlyMap<string, Point>,
  tied: ReadonlySet<string>,
): string | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const axis = AXIS[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, there] of places) {
    if (id === from) continue;
    const dx = there.x - here.x;
    const dy = there.y - here.y;
    const distance = Math.hypot(dx, dy);
    const straight = distance === 0 ? 0 : (dx * axis.x + dy * axis.y) / distance;
    if (straight < 0.5) continue;
    const cost = (distance / straight ** 1.5) * (tied.has(id) ? TIED : 1);
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}
