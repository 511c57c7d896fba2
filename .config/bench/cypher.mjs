/** Which Cypher a question comes down to, taken down while the server's own code answers it. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../staleness.mjs';
import { asked } from './served.mjs';

/** A module of the project as its sources have it. */
export const load = async (path) =>
  (await runnerImport(join(ROOT, path), { configFile: false, root: ROOT, logLevel: 'error' })).module;

/** Read once for a graph, as anybody would who asks it all day: the catalogue, and, to search, the dictionary. */
const CATALOGUE = '{ governments { code } }';
const DICTIONARY = '{ search(query: "zzzzzz", first: 1) { totalCount } }';

/**
 * @param {string} uri of a Neo4j without a password
 * @returns `of(query)`: the statements that answer a GraphQL question, with their parameters: `whole` when nothing is known but
 * the catalogue and the dictionary, `kept` what is still sent by a server that was asked just before. Without those that only
 * make sure that the graph stood still. `close` lets the database go
 */
export async function cypherRecorder(uri) {
  const [{ Database }, { neo4jReader, Shared }, { buildApp }, { day }] = await Promise.all(
    [
      'server/store/neo4j/database.ts',
      'server/store/neo4j/reader.ts',
      'server/http/app.ts',
      'server/domain/partial-date.ts',
    ].map(load),
  );
  const database = new Database({ uri, user: 'neo4j', password: null, database: null });
  let shared = new Shared();
  let standing = null;
  // As the store of a server that is asked all the time.
  const listener = {
    down: () => {},
    saw: (seen) => {
      standing = seen;
    },
    lately: () => standing,
  };
  let taken = [];
  const recording = {
    read: (signal, pinned, work) =>
      database.read(signal, pinned, (reading) =>
        work({
          ...reading,
          run: (cypher, parameters = {}) => {
            taken.push({ cypher, parameters });
            return reading.run(cypher, parameters);
          },
        }),
      ),
  };
  const app = await buildApp({
    store: {
      kind: 'neo4j',
      reader: () => neo4jReader(recording, shared, listener),
      version: async () => 'measured',
      close: () => database.close(),
    },
    shelf: { stories: [] },
    clientFolder: join(ROOT, 'dist/client'),
    today: () => day('2024-03-06'),
    log: { level: 'error' },
  });
  const ask = async (query) => {
    const payload = asked(query);
    const answer = await app.fastify.inject({ method: 'POST', url: '/graphql', payload });
    if (answer.statusCode !== 200 || answer.json().errors !== undefined) throw new Error(`${query}: ${answer.body}`);
  };
  return {
    async of(query) {
      shared = new Shared();
      await ask(CATALOGUE);
      if (query.includes('search(')) await ask(DICTIONARY);
      const sent = async () => {
        taken = [];
        await ask(query);
        const statements = taken;
        // What is asked next writes into a list of its own.
        taken = [];
        return statements;
      };
      return { whole: await sent(), kept: await sent() };
    },
    async close() {
      await app.drain();
      await database.close();
    },
  };
}

/** The statements one after another in one read transaction, as somebody with nothing but the driver would run them. */
export async function runBare(session, statements) {
  await session.executeRead(async (tx) => {
    for (const { cypher, parameters } of statements) {
      const { records } = await tx.run(cypher, parameters);
      for (const record of records) record.toObject();
    }
  });
}

/** Database hits of a statement, as PROFILE counts them. */
export async function hitsOf(session, { cypher, parameters }) {
  const { summary } = await session.run(`PROFILE ${cypher}`, parameters);
  const count = ({ dbHits, children }) => dbHits + children.reduce((sum, child) => sum + count(child), 0);
  return count(summary.profile);
}
