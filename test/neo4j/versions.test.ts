import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInProcess } from '../contract/open-in-process.ts';
import { LABELLED_QUESTIONS } from '../worlds/labelled-questions.ts';
import { ANY_PARTY } from '../worlds/questions.ts';
import { answersAlike } from './both-alike.ts';
import { bundledGraph } from './bundled-graph.ts';
import { closeAll, openNeo4j } from './open-neo4j.ts';
import { launchServer, missingFor, type TestServer } from './server.ts';

/**
 * Beside the long-term line, which every other file here runs on: the newest calendar version, which needs Java 21. In brief: the
 * import, the hash, the search and random questions; what it would say otherwise it says there.
 */
const NEWEST = '2026.07.1';
const PASSWORD = 'sesame-for-tests';
const WORLDS = 5;

const lacking = missingFor(NEWEST);
if (lacking !== null) {
  const notRun = `NOT RUN on Neo4j ${NEWEST}: ${lacking}`;
  it(notRun, () => {
    console.warn(`\n  ${notRun}\n`);
    expect(lacking).toMatch(/Java 21|mvn/);
  });
} else {
  describe(`Neo4j ${NEWEST}`, () => {
    let server: TestServer;
    const settings = () => ({ uri: server.uri, user: 'neo4j', password: PASSWORD, database: null });

    beforeAll(async () => {
      server = await launchServer(PASSWORD, NEWEST);
    });
    afterAll(async () => {
      await closeAll();
      await server.remove();
    });

    it('takes the bundled graph, whole, and finds the first five that the in-process store finds', async () => {
      const { graph } = await bundledGraph();
      const inProcess = await openInProcess(graph);
      const neo4j = await openNeo4j(graph, { settings: settings() });
      for (const [query] of LABELLED_QUESTIONS) {
        const asked = { query, where: ANY_PARTY, minScore: 0.3, first: 5 };
        expect(await neo4j.search(asked), query).toEqual(await inProcess.search(asked));
      }
    });

    it('answers random questions about random worlds as the in-process store does', () =>
      answersAlike(settings(), WORLDS));
  });
}
