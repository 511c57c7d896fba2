import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import type { Story } from './domain/story.ts';
import { type GraphReader, StoreUnavailable } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';
import { findingsOf } from './stories/findings.ts';
import { readShelf } from './stories/shelf.ts';
import { StoryError } from './stories/story-error.ts';

const HELP = `npm run stories [-- FOLDER ...]

Checks story files: their form, and every assertion against the graph that this machine serves
(DATA_DIR, or NEO4J_URI). Without a folder: the bundled stories and those of STORIES_DIR.

Exit codes: 0 all stand, 1 something does not stand, 2 a file or an option cannot be used.
`;

const BUNDLED = join(import.meta.dirname, '../../server/stories/bundled');

/** A line for each assertion that does not stand; how many. */
async function check(story: Story, reader: GraphReader): Promise<number> {
  let failed = 0;
  for (const [at, step] of story.steps.entries()) {
    const { findings, missing } = await findingsOf(step, reader);
    const where = `${story.id}, step ${at + 1} (${step.id})`;
    for (const { assertion, stands, found } of findings) {
      if (stands) continue;
      failed++;
      console.error(`${where}: “${assertion.says}” (${assertion.proof}) does not stand. The graph holds: ${found}`);
    }
    for (const id of missing) {
      failed++;
      console.error(`${where}: shows ${id}, which the graph does not hold`);
    }
  }
  return failed;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const config = readConfig();
  const ours = [BUNDLED, ...(config.storiesDir === null ? [] : [config.storiesDir])];
  const { stories } = await readShelf(positionals.length > 0 ? positionals : ours);
  const store = await openStore({
    dataDir: config.dataDir,
    neo4j: config.neo4j,
    log: { info: () => {}, error: console.error },
  });
  try {
    const reader = store.reader();
    let failed = 0;
    for (const story of stories) failed += await check(story, reader);
    const asserted = stories.flatMap(({ steps }) => steps.flatMap(({ asserts }) => asserts)).length;
    const { graph, dataDate } = await reader.about();
    const what = `${stories.length} stories, ${asserted} assertions, graph ${graph.slice(0, 12)}, data of ${dataDate ?? 'no known date'}`;
    console.log(failed === 0 ? `${what}: all stand.` : `${what}: ${failed} do not stand.`);
    return failed === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof ConfigError || error instanceof StoryError || error instanceof StoreUnavailable;
  if (!known && !(error instanceof TypeError && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
