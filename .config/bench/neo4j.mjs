/**
 * Neo4j: loading it, and each question over HTTP against the same Cypher through the bare driver: what it takes to answer the
 * question from the database. A server that was asked before sends less; that is measured too, and shown beside it.
 */
import neo4j from 'neo4j-driver';
import { SERVER_MEMORY } from '../run.mjs';
import { cypherRecorder, hitsOf, load, runBare } from './cypher.mjs';
import { graphSeed } from './data.mjs';
import { at, figure, inTurns, OVER_BARE, p95AtMost, Rows, ratioAtMost, repeated, row, timed } from './measure.mjs';
import { neo4jGraphql } from './neo4j-graphql.mjs';
import { missing, startNeo4j } from './neo4j-server.mjs';
import { questions } from './questions.mjs';
import { knownIds, memoryOf, serve } from './served.mjs';

/** The verbs that quality's bar is on; the others are there to be looked at. */
const BARRED = new Set(['expand', 'counts', 'network', 'search', 'paths']);
const PATHS_MS = 100;
const HEAVIEST = 5;
const WARM_UP = 30;

/**
 * @param {{ dataDir: string, says: string }} data
 * @param {{ warmUp: number, times: number }} turns
 * @returns rows for the table, and the statements with the most database hits
 */
export async function onNeo4j({ dataDir, says }, turns) {
  const lacking = missing();
  if (lacking !== null) {
    console.log(`NOT RUN: everything about Neo4j, for want of ${lacking}.`);
    return { rows: [], heaviest: [] };
  }
  const server = await startNeo4j();
  const env = { DATA_DIR: dataDir, NEO4J_URI: server.uri, NEO4J_PASSWORD: '' };
  try {
    const rows = await loading(env, says, server);
    const answers = await answering(env, says, server, turns);
    return { rows: [...rows, ...answers.rows], heaviest: answers.heaviest };
  } finally {
    await server.close();
  }
}

async function loading(env, data, { javaPid }) {
  const idle = memoryOf(javaPid);
  const seconds = async (what) => {
    const value = (await timed(() => graphSeed(['build'], env))) / 1000;
    return figure({ what, store: 'neo4j', data, value, unit: 's' });
  };
  const rows = new Rows();
  rows.add(await seconds('first load of an empty Neo4j, command to end'));
  rows.add(await seconds('the same again (writes nothing)'));
  for (const [what, memory] of [
    ['Neo4j, empty: resident memory', idle],
    ['Neo4j, loaded: resident memory', memoryOf(javaPid)],
  ]) {
    if (memory !== null) rows.add(figure({ what, store: 'neo4j', data, value: memory.now, unit: 'MB' }));
  }
  return rows;
}

async function answering(env, data, { uri }, turns) {
  const explorer = await serve([...SERVER_MEMORY, 'dist/server/main.js'], env);
  const recorder = await cypherRecorder(uri);
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const rows = new Rows();
  const heaviest = [];
  try {
    const known = await knownIds(explorer.ask);
    const asking = [];
    const { EXAMPLES } = await load('client/api/examples.ts');
    const examples = EXAMPLES.map(({ name, query }) => ({ what: `example: ${name}`, verb: 'example', query }));
    for (const question of [...questions(known), ...examples]) {
      const { whole, kept } = await recorder.of(question.query);
      asking.push({ ...question, whole, kept });
      // Before anything is measured: Neo4j plans a statement the first time, and Java compiles what runs often.
      for (let i = 0; i < WARM_UP; i++) {
        await explorer.ask(question.query);
        await runBare(session, whole);
      }
    }
    for (const one of await besideNeo4jGraphql(explorer, uri, data, known.hub, turns)) rows.add(one);
    for (const { what, verb, query, whole, kept } of asking) {
      const { took, base } = await inTurns(
        () => explorer.ask(query),
        () => runBare(session, whole),
        turns,
      );
      const keptBase = await repeated(() => runBare(session, kept), turns);
      let hits = 0;
      for (const statement of whole) {
        const own = await hitsOf(session, statement);
        hits += own;
        heaviest.push({ what, hits: own, cypher: statement.cypher.replace(/\s+/g, ' ').slice(0, 120) });
      }
      const bars = [...(BARRED.has(verb) ? [OVER_BARE] : []), ...(verb === 'paths' ? [p95AtMost(PATHS_MS)] : [])];
      const bar =
        bars.length === 0
          ? null
          : { says: bars.map((one) => one.says).join(', '), holds: (own) => bars.every((one) => one.holds(own)) };
      rows.add(
        row({
          what,
          store: 'neo4j',
          data,
          baseline: `bare driver, ${whole.length} sent`,
          took,
          base,
          bar,
          more: { hits, 'once kept': overKept(kept, took, keptBase) },
        }),
      );
    }
  } finally {
    await session.close();
    await driver.close();
    await recorder.close();
    await explorer.close();
  }
  heaviest.sort((a, b) => b.hits - a.hits);
  return { rows, heaviest: heaviest.slice(0, HEAVIEST) };
}

/** Against what a server still sends that was asked before: little, or nothing. */
function overKept(statements, took, base) {
  if (statements.length === 0) return 'nothing sent';
  const ratio = (at(took, 0.5) / at(base, 0.5)).toFixed(2);
  return `${statements.length} sent, ${at(base, 0.5).toFixed(2)} ms: ${ratio} ×`;
}

/** The bar is the other way round here: theirs takes five times ours, or more. */
async function besideNeo4jGraphql(explorer, uri, data, hub, turns) {
  const theirs = await neo4jGraphql(uri, hub);
  if (theirs === null) return [];
  const rows = [];
  try {
    for (const { what, ours, oursSays, ask, theirsSays, barred = false } of theirs.questions) {
      // An answer that says less is no answer to the same question.
      const [mine, other] = [oursSays(await explorer.ask(ours)), theirsSays(await ask())];
      if (JSON.stringify(mine) !== JSON.stringify(other)) {
        throw new Error(`${what}: ours says ${JSON.stringify(mine)}, @neo4j/graphql ${JSON.stringify(other)}`);
      }
      const { took, base } = await inTurns(() => explorer.ask(ours), ask, turns);
      const bar = barred ? ratioAtMost(0.2) : null;
      rows.push(row({ what, store: 'neo4j', data, baseline: '@neo4j/graphql', took, base, bar }));
    }
    return rows;
  } finally {
    await theirs.close();
  }
}
