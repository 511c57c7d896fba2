import { afterEach, describe, expect, inject, it } from 'vitest';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import { syncNeo4j } from '../../graph-seed/sync/neo4j.ts';
import { Database } from '../../server/store/neo4j/database.ts';
import { neo4jReader, Shared } from '../../server/store/neo4j/reader.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { answersAlike } from './both-alike.ts';
import { closeAll, testSettings } from './open-neo4j.ts';
import { FaultyNetwork } from './proxy.ts';

/**
 * `neo4j://`, as a cluster is addressed. Community Edition forms no cluster: one server answers with a routing table of
 * itself. So what is seen here is what we send (mode, bookmarks, where to); several members and Aura are not.
 */
if (inject('neo4j') !== null) {
  const routed = (): Neo4jSettings => ({ ...testSettings(), uri: testSettings().uri.replace(/^bolt:/, 'neo4j:') });
  const graph = buildWorld({
    parties: [{ id: 'us-ofac-1' }, { id: 'us-ofac-2' }],
    relations: [{ from: 'us-ofac-1', to: 'us-ofac-2' }],
  });
  const build = { graph: hashGraph(graph), inputs: 'routed', read: async () => graph };
  const quiet = { log: () => {} };

  afterEach(closeAll);

  describe('over neo4j://', () => {
    it('imports, and a second import sees what the first has written', async () => {
      await syncNeo4j(routed(), build, quiet);
      const again = await syncNeo4j(routed(), build, quiet);
      expect([again.way, again.updates]).toEqual(['nothing to do', 0]);
    });

    it('gives the answers of the in-process store', () => answersAlike(routed(), 5));

    it('reads in read mode: what a member that only reads would refuse is refused', async () => {
      await syncNeo4j(routed(), build, quiet);
      const database = new Database(routed());
      const write = database.read(undefined, null, (reading) => reading.run('CREATE (:Nothing)'));
      await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
      await database.close();
    });

    it('sends along what it has seen, so that no member shows an older graph', async () => {
      await syncNeo4j(routed(), build, quiet);
      const proxy = new FaultyNetwork(Number(new URL(testSettings().uri).port));
      await proxy.pass();
      const database = new Database({ ...routed(), uri: proxy.uri.replace(/^bolt:/, 'neo4j:') });
      const reader = () => neo4jReader(database, new Shared());
      await reader().about();
      proxy.forget();
      await reader().about();
      // A bookmark of Neo4j 5 is a text that begins so.
      expect(proxy.heard()).toContain('FB:');
      await database.close();
      await proxy.refuse();
    });
  });
}
