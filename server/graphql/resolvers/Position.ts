import type { PositionResolvers } from '../__generated__/resolvers.ts';

export const Position: PositionResolvers = {
  person: (position, _, { loaders }) => loaders.party(position.person),
  at: (position, _, { loaders }) => loaders.place(position.at),
};
