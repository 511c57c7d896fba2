import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import { ensureBuild } from '../../graph-seed/pipeline.ts';
import { currentBuildFile } from '../../server/store/in-process/build-folder.ts';
import { decodeGraph } from '../../server/store/in-process/decode-graph.ts';

it('a build file gives back the very graph that it was made of', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'graph-seed-'));
  const curatedDir = new URL('../../graph-seed/curated', import.meta.url).pathname;
  const { graph: hash } = await ensureBuild({ dataDir, curatedDir, log: () => {} });
  const { header, graph } = await decodeGraph((await currentBuildFile(dataDir)) ?? '');
  await rm(dataDir, { recursive: true });
  expect([header.graph, hashGraph(graph)]).toEqual([hash, hash]);
});
