import type { PathsCut } from './path.ts';

/** Neighbours that a search may have looked at, of one question, before it gives what it has. */
export const MOST_EFFORT = 400_000;

export interface PathSearch<Id> {
  readonly from: Id;
  readonly to: Id;
  /** 1 to 6. */
  readonly maxHops: number;
  /** How many ways, 1 to 100. */
  readonly limit: number;
  /** The order of the ids. */
  readonly compare: (a: Id, b: Id) => number;
}

export interface FoundPaths<Id> {
  readonly paths: readonly (readonly Id[])[];
  readonly cutBy: PathsCut | null;
}

/** Whom one step from each of these parties reaches, in any order, once or more often. Either direction. */
export type Neighbours<Id> = ReadonlyMap<Id, Iterable<Id>>;

/**
 * The ways between two parties that pass none twice, by length and then by the ids along them: the first `limit` of that
 * order. The search knows nothing of a store: it yields the parties whose neighbours it needs next, and is given them.
 *
 * It grows from both ends, always on the side with fewer parties at its edge. When the two together have gone n steps, every tie
 * of every way of n hops is known: the first i hops lie within i of one end, the others within n − i of the other. Ways of n
 * hops are then walked in the order of the ids, never to a party that is further from the end than hops are left.
 */
export function* searchPaths<Id>(search: PathSearch<Id>): Generator<readonly Id[], FoundPaths<Id>, Neighbours<Id>> {
  const { from, to, maxHops, limit } = search;
  if (from === to) return { paths: [[from]], cutBy: null };
  const known = new Map<Id, Set<Id>>();
  const sides = [sideAt(from), sideAt(to)] as const;
  const walker = new Walker(search, known);
  for (let hops = 1; hops <= maxHops; hops++) {
    const [one, other] = sides;
    const side = one.edge.length <= other.edge.length ? one : other;
    // An end that reaches nobody new is the middle of a part of the graph that is known to its borders.
    if (side.edge.length > 0) grow(side, known, yield side.edge);
    if (!walker.walk(hops)) return { paths: walker.paths.slice(0, limit), cutBy: walker.cutBy };
    if (side.edge.length === 0 && !one.seen.has(to) && !other.seen.has(from)) break;
  }
  return { paths: walker.paths, cutBy: null };
}

/** What has been reached from one end, and the parties at its edge: those whose neighbours are not known yet. */
interface Side<Id> {
  readonly seen: Set<Id>;
  edge: readonly Id[];
}

const sideAt = <Id>(end: Id): Side<Id> => ({ seen: new Set([end]), edge: [end] });

function grow<Id>(side: Side<Id>, known: Map<Id, Set<Id>>, neighbours: Neighbours<Id>): void {
  const next: Id[] = [];
  for (const [id, others] of neighbours) {
    for (const other of others) {
      tie(known, id, other);
      tie(known, other, id);
      if (side.seen.has(other)) continue;
      side.seen.add(other);
      next.push(other);
    }
  }
  side.edge = next;
}

function tie<Id>(known: Map<Id, Set<Id>>, a: Id, b: Id): void {
  const before = known.get(a);
  if (before === undefined) known.set(a, new Set([b]));
  else before.add(b);
}

/** Walks what is known, one length after another, until it has one way more than was asked for, or has looked too long. */
class Walker<Id> {
  readonly paths: Id[][] = [];
  cutBy: PathsCut | null = null;
  readonly #search: PathSearch<Id>;
  readonly #known: ReadonlyMap<Id, ReadonlySet<Id>>;
  #effort = 0;

  constructor(search: PathSearch<Id>, known: ReadonlyMap<Id, ReadonlySet<Id>>) {
    this.#search = search;
    this.#known = known;
  }

  /** Ways of exactly so many hops. @returns false when the search is over */
  walk(hops: number): boolean {
    const distance = this.#distances(hops);
    if ((distance.get(this.#search.from) ?? hops + 1) > hops) return true;
    return this.#from([this.#search.from], hops, distance);
  }

  #from(way: Id[], left: number, distance: ReadonlyMap<Id, number>): boolean {
    const { to, limit, compare } = this.#search;
    const here = way[way.length - 1];
    if (here === undefined) return true;
    if (left === 0) {
      this.paths.push([...way]);
      if (this.paths.length > limit) this.cutBy = 'LIMIT';
      return this.cutBy === null;
    }
    const neighbours = this.#known.get(here) ?? [];
    const next: Id[] = [];
    for (const other of neighbours) {
      const short = (distance.get(other) ?? left) < left;
      // The last party stands at the end of a way and nowhere else.
      if (short && (other === to) === (left === 1) && !way.includes(other)) next.push(other);
      this.#effort++;
    }
    if (this.#effort > MOST_EFFORT) this.cutBy = 'EFFORT';
    if (this.cutBy !== null) return false;
    for (const other of next.sort(compare)) {
      way.push(other);
      const goOn = this.#from(way, left - 1, distance);
      way.pop();
      if (!goOn) return false;
    }
    return true;
  }

  /** Hops to the last party, of those that are within so many. */
  #distances(hops: number): Map<Id, number> {
    const distance = new Map<Id, number>([[this.#search.to, 0]]);
    let edge: Id[] = [this.#search.to];
    for (let away = 1; away <= hops && edge.length > 0; away++) {
      const next: Id[] = [];
      for (const id of edge) {
        for (const other of this.#known.get(id) ?? []) {
          if (distance.has(other)) continue;
          distance.set(other, away);
          next.push(other);
        }
      }
      edge = next;
    }
    return distance;
  }
}
