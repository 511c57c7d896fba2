import type { Designation } from '../../domain/designation.ts';
import type { NetworkEdgeResolvers } from '../__generated__/resolvers.ts';
import { asksOnlyId } from '../asks-only-id.ts';

export const NetworkEdge: NetworkEdgeResolvers = {
  designation: ({ designation: id }, _, { loaders }, info) => {
    if (id === null) return null;
    // Thousands of edges name theirs, and most askers want no more than the name.
    return asksOnlyId(info) ? ({ id } as Designation) : loaders.designation(id);
  },
};
