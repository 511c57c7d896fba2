import { expect, inject, it } from 'vitest';
import { missing } from './server.ts';

const lacking = inject('neo4j') === null ? missing() : null;

if (lacking === null) {
  it('a Neo4j runs here, and every test of it', () => {
    expect(inject('neo4j')?.uri).toMatch(/^(bolt|neo4j)/);
  });
} else {
  const notRun = `NOT RUN: everything about Neo4j. ${lacking} Or set NEO4J_TEST_URI to an empty server`;
  it(notRun, () => {
    console.warn(`\n  ${notRun}.\n`);
    expect(process.env.CI, 'in CI a Neo4j must be tested').not.toBe('true');
  });
}
