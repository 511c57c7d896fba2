import { LIMITS } from '../limits.ts';
import { sum } from './fold-selections.ts';
import { operationRule } from './operation-rule.ts';

/** Aliases ask for one field many times over; `__typename` counts like any other field. */
export const aliasesRule = operationRule('Aliases of the query', LIMITS.aliases, {
  field: (field, inside) => (field.alias ? 1 : 0) + inside,
  join: sum,
});
