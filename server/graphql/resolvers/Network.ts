import type { NetworkResolvers } from '../__generated__/resolvers.ts';

export const Network: NetworkResolvers = {
  graph: async (_, __, { ask }) => (await ask((reader, asked) => reader.about(asked))).graph,
};
