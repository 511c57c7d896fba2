/**
 * The search of the in-process store over the build that DATA_DIR holds: who comes for a name that nobody has listed, and
 * does each party come among the first five for each of its own names?
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { at, timed } from '../bench/measure.mjs';
import { serve } from '../bench/served.mjs';
import { run, SERVER_MEMORY } from '../run.mjs';
import { ROOT } from '../staleness.mjs';
import { madeUpNames } from './made-up.mjs';
import { sample, seeded } from './random.mjs';

const OF_EACH_CULTURE = 130;
const OWN_NAMES = 4_000;
const TIMED = 1_000;
const WARM_UP = 100;
const CALLERS = 4;
const MOST_MS = { p50: 10, p95: 25 };
/** What a question may hold: `SearchQuestion`. */
const LONGEST_QUERY = 200;

const load = async (path) => (await runnerImport(join(ROOT, path))).module;

/** @param options threshold: the least score; all: every own name and not a sample */
export async function searchedLists({ seed, threshold, all }) {
  const [{ openInProcessStore }, { currentBuildFile }, { readConfig }, { words }, { ANY_PARTY }] = await Promise.all(
    [
      'server/store/in-process/in-process-store.ts',
      'server/store/in-process/build-folder.ts',
      'server/config.ts',
      'server/domain/match/words.ts',
      'test/worlds/questions.ts',
    ].map(load),
  );
  const { dataDir } = readConfig();
  if ((await currentBuildFile(dataDir)) === null) {
    console.log(`NOT RUN: no lists in ${dataDir} (DATA_DIR).`);
    return;
  }
  const store = await openInProcessStore({ dataDir, log: { info() {}, error: (message) => console.error(message) } });
  try {
    const reader = store.reader();
    const parties = await everyParty(reader, ANY_PARTY);
    const names = parties.flatMap(({ id, names }) => names.map(({ value }) => ({ id, name: value })));
    console.log(`${dataDir}: ${parties.length} parties, ${names.length} names`);
    const search = (query) => reader.search({ query, where: ANY_PARTY, minScore: threshold, first: 5 });
    const random = seeded(seed);
    await falsePositives(madeUpNames(random, OF_EACH_CULTURE), heldBy(names, words), search);
    const askable = names.filter(({ name }) => [...name].length <= LONGEST_QUERY);
    const own = sample(random, askable, OWN_NAMES);
    await ownNames(all ? askable : own, names.length - askable.length, search);
    await searchTimes(
      dataDir,
      own.slice(0, TIMED).map(({ name }) => name),
    );
  } finally {
    await store.close();
  }
}

/** As the explorer asks: one question, of which the name is a variable. */
const SEARCH = 'query ($name: String!) { search(query: $name, first: 5) { totalCount hits { score party { id } } } }';

/** How long a search takes over HTTP while so many callers ask at once, each the next when it has its answer. */
async function searchTimes(dataDir, names) {
  if ((await run(['.config/build.mjs'])) !== 0) throw new Error('the build failed');
  const explorer = await serve([...SERVER_MEMORY, 'dist/server/main.js'], { DATA_DIR: dataDir, NEO4J_URI: '' });
  try {
    const ask = (name) => explorer.ask(SEARCH, { name });
    for (const name of names.slice(0, WARM_UP)) await ask(name);
    for (const callers of [1, CALLERS]) {
      const took = [];
      const waiting = [...names];
      const caller = async () => {
        for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
          took.push(await timed(() => ask(name)));
        }
      };
      await Promise.all(Array.from({ length: callers }, caller));
      const [p50, p95] = [at(took, 0.5), at(took, 0.95)];
      const met = p50 <= MOST_MS.p50 && p95 <= MOST_MS.p95 ? 'met' : 'MISSED';
      const bar = callers === CALLERS ? ` (bar ${MOST_MS.p50} and ${MOST_MS.p95}: ${met})` : '';
      console.log(`Search over HTTP, ${callers} at a time: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${bar}`);
    }
  } finally {
    await explorer.close();
  }
}

async function everyParty(reader, where) {
  const parties = [];
  for (let after = null; ; ) {
    const page = await reader.parties({ where, orderBy: [], first: 100, after });
    parties.push(...page.items);
    if (!page.hasNextPage) return parties;
    after = page.cursors.at(-1);
  }
}

/** Whether one listed name holds every telling word of a name: who is found by it then is found rightly. */
function heldBy(names, words) {
  const telling = (name) => new Set(words(name).flatMap(({ weak, ascii }) => (weak ? [] : [ascii])));
  const places = new Map();
  names.forEach(({ name }, place) => {
    for (const word of telling(name)) places.set(word, (places.get(word) ?? new Set()).add(place));
  });
  return (name) => {
    const [fewest, ...rest] = [...telling(name)]
      .map((word) => places.get(word) ?? new Set())
      .sort((a, b) => a.size - b.size);
    return fewest !== undefined && [...fewest].some((place) => rest.every((others) => others.has(place)));
  };
}

async function falsePositives(made, listed, search) {
  const rows = {};
  const total = { names: 0, found: 0 };
  let held = 0;
  for (const { culture, name } of made) {
    if (listed(name)) {
      held++;
      continue;
    }
    rows[culture] ??= { names: 0, found: 0 };
    const found = (await search(name)).totalCount > 0 ? 1 : 0;
    for (const row of [rows[culture], total]) {
      row.names++;
      row.found += found;
    }
  }
  rows.all = total;
  for (const row of Object.values(rows)) row.rate = Number((row.found / row.names).toFixed(4));
  console.log(`Made-up names that find somebody (${held} more, whose words one listed name holds, are left out):`);
  console.table(rows);
}

async function ownNames(names, tooLong, search) {
  const missed = [];
  for (const { id, name } of names) {
    const { hits } = await search(name);
    if (!hits.some(({ party }) => party.id === id)) missed.push(name);
  }
  const recall = (1 - missed.length / names.length).toFixed(4);
  console.log(`Own names among the first five: ${recall} of ${names.length} (${tooLong} too long to ask for)`);
  for (const name of missed.slice(0, 10)) console.log(`  missed: ${name}`);
}
