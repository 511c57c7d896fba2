/** The in-process store over HTTP: each question against an empty one, start, memory. */
import { SERVER_MEMORY } from '../run.mjs';
import { graphSeed } from './data.mjs';
import { atMost, figure, inTurns, p95AtMost, Rows, row } from './measure.mjs';
import { questions } from './questions.mjs';
import { knownIds, memoryOf, serve } from './served.mjs';

/** The bars of the in-process store with all lists loaded (docs: quality of answers). */
const BARS = {
  compare: p95AtMost(15),
  expand: p95AtMost(15),
  parties: p95AtMost(15),
  search: p95AtMost(25),
  paths: p95AtMost(25),
};

/**
 * @param {{ dataDir: string, says: string }} data
 * @param {{ warmUp: number, times: number, barred: boolean }} how `barred`: the bars hold for this data
 */
export async function inProcess({ dataDir, says }, { warmUp, times, barred }) {
  const env = { DATA_DIR: dataDir, NEO4J_URI: '' };
  const rows = new Rows();
  rows.add(await startRow(env, says, barred));
  rows.add(resolveRow(env, says, barred));
  const explorer = await serve([...SERVER_MEMORY, 'dist/server/main.js'], env);
  try {
    const asking = questions(await knownIds(explorer.ask));
    for (const { what, verb, query } of asking) {
      const { took, base } = await inTurns(
        () => explorer.ask(query),
        () => explorer.ask('{ __typename }'),
        { warmUp, times },
      );
      const bar = barred ? (BARS[verb] ?? null) : null;
      rows.add(row({ what, store: 'in process', data: says, baseline: 'an empty question', took, base, bar }));
    }
    const [{ what, query }] = asking;
    const again = await inTurns(
      () => explorer.askAgain(query),
      () => explorer.ask('{ __typename }'),
      { warmUp, times },
    );
    rows.add(
      row({ what: `${what}, asked again`, store: 'in process', data: says, baseline: 'an empty question', ...again }),
    );
    const memory = memoryOf(explorer.pid);
    if (memory !== null) {
      rows.add(
        figure({
          what: 'resident memory after all questions',
          store: 'in process',
          data: says,
          value: memory.now,
          unit: 'MB',
          bar: barred ? atMost(600, 'MB') : null,
        }),
      );
    }
  } finally {
    await explorer.close();
  }
  return rows;
}

/** How much of a whole build it takes to find who is who. */
function resolveRow(env, says, barred) {
  const said = graphSeed(['build', '--force'], env);
  const seconds = (line) => Number(new RegExp(`^${line}.* in ([0-9.]+) s\\.$`, 'm').exec(said)?.[1]);
  return figure({
    what: 'who is who, of a whole build',
    store: 'in process',
    data: says,
    value: seconds('Resolved'),
    unit: 's',
    baseline: `the whole build: ${seconds('Built graph')} s`,
    bar: barred ? atMost(3, 's') : null,
  });
}

/** As `npm start` does it when all is built: checks, the graph, the server, the first answer. */
async function startRow(env, says, barred) {
  const explorer = await serve(['.config/start.mjs'], env);
  await explorer.close();
  return figure({
    what: 'npm start to the first answer, all built',
    store: 'in process',
    data: says,
    value: explorer.firstAnswerMs / 1000,
    unit: 's',
    bar: barred ? atMost(2, 's') : null,
  });
}
