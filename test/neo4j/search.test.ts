import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { LABELLED_QUESTIONS } from '../worlds/labelled-questions.ts';
import { ANY_PARTY } from '../worlds/questions.ts';
import { bundledGraph } from './bundled-graph.ts';
import { closeAll, openNeo4j } from './open-neo4j.ts';

if (inject('neo4j') !== null) {
  let inProcess: GraphReader;
  let neo4j: GraphReader;

  beforeAll(async () => {
    const { graph } = await bundledGraph();
    inProcess = await openInProcess(graph);
    neo4j = await openNeo4j(graph);
  });
  afterAll(closeAll);

  describe('search, by the full-text index and by the name index', () => {
    it.each(LABELLED_QUESTIONS)('finds for %j the same first five, %s among them', async (query, party) => {
      const asked = { query, where: ANY_PARTY, minScore: 0.3, first: 5 };
      const [one, other] = [await inProcess.search(asked), await neo4j.search(asked)];
      expect(other).toEqual(one);
      expect(one.hits.map((hit) => hit.party.id)).toContain(party);
    });
  });
}
