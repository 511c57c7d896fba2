import type { StoreHandle, StoreLog } from './graph-store.ts';
import { openInProcessStore } from './in-process/in-process-store.ts';
import { openNeo4jStore } from './neo4j/neo4j-store.ts';
import type { Neo4jSettings } from './settings.ts';

/** The only file that names the stores. */
export function openStore(options: {
  readonly dataDir: string;
  /** Null: the in-process store serves. */
  readonly neo4j: Neo4jSettings | null;
  readonly log: StoreLog;
}): Promise<StoreHandle> {
  const { dataDir, neo4j, log } = options;
  return neo4j === null ? openInProcessStore({ dataDir, log }) : openNeo4jStore({ settings: neo4j, log });
}
