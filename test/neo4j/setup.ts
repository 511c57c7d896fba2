import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { launchServer, missing } from './server.ts';

const PASSWORD = 'sesame-for-tests';

/**
 * One Neo4j for all files of the project, with a password. A file that must kill it asks for that at `control`: /kill and
 * /start. Everything is null where none can run: `available.test.ts` says so.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEO4J_TEST_URI;
  if (given || missing() !== null) {
    project.provide('neo4j', given ? { uri: given, password: process.env.NEO4J_TEST_PASSWORD ?? null } : null);
    project.provide('neo4jControl', null);
    return async () => {};
  }
  const server = await launchServer(PASSWORD);
  const control = createServer(async (request, response) => {
    await (request.url === '/kill' ? server.kill() : server.start());
    response.end();
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  const address = control.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  project.provide('neo4j', { uri: server.uri, password: PASSWORD });
  project.provide('neo4jControl', `http://127.0.0.1:${port}`);
  return async () => {
    control.close();
    await server.remove();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { readonly uri: string; readonly password: string | null } | null;
    neo4jControl: string | null;
  }
}
