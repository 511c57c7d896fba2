import { COUNTRY_TIE_TYPES, RELATION_TYPES } from '../../domain/vocabulary.ts';

/** The closed tables that Cypher's labels and types are taken from; nothing else ever stands in their place. */

/**
 * Raised whenever the same graph is written otherwise, also when names are split into other words (domain/match/words.ts):
 * what an older version wrote is then written anew, and not read.
 */
export const MODEL_VERSION = 7;

/** Every label, with the property that names one node of it. */
export const NODE_KEYS = {
  Party: 'id',
  Designation: 'id',
  Country: 'id',
  Government: 'id',
  Agency: 'id',
  Programme: 'id',
  Work: 'id',
  List: 'id',
  /** The same record id may stand in two lists. */
  Record: 'key',
  /** A record id that is not the id of its party. */
  Alias: 'id',
  /** A passport, registration or other number, one node however it is spaced. */
  Identifier: 'id',
  /** How one record differs between two editions. */
  EditionChange: 'id',
  /** What a reader could not place. */
  ImportIssue: 'id',
} as const;
export type NodeLabel = keyof typeof NODE_KEYS;

/** What a walk goes along: relations, and positions between parties. */
export const TIE_TYPES = [...RELATION_TYPES, 'HOLDS_POSITION'] as const;

/** Every relationship type. Each relationship has an `id` of its own. */
export const RELATIONSHIP_TYPES = [
  ...TIE_TYPES,
  'REPORTED_TO_HAVE_WORKED_ON',
  ...COUNTRY_TIE_TYPES,
  'ISSUED',
  'TARGETS',
  'UNDER',
  'DESCRIBED_IN',
  'IDENTIFIES',
  'HAS_IDENTIFIER',
  'POSSIBLE_MATCH',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** `ACTS_FOR|SUPPORTS`, as a pattern takes it. */
export const typesPattern = (types: readonly RelationshipType[]): string => types.join('|');
export const ANY_TIE = typesPattern(TIE_TYPES);

export const NAME_INDEX = 'party_names';
