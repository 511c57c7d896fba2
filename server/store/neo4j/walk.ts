import type { Omission } from '../../domain/network.ts';
import { byText } from '../../domain/order.ts';
import type { Day } from '../../domain/partial-date.ts';
import { EDGE_TYPES, type EdgeType } from '../../domain/vocabulary.ts';
import type { Direction, NetworkFilter } from '../graph-store.ts';
import { tieCounts } from './counting.ts';
import type { Reading } from './database.ts';
import { type Conditions, listedBy } from './filters.ts';
import { ANY_TIE, TIE_TYPES, typesPattern } from './model.ts';
import { dateOrNull } from './properties.ts';

/** A party that a walk reached: how far from the seeds, and by which type of tie it was first reached. */
export interface Reached {
  readonly id: string;
  readonly distance: number;
  readonly type: EdgeType | null;
  /** Its ties that count on the day; of a seed they are not asked for. */
  readonly ties: number;
}

export interface Walk {
  readonly where: NetworkFilter;
  readonly asOf: Day | null;
  readonly depth: number;
  /** Parties that are not brought and not walked through. */
  readonly without: ReadonlySet<string>;
  /** Seen from the seeds; null: either. */
  readonly direction: Direction | null;
}

interface StepRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly type: EdgeType;
  readonly ties: number;
}

/** Breadth first, along ties that count on the day; at one distance the smaller edge type wins. One question a step. */
export async function walk(reading: Reading, seeds: readonly string[], asked: Walk): Promise<Reached[]> {
  const step = stepOf(asked);
  const reached = new Map<string, Reached>(seeds.map((id) => [id, { id, distance: 0, type: null, ties: 0 }]));
  let edge = [...reached.keys()];
  for (let distance = 1; distance <= asked.depth && edge.length > 0 && step !== null; distance++) {
    const rows = await reading.run<StepRow>(step.cypher, { ...step.parameters, from: edge });
    const next = new Map<string, Reached>();
    for (const { id, type, ties } of rows) {
      if (reached.has(id) || asked.without.has(id)) continue;
      const before = next.get(id)?.type;
      const smaller = before === undefined || before === null || placeOf(type) < placeOf(before);
      if (smaller) next.set(id, { id, distance, type, ties });
    }
    for (const [id, found] of next) reached.set(id, found);
    edge = [...next.keys()];
  }
  return [...reached.values()];
}

const placeOf = (type: EdgeType): number => EDGE_TYPES.indexOf(type);

/** What one step asks; null when no type of tie is to be walked along. */
function stepOf({ where, asOf, direction }: Walk) {
  const types = walkedTypes(where);
  if (types === null) return null;
  const [left, right] = direction === 'OUT' ? ['-', '->'] : direction === 'IN' ? ['<-', '-'] : ['-', '-'];
  const brought = broughtParties(where);
  const ties =
    asOf === null ? 'p.ties' : `COUNT { MATCH (p)-[o:${ANY_TIE}]-(:Party) WHERE ${tieCounts('o')} RETURN DISTINCT o }`;
  return {
    cypher: `UNWIND $from AS id
      MATCH (:Party {id: id})${left}[t:${types}]${right}(p:Party) WHERE ${tieCounts('t')}
      WITH DISTINCT p, type(t) AS type WHERE ${brought.where}
      RETURN p.id AS id, type, ${ties} AS ties`,
    parameters: { ...brought.parameters, asOf: dateOrNull(asOf) },
  };
}

/** The types of tie that a walk goes along, as a pattern takes them; null when there are none. */
export function walkedTypes({ relation }: NetworkFilter): string | null {
  const types = TIE_TYPES.filter((type) => relation?.includes(type) ?? true);
  return types.length === 0 ? null : typesPattern(types);
}

/** Which parties `p` a walk may bring, as a condition that looks at `$asOf`. Seeds and ends always are. */
export function broughtParties(where: NetworkFilter): Conditions {
  const listed = where.listedBy === null ? { where: 'true', parameters: {} } : listedBy(where.listedBy);
  const kinds = where.kind === null ? 'true' : 'p.kind IN $kinds';
  return { where: `${kinds} AND ${listed.where}`, parameters: { ...listed.parameters, kinds: where.kind } };
}

/** Seeds in their order, then distance, then more ties that count on the day, then id. */
export function inOrderOfWeight(reached: readonly Reached[]): Reached[] {
  return [...reached].sort((a, b) => {
    if (a.distance !== b.distance) return a.distance - b.distance;
    if (a.distance === 0) return 0;
    return b.ties - a.ties || byText(a.id, b.id);
  });
}

/** What was left out, counted by distance and the type of tie that leads there. A seed that is cut was reached by none. */
export function omissions(cut: readonly Reached[]): Omission[] {
  const counts = new Map<string, { distance: number; type: EdgeType; parties: number }>();
  for (const { distance, type } of cut) {
    if (type === null) continue;
    const key = `${distance} ${type}`;
    const count = counts.get(key) ?? { distance, type, parties: 0 };
    count.parties++;
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => a.distance - b.distance || placeOf(a.type) - placeOf(b.type));
}
