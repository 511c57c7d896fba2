/** The explorer as a process of its own, asked over HTTP. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { ROOT } from '../staleness.mjs';

let turn = 0;

/** A question that was never asked before, so that no remembered answer is given: a variable that it does not use differs. */
export const asked = (query, variables = {}) => ({ query, variables: { ...variables, turn: ++turn } });

/**
 * A server as a process of its own, once it has said where it is.
 *
 * @param {string[]} args what stands behind `node`
 * @param {Record<string, string>} env
 * @returns {Promise<{ url: string, pid: number, close(): Promise<void> }>} `close` ends it cleanly
 */
export async function started(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const found = /is at (http:\S+?)\/? /.exec(said);
      if (found !== null) resolve(found[1]);
    });
    child.on('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`)));
  });
  return {
    url,
    pid: child.pid,
    async close() {
      process.off('exit', stop);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      stop();
      await ended;
    },
  };
}

/** Connections are kept, and nothing is between: `fetch` alone takes half a millisecond of a question of two. */
const agent = new Agent({ keepAlive: true });

/** The data of an answer. @throws on an error of it */
export async function post(url, body) {
  const { data, errors } = JSON.parse(await postText(`${url}/graphql`, JSON.stringify(body)));
  if (errors !== undefined) throw new Error(`${body.query}: ${errors[0].message}`);
  return data;
}

function postText(url, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => text(answer).then(resolve, reject));
    asked.on('error', reject).end(body);
  });
}

/** A running explorer, and how long it took to its first answer. */
export async function serve(args, env) {
  const began = performance.now();
  const server = await started(args, env);
  const ask = (query, variables) => post(server.url, asked(query, variables));
  await ask('{ about { graph } }');
  return {
    ...server,
    ask,
    /** As a second asker of the very same question does, who may be given the remembered answer. */
    askAgain: (query) => post(server.url, { query }),
    firstAnswerMs: performance.now() - began,
  };
}

/**
 * Memory of a process in MB: resident now, and the most so far. Null on systems without /proc.
 * @returns {{ now: number, most: number } | null}
 */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The process that another one has started. */
export const childOf = (pid) => Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0]);

/**
 * Ids to ask about: the party with the most ties, and of the ways from it to the next thirty the longest.
 * @returns {Promise<{ hub: string, far: readonly [string, string] }>}
 */
export async function knownIds(ask) {
  const { parties } = await ask('{ parties(first: 30, orderBy: [RELATIONS_DESC]) { nodes { id } } }');
  const [hub, ...others] = parties.nodes.map(({ id }) => id);
  let far = { to: others[0], hops: 0 };
  for (const to of others) {
    const { paths } = await ask(
      `{ paths(from: "${hub}", to: "${to}", maxHops: 6, limit: 1) { paths { parties { id } } } }`,
    );
    const hops = (paths.paths[0]?.parties.length ?? 1) - 1;
    if (hops > far.hops) far = { to, hops };
  }
  return { hub, far: [hub, far.to] };
}
