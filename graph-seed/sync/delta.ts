import type { NodeLabel, RelationshipType } from '../../server/store/neo4j/model.ts';
import { fingerprintOf, type GraphRows, type NodeRow, type TieRow } from '../../server/store/neo4j/rows.ts';

/** What must change in a database so that it holds a graph. Pure. */

export interface Fingerprinted<Row> {
  readonly row: Row;
  readonly fingerprint: string;
}

export interface Changes<Row> {
  readonly put: readonly Fingerprinted<Row>[];
  /** Ids. */
  readonly remove: readonly string[];
  readonly added: number;
}

export interface NodeChanges extends Changes<NodeRow> {
  readonly label: NodeLabel;
}

export interface TieChanges extends Changes<TieRow> {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

export interface Delta {
  readonly nodes: readonly NodeChanges[];
  readonly ties: readonly TieChanges[];
}

/** What is there: the fingerprint of each id. */
export type Held = ReadonlyMap<string, string | null>;

export interface HeldGraph {
  nodes(label: NodeLabel): Held;
  /** Of these ends only: HOLDS_POSITION goes to parties and to countries. */
  ties(type: RelationshipType, to: NodeLabel): Held;
}

export function deltaOf(rows: GraphRows, held: HeldGraph): Delta {
  return {
    nodes: rows.nodes.map(({ label, rows: wanted }) => ({ label, ...changes(wanted, held.nodes(label)) })),
    ties: rows.ties.map(({ type, from, to, rows: wanted }) => ({
      type,
      from,
      to,
      ...changes(wanted, held.ties(type, to)),
    })),
  };
}

function changes<Row extends NodeRow | TieRow>(wanted: readonly Row[], held: Held): Changes<Row> {
  const ids = new Set<string>();
  const put: Fingerprinted<Row>[] = [];
  let added = 0;
  for (const row of wanted) {
    ids.add(row.id);
    const fingerprint = fingerprintOf(row);
    if (held.get(row.id) === fingerprint) continue;
    if (!held.has(row.id)) added++;
    put.push({ row, fingerprint });
  }
  return { put, remove: [...held.keys()].filter((id) => !ids.has(id)), added };
}

export interface DeltaSize {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export function sizeOf(all: readonly Changes<unknown>[]): DeltaSize {
  const sum = (count: (one: Changes<unknown>) => number): number => all.reduce((total, one) => total + count(one), 0);
  return {
    added: sum(({ added }) => added),
    changed: sum(({ put, added }) => put.length - added),
    removed: sum(({ remove }) => remove.length),
  };
}
