import { describeAgainstOracle } from './describe-against-oracle.ts';
import { describeCompare } from './describe-compare.ts';
import { describeEditions } from './describe-editions.ts';
import { describeFilters } from './describe-filters.ts';
import { describeGraphStore } from './describe-graph-store.ts';
import { describePaths } from './describe-paths.ts';
import { describeSearch } from './describe-search.ts';
import { openInProcess } from './open-in-process.ts';

describeGraphStore('in-process store', openInProcess);
describeFilters('in-process store', openInProcess);
describeSearch('in-process store', openInProcess);
describeCompare('in-process store', openInProcess, 60);
describePaths('in-process store', openInProcess);
describeEditions('in-process store', openInProcess);
describeAgainstOracle('in-process store', openInProcess, 60);
