import type { WorkResolvers } from '../__generated__/resolvers.ts';

export const Work: WorkResolvers = { claims: (work, _, { loaders }) => loaders.claimsOf(work.id) };
