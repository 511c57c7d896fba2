export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** How much of a segment runs inside a box (Liang and Barsky's clipping). */
export function lengthInside(segment: Segment, box: Box): number {
  const dx = segment.x2 - segment.x1;
  const dy = segment.y2 - segment.y1;
  let enter = 0;
  let leave = 1;
  for (const [step, distance] of [
    [-dx, segment.x1 - box.x1],
    [dx, box.x2 - segment.x1],
    [-dy, segment.y1 - box.y1],
    [dy, box.y2 - segment.y1],
  ] as const) {
    if (step === 0) {
      if (distance < 0) return 0;
      continue;
    }
    const at = distance / step;
    if (step < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter >= leave) return 0;
  }
  return (leave - enter) * Math.hypot(dx, dy);
}

/** Boxes by grid cell: asking what a box meets costs what lies near it, not all there is. */
export class BoxIndex<T> {
  readonly #cells = new Map<number, { readonly box: Box; readonly value: T }[]>();
  readonly #cell: number;

  constructor(cell = 96) {
    this.#cell = cell;
  }

  add(box: Box, value: T): void {
    const entry = { box, value };
    this.#eachCell(box, (key) => {
      const list = this.#cells.get(key);
      if (list === undefined) this.#cells.set(key, [entry]);
      else list.push(entry);
    });
  }

  /** True when some box overlaps; `except` is not counted. */
  hits(box: Box, except: T | null): boolean {
    let hit = false;
    this.#eachCell(box, (key) => {
      if (hit) return;
      for (const entry of this.#cells.get(key) ?? []) {
        if (entry.value !== except && overlaps(entry.box, box)) {
          hit = true;
          return;
        }
      }
    });
    return hit;
  }

  #eachCell(box: Box, visit: (key: number) => void): void {
    const x2 = Math.floor(box.x2 / this.#cell);
    const y2 = Math.floor(box.y2 / this.#cell);
    for (let x = Math.floor(box.x1 / this.#cell); x <= x2; x += 1) {
      for (let y = Math.floor(box.y1 / this.#cell); y <= y2; y += 1) visit(x * 65_536 + y);
    }
  }
}

/** Segments by the grid cells that they run through. */
export class SegmentIndex {
  readonly #cells = new Map<number, Segment[]>();
  readonly #cell: number;

  constructor(cell = 96) {
    this.#cell = cell;
  }

  add(segment: Segment): void {
    const length = Math.hypot(segment.x2 - segment.x1, segment.y2 - segment.y1);
    const steps = Math.max(1, Math.ceil(length / (this.#cell / 2)));
    let before = Number.NaN;
    for (let step = 0; step <= steps; step += 1) {
      const x = segment.x1 + ((segment.x2 - segment.x1) * step) / steps;
      const y = segment.y1 + ((segment.y2 - segment.y1) * step) / steps;
      const key = Math.floor(x / this.#cell) * 65_536 + Math.floor(y / this.#cell);
      if (key === before) continue;
      before = key;
      const list = this.#cells.get(key);
      if (list === undefined) this.#cells.set(key, [segment]);
      else if (list[list.length - 1] !== segment) list.push(segment);
    }
  }

  /** Total length of lines inside the box. Short cuts across a cell's corner may be missed; it is a cost, not a proof. */
  lengthInside(box: Box): number {
    const seen = new Set<Segment>();
    let total = 0;
    const x2 = Math.floor(box.x2 / this.#cell);
    const y2 = Math.floor(box.y2 / this.#cell);
    for (let x = Math.floor(box.x1 / this.#cell); x <= x2; x += 1) {
      for (let y = Math.floor(box.y1 / this.#cell); y <= y2; y += 1) {
        for (const segment of this.#cells.get(x * 65_536 + y) ?? []) {
          if (seen.has(segment)) continue;
          seen.add(segment);
          total += lengthInside(segment, box);
        }
      }
    }
    return total;
  }
}
