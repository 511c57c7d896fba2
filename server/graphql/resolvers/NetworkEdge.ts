import type { NetworkEdgeResolvers } from '../__generated__/resolvers.ts';

export const NetworkEdge: NetworkEdgeResolvers = {
  designation: ({ designation }, _, { loaders }) => (designation === null ? null : loaders.designation(designation)),
};
