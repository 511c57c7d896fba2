import fc from 'fast-check';
import { expect } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { anyQuestion, type Question } from '../worlds/wild-questions.ts';
import { wildWorld } from '../worlds/wild-world.ts';
import { closeAll, openNeo4j } from './open-neo4j.ts';

const SEED = process.env.FC_SEED;
const QUESTIONS = 25;

/** Random questions about random worlds: a Neo4j answers each as the in-process store does, value for value. */
export async function answersAlike(settings: Neo4jSettings, worlds: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      wildWorld,
      fc.array(anyQuestion, { minLength: QUESTIONS, maxLength: QUESTIONS, size: 'max' }),
      async (sketch, questions) => {
        const graph = buildWorld(sketch);
        const one = await openInProcess(graph);
        // A cursor names the graph that it is of.
        const { graph: hash } = await one.about();
        const other = await openNeo4j(graph, { hash, settings });
        for (const question of questions) {
          const expected = await answerOf(question, one, graph);
          expect(await answerOf(question, other, graph), question.text).toEqual(expected);
          // And again, from what was kept of the first answer.
          expect(await answerOf(question, other, graph), `again: ${question.text}`).toEqual(expected);
        }
        await closeAll();
      },
    ),
    { numRuns: worlds, endOnFailure: true, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
}

/** A failure is an answer too: both stores must fail alike. */
async function answerOf(question: Question, reader: GraphReader, graph: Graph): Promise<unknown> {
  try {
    return { answer: await question.ask(reader, graph) };
  } catch (error) {
    return error instanceof Error ? { failed: error.name, says: error.message } : { failed: error };
  }
}
