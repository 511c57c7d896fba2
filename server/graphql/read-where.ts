import { buildSchema, coerceInputValue, type GraphQLError, isInputType, isScalarType } from 'graphql';
import typeDefs from '../../schema.graphql?raw';
import type { NetworkFilter, PartyFilter } from '../store/graph-store.ts';
import type { NetworkWhere, PartyWhere } from './__generated__/resolvers.ts';
import { BadUserInput } from './errors.ts';
import { networkFilter, partyFilter } from './questions.ts';
import { DateScalar } from './scalars.ts';

/** Filters that come as JSON from elsewhere than a GraphQL document read by the same schema, so that there is one language of filters. */
const schema = buildSchema(typeDefs);
const date = schema.getType(DateScalar.name);
if (isScalarType(date)) date.parseValue = DateScalar.parseValue;

/**
 * @param json a PartyWhere as a GraphQL variable would hold it
 * @throws {BadUserInput} @throws {LimitExceeded}
 */
export function readPartyWhere(json: string): PartyFilter {
  return partyFilter(coerced(json, 'PartyWhere') as PartyWhere);
}

/** The same for a NetworkWhere. @throws {BadUserInput} @throws {LimitExceeded} */
export function readNetworkWhere(json: string): NetworkFilter {
  return networkFilter(coerced(json, 'NetworkWhere') as NetworkWhere);
}

function coerced(json: string, name: 'PartyWhere' | 'NetworkWhere'): unknown {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`schema.graphql has no input ${name}`);
  return coerceInputValue(parsed(json, name), type, (path, _value, error: GraphQLError) => {
    throw new BadUserInput(`${['where', ...path].join('.')}: ${error.message}`);
  });
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BadUserInput(`where: JSON of a ${name} is needed, like {"country":{"in":["KP"]}}; it is no JSON.`);
  }
}
