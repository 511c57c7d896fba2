import { NAME_INDEX, NODE_KEYS, RELATIONSHIP_TYPES } from './model.ts';

/**
 * What the database must have beside data: constraints and indexes. Each step is numbered for good and says what it does when
 * it is there already: nothing. A step once released never changes; a newer model adds steps.
 */
export interface Migration {
  readonly number: number;
  readonly what: string;
  readonly statements: readonly string[];
}

const snake = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    what: 'every node has a key of its own',
    statements: Object.entries(NODE_KEYS).map(
      ([label, key]) =>
        `CREATE CONSTRAINT ${snake(label)}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
    ),
  },
  {
    number: 2,
    what: 'every relationship has an id of its own',
    statements: RELATIONSHIP_TYPES.map(
      (type) => `CREATE CONSTRAINT ${snake(type)}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    ),
  },
  {
    number: 3,
    what: 'one graph, one switch, one import at a time',
    statements: [
      ...['Graph', 'Switch', 'Import'].map(
        (label) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      ),
      // What an import locks.
      "MERGE (:Import {id: 'import'})",
    ],
  },
  {
    number: 4,
    what: 'what parties and designations are filtered and ordered by',
    statements: [
      'CREATE INDEX party_kind IF NOT EXISTS FOR (p:Party) ON (p.kind)',
      'CREATE INDEX party_sort_name IF NOT EXISTS FOR (p:Party) ON (p.sortName)',
      'CREATE INDEX designation_listed_on IF NOT EXISTS FOR (d:Designation) ON (d.listedOnEarliest)',
      'CREATE INDEX record_id IF NOT EXISTS FOR (r:Record) ON (r.id)',
    ],
  },
  {
    number: 5,
    what: 'names by their words',
    statements: [
      `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS FOR (p:Party) ON EACH [p.searchText] ` +
        "OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }",
    ],
  },
  {
    number: 6,
    what: 'possible matches by id and by score',
    statements: [
      'CREATE CONSTRAINT possible_match_id IF NOT EXISTS FOR ()-[r:POSSIBLE_MATCH]-() REQUIRE r.id IS UNIQUE',
      'CREATE INDEX possible_match_score IF NOT EXISTS FOR ()-[r:POSSIBLE_MATCH]-() ON (r.score)',
    ],
  },
  {
    number: 7,
    what: 'changes between editions and issues of imports by their list',
    statements: [
      ...(['EditionChange', 'ImportIssue'] as const).flatMap((label) => [
        `CREATE CONSTRAINT ${snake(label)}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.${NODE_KEYS[label]} IS UNIQUE`,
        `CREATE INDEX ${snake(label)}_list IF NOT EXISTS FOR (n:${label}) ON (n.list)`,
      ]),
    ],
  },
];
