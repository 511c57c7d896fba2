/** How each question grows with ten times the data, on both stores: a graph that keeps the degree distribution of the real one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../staleness.mjs';
import { genuineLists, graphSeed } from './data.mjs';
import { inTurns, Rows, ratioAtMost, row } from './measure.mjs';
import { missing, startNeo4j } from './neo4j-server.mjs';
import { questions } from './questions.mjs';
import { knownIds, serve } from './served.mjs';

const TURNS = { warmUp: 30, times: 100 };
const SERVER = ['dist/server/main.js'];

/** @param {{ dataDir: string, says: string }} data all lists, built */
export async function tenfold(data) {
  return [...(await inProcess(data)), ...(await onNeo4j())];
}

async function inProcess({ dataDir, says }) {
  const folder = mkdtempSync(join(tmpdir(), 'sanctions-explorer-tenfold-'));
  try {
    await lift(dataDir, { DATA_DIR: folder, NEO4J_URI: '' });
    return await grown('in process', says, [
      { DATA_DIR: dataDir, NEO4J_URI: '' },
      { DATA_DIR: folder, NEO4J_URI: '' },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Over the UK's list, a fifth of all: to write ten times all lists into Neo4j takes seven minutes, longer than the rest of the
 * bench (done once by hand, docs/decisions/0020).
 */
async function onNeo4j() {
  const lacking = missing();
  if (lacking !== null) {
    console.log(`NOT RUN: ten times the data on Neo4j, for want of ${lacking}.`);
    return [];
  }
  const uk = genuineLists().find(({ list }) => list === 'gb-uksl');
  const folder = mkdtempSync(join(tmpdir(), 'sanctions-explorer-tenfold-'));
  const servers = [];
  try {
    const env = { DATA_DIR: folder, NEO4J_PASSWORD: '' };
    if (uk !== undefined) graphSeed(['import', uk.list, '--file', uk.file], { ...env, NEO4J_URI: '' });
    for (let i = 0; i < 2; i++) servers.push(await startNeo4j());
    const [one, ten] = servers.map(({ uri }) => ({ ...env, NEO4J_URI: uri }));
    graphSeed(['build'], one);
    await lift(folder, ten);
    return await grown('neo4j', uk === undefined ? 'bundled' : 'UK list', [one, ten]);
  } finally {
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ten times the graph that is built in this folder, to where `env` says: another folder, or a Neo4j. */
function lift(from, env) {
  const args = ['--max-old-space-size=12000', '.config/bench/lift.mjs', from];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' }).once(
      'exit',
      (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`))),
    );
  });
}

/**
 * Each question on ten times the data, against the same question on the data itself; the bar of quality is on those that expand
 * in process.
 * @param {Record<string, string>[]} envs where the server finds the data, and ten times the data
 */
async function grown(store, says, envs) {
  const servers = [];
  try {
    for (const env of envs) servers.push(await serve(SERVER, env));
    const [one, ten] = servers;
    const rows = new Rows();
    for (const { what, verb, query } of questions(await knownIds(one.ask))) {
      const times = await inTurns(
        () => ten.ask(query),
        () => one.ask(query),
        TURNS,
      );
      const bar = verb === 'expand' && store === 'in process' ? ratioAtMost(2) : null;
      rows.add(
        row({ what: `${what}, ten times the data`, store, data: `10 × ${says}`, baseline: says, bar, ...times }),
      );
    }
    return rows;
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
