import { afterEach, inject } from 'vitest';
import { describeAgainstOracle } from '../contract/describe-against-oracle.ts';
import { describeCompare } from '../contract/describe-compare.ts';
import { describeEditions } from '../contract/describe-editions.ts';
import { describeFilters } from '../contract/describe-filters.ts';
import { describeGraphStore } from '../contract/describe-graph-store.ts';
import { describePaths } from '../contract/describe-paths.ts';
import { describeSearch } from '../contract/describe-search.ts';
import { closeAll, openNeo4j } from './open-neo4j.ts';

if (inject('neo4j') !== null) {
  afterEach(closeAll);
  describeGraphStore('Neo4j', openNeo4j);
  describeFilters('Neo4j', openNeo4j);
  describeSearch('Neo4j', openNeo4j);
  describeCompare('Neo4j', openNeo4j, 12);
  describePaths('Neo4j', openNeo4j);
  describeEditions('Neo4j', openNeo4j);
  describeAgainstOracle('Neo4j', openNeo4j, 20);
}
