import type { NodeResolvers } from '../__generated__/resolvers.ts';
import { typeNameOf } from '../node-types.ts';

export const Node: NodeResolvers = { __resolveType: (node) => typeNameOf(node) };
