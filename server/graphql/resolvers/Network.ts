import type { NetworkResolvers } from '../__generated__/resolvers.ts';

/** The catalogue is there before the thousands of fields that ask it. */
export const Network: NetworkResolvers = {
  graph: async (_, __, { ask }) => (await ask((reader, asked) => reader.about(asked))).graph,
  nodes: ({ nodes }, _, { catalogue }) => catalogue(() => nodes),
  edges: ({ edges }, _, { catalogue }) => catalogue(() => edges),
};
