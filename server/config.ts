import { resolve } from 'node:path';
import { z } from 'zod';
import { type Neo4jSettings, Neo4jSettingsError, neo4jSettings } from './store/settings.ts';

/** What can be set from outside. This file is the only reader of the environment. */
export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  /** Absolute. Snapshots, judgements, identities and graph builds. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** Absolute. A further folder of story files; null: only the bundled ones. */
  readonly storiesDir: string | null;
  /** Origins whose pages may show an embedded view in a frame, as `https://news.example`. Empty: nobody's. */
  readonly frameAncestors: readonly string[];
  /** The Neo4j that serves the graph; null: the in-process store does. */
  readonly neo4j: Neo4jSettings | null;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment asks for something that cannot be. The message names each variable, what it holds and what it may. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const PORT_WORDS = 'must be a whole number from 0 to 65535';

const ORIGINS_WORDS =
  'must be origins, with a space between them, like https://news.example https://school.example:8443';

/** Commas part them as well as spaces. `*` is none: who may frame the explorer is named. */
const Origins = z.string().transform((text, context) => {
  const named = text.split(/[\s,]+/).filter((part) => part !== '');
  const wrong = named.find((part) => originOf(part) === null);
  if (wrong === undefined) return [...new Set(named.flatMap((part) => originOf(part) ?? []))];
  context.addIssue({ code: 'custom', message: `${ORIGINS_WORDS}; ${JSON.stringify(wrong)} is none` });
  return z.NEVER;
});

/**
 * In small letters, without a slash at its end; null when the text is no origin. CSP 3, section 2.3.1, has no form for an
 * IPv6 address.
 */
function originOf(text: string): string | null {
  if (!/^https?:\/\/[^/?#@*]+\/?$/i.test(text) || !URL.canParse(text)) return null;
  const { origin, hostname } = new URL(text);
  return /^[a-z0-9.-]+$/.test(hostname) ? origin : null;
}

/** A variable that is set to nothing counts as not set: `PORT= npm start`. */
const set = (value: unknown) => (value === '' ? undefined : value);

const Environment = z.object({
  PORT: z.preprocess(
    set,
    z
      .string()
      .regex(/^\d{1,5}$/, PORT_WORDS)
      .transform(Number)
      .refine((port) => port <= 65_535, PORT_WORDS)
      .default(4000),
  ),
  HOST: z.preprocess(
    set,
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address')
      .default('127.0.0.1'),
  ),
  DATA_DIR: z.preprocess(set, z.string().default('data')),
  STORIES_DIR: z.preprocess(set, z.string().optional()),
  FRAME_ANCESTORS: z.preprocess(set, Origins.default([])),
  LOG_LEVEL: z.preprocess(
    set,
    z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
  ),
});

/** @throws {ConfigError} when a variable cannot be used */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = Environment.safeParse(env);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues
        .map(({ path, message }) => `${String(path[0])} ${message}; it is ${JSON.stringify(env[String(path[0])])}.`)
        .join('\n'),
    );
  }
  const { PORT, HOST, DATA_DIR, LOG_LEVEL, STORIES_DIR, FRAME_ANCESTORS } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    logLevel: LOG_LEVEL,
    storiesDir: STORIES_DIR === undefined ? null : resolve(STORIES_DIR),
    frameAncestors: FRAME_ANCESTORS,
    neo4j: readNeo4j(env),
  };
}

function readNeo4j(env: Readonly<Record<string, string | undefined>>): Neo4jSettings | null {
  try {
    return neo4jSettings(env);
  } catch (error) {
    if (!(error instanceof Neo4jSettingsError)) throw error;
    throw new ConfigError(error.message, { cause: error });
  }
}
