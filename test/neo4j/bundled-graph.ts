import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../graph-seed/pipeline.ts';
import type { Graph } from '../../server/domain/graph.ts';
import type { BuildHeader } from '../../server/store/in-process/build-file.ts';
import { currentBuildFile } from '../../server/store/in-process/build-folder.ts';
import { decodeGraph } from '../../server/store/in-process/decode-graph.ts';

export const root = new URL('../..', import.meta.url).pathname;

/** The graph of a fresh clone. */
export async function bundledGraph(): Promise<{ readonly header: BuildHeader; readonly graph: Graph }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-'));
  try {
    await ensureBuild({ dataDir, curatedDir: join(root, 'graph-seed/curated'), log: () => {} });
    return await decodeGraph((await currentBuildFile(dataDir)) ?? '');
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
