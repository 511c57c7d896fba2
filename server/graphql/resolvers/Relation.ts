import type { RelationResolvers } from '../__generated__/resolvers.ts';

export const Relation: RelationResolvers = {
  from: (relation, _, { loaders }) => loaders.party(relation.from),
  to: (relation, _, { loaders }) => loaders.party(relation.to),
};
