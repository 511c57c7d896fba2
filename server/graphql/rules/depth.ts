import { LIMITS } from '../limits.ts';
import { greatest } from './fold-selections.ts';
import { operationRule } from './operation-rule.ts';

const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Fields inside fields. GraphiQL's introspection is 13 deep and reads nothing of the graph, so that it counts 1 here;
 * graphql-js's own MaxIntrospectionDepthRule keeps it from unfolding itself.
 */
export const depthRule = operationRule('Depth of the query', LIMITS.depth, {
  field: (field, inside) => (INTROSPECTION.has(field.name.value) ? 1 : 1 + inside),
  join: greatest,
});
