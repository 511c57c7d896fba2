import type { TestProject } from 'vitest/node';
import { launchServer, missing } from './server.ts';

/** One Neo4j for all files of the project. Null where none can run: `available.test.ts` says so. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEO4J_TEST_URI;
  if (given || missing() !== null) {
    project.provide('neo4jUri', given || null);
    return async () => {};
  }
  const server = await launchServer();
  project.provide('neo4jUri', server.uri);
  return server.remove;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jUri: string | null;
  }
}
