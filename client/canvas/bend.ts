interface Point {
  readonly x: number;
  readonly y: number;
}

/** As Cytoscape's unbundled bezier wants it: a share of the way from source to target, and a distance at right angles to it. */
export interface Bend {
  readonly at: number;
  readonly distance: number;
}

/**
 * Draws the lines of one Government along a shared trunk: every one bends at the same point, a little way from the Government
 * towards the middle of the parties that it lists, so that fourteen lines leave as one and fan out late.
 */
export function trunkPoint(government: Point, parties: readonly Point[]): Point {
  const middle = {
    x: parties.reduce((sum, party) => sum + party.x, 0) / Math.max(1, parties.length),
    y: parties.reduce((sum, party) => sum + party.y, 0) / Math.max(1, parties.length),
  };
  return { x: government.x + (middle.x - government.x) * 0.38, y: government.y + (middle.y - government.y) * 0.38 };
}

export function bendThrough(source: Point, target: Point, through: Point): Bend {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return { at: 0.5, distance: 0 };
  const px = through.x - source.x;
  const py = through.y - source.y;
  // Cytoscape measures the distance along (-dy, dx) of the line.
  return { at: (px * dx + py * dy) / (length * length), distance: (py * dx - px * dy) / length };
}
