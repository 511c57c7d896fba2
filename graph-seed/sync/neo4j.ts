import { randomUUID } from 'node:crypto';
import type { Session, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { Graph } from '../../server/domain/graph.ts';
import { encodeGraph } from '../../server/store/neo4j/encode-graph.ts';
import { isOutOfMemory, translate } from '../../server/store/neo4j/failures.ts';
import { greet } from '../../server/store/neo4j/greet.ts';
import { MODEL_VERSION } from '../../server/store/neo4j/model.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import { type Delta, type DeltaSize, deltaOf, type Held, sizeOf } from './delta.ts';
import { Neo4jWriter } from './neo4j-writer.ts';
import { type Statement, statementsOf, weightOf } from './statements.ts';

/**
 * A build into Neo4j, as the difference to what is there. No reader sees half of it (docs/decisions/0007):
 * what fits a transaction is one, and what does not closes the graph while it is written in parts.
 */

export interface BuildToSync {
  /** Hash of the graph. */
  readonly graph: string;
  /** Fingerprint of everything that it was built from. */
  readonly inputs: string;
  /** Asked for only when Neo4j holds another one. */
  read(): Promise<Graph>;
}

export interface SyncReport {
  readonly way: 'nothing to do' | 'left as it is' | 'one transaction' | 'in parts';
  readonly nodes: DeltaSize;
  readonly ties: DeltaSize;
  /** Changes as Neo4j has counted them, constraints and indexes included. */
  readonly updates: number;
}

export interface SyncOptions {
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
  /** Hears how many nodes and relationships Neo4j was told of, of all that it is to be told of. */
  readonly written?: (done: number, total: number) => void;
  /** Leaves a graph that is there as it is, whichever it is. */
  readonly onlyWhenEmpty?: boolean;
  /** Characters of documents that one transaction may bring; otherwise as many as the server's heap is good for. */
  readonly mostInOne?: number;
}

/**
 * Bytes of the server's heap for a character (docs/decisions/0015): a gigabyte held 90 million in one transaction, two did not
 * hold 250 million. Neo4j gives transactions 70 % of its heap.
 */
const HEAP_OF_A_CHARACTER = 11;
/** Where the server does not tell its heap: what fits 1 GB. */
const MOST_IN_ONE = 100_000_000;

async function mostInOne(writer: Neo4jWriter): Promise<number> {
  const heap = await writer.heapBytes();
  return heap === null ? MOST_IN_ONE : heap / HEAP_OF_A_CHARACTER;
}
const NOTHING: DeltaSize = { added: 0, changed: 0, removed: 0 };

/**
 * @throws {StoreUnavailable} when Neo4j does not answer or refuses the password
 * @throws {ImportUnderWay} when another import writes and does not end
 * @throws the signal's reason; what was there stays
 */
export async function syncNeo4j(
  settings: Neo4jSettings,
  build: BuildToSync,
  options: SyncOptions,
): Promise<SyncReport> {
  await greet(settings);
  const writer = new Neo4jWriter(settings);
  try {
    if (options.onlyWhenEmpty === true && (await heldGraph(writer)) !== null) {
      return { way: 'left as it is', nodes: NOTHING, ties: NOTHING, updates: 0 };
    }
    await writer.migrate();
    return await writer.asOnlyImport(options, () => sync(writer, build, options));
  } catch (error) {
    throw translate(error);
  } finally {
    await writer.close();
  }
}

async function sync(writer: Neo4jWriter, build: BuildToSync, options: SyncOptions): Promise<SyncReport> {
  const held = await heldGraph(writer);
  if (held?.hash === build.graph && held.inputs === build.inputs && held.model === MODEL_VERSION) {
    return { way: 'nothing to do', nodes: NOTHING, ties: NOTHING, updates: writer.updates };
  }
  const graph = await build.read();
  const delta = await deltaFrom(writer, graph);
  options.signal?.throwIfAborted();
  const about = {
    ...propertiesOf(graph),
    hash: build.graph,
    inputs: build.inputs,
    model: neo4j.int(MODEL_VERSION),
    // A graph that was there before and comes back is another one to who reads meanwhile.
    written: randomUUID(),
  };
  const inOne =
    held !== null &&
    weightOf(delta) <= (options.mostInOne ?? (await mostInOne(writer))) &&
    (await writeInOne(writer, delta, about, options));
  if (!inOne) await writeInParts(writer, delta, about, options);
  return {
    way: inOne ? 'one transaction' : 'in parts',
    nodes: sizeOf(delta.nodes),
    ties: sizeOf(delta.ties),
    updates: writer.updates,
  };
}

interface HeldGraph {
  readonly hash: string;
  readonly inputs: string;
  readonly model: number | null;
}

async function heldGraph(writer: Neo4jWriter): Promise<HeldGraph | null> {
  const [held] = await writer.once<{ hash: string; inputs: string; model: number | null }>(
    "MATCH (g:Graph {id: 'graph'}) RETURN g.hash AS hash, g.inputs AS inputs, g.model AS model",
  );
  return held ?? null;
}

async function deltaFrom(writer: Neo4jWriter, graph: Graph): Promise<Delta> {
  const rows = encodeGraph(graph);
  const nodes = new Map<string, Held>();
  const ties = new Map<string, Held>();
  for (const { label } of rows.nodes) nodes.set(label, await writer.heldNodes(label));
  for (const { type, to } of rows.ties) ties.set(`${type} ${to}`, await writer.heldTies(type, to));
  const none: Held = new Map();
  return deltaOf(rows, {
    nodes: (label) => nodes.get(label) ?? none,
    ties: (type, to) => ties.get(`${type} ${to}`) ?? none,
  });
}

type GraphProperties = Readonly<Record<string, unknown>>;

/** What the About box says. */
function propertiesOf({ lists, parties, relations, designations }: Graph): GraphProperties {
  const editions = lists.flatMap(({ snapshots }) => snapshots.map(({ edition }) => edition));
  return {
    dataDate: editions.sort().at(-1) ?? null,
    parties: neo4j.int(parties.length),
    relations: neo4j.int(relations.length),
    designations: neo4j.int(designations.length),
  };
}

const PUT_GRAPH = "MERGE (g:Graph {id: 'graph'}) SET g = $about SET g.id = 'graph'";

/**
 * Readers see the graph before until the commit, and wait while it is applied.
 * @returns false when it did not fit into the database's memory after all; nothing has changed then
 */
async function writeInOne(
  writer: Neo4jWriter,
  delta: Delta,
  about: GraphProperties,
  options: SyncOptions,
): Promise<boolean> {
  const { signal, log } = options;
  const session = writer.session();
  try {
    const tx = await session.beginTransaction();
    try {
      for (const statement of toldStatements(delta, options)) await writer.run(tx, statement);
      await writer.run(tx, { cypher: PUT_GRAPH, parameters: { about } });
      signal?.throwIfAborted();
      await whileSwitching(writer, () => tx.commit());
      return true;
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
      log('The difference is too much for one transaction of this Neo4j: it is written in parts.');
      return false;
    } finally {
      await tx.close();
    }
  } finally {
    await session.close();
  }
}

/** The Switch tells readers to look again; see the store's fence. */
async function whileSwitching(writer: Neo4jWriter, commit: () => Promise<void>): Promise<void> {
  await writer.once("MERGE (s:Switch {id: 'switch'}) SET s.at = timestamp()");
  try {
    await commit();
  } finally {
    await writer.once("MATCH (s:Switch {id: 'switch'}) DELETE s");
  }
}

/** While it runs, and when it is killed, there is no Graph: readers are refused until it has been run to its end. */
async function writeInParts(
  writer: Neo4jWriter,
  delta: Delta,
  about: GraphProperties,
  options: SyncOptions,
): Promise<void> {
  await writer.once("MATCH (g:Graph {id: 'graph'}) DELETE g");
  const session = writer.session();
  try {
    for (const statement of toldStatements(delta, options)) {
      await inOwnTransaction(session, (tx) => writer.run(tx, statement));
    }
    await inOwnTransaction(session, (tx) => writer.run(tx, { cypher: PUT_GRAPH, parameters: { about } }));
  } finally {
    await session.close();
  }
}

/** The statements one after another; each is told of when the next one is asked for. @throws the signal's reason */
function* toldStatements(delta: Delta, { signal, written = () => {} }: SyncOptions): Generator<Statement> {
  const [nodes, ties] = [sizeOf(delta.nodes), sizeOf(delta.ties)];
  const total = [nodes, ties].reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
  let done = 0;
  for (const statement of statementsOf(delta)) {
    signal?.throwIfAborted();
    yield statement;
    done += statement.parameters.rows.length;
    written(done, total);
  }
}

async function inOwnTransaction(session: Session, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
  const tx = await session.beginTransaction();
  try {
    await work(tx);
    await tx.commit();
  } finally {
    await tx.close();
  }
}
