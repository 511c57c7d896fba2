import { createHash } from 'node:crypto';
import { NODE_KEYS, type NodeLabel, type RelationshipType } from './model.ts';
import type { Properties } from './properties.ts';

/** A graph as rows: what each node and relationship is to be. */

export interface NodeRow {
  readonly id: string;
  /** A second label: the kind of a party. */
  readonly kind: string | null;
  readonly properties: Properties;
}

export interface TieRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface NodeTable {
  readonly label: NodeLabel;
  readonly rows: readonly NodeRow[];
}

export interface TieTable {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly rows: readonly TieRow[];
}

export interface GraphRows {
  readonly nodes: readonly NodeTable[];
  readonly ties: readonly TieTable[];
}

/** The property by which a delta sees that a node or relationship is as it should be. */
export const FINGERPRINT = 'fingerprint';

/** Hash of what a row says, over its JSON. @returns 20 hexadecimal digits */
export function fingerprintOf(row: NodeRow | TieRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 20);
}

export const nodeRow = (id: string, properties: Properties, kind: string | null = null): NodeRow => ({
  id,
  kind,
  properties,
});

export const keyOf = (label: NodeLabel): string => NODE_KEYS[label];
