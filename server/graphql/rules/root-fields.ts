import { LIMITS } from '../limits.ts';
import { sum } from './fold-selections.ts';
import { operationRule } from './operation-rule.ts';

/** Questions in one query. */
export const rootFieldsRule = operationRule('Root fields of the query', LIMITS.rootFields, {
  field: () => 1,
  join: sum,
});
