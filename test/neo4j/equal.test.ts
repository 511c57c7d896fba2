import { afterEach, describe, inject, it } from 'vitest';
import { answersAlike } from './both-alike.ts';
import { closeAll, testSettings } from './open-neo4j.ts';

/** `NEO4J_RUNS=1000 FC_SEED=… npx vitest …` asks more, and replays what a failure printed. */
const RUNS = Number(process.env.NEO4J_RUNS || 40);

if (inject('neo4j') !== null) {
  afterEach(closeAll);

  describe('Neo4j and the in-process store', () => {
    it('give the same answer, value for value, to any question about any world', () =>
      answersAlike(testSettings(), RUNS));
  });
}
