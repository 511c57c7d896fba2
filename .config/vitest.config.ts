import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

// Vite would take graphql's .mjs files, Node gives Apollo Server the .js ones: two copies that know nothing of each other.
const ONE_GRAPHQL = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  root,
  test: {
    reporters: process.env.VITEST_JSON ? ['default', 'json'] : ['default'],
    ...(process.env.VITEST_JSON ? { outputFile: { json: process.env.VITEST_JSON } } : {}),
    projects: [
      {
        root,
        resolve: { alias: ONE_GRAPHQL },
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/process/**', 'test/neo4j/**'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: 'process',
          include: ['test/process/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        root,
        resolve: { alias: ONE_GRAPHQL },
        test: {
          name: 'neo4j',
          include: ['test/neo4j/**/*.test.ts'],
          globalSetup: ['test/neo4j/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // One server, one database: a test run clears it.
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A busy machine may hold a browser up for longer than the second that a poll waits by itself.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
