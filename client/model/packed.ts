import type { Positions } from './picture.ts';

/**
 * Lists of ids and places as short texts for a link. Ids of one list begin alike (`us-ofac-34022`, `us-ofac-34025`), so
 * each after the first says how many letters it shares with the one before, as one sign, and then only the rest: a hundred
 * ids of OFAC take about 600 letters instead of 1,400.
 */

/** One sign for 0 to 61; none of them is escaped in a query. */
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Places stand on a grid of this many canvas units: nobody sees the difference, and two letters a number are enough. */
const GRID = 4;
/** Farther from the middle nothing is placed, in canvas units. */
const FARTHEST = 100_000;

/** In the order given. Ids hold no comma and no asterisk; ids that begin alike should stand together. */
export function packIds(ids: readonly string[]): string {
  return packed(ids).join(',');
}

/** What `packIds` wrote; each id once. Null when it was not written by it. */
export function unpackIds(text: string): readonly string[] | null {
  if (text === '') return [];
  const ids = unpacked(text.split(','));
  return ids === null ? null : [...new Set(ids)];
}

/** `id*x*y` for each, in the order of the ids; x and y in steps of the grid, base 36. */
export function packPlaces(places: Positions): string {
  const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
  const ids = packed(sorted.map(([id]) => id));
  return sorted.map(([, { x, y }], at) => `${ids[at]}*${steps(x)}*${steps(y)}`).join(',');
}

export function unpackPlaces(text: string): Positions | null {
  if (text === '') return new Map();
  const parts = text.split(',').map((part) => part.split('*'));
  const ids = unpacked(parts.map(([id = '']) => id));
  const points = parts.map(([, x = '', y = '']) => ({ x: units(x), y: units(y) }));
  if (ids === null || points.some(({ x, y }) => x === null || y === null)) return null;
  return new Map(
    ids.flatMap((id, at) => {
      const point = points[at];
      return point === undefined || point.x === null || point.y === null
        ? []
        : [[id, { x: point.x, y: point.y }] as const];
    }),
  );
}

/** The nearest place of the grid, so that a link gives back the very same. */
export function onGrid({ x, y }: { readonly x: number; readonly y: number }): {
  readonly x: number;
  readonly y: number;
} {
  const near = (value: number): number => {
    const rounded = Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, value)) / GRID) * GRID;
    // -0 and 0 are one place.
    return rounded === 0 ? 0 : rounded;
  };
  return { x: near(x), y: near(y) };
}

function packed(ids: readonly string[]): readonly string[] {
  return ids.map((id, at) => {
    const before = ids[at - 1];
    if (before === undefined) return id;
    const shared = sharedLength(before, id);
    return `${SIGNS[shared]}${id.slice(shared)}`;
  });
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, SIGNS.length - 1);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function unpacked(parts: readonly string[]): readonly string[] | null {
  const ids: string[] = [];
  for (const part of parts) {
    const before = ids.at(-1);
    if (before === undefined) {
      if (part === '') return null;
      ids.push(part);
      continue;
    }
    const shared = SIGNS.indexOf(part[0] ?? ' ');
    if (shared < 0 || shared > before.length) return null;
    ids.push(before.slice(0, shared) + part.slice(1));
  }
  return ids;
}

const steps = (value: number): string => Math.round(value / GRID).toString(36);

/** Null for what is no number, or farther than anything is placed. */
function units(text: string): number | null {
  if (!/^-?[0-9a-z]{1,5}$/.test(text)) return null;
  const value = Number.parseInt(text, 36) * GRID;
  if (Math.abs(value) > FARTHEST) return null;
  return value === 0 ? 0 : value;
}
