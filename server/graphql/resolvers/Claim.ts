import type { ClaimResolvers } from '../__generated__/resolvers.ts';

export const Claim: ClaimResolvers = {
  organisation: (claim, _, { loaders }) => loaders.party(claim.organisation),
  work: (claim, _, { loaders }) => loaders.work(claim.work),
};
