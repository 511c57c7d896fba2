import { PARTY_KINDS } from '../../server/domain/vocabulary.ts';
import type { NodeLabel, RelationshipType } from '../../server/store/neo4j/model.ts';
import { FINGERPRINT, keyOf, type NodeRow, type TieRow } from '../../server/store/neo4j/rows.ts';
import type { Changes, Delta, Fingerprinted, NodeChanges, TieChanges } from './delta.ts';

/** A delta as statements of Cypher, a thousand rows each, in the order in which they must run. */

export interface Statement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A statement that puts or removes so many nodes or relationships. */
export interface Batch extends Statement {
  readonly parameters: { readonly rows: readonly unknown[] };
}

const ROWS = 1_000;

export function* statementsOf({ nodes, ties }: Delta): Generator<Batch> {
  for (const { type, remove } of ties) {
    yield* inBatches(remove, `UNWIND $rows AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`);
  }
  for (const { label, remove } of nodes) {
    yield* inBatches(remove, `UNWIND $rows AS id MATCH (n:${label} {${keyOf(label)}: id}) DETACH DELETE n`);
  }
  for (const changes of nodes) yield* putNodes(changes);
  for (const changes of ties) yield* inBatches(rowsOf(changes), putTies(changes));
}

function* putNodes({ label, put }: NodeChanges): Generator<Batch> {
  const key = keyOf(label);
  for (const kind of [null, ...PARTY_KINDS]) {
    const rows = put.filter(({ row }) => row.kind === kind);
    const second = kind === null ? '' : `REMOVE n:${PARTY_KINDS.join(':')} SET n:${kind}`;
    yield* inBatches(
      rows.map(parameterOf),
      `UNWIND $rows AS row MERGE (n:${label} {${key}: row.id})
       SET n = row.properties SET n.${key} = row.id, n.${FINGERPRINT} = row.fingerprint ${second}`,
    );
  }
}

function putTies({ type, from, to }: { type: RelationshipType; from: NodeLabel; to: NodeLabel }): string {
  return `UNWIND $rows AS row
    MATCH (a:${from} {${keyOf(from)}: row.from}) MATCH (b:${to} {${keyOf(to)}: row.to})
    MERGE (a)-[r:${type} {id: row.id}]->(b)
    SET r = row.properties SET r.id = row.id, r.${FINGERPRINT} = row.fingerprint`;
}

const rowsOf = (changes: TieChanges): unknown[] => changes.put.map(parameterOf);

const parameterOf = <Row extends NodeRow | TieRow>({ row, fingerprint }: Fingerprinted<Row>) => ({
  ...row,
  fingerprint,
});

function* inBatches(rows: readonly unknown[], cypher: string): Generator<Batch> {
  for (let at = 0; at < rows.length; at += ROWS) yield { cypher, parameters: { rows: rows.slice(at, at + ROWS) } };
}

/** About how much a delta brings, in characters of its documents: what a transaction must hold in the database's heap. */
export function weightOf({ nodes, ties }: Delta): number {
  return weightOfAll(nodes) + weightOfAll(ties);
}

function weightOfAll(all: readonly Changes<NodeRow | TieRow>[]): number {
  let weight = 0;
  for (const { put, remove } of all) {
    weight += OF_A_ROW * (put.length + remove.length);
    for (const { row } of put) {
      for (const value of Object.values(row.properties)) if (typeof value === 'string') weight += value.length;
    }
  }
  return weight;
}

/** What a node or relationship costs a transaction beside its texts. */
const OF_A_ROW = 500;
