/** Which Cypher a question comes down to, taken down while the server's own code answers it. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../staleness.mjs';
import { asked } from './served.mjs';

/** A module of the project as its sources have it. */
export const load = async (path) =>
  (await runnerImport(join(ROOT, path), { configFile: false, root: ROOT, logLevel: 'error' })).module;

/**
 * @param {string} uri of a Neo4j without a password
 * @returns `of(query)`: the statements of a GraphQL question with their parameters, without those that only make sure that the
 * graph stood still; `close` lets the database go
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
  const shared = new Shared();
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
    if (answer.statusCode !== 200) throw new Error(`${query}: ${answer.body}`);
  };
  return {
    async of(query) {
      // What is kept while the graph stands (the catalogue, the dictionary, facets) is read by the first time.
      await ask(query);
      taken = [];
      await ask(query);
      const statements = taken;
      // The next question writes into a list of its own.
      taken = [];
      return statements;
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
