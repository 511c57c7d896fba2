import type { GovernmentCode } from '../domain/vocabulary.ts';
import { BadUserInput, LimitExceeded } from './errors.ts';

/** The bounds of one query. Each is tested at the bound and one above. */
export const LIMITS = {
  /** Bytes of a request's body; more is refused with 413. */
  bodyBytes: 100_000,
  /** Lexical tokens of a document. */
  tokens: 2_000,
  /** Fields inside fields. Introspection is counted by graphql-js's own rule. */
  depth: 10,
  /** Aliases, each spread of a fragment counted anew. */
  aliases: 30,
  rootFields: 20,
  directives: 9,
  /** Objects that the answer may hold at most, by what `first` and `limit` allow (cost.ts). */
  cost: 200_000,
  /** Errors that an answer spells out. */
  errors: 5,
  milliseconds: 10_000,
  first: 100,
  ids: 100,
  networkLimit: 2_000,
  networkDepth: 6,
  pathHops: 6,
  paths: 100,
  cells: 5_000,
  dimensions: 3,
  shareDays: 36_500,
  searchCharacters: 200,
  /** Exports under way at once. */
  exports: 2,
  /** A query whose answer may hold more objects than this is a heavy one. */
  heavyCost: 5_000,
  /** Heavy queries under way at once. A store in this process has one thread, a Neo4j works beside it. */
  heavyAtOnce: { 'in-process': 1, neo4j: 8 },
  /** Heavy queries that wait for their turn; one more is turned away. */
  heavyInLine: 8,
  /** How long one waits, of the ten seconds that a query may take. */
  heavyPatienceMs: 4_000,
  /** Answers that are kept, in bytes. */
  cacheBytes: 32_000_000,
  /** What `Retry-After` says to who is turned away. */
  retryAfterSeconds: 2,
} as const;

const written = (count: number): string => count.toLocaleString('en-GB');

/** @throws {LimitExceeded} when `asked` is above `bound` */
function atMost(what: string, asked: number, bound: number): void {
  if (asked > bound) throw tooMuch(what, asked, bound);
}

export function tooMuch(what: string, asked: number, bound: number): LimitExceeded {
  return new LimitExceeded(`${what}: at most ${written(bound)}; asked for ${written(asked)}.`);
}

function within(what: string, asked: number, least: number, most: number): number {
  if (asked < least)
    throw new LimitExceeded(`${what}: from ${least} to ${written(most)}; asked for ${written(asked)}.`);
  atMost(what, asked, most);
  return asked;
}

/** How many items of a page: 1 to 100. @throws {LimitExceeded} */
export const boundedFirst = (first: number): number => within('first', first, 1, LIMITS.first);

/** How many parties of a network: 1 to 2,000. @throws {LimitExceeded} */
export const boundedLimit = (limit: number): number => within('limit', limit, 1, LIMITS.networkLimit);

/** How many steps of a walk: 0 to 6. @throws {LimitExceeded} */
export const boundedDepth = (depth: number): number => within('depth', depth, 0, LIMITS.networkDepth);

/** How many hops a way between two parties may have: 1 to 6. @throws {LimitExceeded} */
export const boundedHops = (maxHops: number): number => within('maxHops', maxHops, 1, LIMITS.pathHops);

/** How many ways between two parties: 1 to 100. @throws {LimitExceeded} */
export const boundedPaths = (limit: number): number => within('limit', limit, 1, LIMITS.paths);

/** How many cells of a count: 1 to 5,000. @throws {LimitExceeded} */
export const boundedCells = (limit: number): number => within('limit', limit, 1, LIMITS.cells);

/** Days of a share: 0 to 36,500. @throws {LimitExceeded} */
export const boundedShareDays = (days: number): number => within('days', days, 0, LIMITS.shareDays);

/** What is counted by: one to three, each once. @throws {LimitExceeded} @throws {BadUserInput} */
export function boundedDimensions<Dimension>(by: readonly Dimension[]): readonly Dimension[] {
  within('by', by.length, 1, LIMITS.dimensions);
  return eachOnce('by', by);
}

/** Governments that are compared: at least one, each once. @throws {BadUserInput} */
export function askedGovernments(governments: readonly GovernmentCode[]): readonly GovernmentCode[] {
  if (governments.length === 0) throw new BadUserInput('governments: at least one is needed.');
  return eachOnce('governments', governments);
}

function eachOnce<Item>(what: string, items: readonly Item[]): readonly Item[] {
  const twice = items.find((item, place) => items.indexOf(item) !== place);
  if (twice !== undefined) throw new BadUserInput(`${what}: ${String(twice)} is there more than once.`);
  return items;
}

/** Up to 100 ids. @throws {LimitExceeded} */
export function boundedIds(what: string, ids: readonly string[]): readonly string[] {
  atMost(what, ids.length, LIMITS.ids);
  return ids;
}

/** Parties that a picture already holds: as many as a network may have. @throws {LimitExceeded} */
export function boundedKnown(ids: readonly string[]): readonly string[] {
  atMost('known', ids.length, LIMITS.networkLimit);
  return ids;
}

/** What is searched for: 1 to 200 characters that are not all blank. @throws {LimitExceeded} @throws {BadUserInput} */
export function boundedQuery(query: string): string {
  if (query.trim() === '') throw new BadUserInput('query: a name or an identifier is needed; it is blank.');
  within('characters of query', [...query].length, 1, LIMITS.searchCharacters);
  return query;
}

/** 0 to 1. @throws {BadUserInput} */
export function boundedScore(minScore: number): number {
  if (minScore < 0 || minScore > 1) throw new BadUserInput(`minScore: from 0 to 1; asked for ${minScore}.`);
  return minScore;
}
