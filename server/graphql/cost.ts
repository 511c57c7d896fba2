import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Admission } from './admission.ts';
import type { Context } from './context.ts';
import { LIMITS, tooMuch } from './limits.ts';

/** Lists without a `first` hold a handful (names, sources, measures); these hold more. */
const USUAL_LENGTH = 3;
const LENGTHS: Readonly<Record<string, number>> = {
  'Query.countries': 250,
  'Query.programmes': 200,
  'Path.parties': LIMITS.pathHops + 1,
  'Path.hops': LIMITS.pathHops,
  'EditionChange.fields': 10,
  'List.snapshots': 30,
  'Party.history': 10,
  'Query.timeline': 2_000,
  'TimelineBucket.programmes': 20,
  'Query.firstMovers': 6,
  'ComparisonConnection.overlaps': 7,
  'Record.fields': 40,
  'Query.stories': 10,
  'Story.steps': 10,
  'StoryStep.assertions': 10,
};
/** Lists as long as the `first` or `limit` of the field that they stand in. */
const PAGED = new Set(['nodes', 'edges', 'hits', 'paths', 'cells']);

type Values = Readonly<Record<string, unknown>>;

/**
 * How many objects the answer to an operation may hold, by what `first`, `limit` and `ids` allow. Introspection reads
 * nothing of the graph and counts nothing. Null when the variables do not fit: the execution then says so itself.
 */
function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Values,
): number | null {
  const query = schema.getQueryType();
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (given.coerced === undefined || !query) return null;
  const { coerced } = given;
  const known = new Map<string, number>();
  return ofSet(operation.selectionSet, query, null);

  /** `page`: what the field that holds this selection was asked to bring at most; null where it was not asked. */
  function ofSet(set: SelectionSetNode, parent: GraphQLCompositeType, page: number | null): number {
    return set.selections.reduce((total, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return total + ofFragment(selection.name.value, page);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return total + ofSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent, page);
      }
      const field = fieldOf(parent, selection.name.value);
      const type = field && getNamedType(field.type);
      if (!field || !selection.selectionSet || !isCompositeType(type)) return total;
      const args = argumentsOf(field, selection, coerced);
      const inside = ofSet(selection.selectionSet, type, pageOf(args));
      return total + lengthOf(parent, field, args, page) * (1 + inside);
    }, 0);
  }

  function ofFragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? ofSet(fragment.selectionSet, type, page) : 0;
    known.set(key, cost);
    return cost;
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : null;
  }
}

/** Arguments that do not fit count as none: the execution refuses them, with the place in the document. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function pageOf(args: Values): number | null {
  const asked = args.first ?? args.limit;
  return typeof asked === 'number' ? Math.max(asked, 1) : null;
}

function lengthOf(
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  args: Values,
  page: number | null,
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (page !== null && PAGED.has(field.name)) return page;
  if (Array.isArray(args.ids)) return Math.max(args.ids.length, 1);
  return LENGTHS[`${parent.name}.${field.name}`] ?? USUAL_LENGTH;
}

/**
 * Before an operation runs: refuses it when its answer may hold more objects than one query may bring, and lets heavy ones
 * in a few at a time, so that small ones are answered beside them.
 */
export function costPlugin(heavy: Admission): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const cost = costOf(schema, operation, fragmentsOf(document), request.variables ?? {});
          if (cost === null || cost <= LIMITS.heavyCost) return;
          if (cost <= LIMITS.cost) {
            contextValue.atEnd(await heavy.enter(contextValue.signal));
            return;
          }
          const what = 'Objects that the answer may hold (a smaller first or limit helps)';
          const refusal = tooMuch(what, cost, LIMITS.cost);
          throw new GraphQLError(refusal.message, { nodes: operation, originalError: refusal });
        },
      };
    },
  };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
