import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { StoreHandle } from '../../server/store/graph-store.ts';
import { randomDocument } from './random-document.ts';
import { serve } from './served-graph.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** What must never leave the process: a stack, a question of the store's, a path, a credential. */
const INSIDE = [
  /\n\s+at /,
  /\bnode_modules\b/,
  /\bMATCH \(/,
  /\bUNWIND\b/,
  /neo4j|bolt:/i,
  /file:\/\//,
  /\.ts:\d+/,
  /sesame/,
];

/**
 * Asks so many random documents, one after the other, and expects that no answer is the server's own failure or tells its
 * inside. What fails is told with its seed: `DOCUMENT_SEED=that DOCUMENTS=1` asks it again.
 */
export async function expectNoServerError(store: StoreHandle, documents: number, firstSeed: number): Promise<void> {
  const { fastify, logged } = await serve(store);
  const statuses = new Map<number, number>();
  let [valid, withData] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + documents; seed++) {
    const payload = randomDocument(schema, seed);
    const asked = `seed ${seed}: ${JSON.stringify(payload)}`;
    if (validate(schema, parse(payload.query)).length === 0) valid += 1;
    const answer = await fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: 'application/graphql-response+json' },
      payload,
    });
    expect(answer.statusCode, `${asked}\n${answer.body}`).toBeLessThan(500);
    expect(answer.body, asked).not.toContain('INTERNAL_SERVER_ERROR');
    const { data, errors = [] } = answer.json();
    const said = JSON.stringify(errors) + JSON.stringify(answer.json().extensions ?? {});
    // An error may repeat what was asked; what it adds is what is looked at.
    for (const inside of INSIDE) if (!inside.test(JSON.stringify(payload))) expect(said, asked).not.toMatch(inside);
    expect(said, asked).not.toContain(process.cwd());
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
    if (data) withData += 1;
  }
  const failed = logged.filter((line) => line.includes('unexpectedly'));
  expect(failed).toEqual([]);
  console.log(
    `${documents} random documents from seed ${firstSeed}: ${valid} valid, ${withData} with data, by status:`,
    statuses,
  );
  if (documents < 100) return;
  expect(valid).toBeGreaterThan(documents * 0.7);
  expect(withData).toBeGreaterThan(documents * 0.1);
}

export const DOCUMENTS = Number(process.env.DOCUMENTS || 400);
export const DOCUMENT_SEED = Number(process.env.DOCUMENT_SEED || 1);
