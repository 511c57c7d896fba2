import { afterEach, describe, inject, it } from 'vitest';
import { DOCUMENT_SEED, DOCUMENTS, expectNoServerError } from '../graphql/no-server-error.ts';
import { bundledGraph } from './bundled-graph.ts';
import { closeAll, openNeo4j } from './open-neo4j.ts';

if (inject('neo4j') !== null) {
  afterEach(closeAll);

  describe('whatever a client sends [row 14]', () => {
    it('is never answered with a failure of the server’s own, nor with anything of Neo4j', async () => {
      const reader = await openNeo4j((await bundledGraph()).graph);
      const store = {
        kind: 'neo4j',
        reader: () => reader,
        version: async () => 'of this test',
        close: async () => {},
      } as const;
      await expectNoServerError(store, DOCUMENTS, DOCUMENT_SEED);
    });
  });
}
