import type { PathResolvers, PathsResolvers } from '../__generated__/resolvers.ts';

export const Paths: PathsResolvers = {
  truncated: ({ cutBy }) => cutBy !== null,
  graph: async (_, __, { ask }) => (await ask((reader, asked) => reader.about(asked))).graph,
};

export const Path: PathResolvers = { length: ({ hops }) => hops.length };
