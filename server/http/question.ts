import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import typeDefs from '../../schema.graphql?raw';

/** A GraphQL question as it came, when it is one whose answer may be known already. */
export interface Question {
  readonly query: string;
  readonly operationName: string | null;
  /** As JSON. */
  readonly variables: string;
  /** Which media type is wanted is part of the question. */
  readonly accept: string;
}

const Asked = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  // A persisted query is Apollo Server's to refuse.
  extensions: z.null().optional(),
});

/**
 * Null when it is anything that Apollo Server may refuse before it runs: an odd body, a parameter twice, or a request that
 * a page elsewhere could have sent without asking first (CSRF). Those are for Apollo Server to answer.
 */
export function questionOf(request: FastifyRequest): Question | null {
  if (!asksFirst(request)) return null;
  const asked = Asked.safeParse(request.method === 'POST' ? request.body : ofAddress(request.url));
  if (!asked.success) return null;
  const { query, operationName, variables } = asked.data;
  return {
    query,
    operationName: operationName ?? null,
    variables: JSON.stringify(variables ?? {}),
    accept: request.headers.accept ?? '',
  };
}

/** A narrower form of Apollo Server's own test: what passes here passes there. */
function asksFirst({ headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return /^application\/json\s*(;|$)/i.test(type);
  return Boolean(headers['apollo-require-preflight']) || Boolean(headers['x-apollo-operation-name']);
}

function ofAddress(url: string): unknown {
  const search = new URLSearchParams(url.split('?', 2)[1] ?? '');
  const names = [...search.keys()];
  if (new Set(names).size !== names.length) return null;
  const { variables, ...rest } = Object.fromEntries(search);
  try {
    return { ...rest, ...(variables === undefined ? {} : { variables: JSON.parse(variables) }) };
  } catch {
    return null;
  }
}

/** What answers depend on beside the graph: this program and its schema. */
const PROGRAM = createHash('sha256').update(packageJson.version).update(typeDefs).digest('hex');

/**
 * The name of an answer: equal names, equal answers.
 * @param rest what else it depends on: the version of the graph, today, the stories
 */
export function nameOf({ query, operationName, variables, accept }: Question, rest: readonly string[]): string {
  const all = JSON.stringify([PROGRAM, ...rest, query, operationName, variables, accept]);
  return createHash('sha256').update(all).digest('base64url');
}

export const etagOf = (name: string): string => `"${name}"`;

/** Whether an `If-None-Match` names the answer (RFC 9110, 13.1.2: the weak comparison). `*` is any answer. */
export function matches(ifNoneMatch: string | undefined, etag: string): 'named' | 'any' | 'no' {
  if (ifNoneMatch === undefined) return 'no';
  if (ifNoneMatch.trim() === '*') return 'any';
  const named = ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return named ? 'named' : 'no';
}
