import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ensureBuild } from '../../graph-seed/pipeline.ts';
import { day } from '../../server/domain/partial-date.ts';
import { buildApp } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import type { StoreHandle } from '../../server/store/graph-store.ts';
import { openStore } from '../../server/store/open-store.ts';
import { readShelf } from '../../server/stories/shelf.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The built client is stood in for by a few files of the same names. */
const CLIENT_FOLDER = join(root, 'test/fixtures/client');

/** The day that tests call today. */
export const TODAY = day('2026-01-15');

/** The bundled facts as a graph in the real in-process store, in a data folder of its own. */
export async function curatedStore(): Promise<{ readonly store: StoreHandle; readonly close: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanctions-explorer-'));
  await ensureBuild({ dataDir, curatedDir: join(root, 'graph-seed/curated'), log: () => {} });
  const store = await openStore({ dataDir, neo4j: null, log: { info: () => {}, error: failWith } });
  return {
    store,
    close: async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function failWith(message: string): never {
  throw new Error(message);
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape its own query asked for
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Served {
  readonly fastify: FastifyInstance;
  drain(): Promise<void>;
  /** What the server logged, line by line. */
  readonly logged: readonly string[];
  /** Over HTTP, as a current client asks. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** The whole application, not listening. */
export async function serve(store: StoreHandle, frameAncestors: readonly string[] = []): Promise<Served> {
  const logged: string[] = [];
  const { fastify, drain } = await buildApp({
    store,
    shelf: await readShelf([join(root, 'server/stories/bundled')]),
    clientFolder: CLIENT_FOLDER,
    frameAncestors,
    today: () => TODAY,
    log: { level: 'info', stream: { write: (line) => void logged.push(line) } },
  });
  return {
    fastify,
    drain,
    logged,
    async ask(query, variables = {}) {
      const response = await fastify.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'application/graphql-response+json' },
        payload: { query, variables },
      });
      const { data, errors = [], extensions = {} } = response.json();
      return { status: response.statusCode, data, errors, extensions };
    },
  };
}

/** The bundled facts, served on a port of this machine. */
export async function servedOverHttp(): Promise<{
  readonly served: Served;
  /** Of the page, with a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}> {
  const opened = await curatedStore();
  const served = await serve(opened.store);
  const origin = await listen(served.fastify, { host: '127.0.0.1', port: 0 });
  return {
    served,
    origin,
    close: async () => {
      await served.drain();
      await opened.close();
    },
  };
}

/** A store whose reader answers as told; what is not told is not asked in that test. */
export function storeThat(reader: () => Partial<ReturnType<StoreHandle['reader']>>): StoreHandle {
  const refuse = (verb: string) => () => Promise.reject(new Error(`this test's store has no ${verb}`));
  return {
    kind: 'in-process',
    version: async () => 'of this test',
    reader: () => ({
      version: () => null,
      about: refuse('about'),
      catalogue: refuse('catalogue'),
      nodes: refuse('nodes'),
      designationsOf: refuse('designationsOf'),
      positionsOf: refuse('positionsOf'),
      claimsOf: refuse('claimsOf'),
      relationCounts: refuse('relationCounts'),
      relations: refuse('relations'),
      relationsFrom: refuse('relationsFrom'),
      records: refuse('records'),
      parties: refuse('parties'),
      designations: refuse('designations'),
      changes: refuse('changes'),
      historyOf: refuse('historyOf'),
      issues: refuse('issues'),
      search: refuse('search'),
      network: refuse('network'),
      expand: refuse('expand'),
      paths: refuse('paths'),
      compare: refuse('compare'),
      firstMovers: refuse('firstMovers'),
      designationCounts: refuse('designationCounts'),
      partyCounts: refuse('partyCounts'),
      timeline: refuse('timeline'),
      possibleMatchesOf: refuse('possibleMatchesOf'),
      possibleMatches: refuse('possibleMatches'),
      ...reader(),
    }),
    close: async () => {},
  };
}
