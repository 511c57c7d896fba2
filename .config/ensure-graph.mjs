/** Makes a graph from the Snapshots and the bundled facts when there is none that this version can read. */
import { join } from 'node:path';
import { ROOT } from './staleness.mjs';

const { ConfigError, readConfig } = await import('../dist/server/config.js');
const { ensureBuild } = await import('../dist/graph-seed/pipeline.js');

try {
  const { dataDir } = readConfig();
  await ensureBuild({ dataDir, curatedDir: join(ROOT, 'graph-seed/curated'), log: console.log });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
