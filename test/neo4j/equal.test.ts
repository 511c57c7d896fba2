import fc from 'fast-check';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { anyQuestion, type Question } from '../worlds/wild-questions.ts';
import { wildWorld } from '../worlds/wild-world.ts';
import { closeAll, openNeo4j } from './open-neo4j.ts';

/** `NEO4J_RUNS=1000 FC_SEED=… npx vitest …` asks more, and replays what a failure printed. */
const RUNS = Number(process.env.NEO4J_RUNS || 40);
const SEED = process.env.FC_SEED;
const QUESTIONS = 25;

if (inject('neo4j') !== null) {
  afterEach(closeAll);

  describe('Neo4j and the in-process store', () => {
    it('give the same answer, value for value, to any question about any world', async () => {
      await fc.assert(
        fc.asyncProperty(
          wildWorld,
          fc.array(anyQuestion, { minLength: QUESTIONS, maxLength: QUESTIONS, size: 'max' }),
          async (sketch, questions) => {
            const graph = buildWorld(sketch);
            const [one, other] = [await openInProcess(graph), await openNeo4j(graph)];
            for (const question of questions) {
              const expected = await answerOf(question, one, graph);
              expect(await answerOf(question, other, graph), question.text).toEqual(expected);
            }
            await closeAll();
          },
        ),
        { numRuns: RUNS, endOnFailure: true, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
      );
    });
  });
}

/** A failure is an answer too: both stores must fail alike. */
async function answerOf(question: Question, reader: GraphReader, graph: Graph): Promise<unknown> {
  try {
    return { answer: await question.ask(reader, graph) };
  } catch (error) {
    return error instanceof Error ? { failed: error.name, says: error.message } : { failed: error };
  }
}
