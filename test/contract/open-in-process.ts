import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/domain/graph.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { installBuild } from '../../server/store/in-process/build-folder.ts';
import { encodeGraph } from '../../server/store/in-process/encode-graph.ts';
import { openInProcessStore } from '../../server/store/in-process/in-process-store.ts';

/** A graph through a real build file on disk, and back. */
export async function openInProcess(graph: Graph): Promise<GraphReader> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-'));
  try {
    await installBuild(dataDir, encodeGraph(graph), { inputs: 'f'.repeat(64), builtAt: '2024-03-06T00:00:00Z' });
    const store = await openInProcessStore({ dataDir, log: { info: () => {}, error: (message) => fail(message) } });
    const reader = store.reader();
    await store.close();
    return reader;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

function fail(message: string): never {
  throw new Error(message);
}
